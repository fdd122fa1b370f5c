//! Members of schemas that are sets: types, values, names of fields; and fields.

use std::collections::BTreeSet;

use openapi_model::{Kind, Pointer, Version, equal};
use serde_json::Value;

use super::report::Conflicting;
use super::side::{At, Three};
use super::slot::{Action, Slot, Token};
use super::walk::Walk;

impl<'a> Walk<'a> {
    pub(super) fn schema(&mut self, three: &Three<'a>, pointer: &Pointer) {
        let mut typed = false;
        for name in three.names() {
            match name.as_str() {
                "type" | "nullable" if !typed => {
                    typed = true;
                    self.types(three, pointer);
                }
                "type" | "nullable" => {}
                "properties" => self.properties(three, pointer),
                "required" | "enum" => self.set(three, pointer, name),
                _ => self.member(Kind::Schema, three, pointer, name),
            }
        }
    }

    /// The fields; those of ours may be in its `allOf`.
    fn properties(&mut self, three: &Three<'a>, pointer: &Pointer) {
        let fields = three.inner("properties");
        let home = three
            .ours
            .as_ref()
            .map_or_else(|| pointer.clone(), |ours| self.home(ours));
        let home = home.join("properties");
        self.uses(&home, &fields);
        for name in fields.names() {
            let ours = three.ours.as_ref().and_then(|ours| self.field(ours, name, 8));
            let slot = match ours.as_ref().and_then(|ours| ours.pointer.parent()) {
                Some(around) => {
                    self.uses(&around, &fields);
                    Slot::member(&around, name)
                }
                None => Slot::member(&home, name),
            };
            let field = fields.inner(name);
            let three = Three { ours, ..field };
            self.value(Kind::Schema, &three, slot);
        }
    }

    /// Where fields are added: to the schema itself, or to a part of its `allOf`, if only that has fields.
    fn home(&self, ours: &At<'a>) -> Pointer {
        if ours.inner("properties").is_some() {
            return ours.pointer.clone();
        }
        let parts = ours.inner("allOf").map(|parts| parts.elements()).unwrap_or_default();
        let own = parts.into_iter().rev().find(|part| part.inner("properties").is_some());
        own.map_or_else(|| ours.pointer.clone(), |part| part.pointer)
    }

