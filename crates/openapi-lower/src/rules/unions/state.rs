//! State that is kept from one union to the next.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::expansion::Expansion;
use crate::names::Names;
use crate::schema::reference;

/// The member of the document for temporary schemas.
const APART: &str = "x-apart";

pub(super) struct State {
    /// Merges the keywords beside alternatives into them.
    pub(super) expansion: Expansion,
    /// The document before any union was lowered.
    pub(super) whole: Value,
    /// The number of temporary schemas in it.
    apart: usize,
    /// Merged objects, by the references that they were merged from.
    pub(super) merged: BTreeMap<Vec<String>, String>,
    /// Component schemas to be added, once they are lowered themselves.
    pub(super) added: Map<String, Value>,
    /// Component schemas for types that the caller supplies.
    pub(super) declared: Map<String, Value>,
}

impl State {
    /// The state for the document `whole`, with the names in use.
    pub(super) fn new(whole: Value, names: Names) -> Self {
        Self {
            expansion: Expansion::new(names),
            whole,
            apart: 0,
            merged: BTreeMap::new(),
            added: Map::new(),
            declared: Map::new(),
        }
    }

    /// The document before any union was lowered.
    pub(super) fn into_whole(self) -> Value {
        let mut whole = self.whole;
        if let Some(whole) = whole.as_object_mut() {
            whole.remove(APART);
        }
        whole
    }

    /// One schema for two that must both hold.
    pub(super) fn both(&mut self, one: &Value, other: &Value) -> Value {
        // Merging identifies schemas by their pointers, so this one needs a pointer of its own.
        let pointer = Pointer::root().join(APART).join(self.apart);
        self.apart += 1;
        if let Some(whole) = self.whole.as_object_mut() {
            let apart = whole.entry(APART).or_insert_with(|| json!({}));
            apart[(self.apart - 1).to_string()] = json!({"allOf": [one, other]});
        }
        let merged = self.expansion.of(&self.whole, &pointer);
        self.added.extend(self.expansion.added());
        merged
    }

    /// Adds `schema` as a component, and returns its name and a reference to it.
    pub(super) fn add(&mut self, name: &str, schema: Value) -> (String, Value) {
        let name = self.expansion.names.fresh(name);
        let reference = reference(&name);
        self.added.insert(name.clone(), schema);
        (name, reference)
    }
}

pub(super) fn component(member: &Value) -> Option<String> {
    let reference = Pointer::from_reference(member.get("$ref")?.as_str()?)?;
    reference.component_schema().map(Cow::into_owned)
}
