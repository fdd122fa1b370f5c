//! Alternatives that are equivalent to a list of types.

use std::collections::BTreeSet;
use std::rc::Rc;

use openapi_model::{Document, Fact};

use super::super::pointer_set::PointerSet;
use super::Schema;

impl Schema {
    /// The schema with its one union as a list of types: `anyOf` a string and a number means the same as `type:
    /// [string, number]` with the keywords of either beside it, each of which applies only to its own type.
    pub(crate) fn folded(&self, document: &Document, members: &[Rc<Self>]) -> Option<Self> {
        if self.unions.len() != 1 || self.types.is_some() || self.values.is_some() || self.discriminator.is_some() {
            return None;
        }
        let mut names = BTreeSet::new();
        for member in members {
            let types = &member.types.as_ref()?.value;
            let simple = member.values.is_none()
                && member.unions.is_empty()
                && member.negations.is_empty()
                && member.conditions.is_empty()
                && member.refused.is_none()
                && member.others.is_empty()
                && member.pointer.component_schema().is_none();
            let numbers = ["integer", "number"];
            let number = |names: &BTreeSet<String>| numbers.iter().any(|name| names.contains(*name));
            if !simple || !names.is_disjoint(types) || number(&names) && number(types) {
                return None;
            }
            names.extend(types.iter().cloned());
        }
        let all = [self].into_iter().chain(members.iter().map(AsRef::as_ref));
        let pointers = all.clone().flat_map(|schema| schema.pointers.iter().cloned()).collect();
        Some(Self {
            types: Some(Fact::new(names, self.unions.first()?.at.clone())),
            nullable: all.clone().any(|schema| schema.nullable),
            ..Self::side_by_side(document, &PointerSet::all(pointers))
        })
    }
}
