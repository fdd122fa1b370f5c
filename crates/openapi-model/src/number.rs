//! Compares numbers and values as JSON Schema does: exactly, in any notation.

use std::cmp::Ordering;

use serde_json::{Number, Value};

/// Compares two numbers exactly: 2^53 + 1 is more than 2^53, and 1.0 is 1.
///
/// ```
/// use openapi_model::compare;
/// use serde_json::Number;
///
/// let number = |text: &str| text.parse::<Number>().unwrap();
/// assert!(compare(&number("9007199254740993"), &number("9007199254740992")).is_gt());
/// assert!(compare(&number("1.0"), &number("1")).is_eq());
/// ```
#[must_use]
pub fn compare(left: &Number, right: &Number) -> Ordering {
    match (whole(left), whole(right)) {
        (Some(left), Some(right)) => left.cmp(&right),
        (Some(left), None) => against_fraction(left, right.as_f64().unwrap_or_default()),
        (None, Some(right)) => against_fraction(right, left.as_f64().unwrap_or_default()).reverse(),
        (None, None) => {
            let (left, right) = (left.as_f64().unwrap_or_default(), right.as_f64().unwrap_or_default());
            left.partial_cmp(&right).unwrap_or(Ordering::Equal)
        }
    }
}

/// Whether two values are equal to JSON Schema: 1.0 is 1, and the order of members does not count.
///
/// ```
/// use openapi_model::equal;
/// use serde_json::json;
///
/// assert!(equal(&json!([1.0]), &json!([1])));
/// assert!(!equal(&json!("1"), &json!(1)));
/// ```
#[must_use]
pub fn equal(left: &Value, right: &Value) -> bool {
    let mut open = vec![(left, right)];
    while let Some(pair) = open.pop() {
        match pair {
            (Value::Number(left), Value::Number(right)) if compare(left, right).is_eq() => {}
            (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
                open.extend(left.iter().zip(right));
            }
            (Value::Object(left), Value::Object(right)) if left.len() == right.len() => {
                for (name, left) in left {
                    match right.get(name) {
                        Some(right) => open.push((left, right)),
                        None => return false,
                    }
                }
            }
            (Value::Number(_) | Value::Array(_) | Value::Object(_), _) => return false,
            (left, right) if left == right => {}
            _ => return false,
        }
    }
    true
}

/// The canonical text of a value: the same for equal values, different for all others.
///
/// ```
/// use openapi_model::canonical;
/// use serde_json::json;
///
/// assert_eq!(canonical(&json!({"b": [1.0], "a": "1"})), r#"{"a":"1","b":[1]}"#);
/// ```
#[must_use]
pub fn canonical(value: &Value) -> String {
    match value {
        Value::Number(number) => whole(number).map_or_else(|| number.to_string(), |whole| whole.to_string()),
        Value::Array(elements) => format!("[{}]", elements.iter().map(canonical).collect::<Vec<_>>().join(",")),
        Value::Object(members) => {
            let members = members.iter();
            let members = members.map(|(name, inner)| format!("{}:{}", Value::from(name.as_str()), canonical(inner)));
            let mut members: Vec<String> = members.collect();
            members.sort();
            format!("{{{}}}", members.join(","))
        }
        other => other.to_string(),
    }
}

/// Whether a number is an integer multiple of another, exactly: 0.3 is a multiple of 0.1. `None` when the numbers are
/// too far apart to tell.
///
/// ```
/// use openapi_model::is_multiple;
/// use serde_json::Number;
///
/// let number = |text: &str| text.parse::<Number>().unwrap();
/// assert_eq!(is_multiple(&number("0.3"), &number("0.1")), Some(true));
/// assert_eq!(is_multiple(&number("6"), &number("4")), Some(false));
/// ```
#[must_use]
pub fn is_multiple(number: &Number, of: &Number) -> Option<bool> {
    let ((number, exponent), (of, other)) = (decimal(number)?, decimal(of)?);
    let unit = exponent.min(other);
    let scaled = |digits: i128, exponent: i32| {
        let zeros = u32::try_from(exponent.checked_sub(unit)?).ok()?;
        digits.checked_mul(10_i128.checked_pow(zeros)?)
    };
    let (number, of) = (scaled(number, exponent)?, scaled(of, other)?);
    Some(of != 0 && number % of == 0)
}

