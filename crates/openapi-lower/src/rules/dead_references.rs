//! Every reference leads to something in this document.

use serde_json::Value;

use super::{Lowering, Rule};
use crate::Pointer;

pub(super) const RULE: Rule = Rule {
    name: "dead-references",
    why: "the generator reads one document, and stops at a reference that leads out of it, nowhere or in circles",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let document = std::mem::take(&mut lowering.document);
    each_reference(&Pointer::root(), &document, &mut |place, reference| {
        let place = place.join("$ref");
        let found = format!("the reference `{reference}`");
        let Some(target) = Pointer::from_reference(reference) else {
            lowering.refuse(
                &place,
                found,
                "bring what it names into this document, under components",
            );
            return;
        };
        let path_item = target.tokens().len() == 2 && target.tokens().starts_with(&["paths".to_owned()]);
        if target.tokens().len() < 3 && !path_item {
            lowering.refuse(&place, found, "it names a section; name what stands in it");
            return;
        }
        let mut seen = vec![target.clone()];
        let mut next = target;
        loop {
            let Some(value) = next.get(&document) else {
                lowering.refuse(
                    &place,
                    found,
                    format!("nothing stands at {next}; mend the reference or add it"),
                );
                return;
            };
            let Some(further) = value
                .get("$ref")
                .and_then(Value::as_str)
                .and_then(Pointer::from_reference)
            else {
                return;
            };
            if seen.contains(&further) {
                lowering.refuse(&place, found, "it leads back to itself; give the schema a content");
                return;
            }
            seen.push(further.clone());
            next = further;
        }
    });
    lowering.document = document;
}

/// Calls `visit` for every reference that stands where a description may.
fn each_reference(pointer: &Pointer, node: &Value, visit: &mut impl FnMut(&Pointer, &str)) {
    match node {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get("$ref") {
                visit(pointer, reference);
            }
            for (name, member) in members {
                let data = ["example", "default", "enum", "const", "mapping"].contains(&name.as_str());
                // Under `properties` or `responses` a member may bear any name.
                let named = pointer
                    .tokens()
                    .last()
                    .is_some_and(|token| token == "properties" || token == "responses");
                let data = data || name.starts_with("x-") || (name == "examples" && member.is_array());
                if named || !data {
                    each_reference(&pointer.join(name), member, visit);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter().enumerate() {
                each_reference(&pointer.join(index), element, visit);
            }
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn refuses_dead_ends() {
        let document = json!({"components": {"schemas": {
            "A": {"properties": {"other": {"$ref": "other.yaml#/A"}, "none": {"$ref": "#/components/schemas/None"}}},
            "Loop": {"$ref": "#/components/schemas/Pool"},
            "Pool": {"$ref": "#/components/schemas/Loop"},
            "Section": {"$ref": "#/components/schemas"},
            "Data": {"example": {"$ref": "nowhere"}, "enum": [{"$ref": 1}]}
        }}});
        let refused = testing::document(&RULE, document, &Settings::default()).expect_err("dead ends");
        let places: Vec<&str> = refused.iter().filter_map(|text| text.split(": ").next()).collect();
        assert_eq!(
            places,
            [
                "#/components/schemas/A/properties/none/$ref",
                "#/components/schemas/A/properties/other/$ref",
                "#/components/schemas/Loop/$ref",
                "#/components/schemas/Pool/$ref",
                "#/components/schemas/Section/$ref",
            ]
        );
    }
}
