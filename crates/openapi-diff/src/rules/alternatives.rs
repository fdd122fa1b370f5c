//! Members of `oneOf` and `anyOf`.

use std::collections::{BTreeSet, HashMap};
use std::rc::Rc;

use openapi_model::Pointer;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::{PointerSet, Schema, Union};
use crate::pair::{Content, Pair};
use crate::pairing::{Pairing, Side};
use crate::verdict::{Judgement, breaking, compatible, harmless, unclear};

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let likeness = |union: &Union, side| {
        let members = union.members.iter();
        let members = members.map(|pointer| comparison.likeness(side, &PointerSet::one(pointer.clone())));
        Some(members.collect::<BTreeSet<_>>())
    };
    let unions = Pairing::new(old.unions.clone(), new.unions.clone())
        .by_key(likeness)
        .in_order();
    for (before, after) in &unions.pairs {
        exclusiveness(comparison, (old, new), (before, after), content);
        members(comparison, (old, new), (before, after), content);
    }
    for (union, kind) in unions
        .removed
        .iter()
        .map(|union| (union, "alternatives-dropped"))
        .chain(unions.added.iter().map(|union| (union, "alternatives-introduced")))
    {
        let at = union.at.clone();
        let (pointers, subject) = if kind == "alternatives-dropped" {
            let subject = comparison.old.subject(&old.pointer);
            ((Some(at), None), subject)
        } else {
            let subject = comparison.added_subject((&old.pointer, &new.pointer), &at);
            ((None, Some(at)), subject)
        };
        let what = format!("one more list of {} alternatives", union.members.len());
        let why = breaking("other values are accepted, and the generated type differs");
        content
            .differences
            .push(Difference::new(kind, pointers, subject, what, why));
    }
}

/// `anyOf` that has become `oneOf`, or the other way.
fn exclusiveness(
    comparison: &Comparison<'_>,
    (old, new): (&Schema, &Schema),
    (before, after): (&Union, &Union),
    content: &mut Content,
) {
    let apart = || disjoint(comparison, Side::Old, before) && disjoint(comparison, Side::New, after);
    if before.exclusive == after.exclusive || apart() {
        return;
    }
    let (kind, what, judgement) = if after.exclusive {
        (
            "alternatives-made-exclusive",
            "`anyOf` became `oneOf`",
            Judgement::directed(
                breaking("values that match several alternatives are refused now"),
                harmless("a value that matches exactly one alternative was valid before"),
            ),
        )
    } else {
        (
            "alternatives-made-inclusive",
            "`oneOf` became `anyOf`",
            Judgement::directed(
                compatible("values that match several alternatives are accepted"),
                unclear("a response may match several alternatives"),
            ),
        )
    };
    let pointers = (Some(before.at.clone()), Some(after.at.clone()));
    let subject = comparison.subject_at((&old.pointer, &new.pointer), Some(&before.at), Some(&after.at));
    content
        .differences
        .push(Difference::new(kind, pointers, subject, what, judgement));
}

/// Whether no value matches two members, because their types are disjoint.
fn disjoint(comparison: &Comparison<'_>, side: Side, union: &Union) -> bool {
    let mut seen = BTreeSet::new();
    union.members.iter().all(|pointer| {
        let names = comparison.used(side, &PointerSet::one(pointer.clone())).type_names();
        names.is_some_and(|names| {
            names.into_iter().all(|name| {
                // Integers are numbers, too.
                let name = if name == "integer" { "number".to_owned() } else { name };
                seen.insert(name)
            })
        })
    })
}

