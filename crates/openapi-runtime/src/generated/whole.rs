//! Whole numbers as the server may write them: `5`, `5.0` or `"5"`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Number;

/// Decodes an id, which has to be exact: one that is off by a little is another one.
pub fn id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    deserializer.deserialize_any(Whole::<Exact>(PhantomData))
}

/// The same for one that may be null.
pub fn optional_id<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    Ok(Option::<Id>::deserialize(deserializer)?.map(|id| id.0))
}

/// The same for a list.
pub fn ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i64>, D::Error> {
    let ids = Vec::<Id>::deserialize(deserializer)?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// The same for a list that may be null.
pub fn optional_ids<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<i64>>, D::Error> {
    let ids = Option::<Vec<Id>>::deserialize(deserializer)?;
    Ok(ids.map(|ids| ids.into_iter().map(|id| id.0).collect()))
}

/// Decodes a count. A fraction of it, or more than fits, is no reason to lose the rest of the answer.
pub fn count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    deserializer.deserialize_any(Whole::<Nearest>(PhantomData))
}

/// Decodes a count that may be null.
pub fn optional_count<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<i64>, D::Error> {
    Ok(Option::<Count>::deserialize(deserializer)?.map(|count| count.0))
}

/// Decodes a list of counts.
pub fn counts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<i64>, D::Error> {
    let counts = Vec::<Count>::deserialize(deserializer)?;
    Ok(counts.into_iter().map(|count| count.0).collect())
}

/// Decodes a list of counts that may be null.
pub fn optional_counts<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<i64>>, D::Error> {
    let counts = Option::<Vec<Count>>::deserialize(deserializer)?;
    Ok(counts.map(|counts| counts.into_iter().map(|count| count.0).collect()))
}

#[derive(Deserialize)]
struct Id(#[serde(deserialize_with = "id")] i64);

#[derive(Deserialize)]
struct Count(#[serde(deserialize_with = "count")] i64);

/// The integer that `number` is.
pub fn exact(number: f64) -> Option<i64> {
    // Beyond 2^53 not every integer has a float of its own.
    const GREATEST: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() <= GREATEST).then_some(number as i64)
}

trait Reading {
    fn float(number: f64) -> Option<i64>;
    fn large(number: u64) -> Option<i64>;
}

struct Exact;

impl Reading for Exact {
    fn float(number: f64) -> Option<i64> {
        exact(number)
    }

    fn large(number: u64) -> Option<i64> {
        i64::try_from(number).ok()
    }
}

struct Nearest;

impl Reading for Nearest {
    #[allow(clippy::cast_possible_truncation)]
    fn float(number: f64) -> Option<i64> {
        // Saturates.
        Some(number as i64)
    }

    fn large(number: u64) -> Option<i64> {
        Some(i64::try_from(number).unwrap_or(i64::MAX))
    }
}

struct Whole<R>(PhantomData<R>);

impl<'de, R: Reading> Visitor<'de> for Whole<R> {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<i64, E> {
        Ok(number)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<i64, E> {
        R::large(number).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<i64, E> {
        R::float(number).ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<i64, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }

    /// What serde_json makes of a number with decimals when some crate turns its `arbitrary_precision` on.
    fn visit_map<A: MapAccess<'de>>(self, number: A) -> Result<i64, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(number))?;
        match number.as_f64() {
            Some(number) => self.visit_f64(number),
            None => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[derive(Debug, Deserialize)]
    struct Ids {
        #[serde(default, deserialize_with = "optional_id")]
        id: Option<i64>,
        #[serde(default, deserialize_with = "optional_ids")]
        ids: Option<Vec<i64>>,
    }

    #[derive(Debug, Deserialize)]
    struct Counted {
        #[serde(default, deserialize_with = "optional_count")]
        count: Option<i64>,
        #[serde(default, deserialize_with = "optional_counts")]
        counts: Option<Vec<i64>>,
    }

    #[test]
    fn ids_are_exact() {
        for value in [
            json!(1_002_003_004_005_i64),
            json!(1_002_003_004_005.0),
            json!("1002003004005"),
        ] {
            assert_eq!(from_value::<Id>(value).expect("an id").0, 1_002_003_004_005);
        }
        for value in [
            json!(1.5),
            json!(1e300),
            json!(u64::MAX),
            json!("a"),
            json!(null),
            json!(true),
        ] {
            assert!(from_value::<Id>(value.clone()).is_err(), "{value}");
        }
        let ids: Ids = from_value(json!({"id": 5.0, "ids": [6.0, "7"]})).expect("ids");
        assert_eq!((ids.id, ids.ids), (Some(5), Some(vec![6, 7])));
        let _: serde_json::Error = from_value::<Ids>(json!({"id": u64::MAX})).expect_err("no id");
        let _: serde_json::Error = from_value::<Ids>(json!({"ids": [1.5]})).expect_err("no ids");
    }

    #[test]
    fn counts_are_near_enough() {
        for (value, count) in [
            (json!({}), None),
            (json!({"count": null}), None),
            (json!({"count": 7}), Some(7)),
            (json!({"count": 7.9}), Some(7)),
            (json!({"count": "7"}), Some(7)),
            (json!({"count": u64::MAX}), Some(i64::MAX)),
            (json!({"count": 1e300}), Some(i64::MAX)),
        ] {
            assert_eq!(from_value::<Counted>(value).expect("a count").count, count);
        }
    }

    #[test]
    fn lists_of_counts_may_be_null() {
        for (value, counts) in [
            (json!({}), None),
            (json!({"counts": null}), None),
            (json!({"counts": [7, 7.9, "7"]}), Some(vec![7, 7, 7])),
        ] {
            assert_eq!(from_value::<Counted>(value).expect("counts").counts, counts);
        }
    }
}
