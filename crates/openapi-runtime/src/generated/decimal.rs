//! Numbers that may have decimals, as the server may write them: `4.99` or `"4.99"`.

use std::fmt;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Number;

/// Decodes a number.
pub fn number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Number, D::Error> {
    deserializer.deserialize_any(Decimal)
}

/// Decodes a number that may be null.
pub fn optional_number<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Number>, D::Error> {
    Ok(Option::<Any>::deserialize(deserializer)?.map(|number| number.0))
}

#[derive(Deserialize)]
struct Any(#[serde(deserialize_with = "number")] Number);

struct Decimal;

impl<'de> Visitor<'de> for Decimal {
    type Value = Number;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Number, E> {
        Ok(number.into())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Number, E> {
        Ok(number.into())
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Number, E> {
        Number::from_f64(number).ok_or_else(|| E::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Number, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }

    /// What serde_json makes of a number when some crate turns its `arbitrary_precision` on.
    fn visit_map<A: MapAccess<'de>>(self, number: A) -> Result<Number, A::Error> {
        Number::deserialize(MapAccessDeserializer::new(number))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json};

    use super::*;

    #[derive(Debug, Deserialize)]
    struct Priced {
        #[serde(default, deserialize_with = "optional_number")]
        price: Option<Number>,
    }

    #[test]
    fn text_is_as_good_as_a_number() {
        for (value, price) in [
            (json!({}), None),
            (json!({"price": null}), None),
            (json!({"price": 5}), Some("5")),
            (json!({"price": -5}), Some("-5")),
            (json!({"price": 4.99}), Some("4.99")),
            (json!({"price": "4.99"}), Some("4.99")),
            (json!({"price": "5"}), Some("5")),
        ] {
            let decoded = from_value::<Priced>(value.clone()).expect("a price").price;
            assert_eq!(decoded.map(|price| price.to_string()).as_deref(), price, "{value}");
        }
        for value in [
            json!({"price": "free"}),
            json!({"price": ""}),
            json!({"price": true}),
            json!({"price": {}}),
        ] {
            let _: serde_json::Error = from_value::<Priced>(value).expect_err("no price");
        }
    }
}
