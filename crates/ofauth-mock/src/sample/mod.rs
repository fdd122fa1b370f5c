//! Values made up by the contract: valid, varied, and the same every time.

mod clock;
mod context;
mod meaning;
mod number;
mod seeded_rng;
mod text;

use serde_json::{Map, Value, json};

pub(crate) use clock::newest;
use context::{Around, Spot};
use meaning::Meaning;
pub(crate) use seeded_rng::Chance;

use crate::contract::{Kind, Schema};

/// Deeper than this, only what must be there is.
const DEEPEST: usize = 7;

/// Keys of an object whose fields have no names of their own.
const KEYS: [&str; 3] = ["preview", "thumb", "full"];

/// Makes values up.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sampler<'a> {
    /// Where made-up addresses lead: `http://127.0.0.1:PORT`.
    pub(crate) base_url: &'a str,
}

/// A UUID by chance.
pub(crate) fn uuid(chance: Chance) -> String {
    text::uuid(chance)
}

impl Sampler<'_> {
    /// The value of this number among those by the same schema and chance.
    pub(crate) fn value(self, schema: Schema, chance: Chance, index: i64) -> Value {
        let spot = Spot {
            chance,
            index,
            name: "",
            around: Around::Nothing,
        };
        self.make(schema, &spot).unwrap_or_default()
    }

    /// A field of this name that is there.
    pub(crate) fn field(self, schema: Schema, name: &str, index: i64) -> Value {
        let spot = Spot {
            chance: Chance::SEED.of(name).at(index.unsigned_abs()),
            index,
            name,
            around: Around::Nothing,
        };
        self.make(schema, &spot).unwrap_or_default()
    }

    /// A value, unless none can be made without going round in a circle.
    fn make(self, schema: Schema, spot: &Spot<'_>) -> Option<Value> {
        if let Some(values) = schema.values() {
            // Each has its turn.
            let values: Vec<_> = values.iter().filter(|value| !value.is_null()).collect();
            let shift = Chance::SEED.of(spot.name).number() as usize % 7;
            let turn = (spot.turn(values.len()) + shift) % values.len().max(1);
            return Some(values.get(turn).map_or(Value::Null, |&value| value.clone()));
        }
        if let Some(name) = schema.reference() {
            let inner = Schema::named(name);
            if spot.around.has(name) || spot.around.depth() >= DEEPEST {
                return None;
            }
            let around = Around::Schema(name, &spot.around, spot.around.depth() + 1);
            return self.make(inner, &Spot { around, ..*spot });
        }
        let nullable = schema.kinds().contains(&Kind::Null) || schema.alternatives().any(is_null);
        if nullable && spot.chance.of("null").number().is_multiple_of(6) {
            return Some(Value::Null);
        }
        let made = self.present(schema, spot);
        made.or_else(|| nullable.then_some(Value::Null))
    }

    /// A value that is not null.
    fn present(self, schema: Schema, spot: &Spot<'_>) -> Option<Value> {
        let alternatives: Vec<_> = schema.alternatives().filter(|schema| !is_null(*schema)).collect();
        if !alternatives.is_empty() {
            // Of a list that may grow, the values that are known.
            let open = alternatives.iter().any(|schema| schema.values().is_some());
            let first = if open { 0 } else { spot.turn(alternatives.len()) };
            let mut turns = (0..alternatives.len()).map(|turn| (first + turn) % alternatives.len());
            return turns.find_map(|turn| self.make(*alternatives.get(turn)?, spot));
        }
        if schema.all_of().next().is_some() {
            let mut whole = self.object(schema, spot);
            for member in schema.all_of() {
                if let Some(Value::Object(fields)) = self.make(member, spot) {
                    whole.extend(fields);
                }
            }
            return Some(Value::Object(whole));
        }
        let mut kinds = schema.kinds();
        kinds.retain(|kind| *kind != Kind::Null);
        match kinds.get(spot.turn(kinds.len())) {
            Some(Kind::Boolean) => Some(Value::Bool(self.flag(spot))),
            Some(Kind::Integer) => Some(number::make(schema, Meaning::of(spot.name), spot, true)),
            Some(Kind::Number) => Some(number::make(schema, Meaning::of(spot.name), spot, false)),
            Some(Kind::String) => Some(Value::String(text::make(self.base_url, schema, spot))),
            Some(Kind::Array) => self.array(schema, spot),
            Some(Kind::Object) => Some(Value::Object(self.object(schema, spot))),
            None if schema.properties().next().is_some() => Some(Value::Object(self.object(schema, spot))),
            // Anything fits, and what is nothing fits best.
            _ => Some(Value::Null),
        }
    }

    fn array(self, schema: Schema, spot: &Spot<'_>) -> Option<Value> {
        let least = schema.count("minItems").unwrap_or(0);
        let most = schema.count("maxItems").unwrap_or(usize::MAX).min(least + 3);
        let count = least.max((1 + spot.chance.number() as usize % 3).min(most));
        let Some(items) = schema.items() else {
            return Some(json!([]));
        };
        let mut list = Vec::new();
        for index in 0..count {
            let chance = spot.chance.of("item").at(index as u64);
            let index = spot.index + index as i64;
            match self.make(items, &Spot { chance, index, ..*spot }) {
                Some(item) if !(schema.flag("uniqueItems") && list.contains(&item)) => list.push(item),
                Some(_) => {}
                None if list.len() >= least => break,
                None => return None,
            }
        }
        Some(Value::Array(list))
    }

    fn object(self, schema: Schema, spot: &Spot<'_>) -> Map<String, Value> {
        let mut fields = Map::new();
        for (name, property) in schema.properties() {
            let chance = spot.chance.of(name);
            let required = schema.requires(name);
            // Now and then a field that need not be there is not.
            if !required && chance.of("absent").number().is_multiple_of(8) {
                continue;
            }
            let inner = Spot { chance, name, ..*spot };
            match self.make(property, &inner) {
                Some(value) => fields.insert(name.to_owned(), value),
                None if required => fields.insert(name.to_owned(), Value::Null),
                None => continue,
            };
        }
        if let Some(property) = schema.additional_properties()
            && schema.properties().next().is_none()
        {
            let count = 1 + spot.chance.number() as usize % KEYS.len();
            for name in KEYS.iter().take(count) {
                let chance = spot.chance.of(name);
                if let Some(value) = self.make(property, &Spot { chance, name, ..*spot }) {
                    fields.insert((*name).to_owned(), value);
                }
            }
        }
        fields
    }

    fn flag(self, spot: &Spot<'_>) -> bool {
        match spot.name {
            "success" | "isReady" | "isMediaReady" | "isAuth" => true,
            "hasError" | "isCanceled" => false,
            _ => spot.chance.number() & 1 == 1,
        }
    }
}

fn is_null(schema: Schema) -> bool {
    schema.kinds() == [Kind::Null]
}
