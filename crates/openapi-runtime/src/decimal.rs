//! Exact decimal numbers, such as amounts of money.

use std::cmp::Ordering;
use std::convert::Infallible;
use std::error::Error;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::str::FromStr;

use serde::de::value::MapAccessDeserializer;
use serde::de::{Error as _, MapAccess, Unexpected, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Number, Value};

/// A decimal number, such as an amount of money. A value that was received can be sent back unchanged.
///
/// Comparison and hash are by value: `1.0` equals `1.00`. It has no arithmetic: convert it to the decimal type of your
/// choice. The feature `rust_decimal` has conversions to and from that crate's `Decimal`; for others, parse its text.
///
/// A text is kept digit by digit. A number in a response is exact up to 15 significant digits, the precision of
/// serde_json; with serde_json's feature `arbitrary_precision` it is exact to the last digit. A value that serde_json
/// cannot represent as a number is serialized as a text.
///
/// ```
/// use openapi_runtime::Decimal;
///
/// let price = Decimal::try_from(4.99)?;
/// assert_eq!(price, "4.990".parse::<Decimal>()?);
/// assert_eq!(price.to_string(), "4.99");
/// assert!(price < Decimal::from(5));
/// assert!(Decimal::try_from(f64::NAN).is_err());
/// # Ok::<(), openapi_runtime::InvalidDecimal>(())
/// ```
#[derive(Clone)]
pub struct Decimal(Repr);

/// A number of a response, which needs no allocation.
#[derive(Clone)]
enum Repr {
    Integer(i64),
    /// A finite float. Its value is the shortest decimal number that parses to it.
    Float(f64),
    /// A number of JSON.
    Text(Box<str>),
}

impl Decimal {
    /// The nearest float.
    #[must_use]
    #[inline]
    pub fn to_f64(&self) -> f64 {
        match &self.0 {
            #[allow(clippy::cast_precision_loss, reason = "the nearest one is asked for")]
            Repr::Integer(number) => *number as f64,
            Repr::Float(number) => *number,
            // Every number of JSON reads as a float.
            Repr::Text(text) => text.parse().unwrap_or(f64::NAN),
        }
    }

    /// The number as JSON; `None` if serde_json cannot represent it exactly.
    #[inline]
    fn to_number(&self) -> Option<Number> {
        match &self.0 {
            Repr::Integer(number) => Some((*number).into()),
            Repr::Float(number) => Number::from_f64(*number),
            Repr::Text(text) => {
                let number: Number = text.parse().ok()?;
                (Canonical::of(&number.to_string()) == Canonical::of(text)).then_some(number)
            }
        }
    }

    /// The value of an argument: a text that the request's check refuses if it is not a number.
    #[doc(hidden)]
    pub fn argument<E: Into<InvalidDecimal>>(value: Result<Self, E>) -> Value {
        match value.map_err(Into::into) {
            Ok(value) => value
                .to_number()
                .map_or_else(|| value.to_string().into(), Value::Number),
            Err(invalid) => Value::String(invalid.0),
        }
    }

    #[inline]
    fn canonical(&self) -> Canonical {
        Canonical::of(&self.to_string())
    }
}

/// A number of JSON by its value: `0.DIGITS` times ten to the power of `exponent`.
#[derive(PartialEq, Eq, Hash)]
struct Canonical {
    negative: bool,
    /// Without leading and trailing zeros; empty for zero.
    digits: String,
    exponent: i64,
}

