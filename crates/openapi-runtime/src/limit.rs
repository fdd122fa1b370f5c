//! Further bounds, which few values have.

use std::fmt;

use serde_json::Value as Json;

/// A further bound of a value.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Limit {
    /// An exclusive minimum.
    ExclusiveMinimum(f64),
    /// An exclusive maximum.
    ExclusiveMaximum(f64),
    /// The value must be a multiple.
    MultipleOf(f64),
    /// The elements of the list must be unique.
    UniqueItems,
}

impl Limit {
    /// Whether a value is within the bound; a value of another type is.
    pub(crate) fn takes(self, value: &Json) -> bool {
        match (self, value) {
            (Self::UniqueItems, Json::Array(items)) => all_differ(items),
            (limit, Json::Number(number)) => number.as_f64().is_none_or(|number| limit.takes_number(number)),
            _ => true,
        }
    }

    /// The same for a text of a path or a query.
    pub(crate) fn takes_text(self, text: &str) -> bool {
        text.parse().map_or(true, |number| self.takes_number(number))
    }

    fn takes_number(self, number: f64) -> bool {
        match self {
            Self::ExclusiveMinimum(bound) => number > bound,
            Self::ExclusiveMaximum(bound) => number < bound,
            Self::MultipleOf(factor) => is_multiple(number, factor),
            Self::UniqueItems => true,
        }
    }
}

/// 0.3 is a multiple of 0.1, although not in binary.
fn is_multiple(number: f64, factor: f64) -> bool {
    let times = number / factor;
    (times - times.round()).abs() <= times.abs() * f64::EPSILON
}

/// Whether all elements differ.
pub(crate) fn all_differ<T: PartialEq>(items: &[T]) -> bool {
    let mut numbered = items.iter().enumerate();
    numbered.all(|(index, item)| !items[..index].contains(item))
}

/// Displays after the type: `a number, more than 0`.
impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ExclusiveMinimum(bound) => write!(f, "more than {bound}"),
            Self::ExclusiveMaximum(bound) => write!(f, "less than {bound}"),
            Self::MultipleOf(factor) => write!(f, "a multiple of {factor}"),
            Self::UniqueItems => f.write_str("each element once"),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_held_to_it() {
        for (limit, good, bad) in [
            (Limit::ExclusiveMinimum(0.0), json!(0.1), json!(0)),
            (Limit::ExclusiveMaximum(9.0), json!(8), json!(9.0)),
            (Limit::MultipleOf(0.1), json!(0.3), json!(0.25)),
            (Limit::MultipleOf(5.0), json!(-10), json!(7)),
            (Limit::UniqueItems, json!([1, "1", 2]), json!([1, 2, 1])),
        ] {
            assert!(limit.takes(&good), "{good}: {limit}");
            assert!(!limit.takes(&bad), "{bad}: {limit}");
            assert!(limit.takes(&json!("a text")) && limit.takes_text("a text"));
        }
        assert!(!Limit::ExclusiveMinimum(0.0).takes_text("0"));
    }
}
