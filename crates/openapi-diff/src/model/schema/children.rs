//! What distinguishes schemas, independent of their pointers and notation.

use std::collections::BTreeSet;
use std::hash::{Hash, Hasher};

use openapi_model::{Pointer, canonical};
use serde_json::{Number, Value};

use super::super::likeness::Child;
use super::super::pointer_set::PointerSet;
use super::{Additional, Schema};

impl Schema {
    /// Hashes the schema's own keywords.
    pub(in crate::model) fn hash_own(&self, state: &mut impl Hasher) {
        self.refused.is_some().hash(state);
        self.type_names().hash(state);
        self.is_nullable().hash(state);
        for facts in [&self.formats, &self.patterns, &self.encodings, &self.media_types] {
            facts.keys().collect::<Vec<_>>().hash(state);
        }
        let values = self
            .values
            .as_ref()
            .map(|values| values.value.keys().collect::<Vec<_>>());
        values.hash(state);
        let number = |number: &Number| canonical(&Value::Number(number.clone()));
        for (limit, bound) in &self.limits {
            (limit.keyword(), number(&bound.value.number), bound.value.exclusive).hash(state);
        }
        let multiples: BTreeSet<String> = self.multiples.iter().map(|fact| number(&fact.value)).collect();
        multiples.hash(state);
        self.unique.is_some().hash(state);
        self.required.keys().collect::<Vec<_>>().hash(state);
        let additional = self.additional.as_ref().map(|fact| fact.value == Additional::Closed);
        additional.hash(state);
        self.dependent_fields.keys().collect::<Vec<_>>().hash(state);
        self.discriminator.as_ref().map(|fact| &fact.value).hash(state);
        for (keyword, said) in &self.others {
            (keyword, canonical(&said.value)).hash(state);
        }
    }

    /// All schemas that this one uses.
    pub(in crate::model) fn children(&self) -> Vec<Child> {
        let mut children = Vec::new();
        let mut add = |usage: String, pointers: PointerSet| children.push(Child { usage, pointers });
        let named = [
            ("properties", &self.fields),
            ("patternProperties", &self.pattern_fields),
            ("dependentSchemas", &self.dependents),
        ];
        for (keyword, fields) in named {
            for (name, pointers) in fields {
                add(format!("{keyword}/{name}"), pointers.clone());
            }
        }
        for (index, pointers) in self.tuple.iter().enumerate() {
            add(format!("prefixItems/{index}"), pointers.clone());
        }
        let typed: &[Pointer] = match self.additional.as_ref().map(|fact| &fact.value) {
            Some(Additional::Typed(pointers)) => pointers,
            _ => &[],
        };
        // These must all hold for one value.
        let joined = [
            ("additionalProperties", typed),
            ("propertyNames", &self.field_names),
            ("items", &self.items),
            ("contentSchema", &self.content),
        ];
        for (keyword, pointers) in joined.into_iter().filter(|(_, pointers)| !pointers.is_empty()) {
            add(keyword.to_owned(), PointerSet::all(pointers.to_vec()));
        }
        for (keyword, pointers) in [("contains", &self.contained), ("not", &self.negations)] {
            for pointer in pointers {
                add(keyword.to_owned(), PointerSet::one(pointer.clone()));
            }
        }
        for condition in &self.conditions {
            let parts = [
                ("if", Some(&condition.of)),
                ("then", condition.met.as_ref()),
                ("else", condition.unmet.as_ref()),
            ];
            for (keyword, pointer) in parts {
                if let Some(pointer) = pointer {
                    add(keyword.to_owned(), PointerSet::one(pointer.clone()));
                }
            }
        }
        for union in &self.unions {
            let keyword = if union.exclusive { "oneOf" } else { "anyOf" };
            for member in &union.members {
                add(keyword.to_owned(), PointerSet::one(member.clone()));
            }
        }
        children
    }
}