impl Canonical {
    #[inline]
    fn of(text: &str) -> Self {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(unsigned) => (true, unsigned),
            None => (false, text),
        };
        let (mantissa, exponent) = unsigned.split_once(['e', 'E']).unwrap_or((unsigned, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = format!("{whole}{fraction}");
        let significant = all.trim_start_matches('0');
        let digits = significant.trim_end_matches('0').to_owned();
        if digits.is_empty() {
            return Self {
                negative: false,
                digits,
                exponent: 0,
            };
        }
        let length = |text: &str| i64::try_from(text.len()).unwrap_or(i64::MAX);
        let leading = length(&all) - length(significant);
        Self {
            negative,
            digits,
            exponent: power(exponent).saturating_add(length(whole) - leading),
        }
    }
}

/// The exponent of a JSON number, at most the maximum of its type.
#[inline]
fn power(text: &str) -> i64 {
    let limit = if text.starts_with('-') { i64::MIN } else { i64::MAX };
    text.parse().unwrap_or(limit)
}

/// Whether a text is a number of JSON (RFC 8259, section 6).
#[inline]
fn is_number(text: &str) -> bool {
    #[inline]
    fn digits(text: &str) -> bool {
        !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
    }
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (unsigned, None),
    };
    let (whole, fraction) = match mantissa.split_once('.') {
        Some((whole, fraction)) => (whole, Some(fraction)),
        None => (mantissa, None),
    };
    let exponent = exponent.map(|exponent| exponent.strip_prefix(['+', '-']).unwrap_or(exponent));
    digits(whole)
        && (whole == "0" || !whole.starts_with('0'))
        && fraction.is_none_or(digits)
        && exponent.is_none_or(digits)
}

impl Default for Decimal {
    #[inline]
    fn default() -> Self {
        Self::from(0)
    }
}

impl fmt::Display for Decimal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Repr::Integer(number) => number.fmt(f),
            Repr::Float(number) => match Number::from_f64(*number) {
                Some(number) => number.fmt(f),
                None => number.fmt(f),
            },
            Repr::Text(text) => f.write_str(text),
        }
    }
}

impl fmt::Debug for Decimal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl PartialEq for Decimal {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Repr::Integer(one), Repr::Integer(other)) => one == other,
            _ => self.canonical() == other.canonical(),
        }
    }
}

impl Eq for Decimal {}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.canonical().hash(state);
    }
}

impl Ord for Decimal {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        let (one, other) = (self.canonical(), other.canonical());
        let sign = |number: &Canonical| match (number.digits.is_empty(), number.negative) {
            (true, _) => 0,
            (false, true) => -1,
            (false, false) => 1,
        };
        let size = |number: &Canonical| (number.exponent, number.digits.clone());
        sign(&one).cmp(&sign(&other)).then_with(|| match sign(&one) {
            0 => Ordering::Equal,
            1 => size(&one).cmp(&size(&other)),
            _ => size(&other).cmp(&size(&one)),
        })
    }
}

impl PartialOrd for Decimal {
    #[inline]
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// A value that is not a decimal number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvalidDecimal(String);

impl fmt::Display for InvalidDecimal {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a decimal number, such as 4.99", self.0)
    }
}

impl Error for InvalidDecimal {}

impl From<Infallible> for InvalidDecimal {
    #[inline]
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

macro_rules! integers {
    ($($integer:ty),*) => { $(
        impl From<$integer> for Decimal {
            #[inline]
            fn from(number: $integer) -> Self {
                match i64::try_from(number) {
                    Ok(number) => Self(Repr::Integer(number)),
                    Err(_) => Self(Repr::Text(number.to_string().into())),
                }
            }
        }
    )* };
}

integers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize);

impl From<&Decimal> for Decimal {
    #[inline]
    fn from(number: &Decimal) -> Self {
        number.clone()
    }
}

impl From<Number> for Decimal {
    #[inline]
    fn from(number: Number) -> Self {
        match number.as_i64() {
            Some(number) => Self(Repr::Integer(number)),
            None => Self(Repr::Text(number.to_string().into())),
        }
    }
}

/// Infinity and NaN are errors.
impl TryFrom<f64> for Decimal {
    type Error = InvalidDecimal;

    #[inline]
    fn try_from(number: f64) -> Result<Self, InvalidDecimal> {
        if number.is_finite() {
            return Ok(Self(Repr::Float(number)));
        }
        Err(InvalidDecimal(number.to_string()))
    }
}

