//! The values that pointers lead to.

use std::collections::{HashMap, HashSet};

use serde_json::Value;

use crate::Pointer;

/// Where the values of pointers are found: in a document, and in a schema that is not in it.
#[derive(Clone, Debug)]
pub(super) struct Values<'a> {
    pub(super) root: &'a Value,
    pub(super) apart: Option<(Pointer, &'a Value)>,
}

impl<'a> Values<'a> {
    pub(super) fn get(&self, pointer: &Pointer) -> Option<&'a Value> {
        if let Some((place, schema)) = &self.apart
            && let Some(inner) = pointer.moved(place, &Pointer::root())
        {
            return inner.get(schema);
        }
        pointer.get(self.root)
    }
}

pub(super) fn reference(value: &Value) -> Option<Pointer> {
    Pointer::from_reference(value.get("$ref")?.as_str()?)
}

/// Where chains of references end; what is known is not looked for again.
#[derive(Default)]
pub(super) struct Ends(HashMap<Pointer, Pointer>);

impl Ends {
    /// The end of the chain that begins at a place, or some place in it when it leads back to itself.
    pub(super) fn follow(&mut self, document: &Values<'_>, place: &Pointer) -> Pointer {
        let mut here = place.clone();
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
        self.0.extend(seen.into_iter().map(|place| (place, end.clone())));
        end
    }
}
