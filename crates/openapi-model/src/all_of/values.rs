//! Resolves JSON pointers and references to values.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::Pointer;

/// Resolves pointers: in a document, and in one schema outside of it.
#[derive(Clone, Debug)]
pub(super) struct Values<'a> {
    pub(super) root: &'a Value,
    pub(super) apart: Option<(Pointer, &'a Value)>,
}

impl<'a> Values<'a> {
    pub(super) fn get(&self, pointer: &Pointer) -> Option<&'a Value> {
        if let Some((at, schema)) = &self.apart
            && let Some(inner) = pointer.moved(at, &Pointer::root())
        {
            return inner.get(schema);
        }
        pointer.get(self.root)
    }
}

pub(super) fn reference(value: &Value) -> Option<Pointer> {
    Pointer::from_reference(value.get("$ref")?.as_str()?)
}

/// Ends of chains of references, cached.
#[derive(Default)]
pub(super) struct Ends(HashMap<Pointer, Pointer>);

impl Ends {
    /// The end of the chain that begins at a pointer; one of its pointers when the chain is a cycle.
    pub(super) fn follow(&mut self, document: &Values<'_>, start: &Pointer) -> Pointer {
        let mut here = start.clone();
        let mut seen = HashSet::new();
        let end = loop {
            if let Some(end) = self.0.get(&here) {
                break end.clone();
            }
            match document.get(&here).and_then(reference) {
                Some(next) if seen.insert(here.clone()) => here = next,
                _ => break here,
            }
        };
        self.0.extend(seen.into_iter().map(|pointer| (pointer, end.clone())));
        end
    }
}
