//! Values generated from the contract: valid, varied and deterministic.

mod clock;
mod context;
mod meaning;
mod number;
mod seeded_rng;
mod text;

use serde_json::{Map, Value, json};

pub(crate) use clock::newest;
use context::{Around, Context};
use meaning::Meaning;
pub(crate) use seeded_rng::SeededRng;

use crate::contract::{Kind, Schema};

/// Below this depth, only required fields are generated.
const DEEPEST: usize = 7;

/// Keys of an object without named fields.
const KEYS: [&str; 3] = ["preview", "thumb", "full"];

/// Generates values.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sampler<'a> {
    /// Base of generated URLs: `http://127.0.0.1:PORT`.
    pub(crate) base_url: &'a str,
}

/// A pseudo-random UUID.
pub(crate) fn uuid(rng: SeededRng) -> String {
    text::uuid(rng)
}

impl Sampler<'_> {
    /// The value with this index for a schema and a generator state.
    pub(crate) fn value(self, schema: Schema, rng: SeededRng, index: i64) -> Value {
        let context = Context {
            rng,
            index,
            name: "",
            around: Around::Nothing,
        };
        self.make(schema, &context).unwrap_or_default()
    }

    /// The value of a field with this name.
    pub(crate) fn field(self, schema: Schema, name: &str, index: i64) -> Value {
        let context = Context {
            rng: SeededRng::SEED.of(name).at(index.unsigned_abs()),
            index,
            name,
            around: Around::Nothing,
        };
        self.make(schema, &context).unwrap_or_default()
    }

    /// A value, unless the schema only allows infinite recursion.
    fn make(self, schema: Schema, context: &Context<'_>) -> Option<Value> {
        if let Some(values) = schema.values() {
            // Values are used in turn.
            let values: Vec<_> = values.iter().filter(|value| !value.is_null()).collect();
            let shift = SeededRng::SEED.of(context.name).number() as usize % 7;
            let turn = (context.turn(values.len()) + shift) % values.len().max(1);
            return Some(values.get(turn).map_or(Value::Null, |&value| value.clone()));
        }
        if let Some(name) = schema.reference() {
            let inner = Schema::named(name);
            if context.around.has(name) || context.around.depth() >= DEEPEST {
                return None;
            }
            let around = Around::Schema(name, &context.around, context.around.depth() + 1);
            return self.make(inner, &Context { around, ..*context });
        }
        let nullable = schema.kinds().contains(&Kind::Null) || schema.alternatives().any(is_null);
        if nullable && context.rng.of("null").number().is_multiple_of(6) {
            return Some(Value::Null);
        }
        let made = self.present(schema, context);
        made.or_else(|| nullable.then_some(Value::Null))
    }

    /// A value that is not null.
    fn present(self, schema: Schema, context: &Context<'_>) -> Option<Value> {
        let alternatives: Vec<_> = schema.alternatives().filter(|schema| !is_null(*schema)).collect();
        if !alternatives.is_empty() {
            // Of an open enum, the known values.
            let open = alternatives.iter().any(|schema| schema.values().is_some());
            let first = if open { 0 } else { context.turn(alternatives.len()) };
            let mut turns = (0..alternatives.len()).map(|turn| (first + turn) % alternatives.len());
            return turns.find_map(|turn| self.make(*alternatives.get(turn)?, context));
        }
        if schema.all_of().next().is_some() {
            let mut whole = self.object(schema, context);
            for member in schema.all_of() {
                if let Some(Value::Object(fields)) = self.make(member, context) {
                    whole.extend(fields);
                }
            }
            return Some(Value::Object(whole));
        }
        let mut kinds = schema.kinds();
        kinds.retain(|kind| *kind != Kind::Null);
        match kinds.get(context.turn(kinds.len())) {
            Some(Kind::Boolean) => Some(Value::Bool(self.flag(context))),
            Some(Kind::Integer) => Some(number::make(schema, Meaning::of(context.name), context, true)),
            Some(Kind::Number) => Some(number::make(schema, Meaning::of(context.name), context, false)),
            Some(Kind::String) => Some(Value::String(text::make(self.base_url, schema, context))),
            Some(Kind::Array) => self.array(schema, context),
            Some(Kind::Object) => Some(Value::Object(self.object(schema, context))),
            None if schema.properties().next().is_some() => Some(Value::Object(self.object(schema, context))),
            // Any value is valid; null is the simplest.
            _ => Some(Value::Null),
        }
    }

    fn array(self, schema: Schema, context: &Context<'_>) -> Option<Value> {
        let least = schema.count("minItems").unwrap_or(0);
        let most = schema.count("maxItems").unwrap_or(usize::MAX).min(least + 3);
        let count = least.max((1 + context.rng.number() as usize % 3).min(most));
        let Some(items) = schema.items() else {
            return Some(json!([]));
        };
        let mut list = Vec::new();
        for index in 0..count {
            let rng = context.rng.of("item").at(index as u64);
            let index = context.index + index as i64;
            match self.make(items, &Context { rng, index, ..*context }) {
                Some(item) if !(schema.flag("uniqueItems") && list.contains(&item)) => list.push(item),
                Some(_) => {}
                None if list.len() >= least => break,
                None => return None,
            }
        }
        Some(Value::Array(list))
    }

    fn object(self, schema: Schema, context: &Context<'_>) -> Map<String, Value> {
        let mut fields = Map::new();
        for (name, property) in schema.properties() {
            let rng = context.rng.of(name);
            let required = schema.requires(name);
            // Optional fields are sometimes absent.
            if !required && rng.of("absent").number().is_multiple_of(8) {
                continue;
            }
            let inner = Context { rng, name, ..*context };
            match self.make(property, &inner) {
                Some(value) => fields.insert(name.to_owned(), value),
                None if required => fields.insert(name.to_owned(), Value::Null),
                None => continue,
            };
        }
        if let Some(property) = schema.additional_properties()
            && schema.properties().next().is_none()
        {
            let count = 1 + context.rng.number() as usize % KEYS.len();
            for name in KEYS.iter().take(count) {
                let rng = context.rng.of(name);
                if let Some(value) = self.make(property, &Context { rng, name, ..*context }) {
                    fields.insert((*name).to_owned(), value);
                }
            }
        }
        fields
    }

    fn flag(self, context: &Context<'_>) -> bool {
        match context.name {
            "success" | "isReady" | "isMediaReady" | "isAuth" => true,
            "hasError" | "isCanceled" => false,
            _ => context.rng.number() & 1 == 1,
        }
    }
}

fn is_null(schema: Schema) -> bool {
    schema.kinds() == [Kind::Null]
}
