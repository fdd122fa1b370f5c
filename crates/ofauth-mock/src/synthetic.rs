//! Things: each is a function of its schema and its id, whatever operation shows it.

use serde_json::Value;

use crate::contract::{Kind, Schema, fits};
use crate::sample::{Chance, Sampler};
use crate::seed::BUSY_CHAT;
use crate::selection;
use crate::state::{Fields, Seeded, State};

/// How many of a kind there are, unless a handler knows better.
pub(crate) const USUAL_COUNT: usize = 57;

/// Id of the first of the things by this schema; the ids of the others follow.
fn first_id(schema: Schema) -> i64 {
    let name = schema.reference().unwrap_or_default();
    let lower = name.to_lowercase();
    if ["user", "subscriber"].iter().any(|word| lower.contains(word)) && !lower.contains("list") {
        return BUSY_CHAT;
    }
    1_000_000_000_000 + 1_000 * (Chance::SEED.of(name).number() % 1_000_000) as i64
}

/// The things that an operation shows where nothing else is known of them.
pub(crate) fn usual(schema: Schema) -> Seeded {
    Seeded {
        kind: "",
        first: first_id(schema),
        count: USUAL_COUNT,
    }
}

/// One of these things, with these fields set where the schema has them.
pub(crate) fn thing(sampler: Sampler<'_>, schema: Schema, of: Seeded, id: i64, set: &Fields) -> Value {
    let name = schema.reference().unwrap_or_default();
    let chance = Chance::SEED.of(name).at(id.unsigned_abs());
    let mut thing = sampler.value(schema, chance, of.index(id));
    name_it(&mut thing, schema, "id", &id.to_string());
    put_within(&mut thing, schema, &selection::seeded_fields(name, of.index(id)));
    put(&mut thing, schema, set);
    thing
}

/// Sets fields of a thing, and of the objects in it, where their schemas have them and they fit.
fn put_within(thing: &mut Value, schema: Schema, set: &Fields) {
    for (name, value) in set {
        match (value, property(schema, name)) {
            (Value::Object(inner), Some(schema)) if thing[name.as_str()].is_object() => {
                put_within(&mut thing[name.as_str()], schema, inner);
            }
            _ => put(thing, schema, &Fields::from_iter([(name.clone(), value.clone())])),
        }
    }
}

/// What a user is called on the platform.
pub(crate) fn username(state: &State, user: i64) -> Option<String> {
    let schema = crate::contract::shape("getUser")?.answer.schema?;
    let seeded = usual(schema);
    let user = thing(state.sampler(), schema, seeded, user, &Fields::new());
    user["username"].as_str().map(str::to_owned)
}

/// Gives a thing an id, in the form that its schema has for it.
pub(crate) fn name_it(thing: &mut Value, schema: Schema, field: &str, id: &str) {
    let forms = [id.parse::<i64>().ok().map(Value::from), Some(Value::from(id))];
    let property = property(schema, field);
    let fitting = forms
        .into_iter()
        .flatten()
        .find(|form| property.is_some_and(|schema| fits(schema, form)));
    if let (Value::Object(fields), Some(id)) = (thing, fitting) {
        fields.insert(field.to_owned(), id);
    }
}

/// Sets fields of a thing where its schema has them and they fit.
pub(crate) fn put(thing: &mut Value, schema: Schema, set: &Fields) {
    let Value::Object(fields) = thing else { return };
    for (name, value) in set {
        if property(schema, name).is_some_and(|schema| fits(schema, value)) {
            fields.insert(name.clone(), value.clone());
        }
    }
}

/// The schema of a field, wherever the schema of the whole has it.
pub(crate) fn property(schema: Schema, name: &str) -> Option<Schema> {
    let schema = schema.resolve();
    schema.property(name).or_else(|| {
        let mut parts = schema.all_of().chain(schema.alternatives());
        parts.find_map(|part| property(part, name))
    })
}

/// The schema of the items of a field that is a list.
pub(crate) fn items(schema: Schema, name: &str) -> Option<Schema> {
    property(schema, name)?.resolve().items()
}

/// The part of a schema that is an object, and the schema of the items where it may be a bare array.
pub(crate) fn forms(schema: Schema) -> (Option<Schema>, Option<Schema>) {
    let schema = schema.resolve();
    let parts: Vec<_> = std::iter::once(schema)
        .chain(schema.alternatives().map(Schema::resolve))
        .collect();
    let of = |kind| parts.iter().copied().find(|part| part.kinds().contains(&kind));
    let object = of(Kind::Object).or(parts.iter().copied().find(|part| part.properties().next().is_some()));
    (object, of(Kind::Array).and_then(Schema::items))
}

/// Whether a text stands in one of a thing's own fields, whatever the letter case.
pub(crate) fn says(thing: &Value, text: &str) -> bool {
    let text = text.to_lowercase();
    let mut fields = thing.as_object().into_iter().flatten();
    fields.any(|(_, value)| value.as_str().is_some_and(|value| value.to_lowercase().contains(&text)))
}
