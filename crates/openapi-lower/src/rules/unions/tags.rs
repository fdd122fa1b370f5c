//! Alternatives that are distinguished by a string member, the tag.

use std::collections::BTreeSet;

use openapi_model::Conjunction;
use serde_json::{Map, Value};

use super::state::{State, component};
use crate::kind::{self, Kind};
use crate::names::{self, Names};
use crate::{Content, Pointer, Variant};

/// The tag's name and the alternatives that it distinguishes.
pub(super) fn tagged(
    state: &mut State,
    pointer: &Pointer,
    members: &[Value],
    origins: &[Value],
    discriminator: Option<&Value>,
) -> Option<(String, Vec<Variant>)> {
    let objects = members
        .iter()
        .all(|member| kind::of(&state.whole, member).is_none_or(|kind| kind == Kind::Object));
    if !objects || members.len() < 2 && discriminator.is_none() {
        return None;
    }
    let property = discriminator.and_then(|discriminator| discriminator["propertyName"].as_str());
    let readings = members
        .iter()
        .map(|member| reading(&state.whole, member))
        .collect::<Vec<_>>();
    let tag = property.map_or_else(|| tag_of(&readings), |property| Some(property.to_owned()))?;
    let mapping = discriminator.and_then(|discriminator| discriminator["mapping"].as_object());
    let by_constants = tag_values(members.len(), |index| {
        mapped(mapping, &origins[index]).or_else(|| constants(&readings[index], &tag))
    });
    // Without a mapping, the name of the schema is the value of the tag.
    let by_names = || {
        tag_values(members.len(), |index| {
            let origin = &origins[index];
            mapped(mapping, origin).or_else(|| component(origin).map(|name| vec![name]))
        })
    };
    let values = by_constants.or_else(|| property.and_then(|_| by_names()))?;
    let union = names::type_name(&state.whole, pointer);
    let mut taken = Names::of_variants(["Unknown".to_owned()]);
    let mut variants = Vec::new();
    for (member, values) in members.iter().zip(values) {
        let mut content = component(member);
        for value in values {
            let schema = content.get_or_insert_with(|| state.add(&format!("{union} {value}"), member.clone()).0);
            variants.push(Variant {
                name: taken.fresh(&value),
                content: Content::Schema(schema.clone()),
                value,
            });
        }
    }
    Some((tag, variants))
}

/// The tag's values of each alternative, if each has some and they are disjoint.
fn tag_values(count: usize, values: impl Fn(usize) -> Option<Vec<String>>) -> Option<Vec<Vec<String>>> {
    let values: Vec<Vec<String>> = (0..count).map(values).collect::<Option<_>>()?;
    let mut seen = BTreeSet::new();
    let distinct = values.iter().flatten().all(|value| seen.insert(value.clone()));
    (distinct && values.iter().all(|values| !values.is_empty())).then_some(values)
}

/// The values that the mapping of a discriminator maps to `member`.
fn mapped(mapping: Option<&Map<String, Value>>, member: &Value) -> Option<Vec<String>> {
    let name = component(member)?;
    let end = format!("/{name}");
    let values = mapping?.iter().filter(|(_, target)| {
        let target = target.as_str().unwrap_or_default();
        target == name || target.ends_with(&end)
    });
    let values: Vec<String> = values.map(|(value, _)| value.clone()).collect();
    (!values.is_empty()).then_some(values)
}

/// An alternative with all schemas that it consists of.
fn reading<'a>(whole: &'a Value, member: &'a Value) -> Conjunction<'a> {
    Conjunction::of_schema(whole, Pointer::root().join("x-alternative"), member)
}

/// A required member that every alternative has, with disjoint values.
fn tag_of(alternatives: &[Conjunction<'_>]) -> Option<String> {
    let required: Vec<_> = alternatives.iter().map(Conjunction::required).collect();
    let names = alternatives.first()?.properties().into_keys();
    let mut names = names.filter(|name| required.iter().all(|required| required.contains_key(name)));
    names.find(|name| {
        let mut seen = BTreeSet::new();
        alternatives.iter().all(|alternative| {
            let values = constants(alternative, name).unwrap_or_default();
            !values.is_empty() && values.into_iter().all(|value| seen.insert(value))
        })
    })
}

/// The strings that an alternative allows in its property `name`.
fn constants(alternative: &Conjunction<'_>, name: &str) -> Option<Vec<String>> {
    let pointers = alternative.schemas_of("properties", name);
    let values = alternative.of_pointers(pointers).values()?;
    values
        .into_iter()
        .map(|fact| fact.value.as_str().map(str::to_owned))
        .collect()
}
