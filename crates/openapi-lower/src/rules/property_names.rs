//! Resolves clashes of field names, and adds required properties that are not declared.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::lowering::{Lowering, Rule};
use crate::names::field;

pub(super) const RULE: Rule = Rule {
    name: "property-names",
    why: "the generator makes two fields of one name where properties differ in case or punctuation alone, and none \
          of a required name without a schema",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_described(|lowering, schema, _| {
        if schema.text("type") != Some("object") {
            return;
        }
        let pointer = schema.pointer.join("properties");
        let required: Vec<String> = schema.texts("required").map(str::to_owned).collect();
        if !required.is_empty() {
            schema.set_if_absent("properties", json!({}));
        }
        let further = schema.get("additionalProperties").cloned();
        let Some(properties) = schema.map("properties") else {
            return;
        };
        for name in required {
            properties.entry(&name).or_insert_with(|| {
                lowering.changed(
                    &pointer.join(&name),
                    "added as a field of any value, because it is required",
                );
                json!({})
            });
        }
        let mut lost = clashing(properties);
        let open = match &further {
            Some(Value::Bool(open)) => *open && !properties.is_empty(),
            further => further.is_some(),
        } || !lost.is_empty();
        // The generator calls the map of further fields `extra`.
        if open {
            let extra = properties
                .keys()
                .filter(|name| field(name) == "extra" && !lost.contains(name));
            let extra: Vec<String> = extra.cloned().collect();
            lost.extend(extra);
        }
        for name in &lost {
            properties.remove(name);
            lowering.loosened(&pointer.join(name), "kept in the map of further fields");
        }
        if let Some(Value::Array(mut required)) = schema.remove("required") {
            required.retain(|name| !lost.iter().any(|lost| *name == lost.as_str()));
            schema.set("required", required);
        }
        if !lost.is_empty() || (open && further == Some(json!(true))) {
            schema.set("additionalProperties", json!({}));
        }
    });
}

/// Properties whose fields would have the same name.
fn clashing(properties: &Map<String, Value>) -> Vec<String> {
    let mut fields: BTreeMap<String, Vec<&String>> = BTreeMap::new();
    for name in properties.keys() {
        fields.entry(field(name)).or_default().push(name);
    }
    fields
        .into_values()
        .filter(|names| names.len() > 1)
        .flatten()
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing;

    #[test]
    fn clashing_names_share_the_map() {
        let schema = json!({"type": "object", "required": ["a-b", "c"], "properties": {
            "a-b": {}, "aB": {}, "c": {}, "+1": {}, "-1": {}
        }});
        assert_eq!(
            testing::response_schema(&RULE, schema),
            json!({"type": "object", "required": ["c"], "properties": {"c": {}, "+1": {}, "-1": {}}, "additionalProperties": {}})
        );
    }

    #[test]
    fn further_fields_are_kept_where_they_are_announced() {
        for (from, to) in [
            (
                json!({"type": "object", "properties": {"a": {}}, "additionalProperties": true}),
                json!({"type": "object", "properties": {"a": {}}, "additionalProperties": {}}),
            ),
            (
                json!({"type": "object", "properties": {"a": {}, "extra": {}}, "additionalProperties": {}}),
                json!({"type": "object", "properties": {"a": {}}, "additionalProperties": {}}),
            ),
            (
                json!({"type": "object", "required": ["a"]}),
                json!({"type": "object", "required": ["a"], "properties": {"a": {}}}),
            ),
        ] {
            assert_eq!(testing::response_schema(&RULE, from), to);
        }
    }
}
