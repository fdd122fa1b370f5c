//! A difference, and the operations that it affects.

use std::collections::BTreeMap;
use std::rc::Rc;

use crate::difference::Difference;
use crate::verdict::{Bearing, Effect, Role, Verdict};

/// How a difference affects an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Part {
    pub(crate) role: Role,
    pub(crate) bearing: Bearing,
}

impl Part {
    pub(crate) fn of(role: Role) -> Self {
        Self {
            role,
            bearing: Bearing::Plain,
        }
    }
}

impl Difference {
    pub(crate) fn verdict(&self, part: Part) -> Verdict {
        self.judgement.of(part.role, part.bearing, Effect::of(self.kind))
    }
}

/// A difference, and the operations that it affects, by part.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The worst form of the difference in each part, or the first of equals.
    pub(crate) parts: BTreeMap<Part, Rc<Difference>>,
    /// The operations, by their numbers.
    pub(crate) operations: Vec<u32>,
}

impl Found {
    /// Keeps the worst for a part.
    pub(crate) fn meet(&mut self, part: Part, difference: &Rc<Difference>) {
        match self.parts.get(&part) {
            Some(known) if Rc::ptr_eq(known, difference) => {}
            Some(known) if known.verdict(part).class >= difference.verdict(part).class => {}
            _ => drop(self.parts.insert(part, Rc::clone(difference))),
        }
    }

    pub(crate) fn reach(&mut self, operation: u32) {
        if self.operations.last() != Some(&operation) {
            self.operations.push(operation);
        }
    }

    pub(crate) fn absorb(&mut self, other: Self) {
        for (part, difference) in &other.parts {
            self.meet(*part, difference);
        }
        self.operations.extend(other.operations);
    }
}