impl FromStr for Decimal {
    type Err = InvalidDecimal;

    #[inline]
    fn from_str(text: &str) -> Result<Self, InvalidDecimal> {
        if is_number(text) {
            return Ok(Self(Repr::Text(text.into())));
        }
        Err(InvalidDecimal(text.to_owned()))
    }
}

impl TryFrom<&str> for Decimal {
    type Error = InvalidDecimal;

    #[inline]
    fn try_from(text: &str) -> Result<Self, InvalidDecimal> {
        text.parse()
    }
}

impl TryFrom<String> for Decimal {
    type Error = InvalidDecimal;

    #[inline]
    fn try_from(text: String) -> Result<Self, InvalidDecimal> {
        text.parse()
    }
}

impl TryFrom<&String> for Decimal {
    type Error = InvalidDecimal;

    #[inline]
    fn try_from(text: &String) -> Result<Self, InvalidDecimal> {
        text.parse()
    }
}

#[cfg(feature = "rust_decimal")]
impl From<rust_decimal::Decimal> for Decimal {
    #[inline]
    fn from(number: rust_decimal::Decimal) -> Self {
        Self(Repr::Text(number.to_string().into()))
    }
}

/// An error if the number has more digits than that type can hold.
#[cfg(feature = "rust_decimal")]
impl TryFrom<&Decimal> for rust_decimal::Decimal {
    type Error = InvalidDecimal;

    #[inline]
    fn try_from(number: &Decimal) -> Result<Self, InvalidDecimal> {
        let text = number.to_string();
        // Its own reading of exponents rounds.
        let exact = Self::from_str_exact(&text).or_else(|_| Self::from_scientific(&text));
        exact
            .ok()
            .filter(|exact| Canonical::of(&exact.to_string()) == Canonical::of(&text))
            .ok_or(InvalidDecimal(text))
    }
}

/// An error if the number has more digits than that type can hold.
#[cfg(feature = "rust_decimal")]
impl TryFrom<Decimal> for rust_decimal::Decimal {
    type Error = InvalidDecimal;

    #[inline]
    fn try_from(number: Decimal) -> Result<Self, InvalidDecimal> {
        Self::try_from(&number)
    }
}

impl Serialize for Decimal {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.to_number() {
            Some(number) => number.serialize(serializer),
            None => serializer.collect_str(self),
        }
    }
}

/// From a number or a text: `4.99` or `"4.99"`.
impl<'de> Deserialize<'de> for Decimal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Numbers)
    }
}

struct Numbers;

