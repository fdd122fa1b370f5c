//! Examples leave the document.

use serde_json::Value;

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "examples",
    why: "OpenAPI 3.0 has no list of examples in a schema, nothing is generated from one, and they are most of some \
          documents",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_schema(|lowering, pointer, schema, _| drop_examples(lowering, pointer, schema));
    let mut document = std::mem::take(&mut lowering.document);
    for section in ["paths", "components"] {
        if let Some(section_value) = document.get_mut(section) {
            outside_schemas(lowering, &Pointer::root().join(section), section_value);
        }
    }
    lowering.document = document;
}

/// Of parameters, headers and media types.
fn outside_schemas(lowering: &mut Lowering<'_>, pointer: &Pointer, node: &mut Value) {
    if node.get("schema").is_some() {
        drop_examples(lowering, pointer, node);
    }
    match node {
        Value::Object(members) => {
            for (name, member) in members.iter_mut() {
                if name != "schema" && name != "schemas" && !name.starts_with("x-") {
                    outside_schemas(lowering, &pointer.join(name), member);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                outside_schemas(lowering, &pointer.join(index), element);
            }
        }
        _ => {}
    }
}

fn drop_examples(lowering: &mut Lowering<'_>, pointer: &Pointer, holder: &mut Value) {
    let Some(members) = holder.as_object_mut() else {
        return;
    };
    for name in ["example", "examples"] {
        if members.remove(name).is_some() {
            lowering.changed(pointer, format!("{name} left out"));
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn drops_examples_but_not_a_property_of_that_name() {
        let schema = json!({"examples": [1], "properties": {"examples": {"type": "string", "example": "a"}}});
        assert_eq!(
            testing::lowered(&RULE, schema),
            (json!({"properties": {"examples": {"type": "string"}}}), 2)
        );
    }

    #[test]
    fn drops_those_of_media_types() {
        let media = |more: Value| {
            let mut media = json!({"schema": {"type": "string"}});
            media
                .as_object_mut()
                .expect("an object")
                .extend(more.as_object().expect("an object").clone());
            json!({"components": {"responses": {"R": {"content": {"a/b": media}}}}})
        };
        let with = media(json!({"example": 1, "examples": {"a": {"value": 1}}}));
        assert_eq!(
            testing::document(&RULE, with, &Settings::default()),
            Ok(media(json!({})))
        );
    }
}
