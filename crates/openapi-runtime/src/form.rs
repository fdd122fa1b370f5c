//! Form bodies: `application/x-www-form-urlencoded`.

use serde_json::{Map, Value};
use url::form_urlencoded;

use crate::Parameter;
use crate::parameters::{Parameters, text};

/// A list becomes several fields of one name, an object JSON; null is omitted. Those that are `styled` come last.
pub(crate) fn encode(fields: &Map<String, Value>, styled: &'static [Parameter]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        if styled.iter().any(|parameter| parameter.name == name) {
            continue;
        }
        let items = match value {
            Value::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        form.extend_pairs(items.iter().filter_map(text).map(|value| (name, value)));
    }
    let mut form = form.finish();
    for parameter in styled {
        if let Some(value) = fields.get(parameter.name) {
            let mut parameters = Parameters::default();
            parameters.add_json(parameter.name, value);
            parameters.write_in_query(parameter, &mut form, &mut '&');
        }
    }
    match form.strip_prefix('&') {
        Some(form) => form.to_owned(),
        None => form,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Style;

    fn object(value: Value) -> Map<String, Value> {
        let Value::Object(fields) = value else {
            panic!("an object")
        };
        fields
    }

    #[test]
    fn fields_are_pairs() {
        let fields = object(json!({"user": "u v&", "stay": true, "ids": [1, 2], "none": null, "more": {"a": 1}}));
        assert_eq!(
            encode(&fields, &[]),
            "ids=1&ids=2&more=%7B%22a%22%3A1%7D&stay=true&user=u+v%26"
        );
    }

    #[test]
    fn fields_have_the_style_that_is_stated() {
        const fn styled(name: &'static str, style: Style, explode: bool) -> Parameter {
            Parameter {
                style,
                explode,
                ..Parameter::query(name, "", crate::Value::Any)
            }
        }
        static STYLED: [Parameter; 4] = [
            styled("deep", Style::DeepObject, true),
            styled("flat", Style::Form, true),
            styled("ids", Style::Form, false),
            styled("pipes", Style::PipeDelimited, false),
        ];
        let fields = object(json!({
            "a": 1, "deep": {"x y": "1&", "z": [2, 3], "none": null}, "flat": {"b": true}, "ids": [1, "2,3"], "pipes": ["p", "q"]
        }));
        assert_eq!(
            encode(&fields, &STYLED),
            "a=1&deep%5Bx+y%5D=1%26&deep%5Bz%5D=2&deep%5Bz%5D=3&b=true&ids=1,2%2C3&pipes=p%7Cq"
        );
        assert_eq!(encode(&object(json!({"ids": [1]})), &STYLED), "ids=1");
        assert_eq!(encode(&object(json!({"ids": null})), &STYLED), "");
    }
}
