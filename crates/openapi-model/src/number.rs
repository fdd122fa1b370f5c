//! Numbers and values as JSON Schema compares them: exactly, whichever way they are written.

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

/// The number, when it is whole and no larger than 2^127.
pub(crate) fn whole(number: &Number) -> Option<i128> {
    if let Some(number) = number.as_i64() {
        return Some(number.into());
    }
    if let Some(number) = number.as_u64() {
        return Some(number.into());
    }
    // Both ends are powers of two, and exact.
    const LIMIT: f64 = 1.7e38;
    let number = number.as_f64()?;
    #[allow(clippy::cast_possible_truncation)]
    (number.fract() == 0.0 && number.abs() < LIMIT).then_some(number as i128)
}

/// Compares a whole number with one that has a fraction, or is too large to be exact.
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
