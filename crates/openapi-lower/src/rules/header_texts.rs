//! Checks names and texts that are sent in headers.

use openapi_model::edit::Object;
use openapi_model::is_token;
use serde_json::Value;

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "header-texts",
    why: "the generated client makes header constants of them, and an invalid one panics",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let version = Pointer::root().join("info").join("version");
    if let Some(Value::String(text)) = version.get_mut(&mut lowering.document)
        && !is_value(text)
    {
        *text = text.chars().map(spelt).collect();
        lowering.changed(&version, "non-ASCII characters escaped: it is sent as a header");
    }
    lowering.each_operation(|lowering, operation| {
        for parameter in operation.elements("parameters") {
            let location = parameter.text("in").unwrap_or_default();
            let name = parameter.text("name").unwrap_or_default();
            if matches!(location, "header" | "cookie") && !is_token(name) {
                lowering.refuse(
                    &parameter.pointer.join("name"),
                    format!("the {location} {name:?}"),
                    "use only letters, digits and the characters that RFC 9110, 5.6.2, allows",
                );
            }
        }
        if let Some(mut body) = operation.member("requestBody") {
            media_types(lowering, &mut body);
        }
        for (_, mut response) in operation.entries("responses") {
            media_types(lowering, &mut response);
        }
    });
}

fn media_types(lowering: &mut Lowering<'_>, holder: &mut Object<'_>) {
    for (name, media_type) in holder.entries("content") {
        if !is_value(name) {
            lowering.refuse(
                &media_type.pointer,
                format!("the media type {name:?}"),
                "use the form `application/json`",
            );
        }
    }
}

fn is_value(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'\t' || (b' '..=b'~').contains(&byte))
}

fn spelt(letter: char) -> String {
    if is_value(letter.encode_utf8(&mut [0; 4])) {
        letter.to_string()
    } else {
        letter.escape_default().to_string()
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn the_version_is_spelt_out() {
        let document = |version: &str| json!({"info": {"version": version}});
        for (from, to) in [("1.0", "1.0"), ("1\n2", "1\\n2"), ("v\u{e9}", "v\\u{e9}")] {
            let lowered = testing::document(&RULE, document(from), &Settings::default());
            assert_eq!(lowered, Ok(document(to)));
        }
    }

    #[test]
    fn invalid_header_names_and_media_types_are_refused() {
        let parameter = |location: &str, name: &str| json!({"name": name, "in": location});
        let document = json!({"paths": {"/a": {"get": {
            "parameters": [
                parameter("header", "X-Trace"), parameter("header", "a b"), parameter("cookie", "s;t"),
                parameter("query", "a b")
            ],
            "requestBody": {"content": {"application/json": {}, "text/pl\u{e4}in": {}}},
            "responses": {"200": {"content": {"a\nb": {}}}}
        }}}});
        let refused = testing::document(&RULE, document, &Settings::default()).expect_err("refusals");
        let refused_pointers: Vec<&str> = refused.iter().filter_map(|text| text.split(": ").next()).collect();
        assert_eq!(
            refused_pointers,
            [
                "#/paths/~1a/get/parameters/1/name",
                "#/paths/~1a/get/parameters/2/name",
                "#/paths/~1a/get/requestBody/content/text~1pl\u{e4}in",
                "#/paths/~1a/get/responses/200/content/a\nb",
            ]
        );
    }
}