    fn field(&self, ours: &At<'a>, name: &str, depth: usize) -> Option<At<'a>> {
        if let Some(field) = ours.inner("properties").and_then(|fields| fields.inner(name)) {
            return Some(field);
        }
        let parts = ours.inner("allOf")?.elements().into_iter();
        let depth = depth.checked_sub(1)?;
        parts
            .map(|part| part.resolved(self.ours, Kind::Schema))
            .find_map(|part| self.field(&part, name, depth))
    }

    /// A list whose order means nothing: each element by itself.
    fn set(&mut self, three: &Three<'a>, pointer: &Pointer, name: &str) {
        let lists = three.inner(name);
        let is_enum = name == "enum";
        let slot = Slot::member(pointer, name);
        match (&lists.base, &lists.theirs, &lists.ours) {
            (None, _, None) => return self.present(None, &lists, slot),
            (_, None, _) | (_, _, None) | (None, ..) if is_enum => {
                return match (&lists.base, &lists.theirs, &lists.ours) {
                    (None, Some(theirs), Some(ours)) if !as_set(theirs).eq(&as_set(ours)) => {
                        self.vote(slot, Action::Clash(Conflicting::Both, Some(theirs.clone())));
                    }
                    (Some(base), None, Some(ours)) if as_set(base) != as_set(ours) => {
                        self.vote(slot, Action::Clash(Conflicting::Removed(ours.pointer.clone()), None));
                    }
                    _ => self.present(None, &lists, slot),
                };
            }
            _ => {}
        }
        let around = slot.pointer();
        self.uses(&around, &lists);
        let elements = |side: &Option<At<'a>>| side.as_ref().map(At::elements).unwrap_or_default();
        let (base, theirs, ours) = (elements(&lists.base), elements(&lists.theirs), elements(&lists.ours));
        let has = |list: &[At<'a>], value: &Value| list.iter().any(|element| equal(element.value, value));
        for element in &theirs {
            let known = ours.iter().position(|other| equal(other.value, element.value));
            match (has(&base, element.value), known) {
                (false, None) => self.vote(Slot::new_element(&around, element.value), Action::Add(element.clone())),
                (_, Some(index)) => self.vote(Slot::element(&around, index), Action::Same),
                (true, None) => {}
            }
        }
        for element in base.iter().filter(|element| !has(&theirs, element.value)) {
            if let Some(index) = ours.iter().position(|other| equal(other.value, element.value)) {
                self.vote(Slot::element(&around, index), Action::Remove);
            }
        }
    }

    /// The types, null among them.
    fn types(&mut self, three: &Three<'a>, pointer: &Pointer) {
        let slot = Slot::member(pointer, "type");
        let types = |side: &Option<At<'a>>| side.as_ref().and_then(types_of);
        let (base, theirs, ours) = (types(&three.base), types(&three.theirs), types(&three.ours));
        let (Some(base), Some(theirs)) = (base, theirs) else {
            return self.leaf(&three.inner("type"), slot, false);
        };
        if base == theirs {
            return self.vote(slot, Action::Same);
        }
        let Some(ours) = ours else {
            let theirs = three.inner("type").theirs;
            return self.vote(slot, Action::Clash(Conflicting::Absent, theirs));
        };
        let (gone, new): (BTreeSet<_>, BTreeSet<_>) = (&base - &theirs, &theirs - &base);
        if !gone.is_subset(&ours) && !new.is_subset(&ours) {
            let theirs = three.inner("type").theirs;
            return self.vote(slot, Action::Clash(Conflicting::Both, theirs));
        }
        let merged = &(&ours - &gone) | &new;
        if merged == ours {
            return self.vote(slot, Action::Same);
        }
        if self.ours.version() == Some(Version::V3_0) {
            return self.nullable(pointer, &ours, merged);
        }
        self.vote(slot, Action::Put(type_value(merged)));
    }

    /// OpenAPI 3.0 has one type, and null beside it.
    fn nullable(&mut self, pointer: &Pointer, ours: &BTreeSet<String>, mut merged: BTreeSet<String>) {
        let (was, is) = (ours.contains("null"), merged.remove("null"));
        if was != is {
            self.vote(Slot::member(pointer, "nullable"), Action::Put(is.into()));
        }
        let mut others = ours.clone();
        others.remove("null");
        if merged != others {
            self.vote(Slot::member(pointer, "type"), Action::Put(type_value(merged)));
        }
    }

    /// The schemas of values of a discriminator.
    pub(super) fn mapping(&mut self, three: &Three<'a>, slot: &Slot) {
        if three.theirs.is_none() || three.ours.is_none() {
            return self.present(None, three, slot.clone());
        }
        let pointer = slot.pointer();
        self.uses(&pointer, three);
        for name in three.names() {
            let mut inner = three.inner(name);
            // Names of components are each document's own.
            let target = |at: &Option<At<'a>>| Pointer::from_reference(at.as_ref()?.value.as_str()?);
            if let (Some(theirs), Some(ours)) = (target(&inner.theirs), target(&inner.ours))
                && self.names.get(&theirs) == Some(&ours)
            {
                inner.theirs.clone_from(&inner.ours);
                inner.base.clone_from(&inner.ours);
            }
            let slot = Slot::member(&pointer, name);
            match inner.theirs.is_none() || inner.ours.is_none() {
                true if inner.base.is_some() && inner.theirs.is_none() && inner.ours.is_some() => {
                    self.vote(slot, Action::Remove);
                }
                true => self.present(None, &inner, slot),
                false => self.leaf(&inner, slot, false),
            }
        }
    }
}

fn as_set(list: &At<'_>) -> BTreeSet<String> {
    list.elements()
        .into_iter()
        .map(|element| openapi_model::canonical(element.value))
        .collect()
}

/// The types of a schema, if it says any.
fn types_of(schema: &At<'_>) -> Option<BTreeSet<String>> {
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let mut types: BTreeSet<String> = match schema.value.get("type")? {
        Value::Array(elements) => elements.iter().filter_map(text).collect(),
        one => text(one).into_iter().collect(),
    };
    if schema.value.get("nullable") == Some(&Value::Bool(true)) {
        types.insert("null".to_owned());
    }
    Some(types)
}

fn type_value(mut types: BTreeSet<String>) -> Value {
    if types.len() == 1 {
        return types.into_iter().next().into();
    }
    // Null comes last, as people write it.
    let null = types.remove("null").then(|| "null".to_owned());
    types.into_iter().chain(null).collect()
}

impl Token {
    /// Whether it is an element that ours has not got.
    pub(super) fn is_new(&self) -> bool {
        matches!(self, Self::New(_))
    }
}
