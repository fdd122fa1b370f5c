//! Replaces references to anything but schemas by their targets, and names schemas that are referred to by a deep
//! pointer.

use std::collections::{BTreeMap, HashMap};

use openapi_model::{Kind, Node, Nodes, edit};
use serde_json::Value;

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::names::{self, Names};

pub(super) const RULE: Rule = Rule {
    name: "references",
    why: "progenitor supports neither references to path items, nor into components, nor chains of references",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let targets = targets(&lowering.document);
    let mut document = std::mem::take(&mut lowering.document);
    inline(lowering, &targets, &mut document);
    lowering.document = document;
    name_deep(lowering);
}

/// Whether references to objects of this kind are kept. Schemas may be recursive, and their names become types.
fn is_kept(kind: Kind) -> bool {
    matches!(kind, Kind::Schema | Kind::Example | Kind::Callback | Kind::Link)
}

/// What the references lead to that are not kept.
fn targets(document: &Value) -> HashMap<Pointer, Value> {
    let mut targets = HashMap::new();
    let mut waiting = vec![Node::document(document)];
    while let Some(node) = waiting.pop() {
        if is_kept(node.kind) {
            continue;
        }
        waiting.extend(node.children());
        if let Some(reference) = reference(node.value).filter(|reference| !targets.contains_key(reference))
            && let Some(target) = target(document, node.value)
        {
            targets.insert(reference.clone(), target.clone());
            waiting.push(Node::new(reference, node.kind, target));
        }
    }
    targets
}

/// Replaces references to parameters, bodies, responses, headers and path items by their targets.
fn inline(lowering: &mut Lowering<'_>, targets: &HashMap<Pointer, Value>, document: &mut Value) {
    // The references around a value, with their pointers.
    let mut around: Vec<(Pointer, Pointer)> = Vec::new();
    edit::walk(
        &Pointer::root(),
        Kind::Document,
        document,
        &mut |pointer, kind, node| {
            if is_kept(kind) {
                return false;
            }
            while around.last().is_some_and(|(outer, _)| !pointer.is_within(outer)) {
                around.pop();
            }
            let Some(reference) = reference(node) else {
                return true;
            };
            if around.iter().any(|(_, known)| *known == reference) {
                lowering.refuse(
                    &pointer.join("$ref"),
                    format!("the reference `{reference}`"),
                    "remove the cycle: only schemas may refer to themselves",
                );
                return false;
            }
            if let Some(target) = targets.get(&reference) {
                let beside = node.as_object().cloned().unwrap_or_default();
                *node = target.clone();
                if let Some(members) = node.as_object_mut() {
                    // A path item may add operations of its own; a description beside a reference takes precedence over
                    // the target's.
                    members.extend(beside.into_iter().filter(|(name, _)| name != "$ref"));
                }
                lowering.changed(pointer, "reference replaced by its target");
            }
            around.push((pointer.clone(), reference));
            true
        },
    );
}

fn target<'a>(whole: &'a Value, node: &Value) -> Option<&'a Value> {
    let mut value = reference(node)?.get(whole)?;
    // A longer chain is a cycle, which has been refused.
    for _ in 0..64 {
        match reference(value) {
            Some(further) => value = further.get(whole)?,
            None => return Some(value),
        }
    }
    None
}

/// Names schemas that are referred to although they are not components.
fn name_deep(lowering: &mut Lowering<'_>) {
    let nodes = Nodes::from(Pointer::root(), Kind::Document, &lowering.document);
    let mut waiting: Vec<Pointer> = nodes.schemas().filter_map(|schema| deep_reference(&schema)).collect();
    if waiting.is_empty() {
        return;
    }
    let whole = &lowering.document.clone();
    let mut names = Names::of_types(lowering.schema_names());
    let mut named: BTreeMap<Pointer, String> = BTreeMap::new();
    while let Some(target) = waiting.pop() {
        let Some(schema) = target.get(whole).filter(|_| !named.contains_key(&target)) else {
            continue;
        };
        // It may contain such references itself.
        let inner = Nodes::from(target.clone(), Kind::Schema, schema).schemas();
        waiting.extend(inner.filter_map(|schema| deep_reference(&schema)));
        let name = names.fresh(&names::type_name(whole, &target));
        lowering.insert_schema(&name, schema.clone());
        lowering.changed(
            &target,
            format!("moved to the component `{name}`, because it is referred to"),
        );
        named.insert(target, name);
    }
    edit::schemas(
        &Pointer::root(),
        Kind::Document,
        &mut lowering.document,
        &mut |schema| {
            let target = schema.text("$ref").and_then(Pointer::from_reference);
            if let Some(name) = target.and_then(|target| named.get(&target)) {
                schema.set("$ref", format!("#/components/schemas/{name}"));
            }
        },
    );
}

/// The target of a schema's reference, if it is not a component schema.
fn deep_reference(schema: &Node<'_>) -> Option<Pointer> {
    Pointer::from_reference(schema.reference()?).filter(|target| target.component_schema().is_none())
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