/// The number as digits and a power of ten.
fn decimal(number: &Number) -> Option<(i128, i32)> {
    let text = number.to_string();
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let fraction = fraction.trim_end_matches('0');
    let exponent = exponent
        .parse::<i32>()
        .ok()?
        .checked_sub(i32::try_from(fraction.len()).ok()?)?;
    Some((format!("{whole}{fraction}").parse().ok()?, exponent))
}

/// The number, if it is an integer below 2^127.
pub(crate) fn whole(number: &Number) -> Option<i128> {
    if let Some(number) = number.as_i64() {
        return Some(number.into());
    }
    if let Some(number) = number.as_u64() {
        return Some(number.into());
    }
    // Both ends are powers of two, so they are exact.
    const LIMIT: f64 = 1.7e38;
    let number = number.as_f64()?;
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() < LIMIT).then_some(number as i128)
}

/// Compares an integer with a number that has a fraction or is too large to be exact.
fn against_fraction(left: i128, right: f64) -> Ordering {
    if right.abs() >= 1.7e38 {
        return if right > 0.0 { Ordering::Less } else { Ordering::Greater };
    }
    #[allow(clippy::cast_possible_truncation)]
    let floor = right.floor() as i128;
    // Between two whole numbers it is more than the lower.
    if left <= floor {
        Ordering::Less
    } else {
        Ordering::Greater
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn compares_exactly() {
        let order = [
            "-1e300",
            "-9007199254740993",
            "-1.5",
            "-1",
            "0",
            "0.5",
            "1",
            "1.5",
            "9007199254740992",
            "9007199254740993",
            "18446744073709551615",
            "1e300",
        ];
        let numbers: Vec<Number> = order.iter().map(|text| text.parse().unwrap()).collect();
        for (index, left) in numbers.iter().enumerate() {
            for (other, right) in numbers.iter().enumerate() {
                assert_eq!(compare(left, right), index.cmp(&other), "{left} {right}");
            }
        }
    }

    #[test]
    fn divides_exactly() {
        for (number, of, expected) in [
            ("0.3", "0.1", Some(true)),
            ("0.1", "0.3", Some(false)),
            ("6", "4", Some(false)),
            ("6", "1.5", Some(true)),
            ("-6", "3.0", Some(true)),
            ("6", "0", Some(false)),
            ("1e300", "3", None),
        ] {
            let read = |text: &str| text.parse::<Number>().unwrap();
            assert_eq!(is_multiple(&read(number), &read(of)), expected, "{number} {of}");
        }
    }

    #[test]
    fn equal_values_have_one_spelling() {
        let spelt = |text: &str| canonical(&serde_json::from_str(text).unwrap());
        for (left, right) in [
            ("1", "1.0"),
            ("100", "1e2"),
            ("0", "-0.0"),
            (r#"{"b":[1.0],"a":"1"}"#, r#"{"a":"1","b":[1]}"#),
        ] {
            assert_eq!(spelt(left), spelt(right));
        }
        for (left, right) in [
            ("1", "\"1\""),
            ("0.5", "0.25"),
            ("9007199254740993", "9007199254740992"),
            ("null", "\"null\""),
        ] {
            assert_ne!(spelt(left), spelt(right));
        }
    }

    #[test]
    fn equality_is_by_value() {
        assert!(equal(
            &json!({"a": [1, 2.0], "b": null}),
            &json!({"b": null, "a": [1.0, 2]})
        ));
        for (left, right) in [
            (json!({"a": 1}), json!({"b": 1})),
            (json!([1]), json!([1, 1])),
            (json!(true), json!(1)),
            (json!(0.1), json!(0.2)),
            (json!(null), json!(false)),
        ] {
            assert!(!equal(&left, &right));
            assert!(!equal(&right, &left));
        }
    }
}
