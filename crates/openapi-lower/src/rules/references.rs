//! Only schemas are referred to, each by its name.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::names::{self, Names};
use crate::walk::{walk_mut, walk_schema_mut};

pub(super) const RULE: Rule = Rule {
    name: "references",
    why: "progenitor takes no reference to a path item, none into the middle of a component, and follows none that leads to another",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = lowering.document.clone();
    let mut document = std::mem::take(&mut lowering.document);
    // Schemas keep theirs: they may be recursive, and their names become types.
    inline(lowering, &whole, &mut Vec::new(), &Pointer::root(), &mut document);
    lowering.document = document;
    name_deep(lowering, &whole);
}

/// Puts parameters, bodies, answers, headers and path items in the place of references to them.
fn inline(lowering: &mut Lowering<'_>, whole: &Value, within: &mut Vec<Pointer>, pointer: &Pointer, node: &mut Value) {
    let reference = reference(node);
    if let Some(reference) = &reference
        && within.contains(reference)
    {
        let place = pointer.join("$ref");
        lowering.refuse(
            &place,
            format!("the reference `{reference}`"),
            "it leads back to itself; only schemas may",
        );
        return;
    }
    if let Some(target) = target(whole, node) {
        let beside = node.as_object().cloned().unwrap_or_default();
        *node = target.clone();
        if let Some(members) = node.as_object_mut() {
            // A path item may add operations of its own; a description beside a reference outranks the target's.
            members.extend(beside.into_iter().filter(|(name, _)| name != "$ref"));
        }
        lowering.changed(pointer, "reference replaced by what it leads to");
    }
    within.extend(reference.iter().cloned());
    match node {
        Value::Object(members) => {
            let schemas = *pointer == Pointer::root().join("components");
            for (name, member) in members.iter_mut() {
                let skipped = ["schema", "example", "examples", "callbacks", "links"].contains(&name.as_str())
                    || name.starts_with("x-");
                let skipped = skipped || (schemas && name == "schemas");
                if !skipped {
                    inline(lowering, whole, within, &pointer.join(name), member);
                }
            }
        }
        Value::Array(elements) => {
            for (index, element) in elements.iter_mut().enumerate() {
                inline(lowering, whole, within, &pointer.join(index), element);
            }
        }
        _ => {}
    }
    if reference.is_some() {
        within.pop();
    }
}

fn target<'a>(whole: &'a Value, node: &Value) -> Option<&'a Value> {
    let mut value = reference(node)?.get(whole)?;
    // Whatever is longer leads back to itself, and has been refused.
    for _ in 0..64 {
        match reference(value) {
            Some(further) => value = further.get(whole)?,
            None => return Some(value),
        }
    }
    None
}

/// Gives a name to what schemas refer to in the middle of something else.
fn name_deep(lowering: &mut Lowering<'_>, whole: &Value) {
    let mut names = Names::of_types(lowering.schema_names());
    let mut named: BTreeMap<Pointer, String> = BTreeMap::new();
    let mut waiting = Vec::new();
    walk_mut(&mut lowering.document, &mut |_, schema| {
        waiting.extend(deep_reference(schema))
    });
    while let Some(target) = waiting.pop() {
        let Some(mut schema) = target.get(whole).filter(|_| !named.contains_key(&target)).cloned() else {
            continue;
        };
        // What it holds may refer deeply in turn.
        walk_schema_mut(&target, &mut schema, &mut |_, schema| {
            waiting.extend(deep_reference(schema))
        });
        let name = names.fresh(&names::of_place(whole, &target));
        lowering.insert_schema(&name, schema);
        lowering.changed(&target, format!("referred to, hence named `{name}`"));
        named.insert(target, name);
    }
    walk_mut(&mut lowering.document, &mut |_, schema| {
        if let Some(name) = reference(schema).and_then(|target| named.get(&target)) {
            schema["$ref"] = format!("#/components/schemas/{name}").into();
        }
    });
}

/// The target of a schema's reference that is no component schema.
fn deep_reference(schema: &Value) -> Option<Pointer> {
    reference(schema).filter(|target| target.component_schema().is_none())
}

fn reference(schema: &Value) -> Option<Pointer> {
    Pointer::from_reference(schema.get("$ref")?.as_str()?)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn replaces_all_but_schemas() {
        let document = json!({
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"$ref": "#/components/pathItems/A"}},
            "components": {
                "pathItems": {"A": {"get": {
                    "parameters": [{"$ref": "#/components/parameters/P"}],
                    "responses": {"200": {"$ref": "#/components/responses/R"}}
                }}},
                "parameters": {"P": {"$ref": "#/components/parameters/Q"}, "Q": {"name": "q", "in": "query", "schema": {}}},
                "responses": {"R": {"description": "r", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/S"}}}}},
                "schemas": {"S": {"properties": {"s": {"$ref": "#/components/schemas/S"}}}}
            }
        });
        let lowered = testing::document(&RULE, document.clone(), &Settings::default()).expect("lowers");
        assert_eq!(
            lowered["paths"]["/a"],
            json!({"get": {
                "parameters": [{"name": "q", "in": "query", "schema": {}}],
                "responses": {"200": document["components"]["responses"]["R"]}
            }})
        );
        assert_eq!(lowered["components"]["schemas"], document["components"]["schemas"]);
    }

    #[test]
    fn names_what_is_referred_to_deeply() {
        let document = json!({"info": {"title": "T", "version": "1"}, "components": {"schemas": {
            "A": {"properties": {"in": {"properties": {"a": {"$ref": "#/components/schemas/B/items"}}}}},
            "B": {"items": {"$ref": "#/components/schemas/A/properties/in"}}
        }}});
        let lowered = testing::document(&RULE, document, &Settings::default()).expect("lowers");
        let schemas = &lowered["components"]["schemas"];
        assert_eq!(schemas["B"]["items"], json!({"$ref": "#/components/schemas/AIn"}));
        assert_eq!(
            schemas["AIn"]["properties"]["a"],
            json!({"$ref": "#/components/schemas/BItem"})
        );
        assert_eq!(schemas["BItem"], json!({"$ref": "#/components/schemas/AIn"}));
    }
}
