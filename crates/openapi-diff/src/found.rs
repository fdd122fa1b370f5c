//! A difference, and who meets it.

use std::collections::{BTreeMap, BTreeSet};

use crate::difference::Difference;
use crate::verdict::Role;

/// A difference, and who meets it in which role.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// The difference as each role met it first, or worst.
    pub(crate) roles: BTreeMap<Role, Difference>,
    pub(crate) operations: BTreeSet<String>,
}

impl Found {
    /// Keeps the worst that a role meets.
    pub(crate) fn meet(&mut self, role: Role, difference: Difference) {
        let class = |difference: &Difference| difference.judgement.of(role).class;
        match self.roles.get(&role) {
            Some(known) if class(known) >= class(&difference) => {}
            _ => drop(self.roles.insert(role, difference)),
        }
    }

    pub(crate) fn absorb(&mut self, other: Self) {
        for (role, difference) in other.roles {
            self.meet(role, difference);
        }
        self.operations.extend(other.operations);
    }
}