fn members(
    comparison: &Comparison<'_>,
    (old, new): (&Schema, &Schema),
    (before, after): (&Union, &Union),
    content: &mut Content,
) {
    let named = |pointer: &Pointer, side: Side| {
        comparison
            .slot(side, &PointerSet::one(pointer.clone()))
            .target
            .component_schema()
    };
    let set_of = |pointer: &Pointer| PointerSet::one(pointer.clone());
    // The most certain match first.
    let mut matched = Pairing::new(before.members.clone(), after.members.clone())
        .by_key(|pointer, side| named(pointer, side))
        .by_key(|pointer, side| Some(comparison.likeness(side, &set_of(pointer))));
    // Equal schemas with different names are only paired if the name has changed.
    let apart: Vec<_> = matched
        .pairs
        .extract_if(.., |(before, after)| {
            let same_name = named(before, Side::Old) == named(after, Side::New);
            !same_name && !comparison.same(&set_of(before), &set_of(after))
        })
        .collect();
    for (before, after) in apart {
        matched.removed.push(before);
        matched.added.push(after);
    }
    akin(comparison, &mut matched);
    for (before, after) in matched.pairs {
        content.part(Pair::at(before, after));
    }
    for pointer in matched.removed {
        let what = format!("alternative {} removed", shown(comparison, Side::Old, &pointer));
        let subject = comparison.old.subject(&old.pointer);
        let verdict = breaking("it may be refused, and the generated variant is gone");
        content.differences.push(Difference::new(
            "alternative-removed",
            (Some(pointer), None),
            subject,
            what,
            verdict,
        ));
    }
    for pointer in matched.added {
        let what = format!("alternative {} added", shown(comparison, Side::New, &pointer));
        let subject = comparison.new.subject(&new.pointer);
        let judgement = Judgement::directed(
            compatible("more values are accepted"),
            breaking("a response of that form does not deserialize, and the generated union has one more variant"),
        );
        content.differences.push(Difference::new(
            "alternative-added",
            (None, Some(pointer)),
            subject,
            what,
            judgement,
        ));
    }
}

/// Pairs alternatives that are likely to be versions of each other: of the same type and, for objects, with most fields
/// in common.
fn akin(comparison: &Comparison<'_>, matched: &mut Pairing<Pointer>) {
    let read = |side, pointer: &Pointer| {
        let target = comparison.slot(side, &PointerSet::one(pointer.clone())).target.clone();
        let schema = comparison.reader(side).schema(&target);
        (target.component_schema(), schema)
    };
    let added: Vec<(Option<String>, Rc<Schema>)> =
        matched.added.iter().map(|pointer| read(Side::New, pointer)).collect();
    let mut by_field: HashMap<&str, Vec<usize>> = HashMap::new();
    let mut without_fields: HashMap<Option<BTreeSet<String>>, Vec<usize>> = HashMap::new();
    for (index, (_, schema)) in added.iter().enumerate() {
        for name in schema.fields.keys() {
            by_field.entry(name).or_default().push(index);
        }
        if schema.fields.is_empty() {
            without_fields.entry(schema.type_names()).or_default().push(index);
        }
    }
    let mut taken = vec![false; added.len()];
    let mut removed = Vec::new();
    let mut partners = Vec::new();
    for pointer in std::mem::take(&mut matched.removed) {
        let (name, schema) = read(Side::Old, &pointer);
        let may_be = |index: usize| match (&name, &added[index].0) {
            (Some(before), Some(after)) if comparison.settings.names => comparison.renamed(before, after),
            _ => true,
        };
        let types = schema.type_names();
        let partner = if schema.fields.is_empty() {
            let candidates = without_fields.get(&types).into_iter().flatten().copied();
            candidates.filter(|index| !taken[*index]).find(|index| may_be(*index))
        } else {
            let mut shared: HashMap<usize, usize> = HashMap::new();
            for index in schema
                .fields
                .keys()
                .filter_map(|name| by_field.get(name.as_str()))
                .flatten()
            {
                if !taken[*index] {
                    *shared.entry(*index).or_default() += 1;
                }
            }
            let likely = shared.into_iter().filter(|(index, shared)| {
                let (_, other) = &added[*index];
                let most = 2 * shared >= schema.fields.len().max(other.fields.len());
                most && types == other.type_names() && may_be(*index)
            });
            // The first of those with most fields in common.
            let likeliest = likely.max_by_key(|(index, shared)| (*shared, std::cmp::Reverse(*index)));
            likeliest.map(|(index, _)| index)
        };
        match partner {
            Some(index) => {
                taken[index] = true;
                partners.push((pointer, index));
            }
            None => removed.push(pointer),
        }
    }
    let mut pointers: Vec<Option<Pointer>> = std::mem::take(&mut matched.added).into_iter().map(Some).collect();
    for (before, index) in partners {
        if let Some(after) = pointers[index].take() {
            matched.pairs.push((before, after));
        }
    }
    matched.removed = removed;
    matched.added = pointers.into_iter().flatten().collect();
}

fn shown(comparison: &Comparison<'_>, side: Side, pointer: &Pointer) -> String {
    let target = comparison.slot(side, &PointerSet::one(pointer.clone())).target.clone();
    if let Some(name) = target.component_schema() {
        return format!("`{name}`");
    }
    let schema = comparison.reader(side).schema(&target);
    let fields: Vec<String> = schema.fields.keys().map(|name| format!("`{name}`")).collect();
    match fields.as_slice() {
        [] => schema.shown_type(),
        fields => format!("object of {}", fields.join(", ")),
    }
}
