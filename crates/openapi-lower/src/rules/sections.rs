//! The document is an object, and so is each of its sections that rules look into.

use serde_json::Value;

use super::{Lowering, Rule};
use crate::Pointer;

pub(super) const RULE: Rule = Rule {
    name: "sections",
    why: "what is no object where one belongs would be passed over",
    apply,
};

const SECTIONS: &[&[&str]] = &[&[], &["info"], &["paths"], &["components"], &["components", "schemas"]];

fn apply(lowering: &mut Lowering<'_>) {
    for tokens in SECTIONS {
        let place = tokens.iter().fold(Pointer::root(), |place, token| place.join(token));
        if let Some(found) = place.get(&lowering.document).filter(|section| !section.is_object()) {
            let found = kind(found);
            lowering.refuse(&place, found, "write an object");
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a string",
        Value::Array(_) => "an array",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::{Settings, lower};

    #[test]
    fn refuses_whatever_is_no_object() {
        for (document, place) in [
            (json!(7), "#: a number"),
            (json!(null), "#: null"),
            (json!({"openapi": "3.1.0", "paths": []}), "#/paths: an array"),
            (
                json!({"openapi": "3.1.0", "components": "none"}),
                "#/components: a string",
            ),
            (
                json!({"openapi": "3.1.0", "components": {"schemas": true}}),
                "#/components/schemas: a boolean",
            ),
        ] {
            let refused = lower(document, &Settings::default()).expect_err(place);
            assert!(refused[0].to_string().starts_with(place), "{}", refused[0]);
        }
    }
}
