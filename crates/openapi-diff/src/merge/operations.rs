//! Paths, operations and parameters.

use openapi_model::{Kind, METHODS, Parameter, Pointer};
use serde_json::{Map, Value};

use super::side::{At, Three};
use super::slot::{Action, Slot};
use super::walk::Walk;

impl<'a> Walk<'a> {
    /// Path items; the names of parameters in a path mean nothing.
    pub(super) fn paths(&mut self, three: &Three<'a>, slot: Slot) {
        let (Some(theirs), Some(ours)) = (&three.theirs, &three.ours) else {
            return self.present(None, three, slot);
        };
        let pointer = slot.pointer();
        self.uses(&pointer, three);
        for name in three.names().into_iter().filter(|name| !name.starts_with("x-")) {
            let known = |side: &At<'a>| {
                let same = side.names().find(|known| shape(known) == shape(name))?;
                side.inner(same)
            };
            let (base, new) = (three.base.as_ref().and_then(known), known(theirs));
            if new.is_some() && theirs.inner(name).is_none() {
                continue;
            }
            let ours = known(ours);
            let token = ours
                .as_ref()
                .and_then(|ours| ours.pointer.last())
                .map(std::borrow::Cow::into_owned);
            let slot = Slot::member(&pointer, token.as_deref().unwrap_or(name));
            let three = Three {
                base,
                theirs: new,
                ours,
            };
            self.value(Kind::PathItem, &three, slot);
        }
    }

    pub(super) fn path_item(&mut self, three: &Three<'a>, pointer: &Pointer) {
        for name in three.names() {
            let inner = three.inner(name);
            if !METHODS.contains(&name.as_str()) {
                if name != "parameters" {
                    self.member(Kind::PathItem, three, pointer, name);
                }
                continue;
            }
            let slot = Slot::member(pointer, name);
            match (&inner.base, &inner.theirs, &inner.ours) {
                (_, Some(_), Some(ours)) => {
                    let ours = ours.pointer.clone();
                    self.operation(three, &inner, &ours);
                    self.vote(slot, Action::Same);
                }
                (None, Some(theirs), None) => {
                    let whole = self.whole(three, theirs);
                    self.vote(slot, whole);
                }
                _ => self.present(Some(Kind::Operation), &inner, slot),
            }
        }
    }

    fn operation(&mut self, item: &Three<'a>, three: &Three<'a>, pointer: &Pointer) {
        if !self.uses(pointer, three) {
            return;
        }
        for name in three.names().into_iter().filter(|name| *name != "parameters") {
            self.member(Kind::Operation, three, pointer, name);
        }
        let all = |document, item: &Option<At<'a>>, operation: &Option<At<'a>>| {
            parameters(document, item.as_ref(), operation.as_ref())
        };
        let base = all(self.base, &item.base, &three.base);
        let theirs = all(self.theirs, &item.theirs, &three.theirs);
        let ours = all(self.ours, &item.ours, &three.ours);
        let list = pointer.join("parameters");
        self.uses(&list, &three.inner("parameters"));
        let find = |list: &[(String, At<'a>)], key: &str| {
            let found = list.iter().find(|(known, _)| known == key);
            found.map(|(_, at)| at.clone())
        };
        let gone = base.iter().filter(|(key, _)| find(&theirs, key).is_none());
        for (key, new) in theirs.iter().chain(gone) {
            let three = Three {
                base: find(&base, key),
                theirs: find(&theirs, key),
                ours: find(&ours, key),
            };
            let slot = match &three.ours {
                Some(ours) => Slot::of(&ours.pointer),
                None => Slot::new_element(&list, new.value),
            };
            self.value(Kind::Parameter, &three, slot);
        }
    }

    /// An operation of theirs with the parameters of its path that the path of ours has not got.
    fn whole(&self, item: &Three<'a>, theirs: &At<'a>) -> Action<'a> {
        let all = parameters(self.theirs, item.theirs.as_ref(), Some(theirs));
        let ours = parameters(self.ours, item.ours.as_ref(), None);
        let own = theirs.inner("parameters").map_or(0, |own| own.elements().len());
        let inherited = all
            .iter()
            .filter(|(key, _)| !ours.iter().any(|(known, _)| known == key))
            .count();
        if own == inherited && own == all.len() {
            return Action::Add(theirs.clone());
        }
        let mut operation: Map<String, Value> = theirs.value.as_object().cloned().unwrap_or_default();
        let list = all
            .iter()
            .filter(|(key, at)| at.pointer.is_within(&theirs.pointer) || !ours.iter().any(|(known, _)| known == key));
        operation.insert("parameters".to_owned(), list.map(|(_, at)| at.value.clone()).collect());
        Action::Put(operation.into())
    }

    /// The name of a parameter: in a path it is not sent, so that ours may have its own.
    pub(super) fn parameter_name(&mut self, three: &Three<'a>, slot: &Slot) {
        if let (Some(base), Some(theirs), Some(ours)) = (&three.base, &three.theirs, &three.ours)
            && base.value != theirs.value
            && ours.value != theirs.value
        {
            self.keep(
                &slot.pointer(),
                format!("the path parameter is called {} in theirs now", theirs.value),
            );
        }
    }
}

/// A path without the names of its parameters.
fn shape(path: &str) -> String {
    let mut depth = 0_usize;
    let kept = path.chars().filter(|char| match char {
        '{' => {
            depth += 1;
            true
        }
        '}' => {
            depth = depth.saturating_sub(1);
            true
        }
        _ => depth == 0 || !path.starts_with('/'),
    });
    kept.collect()
}

/// The parameters of an operation with those of its path, each with what it is known by.
fn parameters<'a>(
    document: &'a openapi_model::Document,
    item: Option<&At<'a>>,
    operation: Option<&At<'a>>,
) -> Vec<(String, At<'a>)> {
    let path = item
        .and_then(|item| item.pointer.last())
        .unwrap_or_default()
        .into_owned();
    let mut all: Vec<(String, At<'a>)> = Vec::new();
    for around in [operation, item].into_iter().flatten() {
        let list = around
            .inner("parameters")
            .map(|list| list.elements())
            .unwrap_or_default();
        for at in list {
            let whole = at.clone().resolved(document, Kind::Parameter);
            let Some(node) = document.node(whole.pointer, Kind::Parameter) else {
                continue;
            };
            let parameter = Parameter::new(node);
            let key = match parameter.key() {
                // By its position; its name may differ.
                ("path", name) => match path.find(&format!("{{{name}}}")) {
                    Some(index) => format!("path {}", path[..index].matches('{').count()),
                    None => format!("path {name}"),
                },
                (location, name) => format!("{location} {name}"),
            };
            if !all.iter().any(|(known, _)| *known == key) {
                all.push((key, at));
            }
        }
    }
    all
}
