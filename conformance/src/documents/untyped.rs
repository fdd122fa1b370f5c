//! The operations of a document, and those in which the document itself leaves any JSON.

use std::collections::BTreeSet;
use std::path::Path;

use openapi_generate::Sources;
use openapi_model::{Document, Kind, Node, Operation, Pointer};
use serde_json::Value;

use super::source;

pub(super) struct Stated {
    /// How many operations it has.
    pub(super) operations: usize,
    /// Those with a schema that permits any JSON, any object or any array.
    pub(super) untyped: BTreeSet<source::Operation>,
    /// Those that declare no content of an error.
    pub(super) without_errors: BTreeSet<source::Operation>,
}

impl Stated {
    pub(super) fn read(file: &Path) -> anyhow::Result<Self> {
        let read = Sources::new(file).open()?;
        let (document, _) = Document::of_value("document", read.value().clone()).repaired();
        let operations = document.operations();
        let those = |is_one: fn(&Document, &Operation<'_>) -> bool| {
            let those = operations.iter().filter(|operation| is_one(&document, operation));
            those
                .map(|operation| (operation.method.to_uppercase(), operation.path.clone()))
                .collect()
        };
        Ok(Self {
            operations: operations.len(),
            untyped: those(permits_any),
            without_errors: those(|document, operation| !declares_an_error(document, operation)),
        })
    }
}

fn declares_an_error(document: &Document, operation: &Operation<'_>) -> bool {
    let responses = operation.responses(document).into_iter();
    let mut errors = responses.filter(|(status, _)| status.starts_with(['4', '5', 'd']));
    errors.any(|(_, response)| response.content().any(|(_, media_type)| media_type.has("schema")))
}

fn permits_any(document: &Document, operation: &Operation<'_>) -> bool {
    let mut seen: BTreeSet<Pointer> = BTreeSet::new();
    let parameters = operation
        .parameters(document)
        .into_iter()
        .map(|parameter| parameter.node);
    let mut rest: Vec<Node<'_>> = std::iter::once(operation.node.clone()).chain(parameters).collect();
    while let Some(node) = rest.pop() {
        if !seen.insert(node.pointer.clone()) {
            continue;
        }
        if node.kind == Kind::Schema && is_any(node.value) {
            return true;
        }
        rest.extend(document.target(&node));
        rest.extend(node.children());
    }
    false
}

/// Whether a schema says nothing of what is inside.
fn is_any(schema: &Value) -> bool {
    const SAYS: [&str; 13] = [
        "$ref",
        "$dynamicRef",
        "enum",
        "const",
        "allOf",
        "anyOf",
        "oneOf",
        "properties",
        "patternProperties",
        "items",
        "prefixItems",
        "discriminator",
        "format",
    ];
    let Some(members) = schema.as_object() else {
        return schema.as_bool() == Some(true);
    };
    let of_values = members.get("additionalProperties");
    if of_values.is_some_and(|schema| schema.as_bool() == Some(true)) {
        return true;
    }
    if SAYS.iter().any(|keyword| members.contains_key(*keyword)) {
        return false;
    }
    match schema["type"].as_str() {
        None => members.get("type").is_none(),
        Some("object") => of_values.is_none(),
        Some("array") => true,
        Some(_) => false,
    }
}
