//! Checks arguments against the bounds of the document, before they go out.

use std::cmp::Ordering;

use progenitor_client::Error;
use serde::Serialize;
use serde_json::{Number, Value};

/// What a value must keep to. Numbers are as the document writes them.
#[derive(Clone, Copy)]
pub(crate) enum Limit {
    Minimum(&'static str),
    ExclusiveMinimum(&'static str),
    Maximum(&'static str),
    ExclusiveMaximum(&'static str),
    MultipleOf(&'static str),
    MinLength(u64),
    MaxLength(u64),
    MinItems(u64),
    MaxItems(u64),
    UniqueItems,
    Items(&'static Limit),
}

/// Refuses an argument that does not keep to all of `limits`; one that was left out does.
pub(crate) fn check<E>(name: &str, argument: &impl Serialize, limits: &[Limit]) -> Result<(), Error<E>> {
    let value = serde_json::to_value(argument)
        .map_err(|error| Error::InvalidRequest(format!("the argument `{name}` cannot be written: {error}")))?;
    for limit in limits {
        limit.hold(&value).map_err(|broken| Error::InvalidRequest(format!("the argument `{name}` {broken}")))?;
    }
    Ok(())
}

impl Limit {
    fn hold(self, value: &Value) -> Result<(), String> {
        match (self, value) {
            (Self::Minimum(bound), Value::Number(number)) => {
                number_is(number, bound, "at least", |order| order != Ordering::Less)
            }
            (Self::ExclusiveMinimum(bound), Value::Number(number)) => {
                number_is(number, bound, "more than", |order| order == Ordering::Greater)
            }
            (Self::Maximum(bound), Value::Number(number)) => {
                number_is(number, bound, "at most", |order| order != Ordering::Greater)
            }
            (Self::ExclusiveMaximum(bound), Value::Number(number)) => {
                number_is(number, bound, "less than", |order| order == Ordering::Less)
            }
            (Self::MultipleOf(factor), Value::Number(number)) if !is_multiple(number, factor) => {
                Err(format!("is {number}, expected a multiple of {factor}"))
            }
            (Self::MinLength(least), Value::String(text)) => count_is(text.chars().count() as u64, "characters", least, u64::MAX),
            (Self::MaxLength(most), Value::String(text)) => count_is(text.chars().count() as u64, "characters", 0, most),
            (Self::MinItems(least), Value::Array(items)) => count_is(items.len() as u64, "items", least, u64::MAX),
            (Self::MaxItems(most), Value::Array(items)) => count_is(items.len() as u64, "items", 0, most),
            (Self::UniqueItems, Value::Array(items)) => {
                match items.iter().enumerate().find(|(place, item)| items[..*place].contains(item)) {
                    Some((place, _)) => Err(format!("has one item twice, at {place} again, expected each once")),
                    None => Ok(()),
                }
            }
            (Self::Items(limit), Value::Array(items)) => items.iter().enumerate().try_for_each(|(place, item)| {
                limit.hold(item).map_err(|broken| format!("has an item at {place} that {broken}"))
            }),
            _ => Ok(()),
        }
    }
}

fn number_is(number: &Number, bound: &str, expected: &str, fits: fn(Ordering) -> bool) -> Result<(), String> {
    let order = match (number.as_i128(), bound.parse::<i128>()) {
        (Some(number), Ok(bound)) => Some(number.cmp(&bound)),
        _ => number.as_f64().zip(bound.parse::<f64>().ok()).and_then(|(number, bound)| number.partial_cmp(&bound)),
    };
    match order {
        Some(order) if !fits(order) => Err(format!("is {number}, expected {expected} {bound}")),
        _ => Ok(()),
    }
}

fn is_multiple(number: &Number, factor: &str) -> bool {
    if let (Some(number), Ok(factor)) = (number.as_i128(), factor.parse::<i128>()) {
        return number.checked_rem(factor).is_none_or(|rest| rest == 0);
    }
    match (number.as_f64(), factor.parse::<f64>()) {
        (Some(number), Ok(factor)) => {
            let times = number / factor;
            // 0.3 is a multiple of 0.1, though not to the last bit.
            (times - times.round()).abs() <= times.abs() * f64::EPSILON
        }
        _ => true,
    }
}

fn count_is(count: u64, of: &str, least: u64, most: u64) -> Result<(), String> {
    if count < least {
        Err(format!("has {count} {of}, expected at least {least}"))
    } else if count > most {
        Err(format!("has {count} {of}, expected at most {most}"))
    } else {
        Ok(())
    }
}
