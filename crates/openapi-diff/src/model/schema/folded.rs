//! Alternatives that are but a list of types.

use std::collections::BTreeSet;
use std::rc::Rc;

use super::{Fact, Schema};

impl Schema {
    /// The schema with its one union as a list of types: `anyOf` a string and a number says what `type: [string,
    /// number]` does, with the keywords of either beside it, each of which holds for its own type alone.
    pub(crate) fn folded(&self, members: &[Rc<Self>]) -> Option<Self> {
        if self.unions.len() != 1 || self.types.is_some() || self.values.is_some() || self.discriminator.is_some() {
            return None;
        }
        let at = self.unions.first()?.at.clone();
        let mut names = BTreeSet::new();
        let mut folded = self.clone();
        folded.unions.clear();
        for member in members {
            let mut member = Self::clone(member);
            let types = member.types.take()?.value;
            let simple = member.values.is_none()
                && member.unions.is_empty()
                && member.negations.is_empty()
                && member.conditions.is_empty()
                && member.refused.is_none()
                && member.others.is_empty()
                && member.place.component_schema().is_none();
            let numbers = ["integer", "number"];
            let number = |names: &BTreeSet<String>| numbers.iter().any(|name| names.contains(*name));
            if !simple || !names.is_disjoint(&types) || number(&names) && number(&types) {
                return None;
            }
            let nullable = member.is_nullable() || member.nullable.take().is_some_and(|fact| fact.value);
            if nullable {
                folded.nullable = Some(Fact::new(true, at.clone()));
            }
            member.nullable = None;
            names.extend(types);
            folded.fields.append(&mut member.fields);
            folded.pattern_fields.append(&mut member.pattern_fields);
            folded.dependents.append(&mut member.dependents);
            folded.tuple.append(&mut member.tuple);
            folded = folded.merged(member);
        }
        folded.types = Some(Fact::new(names, at));
        Some(folded)
    }
}
