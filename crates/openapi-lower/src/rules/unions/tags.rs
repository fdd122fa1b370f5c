//! Alternatives that a string in one of their members tells apart.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::{State, component};
use crate::kind::{self, Kind};
use crate::names::{self, Names};
use crate::rules::all_of::flatten;
use crate::{Content, Pointer, Variant};

/// The tag's name and the alternatives that it tells apart.
pub(super) fn tagged(
    state: &mut State,
    pointer: &Pointer,
    members: &[Value],
    discriminator: Option<&Value>,
) -> Option<(String, Vec<Variant>)> {
    let objects = members
        .iter()
        .all(|member| kind::of(&state.whole, member).is_none_or(|kind| kind == Kind::Object));
    if members.len() < 2 || !objects {
        return None;
    }
    let property = discriminator.and_then(|discriminator| discriminator["propertyName"].as_str());
    let tag = property.map_or_else(|| tag_of(&state.whole, members), |property| Some(property.to_owned()))?;
    let mapping = discriminator.and_then(|discriminator| discriminator["mapping"].as_object());
    let by_constants = tag_values(members, |member| {
        mapped(mapping, member).or_else(|| constants(&state.whole, member, &tag))
    });
    // Without a mapping, the name of the schema is the tag.
    let by_names = || {
        tag_values(members, |member| {
            mapped(mapping, member).or_else(|| component(member).map(|name| vec![name]))
        })
    };
    let values = by_constants.or_else(|| property.and_then(|_| by_names()))?;
    let union = names::of_place(&state.whole, pointer);
    let mut taken = Names::new(["Unknown".to_owned()]);
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

/// The tag's values of each alternative, when all have some and none has another's.
fn tag_values(members: &[Value], values: impl Fn(&Value) -> Option<Vec<String>>) -> Option<Vec<Vec<String>>> {
    let values: Vec<Vec<String>> = members.iter().map(values).collect::<Option<_>>()?;
    let mut seen = BTreeSet::new();
    let distinct = values.iter().flatten().all(|value| seen.insert(value.clone()));
    (distinct && values.iter().all(|values| !values.is_empty())).then_some(values)
}

/// The values that the mapping of a discriminator leads to `member`.
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

/// A required member that every alternative has, each with other values.
fn tag_of(whole: &Value, members: &[Value]) -> Option<String> {
    let first = flatten(whole, kind::resolve(whole, members.first()?))?;
    let mut names = first["properties"].as_object()?.keys();
    let tag = names.find(|name| {
        let mut seen = BTreeSet::new();
        members.iter().all(|member| {
            let required = flatten(whole, kind::resolve(whole, member)).is_some_and(|flat| {
                flat["required"]
                    .as_array()
                    .is_some_and(|names| names.iter().any(|other| other == *name))
            });
            let values = constants(whole, member, name).unwrap_or_default();
            required && !values.is_empty() && values.into_iter().all(|value| seen.insert(value))
        })
    });
    tag.cloned()
}

/// The strings that `member` allows in its property `name`.
fn constants(whole: &Value, member: &Value, name: &str) -> Option<Vec<String>> {
    let flat = flatten(whole, kind::resolve(whole, member))?;
    let property = kind::resolve(whole, flat.get("properties")?.get(name)?);
    let values = property.get("enum")?.as_array()?;
    values.iter().map(|value| value.as_str().map(str::to_owned)).collect()
}
