//! Numbers by their meaning.

use serde_json::{Number, Value};

use super::clock::NEWEST;
use super::context::Spot;
use super::meaning::Meaning;
use super::seeded_rng::Chance;
use crate::contract::Schema;

/// Seconds between a thing and the next of its like: three days, so that a list covers half a year.
const APART: i64 = 3 * 24 * 3600;

/// Ids of users of the platform: those with whom there are chats.
const FIRST_USER: i64 = crate::seed::BUSY_CHAT;

/// A number within the bounds of its schema.
pub(super) fn make(schema: Schema, meaning: Meaning, spot: &Spot<'_>, whole: bool) -> Value {
    let chance = spot.chance.number();
    let below = |most: u64| (chance % most) as f64;
    let number = match meaning {
        Meaning::Id => id(spot) as f64,
        // Numbers that are moments count milliseconds.
        Meaning::Moment => (moment(spot) * 1000) as f64,
        Meaning::Amount if whole || spot.index & 1 == 0 => below(50),
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
        // What is out of bounds falls somewhere between them.
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

/// An id: of one of the users there are, or of something else.
pub(super) fn id(spot: &Spot<'_>) -> i64 {
    if is_user(spot) {
        return FIRST_USER + (spot.chance.number() % 57) as i64;
    }
    1_000_000_000_000 + (spot.chance.number() % 1_000_000_000) as i64
}

fn is_user(spot: &Spot<'_>) -> bool {
    let of_user = |name: &str| {
        let name = name.to_ascii_lowercase();
        ["user", "author", "subscriber", "friend"]
            .iter()
            .any(|word| name.contains(word))
            && !name.contains("list")
    };
    match spot.name {
        "id" => of_user(spot.around.name()),
        name => of_user(name),
    }
}

/// Seconds since 1970: things of a higher number are older, and no two fields of one thing are of the same moment.
pub(super) fn moment(spot: &Spot<'_>) -> i64 {
    let apart = Chance::SEED.of(spot.name).number() % 3000;
    NEWEST - APART * spot.index - apart as i64
}
