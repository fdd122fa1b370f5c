//! What is remembered from one union to the next.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::expansion::Expansion;
use crate::names::Names;
use crate::schema::reference;

/// Where schemas stand that are in no document.
const APART: &str = "x-apart";

pub(super) struct State {
    /// Merges what stands beside alternatives into them.
    pub(super) expansion: Expansion,
    /// The document before any union was lowered.
    pub(super) whole: Value,
    /// How many schemas have been put apart in it, to be merged.
    apart: usize,
    /// Objects merged from the same references, by these.
    pub(super) merged: BTreeMap<Vec<String>, String>,
    /// Component schemas to be added, once they are lowered themselves.
    pub(super) added: Map<String, Value>,
    /// Component schemas that stand for types of the caller's.
    pub(super) declared: Map<String, Value>,
}

impl State {
    /// Of the document `whole`, with the names that are taken.
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

    /// One schema for two that must both hold.
    pub(super) fn both(&mut self, one: &Value, other: &Value) -> Value {
        // Merging knows schemas by their places, and this one needs a place of its own.
        let place = Pointer::root().join(APART).join(self.apart);
        self.apart += 1;
        if let Some(whole) = self.whole.as_object_mut() {
            let apart = whole.entry(APART).or_insert_with(|| json!({}));
            apart[(self.apart - 1).to_string()] = json!({"allOf": [one, other]});
        }
        let merged = self.expansion.of(&self.whole, &place);
        self.added.extend(self.expansion.added());
        merged
    }

    /// Names `schema`, and gives the reference to it.
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
