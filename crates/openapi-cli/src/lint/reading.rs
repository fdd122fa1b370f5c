//! Queries of documents that several rules share.

use std::collections::HashSet;

use openapi_model::{Document, Node, Nodes};

/// The component schemas, with their names.
pub(super) fn component_schemas(document: &Document) -> impl Iterator<Item = (&str, Node<'_>)> {
    let components = document.root().member("components").into_iter();
    components.flat_map(|components| components.entries("schemas"))
}

/// These objects, all inside them, and all that they refer to.
pub(super) fn reachable<'a>(document: &'a Document, from: impl IntoIterator<Item = Node<'a>>) -> Vec<Node<'a>> {
    let mut reached: Vec<Node<'a>> = Vec::new();
    let mut seen = HashSet::new();
    let mut take = |node: Node<'a>, reached: &mut Vec<Node<'a>>| {
        if seen.insert(node.pointer.clone()) {
            reached.extend(Nodes::from(node.pointer, node.kind, node.value));
        }
    };
    from.into_iter().for_each(|node| take(node, &mut reached));
    let mut next = 0;
    while let Some(node) = reached.get(next) {
        next += 1;
        if let Some(target) = document.target(node) {
            take(target, &mut reached);
        }
    }
    reached
}

/// Whether a member is a text that is not blank.
pub(super) fn says(node: &Node<'_>, name: &str) -> bool {
    node.text(name).is_some_and(|text| !text.trim().is_empty())
}

/// Whether a schema lists the type, possibly among others.
pub fn allows(schema: &Node<'_>, type_name: &str) -> bool {
    schema.text("type") == Some(type_name) || schema.texts("type").any(|name| name == type_name)
}
