//! The rules, in the order in which they apply. Each file is one idea.

use serde_json::Value;

use crate::side::Sides;
use crate::walk::walk_mut;
use crate::{Change, OpenEnum, Pointer, Refusal, Settings, Side};

mod const_values;
mod examples;
mod exclusive_bounds;
mod null_types;
mod open_enums;
mod parameter_bounds;
mod reference_siblings;
mod response_constraints;
mod response_nulls;
mod sections;
mod security;
mod success_only;
mod titles;
mod unknown_keywords;
mod version;

#[cfg(test)]
mod testing;

/// One step of the lowering.
#[derive(Debug)]
#[non_exhaustive]
pub struct Rule {
    /// Short name, as in reports.
    pub name: &'static str,
    /// Why the generator needs it.
    pub why: &'static str,
    apply: fn(&mut Lowering<'_>),
}

/// All rules, first to last.
pub const ALL: &[Rule] = &[
    sections::RULE,
    version::RULE,
    security::RULE,
    success_only::RULE,
    reference_siblings::RULE,
    const_values::RULE,
    null_types::RULE,
    examples::RULE,
    exclusive_bounds::RULE,
    titles::RULE,
    open_enums::RULE,
    parameter_bounds::RULE,
    response_constraints::RULE,
    response_nulls::RULE,
    unknown_keywords::RULE,
];

/// A document on its way down, and the report so far.
pub(crate) struct Lowering<'a> {
    pub(crate) document: Value,
    pub(crate) settings: &'a Settings,
    pub(crate) open_enums: Vec<OpenEnum>,
    pub(crate) changes: Vec<Change>,
    pub(crate) refusals: Vec<Refusal>,
    sides: Sides,
    rule: &'static str,
}

impl<'a> Lowering<'a> {
    pub(crate) fn new(document: Value, settings: &'a Settings) -> Self {
        let sides = Sides::of(&document);
        Self {
            document,
            settings,
            open_enums: Vec::new(),
            changes: Vec::new(),
            refusals: Vec::new(),
            sides,
            rule: "",
        }
    }

    pub(crate) fn apply(&mut self, rule: &Rule) {
        self.rule = rule.name;
        (rule.apply)(self);
    }

    /// Notes that the rule at work has changed the document at `pointer`.
    fn changed(&mut self, pointer: &Pointer, what: impl Into<String>) {
        self.changes.push(Change {
            rule: self.rule,
            pointer: pointer.clone(),
            what: what.into(),
        });
    }

    /// Notes that the rule at work cannot take what stands at `pointer`.
    fn refuse(&mut self, pointer: &Pointer, found: impl Into<String>, remedy: impl Into<String>) {
        self.refusals.push(Refusal {
            rule: self.rule,
            pointer: pointer.clone(),
            found: found.into(),
            remedy: remedy.into(),
        });
    }

    /// Hands every path item to `change`, which may report through the lowering that it is given.
    fn each_path_item(&mut self, mut change: impl FnMut(&mut Self, &Pointer, &mut Value)) {
        let mut document = self.document.take();
        let paths = document.get_mut("paths").and_then(Value::as_object_mut);
        for (path, item) in paths.into_iter().flatten() {
            change(self, &Pointer::root().join("paths").join(path), item);
        }
        self.document = document;
    }

    /// Hands every schema to `change`, which may report through the lowering that it is given.
    fn each_schema(&mut self, mut change: impl FnMut(&mut Self, &Pointer, &mut Value, Side)) {
        let mut document = self.document.take();
        walk_mut(&mut document, &mut |pointer, schema| {
            let side = self.sides.side(pointer);
            change(self, pointer, schema, side);
        });
        self.document = document;
    }
}
