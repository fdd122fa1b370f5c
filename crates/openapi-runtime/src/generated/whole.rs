//! Integers, as servers send them: `5`, `5.0` or `"5"`.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Number;

/// Deserializes an id, which must be exact.
pub fn id<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(Whole::<T, false>(PhantomData))
}

/// The same, or null.
pub fn optional_id<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<Id<T>>::deserialize(deserializer)?.map(|id| id.0))
}

/// The same, in a list.
pub fn ids<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let ids = Vec::<Id<T>>::deserialize(deserializer)?;
    Ok(ids.into_iter().map(|id| id.0).collect())
}

/// The same in a list, or null.
pub fn optional_ids<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<T>>, D::Error> {
    let ids = Option::<Vec<Id<T>>>::deserialize(deserializer)?;
    Ok(ids.map(|ids| ids.into_iter().map(|id| id.0).collect()))
}

/// Deserializes a count. A fraction is truncated, and a number out of range becomes the nearest one, so that the
/// response does not fail.
pub fn count<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    deserializer.deserialize_any(Whole::<T, true>(PhantomData))
}

/// Deserializes a count or null.
pub fn optional_count<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
    Ok(Option::<Count<T>>::deserialize(deserializer)?.map(|count| count.0))
}

/// Deserializes a list of counts.
pub fn counts<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    let counts = Vec::<Count<T>>::deserialize(deserializer)?;
    Ok(counts.into_iter().map(|count| count.0).collect())
}

/// Deserializes a list of counts, or null.
pub fn optional_counts<'de, T: Integer, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Vec<T>>, D::Error> {
    let counts = Option::<Vec<Count<T>>>::deserialize(deserializer)?;
    Ok(counts.map(|counts| counts.into_iter().map(|count| count.0).collect()))
}

struct Id<T>(T);

impl<'de, T: Integer> Deserialize<'de> for Id<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        id(deserializer).map(Self)
    }
}

struct Count<T>(T);

impl<'de, T: Integer> Deserialize<'de> for Count<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        count(deserializer).map(Self)
    }
}

/// The type of an id or a count.
pub trait Integer: Sized + TryFrom<i128> {
    /// The minimum and the maximum.
    const RANGE: (i128, i128);

    /// The nearest number of the type.
    fn nearest(number: i128) -> Option<Self> {
        let (least, greatest) = Self::RANGE;
        number.clamp(least, greatest).try_into().ok()
    }
}

macro_rules! integers {
    ($($integer:ty),*) => { $(
        impl Integer for $integer {
            #[allow(clippy::cast_lossless, reason = "`From` is not const")]
            const RANGE: (i128, i128) = (<$integer>::MIN as i128, <$integer>::MAX as i128);
        }
    )* };
}

integers!(i64, u32, u64);

/// The integer that `number` is.
pub fn exact(number: f64) -> Option<i64> {
    // Beyond 2^53 not every integer is a float.
    const GREATEST: f64 = 9_007_199_254_740_992.0;
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() <= GREATEST).then_some(number as i64)
}

struct Whole<T, const NEAREST: bool>(PhantomData<T>);

impl<T: Integer, const NEAREST: bool> Whole<T, NEAREST> {
    fn of(number: i128) -> Option<T> {
        if NEAREST {
            return T::nearest(number);
        }
        number.try_into().ok()
    }
}

impl<'de, T: Integer, const NEAREST: bool> Visitor<'de> for Whole<T, NEAREST> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        Self::of(number.into()).ok_or_else(|| E::invalid_value(Unexpected::Signed(number), &self))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        Self::of(number.into()).ok_or_else(|| E::invalid_value(Unexpected::Unsigned(number), &self))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        #[allow(clippy::cast_possible_truncation, reason = "the nearest one is asked for")]
        let whole = if NEAREST {
            Some(number as i128)
        } else {
            exact(number).map(i128::from)
        };
        whole
            .and_then(Self::of)
            .ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        let whole = text.parse().ok().and_then(Self::of);
        whole.ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }

    /// The form of a number with decimals if serde_json's feature `arbitrary_precision` is on.
    fn visit_map<A: MapAccess<'de>>(self, number: A) -> Result<T, A::Error> {
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
    struct Id(#[serde(deserialize_with = "id")] i64);

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
            let _: serde_json::Error = from_value::<Id>(value).expect_err("no id");
        }
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
    fn unsigned_counts_are_near_enough_too() {
        #[derive(Debug, Deserialize)]
        struct Unsigned {
            #[serde(deserialize_with = "count")]
            wide: u64,
            #[serde(deserialize_with = "count")]
            narrow: u32,
        }

        for (value, wide, narrow) in [
            (json!(5.0), 5, 5),
            (json!("5"), 5, 5),
            (json!(-1), 0, 0),
            (json!(-1.5), 0, 0),
            (json!(u64::MAX), u64::MAX, u32::MAX),
            (json!(1e300), u64::MAX, u32::MAX),
        ] {
            let counted: Unsigned = from_value(json!({"wide": value, "narrow": value})).expect("counts");
            assert_eq!((counted.wide, counted.narrow), (wide, narrow), "{value}");
        }
    }

    #[test]
    fn an_unsigned_id_is_exact() {
        #[derive(Debug, Deserialize)]
        struct Unsigned(#[serde(deserialize_with = "id")] u64);

        assert_eq!(from_value::<Unsigned>(json!(u64::MAX)).expect("an id").0, u64::MAX);
        for value in [json!(-1), json!(0.5), json!("-1")] {
            let _: serde_json::Error = from_value::<Unsigned>(value).expect_err("no id");
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
