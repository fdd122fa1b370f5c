//! References of theirs, as ours has them.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use openapi_model::{Document, Kind, Pointer};
use serde_json::Value;

use super::side::{At, DEPTH, same};
use super::walk::Walk;

impl<'a> Walk<'a> {
    /// Notes which component of ours is one of theirs.
    pub(super) fn align(&mut self, theirs: &At<'a>, ours: &At<'a>) {
        if let (Some(theirs), Some(ours)) = (theirs.reference(), ours.reference()) {
            self.names.entry(theirs).or_insert(ours);
        }
    }

    /// Whether theirs refers to another component than base, rather than to the same under another name.
    pub(super) fn is_retargeted(&self, kind: Kind, base: &At<'a>, theirs: &At<'a>, ours: &At<'a>) -> bool {
        let (Some(old), Some(new)) = (base.reference(), theirs.reference()) else {
            return false;
        };
        let known = self
            .names
            .get(&new)
            .is_some_and(|known| ours.reference().as_ref() == Some(known));
        old != new
            && !known
            && !same((self.base, base), (self.theirs, theirs), Some(kind), DEPTH)
            && (self.base.get(&new).is_some() || self.theirs.get(&old).is_some())
    }

    /// Refers to the other component, too.
    pub(super) fn retarget(&mut self, base: &At<'a>, theirs: &At<'a>, ours: &At<'a>, slot: super::slot::Slot) {
        let expected = base.reference().and_then(|base| self.base_names.get(&base).cloned());
        let follows = ours.reference().is_some() && ours.reference() == expected;
        let action = if follows {
            super::slot::Action::Set(theirs.clone())
        } else {
            super::slot::Action::Clash(super::report::Conflicting::Both, Some(theirs.clone()))
        };
        self.vote(slot, action);
    }
}

/// Takes values of theirs over to ours, with the components that they need.
pub(super) struct Translator<'a> {
    theirs: &'a Document,
    ours: &'a Document,
    names: HashMap<Pointer, Pointer>,
    /// Components that ours has not got yet.
    pub(super) imports: BTreeMap<Pointer, Value>,
    /// Components of theirs whose name is that of another one of ours.
    pub(super) taken_names: BTreeSet<Pointer>,
}

impl<'a> Translator<'a> {
    pub(super) fn new(theirs: &'a Document, ours: &'a Document, names: HashMap<Pointer, Pointer>) -> Self {
        Self {
            theirs,
            ours,
            names,
            imports: BTreeMap::new(),
            taken_names: BTreeSet::new(),
        }
    }

    /// The value with references to components of ours.
    pub(super) fn translated(&mut self, value: &Value) -> Value {
        match value {
            Value::String(text) if text.starts_with("#/components/") => self.reference(text).into(),
            Value::Array(elements) => elements.iter().map(|inner| self.translated(inner)).collect(),
            Value::Object(members) => {
                let members = members
                    .iter()
                    .map(|(name, inner)| (name.clone(), self.translated(inner)));
                Value::Object(members.collect())
            }
            other => other.clone(),
        }
    }

    fn reference(&mut self, text: &str) -> String {
        let Some(pointer) = Pointer::from_reference(text) else {
            return text.to_owned();
        };
        let tokens = pointer.tokens();
        if tokens.len() < 3 {
            return text.to_owned();
        }
        let component: Pointer = tokens.iter().take(3).collect();
        let section = tokens.get(1).map(ToString::to_string).unwrap_or_default();
        let ours = self.component(component.clone(), &section);
        pointer.moved(&component, &ours).unwrap_or(pointer).to_string()
    }

    fn component(&mut self, component: Pointer, section: &str) -> Pointer {
        if let Some(known) = self.names.get(&component) {
            return known.clone();
        }
        self.names.insert(component.clone(), component.clone());
        let Some(value) = self.theirs.get(&component) else {
            return component;
        };
        let Some(present) = self.ours.get(&component) else {
            let value = self.translated(value);
            self.imports.insert(component.clone(), value);
            return component;
        };
        let at = |value| At {
            pointer: component.clone(),
            value,
        };
        let kind = Kind::Components.inside(section).map(|(_, kind)| kind);
        if !same((self.theirs, &at(value)), (self.ours, &at(present)), kind, DEPTH) {
            self.taken_names.insert(component.clone());
        }
        component
    }
}

/// The components that were used before, and are no longer.
pub(super) fn orphaned(before: &Value, after: &Value) -> Vec<Pointer> {
    let used_before = used(before, &BTreeSet::new());
    let mut orphaned = BTreeSet::new();
    loop {
        let used = used(after, &orphaned);
        let gone: Vec<Pointer> = used_before
            .difference(&used)
            .filter(|pointer| pointer.get(after).is_some())
            .cloned()
            .collect();
        let known = orphaned.len();
        orphaned.extend(gone);
        if orphaned.len() == known {
            return orphaned.into_iter().collect();
        }
    }
}

/// The components that something refers to, other than the ones `without`.
fn used(document: &Value, without: &BTreeSet<Pointer>) -> BTreeSet<Pointer> {
    let mut used = BTreeSet::new();
    let mut open = vec![(Pointer::root(), document)];
    while let Some((pointer, value)) = open.pop() {
        match value {
            Value::String(text) if text.starts_with("#/components/") => {
                let target = Pointer::from_reference(text);
                let component: Option<Pointer> = target.map(|target| target.iter().take(3).collect());
                // One that refers to itself alone is not used.
                used.extend(component.filter(|component| !pointer.is_within(component)));
            }
            Value::Array(elements) => {
                open.extend(
                    elements
                        .iter()
                        .enumerate()
                        .map(|(index, inner)| (pointer.join(index), inner)),
                );
            }
            Value::Object(members) => {
                let members = members.iter().map(|(name, inner)| (pointer.join(name), inner));
                open.extend(members.filter(|(pointer, _)| !without.contains(pointer)));
            }
            _ => {}
        }
    }
    used
}
