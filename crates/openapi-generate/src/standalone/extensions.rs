//! Extensions of other tools that have the name of one of ours.

use openapi_model::edit::{self, Object};
use openapi_model::{Document, Kind, Node, Pointer};
use serde_json::{Map, Value};

use crate::{facts, rust_types};

/// The document without extensions that cannot be read, and a note for each of them.
pub(super) fn known(model: Document) -> (Document, Vec<String>) {
    if model.nodes().all(|node| unreadable(&node).is_empty()) {
        return (model, Vec::new());
    }
    let mut value = model.value().clone();
    let mut notes = Vec::new();
    edit::walk(
        &Pointer::root(),
        Kind::Document,
        &mut value,
        &mut |pointer, kind, value| {
            let names = unreadable(&Node::new(pointer.clone(), kind, value));
            if let Some(mut object) = Object::of(pointer.clone(), kind, value) {
                for name in names {
                    object.remove(name);
                    let pointer = pointer.join(name);
                    notes.push(format!(
                    "note: {}: {pointer}: found an extension of another tool, expected what this one calls `{name}`: left out",
                    model.location(&pointer)
                ));
                }
            }
            true
        },
    );
    (model.with_value(value), notes)
}

/// The names of extensions that cannot be read.
fn unreadable(object: &Node<'_>) -> Vec<&'static str> {
    let (names, is_readable): (&[&'static str], fn(&Node<'_>) -> bool) = match object.kind {
        Kind::Operation => (facts::OPERATION_NAMES, is_readable_fact),
        Kind::Schema | Kind::Parameter => (&[rust_types::NAME], |node| rust_types::stated(node).is_ok()),
        _ => return Vec::new(),
    };
    let present = names.iter().filter_map(|name| Some((*name, object.get(name)?)));
    let unreadable = present.filter(|(name, stated)| {
        let alone = Value::Object(Map::from_iter([((*name).to_owned(), (*stated).clone())]));
        !is_readable(&Node::new(object.pointer.clone(), object.kind, &alone))
    });
    unreadable.map(|(name, _)| name).collect()
}

fn is_readable_fact(alone: &Node<'_>) -> bool {
    let is_rust = |example: &str| syn::parse_str::<syn::Block>(&format!("{{{example}}}")).is_ok();
    match facts::Facts::of("get", alone) {
        Ok(facts) => {
            facts.example.as_deref().is_none_or(is_rust) && (!alone.has("x-group") || facts::group(alone).is_ok())
        }
        // The bucket of an operation has its id, which does not stand here.
        Err(_) => alone.text("x-rate-limit") == Some("operation"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn extensions_of_other_tools_are_left_out() {
        let operation = json!({
            "x-example": [{"key": "a"}], "x-group": 7, "x-retry": "sometimes", "x-paging": {"by": "page"},
            "x-rate-limit": "operation", "x-method": "adopt", "x-read-only": true
        });
        let document = json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": {
            "A": {"x-rust-type": {"crate": "a", "path": "a::A"}}, "B": {"x-rust-type": "u64"}, "C": {"x-rust-type": "a b"}
        }}});
        let (known, notes) = known(Document::of_value("", document));
        assert_eq!(notes.len(), 6, "{notes:#?}");
        assert_eq!(
            known.value(),
            &json!({
                "paths": {"/a": {"get": {"x-rate-limit": "operation", "x-method": "adopt", "x-read-only": true}}},
                "components": {"schemas": {"A": {}, "B": {"x-rust-type": "u64"}, "C": {}}}
            })
        );
    }
}
