//! Numbers by their meaning.

use serde_json::{Number, Value};

use super::clock::NEWEST;
use super::context::Context;
use super::meaning::Meaning;
use super::seeded_rng::SeededRng;
use crate::contract::Schema;

/// Seconds between two consecutive resources: three days, so that a list covers half a year.
const APART: i64 = 3 * 24 * 3600;

/// First user id: the users that have chats.
const FIRST_USER: i64 = crate::seed::BUSY_CHAT;

/// A number within the bounds of its schema.
pub(super) fn make(schema: Schema, meaning: Meaning, context: &Context<'_>, whole: bool) -> Value {
    let random = context.rng.number();
    let below = |most: u64| (random % most) as f64;
    let number = match meaning {
        Meaning::Id => id(context) as f64,
        // Numeric timestamps are in milliseconds.
        Meaning::Timestamp => (timestamp(context) * 1000) as f64,
        Meaning::Amount if whole || context.index & 1 == 0 => below(50),
        Meaning::Amount => (below(5000) + 1.0) / 100.0,
        Meaning::Percent => below(101),
        Meaning::Days => below(12) + 1.0,
        Meaning::Seconds => below(600) + 1.0,
        Meaning::Bytes => below(50_000_000) + 1024.0,
        Meaning::Pixels => (below(8) + 1.0) * 120.0,
        _ => below(200),
    };
    let least = schema
        .number("minimum")
        .or(schema.number("exclusiveMinimum").map(|bound| bound + 1.0));
    let most = schema
        .number("maximum")
        .or(schema.number("exclusiveMaximum").map(|bound| bound - 1.0));
    let number = match (least, most) {
        // Values out of bounds are mapped into the range.
        (Some(least), Some(most)) if number < least || number > most => least + below(1000) % (most - least + 1.0),
        (Some(least), _) if number < least => least + below(100),
        (_, Some(most)) if number > most => most - below(100),
        _ => number,
    };
    if number.fract() == 0.0 {
        return Value::from(number as i64);
    }
    Number::from_f64(number).map_or(Value::Null, Value::Number)
}

/// An id: of one of the seeded users, or of another resource.
pub(super) fn id(context: &Context<'_>) -> i64 {
    if is_user(context) {
        return FIRST_USER + (context.rng.number() % 57) as i64;
    }
    1_000_000_000_000 + (context.rng.number() % 1_000_000_000) as i64
}

fn is_user(context: &Context<'_>) -> bool {
    let of_user = |name: &str| {
        let name = name.to_ascii_lowercase();
        ["user", "author", "subscriber", "friend"]
            .iter()
            .any(|word| name.contains(word))
            && !name.contains("list")
    };
    match context.name {
        "id" => of_user(context.around.name()),
        name => of_user(name),
    }
}

/// Seconds since 1970: resources with a higher index are older, and all fields of a resource differ.
pub(super) fn timestamp(context: &Context<'_>) -> i64 {
    let apart = SeededRng::SEED.of(context.name).number() % 3000;
    NEWEST - APART * context.index - apart as i64
}