impl<'de> Visitor<'de> for Numbers {
    type Value = Decimal;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number")
    }

    fn visit_i64<E>(self, number: i64) -> Result<Decimal, E> {
        Ok(number.into())
    }

    fn visit_u64<E>(self, number: u64) -> Result<Decimal, E> {
        Ok(number.into())
    }

    fn visit_f64<E: serde::de::Error>(self, number: f64) -> Result<Decimal, E> {
        Decimal::try_from(number).map_err(|_| E::invalid_value(Unexpected::Float(number), &self))
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Decimal, E> {
        text.parse().map_err(|_| E::invalid_value(Unexpected::Str(text), &self))
    }

    /// The form of a number of serde_json with its feature `arbitrary_precision`.
    fn visit_map<A: MapAccess<'de>>(self, number: A) -> Result<Decimal, A::Error> {
        let number = Number::deserialize(MapAccessDeserializer::new(number));
        number
            .map(Decimal::from)
            .map_err(|_| A::Error::invalid_type(Unexpected::Map, &self))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Decimal {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Decimal".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "number"})
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use serde_json::{from_value, json, to_value};

    use super::*;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect(text)
    }

    #[test]
    fn equality_and_hash_are_by_value() {
        for equal in [
            vec!["0", "-0", "0.00", "0e7"],
            vec!["1", "1.0", "1.00", "10e-1", "0.1E+1"],
            vec!["-4.99", "-4.990", "-499e-2"],
            vec!["100", "1e2", "1E+2", "100.0"],
            vec!["0.005", "5e-3", "0.0050"],
        ] {
            let values: HashSet<Decimal> = equal.iter().map(|text| decimal(text)).collect();
            assert_eq!(values.len(), 1, "{equal:?}");
        }
        assert_eq!(decimal("5"), Decimal::from(5));
        assert_eq!(decimal("0.1"), Decimal::try_from(0.1).expect("finite"));
        assert_ne!(decimal("0.30000000000000004"), decimal("0.3"));
    }

    #[test]
    fn order_is_by_value() {
        let ordered = [
            "-1e3", "-12", "-1.21", "-1.2", "-0.001", "0", "1e-9", "0.1", "0.12", "0.2", "1", "9.99", "10", "1e300",
        ];
        for (index, low) in ordered.iter().enumerate() {
            for (other, high) in ordered.iter().enumerate() {
                assert_eq!(decimal(low).cmp(&decimal(high)), index.cmp(&other), "{low} {high}");
            }
        }
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "", "free", "+1", ".5", "5.", "01", "1e", "0x1", "1 ", "NaN", "inf", "--1", "1,5", "١",
        ] {
            let error = text.parse::<Decimal>().expect_err(text);
            assert!(error.to_string().starts_with(&format!("{text:?}")), "{error}");
        }
        for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert!(Decimal::try_from(number).is_err(), "{number}");
        }
    }

    #[test]
    fn what_is_read_is_written_back() {
        for value in [
            json!(5),
            json!(-5),
            json!(4.99),
            json!(0.1),
            json!(200.0),
            json!(u64::MAX),
            json!(1e300),
        ] {
            let read: Decimal = from_value(value.clone()).expect("a number");
            assert_eq!(to_value(&read).expect("JSON"), value);
        }
        for (text, written) in [
            ("4.990", json!(4.99)),
            ("5", json!(5)),
            // More than a float holds; with `arbitrary_precision` it is a number.
            (
                "0.12345678901234567891",
                to_value(decimal("0.12345678901234567891")).expect("JSON"),
            ),
        ] {
            let read: Decimal = from_value(json!(text)).expect("a number as text");
            let sent = to_value(&read).expect("JSON");
            assert_eq!(sent, written);
            assert_eq!(read, from_value(sent).expect("the same again"));
        }
    }

    #[test]
    fn other_values_are_no_numbers() {
        for value in [
            json!("free"),
            json!(""),
            json!(true),
            json!({}),
            json!({"a": 1}),
            json!(null),
        ] {
            let _: serde_json::Error = from_value::<Decimal>(value).expect_err("no number");
        }
        assert_eq!(from_value::<Option<Decimal>>(json!(null)).expect("null"), None);
    }

    #[test]
    fn an_argument_that_is_no_number_stays_a_text() {
        assert_eq!(Decimal::argument(Decimal::try_from(f64::NAN)), json!("NaN"));
        assert_eq!(Decimal::argument(Decimal::try_from("free")), json!("free"));
        assert_eq!(Decimal::argument(Decimal::try_from("4.990")), json!(4.99));
        assert_eq!(Decimal::argument::<Infallible>(Ok(Decimal::from(3))), json!(3));
    }

    #[cfg(feature = "rust_decimal")]
    #[test]
    fn converts_to_rust_decimal_exactly_or_not_at_all() {
        for text in ["4.99", "-4.990", "1e2", "5e-3", "79228162514264337593543950335"] {
            let other = rust_decimal::Decimal::try_from(decimal(text)).expect(text);
            assert_eq!(Decimal::from(other), decimal(text));
        }
        for text in [
            "1e300",
            "792281625142643375935439503350",
            "0.12345678901234567890123456789",
        ] {
            rust_decimal::Decimal::try_from(decimal(text)).expect_err(text);
        }
    }
}
