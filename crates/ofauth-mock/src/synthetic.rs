//! Synthetic resources: each is computed from its schema and its id, the same in all operations.

use serde_json::Value;

use crate::attributes;
use crate::contract::{Kind, Schema, fits};
use crate::sample::{Sampler, SeededRng};
use crate::seed::BUSY_CHAT;
use crate::state::{Fields, SeededRange, State};

/// Default number of resources of a kind.
pub(crate) const USUAL_COUNT: usize = 57;

/// Id of the first resource of this schema; the others follow.
fn first_id(schema: Schema) -> i64 {
    let name = schema.reference().unwrap_or_default();
    let lower = name.to_lowercase();
    if ["user", "subscriber"].iter().any(|word| lower.contains(word)) && !lower.contains("list") {
        return BUSY_CHAT;
    }
    1_000_000_000_000 + 1_000 * (SeededRng::SEED.of(name).number() % 1_000_000) as i64
}

/// The default resources of an operation.
pub(crate) fn usual(schema: Schema) -> SeededRange {
    SeededRange {
        kind: "",
        first: first_id(schema),
        count: USUAL_COUNT,
    }
}

/// One of these resources, with these fields set if the schema has them.
pub(crate) fn resource(sampler: Sampler<'_>, schema: Schema, of: SeededRange, id: i64, set: &Fields) -> Value {
    let name = schema.reference().unwrap_or_default();
    let rng = SeededRng::SEED.of(name).at(id.unsigned_abs());
    let mut resource = sampler.value(schema, rng, of.index(id));
    set_id(&mut resource, schema, "id", &id.to_string());
    put_within(&mut resource, schema, &attributes::seeded(name, of.index(id)));
    put(&mut resource, schema, set);
    resource
}

/// Sets fields of a resource and of its nested objects, if the schemas have and accept them.
fn put_within(resource: &mut Value, schema: Schema, set: &Fields) {
    for (name, value) in set {
        match (value, property(schema, name)) {
            (Value::Object(inner), Some(schema)) if resource[name.as_str()].is_object() => {
                put_within(&mut resource[name.as_str()], schema, inner);
            }
            _ => put(resource, schema, &Fields::from_iter([(name.clone(), value.clone())])),
        }
    }
}

/// The username of a user.
pub(crate) fn username(state: &State, user: i64) -> Option<String> {
    let schema = crate::contract::shape("getUser")?.response.schema?;
    let seeded = usual(schema);
    let user = resource(state.sampler(), schema, seeded, user, &Fields::new());
    user["username"].as_str().map(str::to_owned)
}

/// Sets the id of a resource, as a number or a string by its schema.
pub(crate) fn set_id(resource: &mut Value, schema: Schema, field: &str, id: &str) {
    let forms = [id.parse::<i64>().ok().map(Value::from), Some(Value::from(id))];
    let property = property(schema, field);
    let fitting = forms
        .into_iter()
        .flatten()
        .find(|form| property.is_some_and(|schema| fits(schema, form)));
    if let (Value::Object(fields), Some(id)) = (resource, fitting) {
        fields.insert(field.to_owned(), id);
    }
}

/// Sets fields of a resource if its schema has and accepts them.
pub(crate) fn put(resource: &mut Value, schema: Schema, set: &Fields) {
    let Value::Object(fields) = resource else { return };
    for (name, value) in set {
        if property(schema, name).is_some_and(|schema| fits(schema, value)) {
            fields.insert(name.clone(), value.clone());
        }
    }
}

/// The schema of a field, also within `allOf` and alternatives.
pub(crate) fn property(schema: Schema, name: &str) -> Option<Schema> {
    let schema = schema.resolve();
    schema.property(name).or_else(|| {
        let mut parts = schema.all_of().chain(schema.alternatives());
        parts.find_map(|part| property(part, name))
    })
}

/// The item schema of a list field.
pub(crate) fn items(schema: Schema, name: &str) -> Option<Schema> {
    property(schema, name)?.resolve().items()
}

/// The object alternative of a schema, and the item schema if it may be a bare array.
pub(crate) fn forms(schema: Schema) -> (Option<Schema>, Option<Schema>) {
    let schema = schema.resolve();
    let parts: Vec<_> = std::iter::once(schema)
        .chain(schema.alternatives().map(Schema::resolve))
        .collect();
    let of = |kind| parts.iter().copied().find(|part| part.kinds().contains(&kind));
    let object = of(Kind::Object).or(parts.iter().copied().find(|part| part.properties().next().is_some()));
    (object, of(Kind::Array).and_then(Schema::items))
}

/// Whether one of a resource's own fields contains a text, case-insensitively.
pub(crate) fn contains_text(resource: &Value, text: &str) -> bool {
    let text = text.to_lowercase();
    let mut fields = resource.as_object().into_iter().flatten();
    fields.any(|(_, value)| value.as_str().is_some_and(|value| value.to_lowercase().contains(&text)))
}
