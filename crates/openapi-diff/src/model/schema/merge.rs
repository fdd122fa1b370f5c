//! Members of `allOf`, put together.

use std::collections::{BTreeMap, HashSet};

use super::super::reference;
use super::{Additional, Document, Fact, Places, Schema};
use crate::Pointer;

impl Schema {
    /// Reads what stands at all of these places, and all members of their `allOf`, however deep.
    pub(in crate::model) fn read(document: Document<'_>, places: &Places) -> Self {
        let mut whole: Option<Self> = None;
        let mut fields = Lists::default();
        // A schema that is a member twice, or of itself, adds nothing.
        let mut seen = HashSet::new();
        let mut todo: Vec<Member> = places.iter().rev().cloned().map(Member::outermost).collect();
        while let Some(member) = todo.pop() {
            if !seen.insert(member.place.clone()) {
                continue;
            }
            let value = document.get(&member.place);
            let mut own = Self::own(document, value, &member.place);
            if member.may_be_null
                && let Some(said) = &mut own.nullable
            {
                said.value = true;
            }
            let nullable = member.may_be_null || value["nullable"] == true;
            let only_alternative = own.take_only_alternative();
            let beside = reference(value).into_iter();
            let members: Vec<Pointer> = beside
                .chain(document.elements(&member.place.join("allOf")))
                .chain(only_alternative)
                .collect();
            let inside = |place| Member {
                place,
                may_be_null: nullable,
            };
            todo.extend(members.into_iter().rev().map(inside));
            fields.take(&mut own);
            whole = Some(match whole {
                Some(whole) => whole.merged(own),
                None => own,
            });
        }
        let mut whole = whole.unwrap_or_default();
        fields.give(&mut whole);
        whole.settle();
        whole
    }

    /// A union of one, beside other keywords, is one more schema that holds.
    fn take_only_alternative(&mut self) -> Vec<Pointer> {
        let null = self.nullable.as_ref().is_some_and(|fact| fact.value);
        let (single, unions): (Vec<_>, Vec<_>) = std::mem::take(&mut self.unions)
            .into_iter()
            .partition(|union| union.members.len() == 1 && !null);
        self.unions = unions;
        single.into_iter().flat_map(|union| union.members).collect()
    }

    /// What both say.
    pub(super) fn merged(mut self, member: Self) -> Self {
        self.refused = self.refused.or(member.refused);
        self.types = both(self.types, member.types, |mut outer, inner| {
            let integer = outer.value.contains("number") && inner.value.contains("integer");
            outer
                .value
                .retain(|name| inner.value.contains(name) || inner.value.contains("number") && name == "integer");
            if integer { inner } else { outer }
        });
        self.values = both(self.values, member.values, |mut outer, inner| {
            outer.value.retain(|value, _| inner.value.contains_key(value));
            outer
        });
        self.nullable = both(
            self.nullable,
            member.nullable,
            |outer, inner| {
                if outer.value { inner } else { outer }
            },
        );
        for (keyword, inner) in member.limits {
            match self.limits.get(&keyword) {
                Some(outer) if keyword.strictness(&outer.value, &inner.value).is_ge() => {}
                _ => drop(self.limits.insert(keyword, inner)),
            }
        }
        add(&mut self.formats, member.formats);
        add(&mut self.patterns, member.patterns);
        add(&mut self.encodings, member.encodings);
        add(&mut self.media_types, member.media_types);
        add(&mut self.multiples, member.multiples);
        add(&mut self.required, member.required);
        add(&mut self.dependent_fields, member.dependent_fields);
        add(&mut self.others, member.others);
        self.content.extend(member.content);
        self.field_names.extend(member.field_names);
        self.items.extend(member.items);
        self.contained.extend(member.contained);
        self.unions.extend(member.unions);
        self.negations.extend(member.negations);
        self.conditions.extend(member.conditions);
        self.unique = self.unique.or(member.unique);
        self.discriminator = self.discriminator.or(member.discriminator);
        self.additional = both(self.additional, member.additional, |mut outer, inner| {
            match (&mut outer.value, inner.value) {
                (Additional::Typed(places), Additional::Typed(more)) => places.extend(more),
                (narrowest, Additional::Closed) => *narrowest = Additional::Closed,
                (Additional::Closed, _) => {}
            }
            outer
        });
        self
    }

    /// What follows from all members together.
    fn settle(&mut self) {
        let whole_numbers = self
            .types
            .as_ref()
            .is_some_and(|types| types.value.iter().eq(["integer"]));
        if whole_numbers {
            for (keyword, limit) in &mut self.limits {
                limit.value.among_whole_numbers(*keyword);
            }
        }
        // A multiple of 6 is one of 3.
        let all: Vec<_> = self.multiples.keys().cloned().collect();
        self.multiples.retain(|number, _| {
            !all.iter()
                .any(|other| other != number && other.is_multiple_of(number) == Some(true))
        });
    }
}

/// A schema that holds with others.
struct Member {
    place: Pointer,
    /// Whether one that it is a member of says `nullable`: in OpenAPI 3.0 that is obeyed, whatever its members say.
    may_be_null: bool,
}

impl Member {
    fn outermost(place: Pointer) -> Self {
        Self {
            place,
            may_be_null: false,
        }
    }
}

/// Fields that several members speak of, gathered apart: each list is made once.
#[derive(Default)]
struct Lists {
    fields: BTreeMap<String, Vec<Pointer>>,
    pattern_fields: BTreeMap<String, Vec<Pointer>>,
    dependents: BTreeMap<String, Vec<Pointer>>,
    tuple: Vec<Vec<Pointer>>,
}

impl Lists {
    fn take(&mut self, schema: &mut Schema) {
        gather(&mut self.fields, std::mem::take(&mut schema.fields));
        gather(&mut self.pattern_fields, std::mem::take(&mut schema.pattern_fields));
        gather(&mut self.dependents, std::mem::take(&mut schema.dependents));
        for (index, places) in std::mem::take(&mut schema.tuple).into_iter().enumerate() {
            match self.tuple.get_mut(index) {
                Some(known) => known.extend(places.iter().cloned()),
                None => self.tuple.push(places.iter().cloned().collect()),
            }
        }
    }

    fn give(self, schema: &mut Schema) {
        let named = |lists: BTreeMap<String, Vec<Pointer>>| -> BTreeMap<String, Places> {
            lists
                .into_iter()
                .map(|(name, list)| (name, Places::all(list)))
                .collect()
        };
        schema.fields = named(self.fields);
        schema.pattern_fields = named(self.pattern_fields);
        schema.dependents = named(self.dependents);
        schema.tuple = self.tuple.into_iter().map(Places::all).collect();
    }
}

fn gather(lists: &mut BTreeMap<String, Vec<Pointer>>, more: BTreeMap<String, Places>) {
    for (name, places) in more {
        lists.entry(name).or_default().extend(places.iter().cloned());
    }
}

/// Adds what is not there yet.
fn add<K: Ord, V>(known: &mut BTreeMap<K, V>, more: BTreeMap<K, V>) {
    for (key, value) in more {
        known.entry(key).or_insert(value);
    }
}

fn both<T>(
    outer: Option<Fact<T>>,
    inner: Option<Fact<T>>,
    join: impl FnOnce(Fact<T>, Fact<T>) -> Fact<T>,
) -> Option<Fact<T>> {
    match (outer, inner) {
        (Some(outer), Some(inner)) => Some(join(outer, inner)),
        (outer, inner) => outer.or(inner),
    }
}
