//! Form bodies: `application/x-www-form-urlencoded`.

use serde_json::{Map, Value};
use url::form_urlencoded;

use crate::parameters::text;

/// A list becomes several fields of one name, an object JSON; null is omitted.
pub(crate) fn encode(fields: &Map<String, Value>) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        let items = match value {
            Value::Array(items) => items.as_slice(),
            value => std::slice::from_ref(value),
        };
        form.extend_pairs(items.iter().filter_map(text).map(|value| (name, value)));
    }
    form.finish()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_are_pairs() {
        let Value::Object(fields) =
            json!({"user": "u v&", "stay": true, "ids": [1, 2], "none": null, "more": {"a": 1}})
        else {
            panic!("an object")
        };
        assert_eq!(
            encode(&fields),
            "ids=1&ids=2&more=%7B%22a%22%3A1%7D&stay=true&user=u+v%26"
        );
    }
}
