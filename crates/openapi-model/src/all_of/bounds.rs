//! Bounds of values: of several, the narrowest applies.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Number, Value};

use super::conjunction::{Conjunction, Fact, Part};
use crate::compare;
use crate::number::whole;

/// What a bound limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Limit {
    /// The smallest number.
    Minimum,
    /// The largest number.
    Maximum,
    /// The fewest characters.
    MinLength,
    /// The most characters.
    MaxLength,
    /// The fewest elements.
    MinItems,
    /// The most elements.
    MaxItems,
    /// The fewest members.
    MinProperties,
    /// The most members.
    MaxProperties,
    /// The fewest elements that fit `contains`.
    MinContains,
    /// The most elements that fit `contains`.
    MaxContains,
}

/// A bound of values.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Bound {
    /// The smallest or largest number that is allowed.
    pub number: Number,
    /// Whether the number itself is excluded.
    pub exclusive: bool,
}

impl Bound {
    /// A bound that allows the number itself.
    #[must_use]
    pub fn inclusive(number: impl Into<Number>) -> Self {
        let (number, exclusive) = (number.into(), false);
        Self { number, exclusive }
    }

    /// The same bound for integers: "more than 0" becomes "1 or more".
    ///
    /// ```
    /// use openapi_model::{Bound, Limit};
    ///
    /// let mut bound = Bound::inclusive(0);
    /// bound.exclusive = true;
    /// assert_eq!(bound.among_whole_numbers(Limit::Minimum), Bound::inclusive(1));
    /// ```
    #[must_use]
    pub fn among_whole_numbers(self, limit: Limit) -> Self {
        let step = if limit.is_lower() { 1 } else { -1 };
        let next = whole(&self.number).and_then(|number| Number::from_i128(number + step));
        match next {
            Some(next) if self.exclusive => Self::inclusive(next),
            _ => self,
        }
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exclusive = if self.exclusive { " (exclusive)" } else { "" };
        write!(f, "{}{exclusive}", self.number)
    }
}

impl Limit {
    /// All limits.
    pub const ALL: [Self; 10] = [
        Self::Minimum,
        Self::Maximum,
        Self::MinLength,
        Self::MaxLength,
        Self::MinItems,
        Self::MaxItems,
        Self::MinProperties,
        Self::MaxProperties,
        Self::MinContains,
        Self::MaxContains,
    ];

    /// Its keyword.
    #[must_use]
    pub fn keyword(self) -> &'static str {
        match self {
            Self::Minimum => "minimum",
            Self::Maximum => "maximum",
            Self::MinLength => "minLength",
            Self::MaxLength => "maxLength",
            Self::MinItems => "minItems",
            Self::MaxItems => "maxItems",
            Self::MinProperties => "minProperties",
            Self::MaxProperties => "maxProperties",
            Self::MinContains => "minContains",
            Self::MaxContains => "maxContains",
        }
    }

    /// The keyword that excludes the number itself: a number in OpenAPI 3.1, a flag beside the bound in 3.0.
    #[must_use]
    pub fn exclusive_keyword(self) -> Option<&'static str> {
        match self {
            Self::Minimum => Some("exclusiveMinimum"),
            Self::Maximum => Some("exclusiveMaximum"),
            _ => None,
        }
    }

    /// Whether it is a lower bound.
    #[must_use]
    pub fn is_lower(self) -> bool {
        matches!(
            self,
            Self::Minimum | Self::MinLength | Self::MinItems | Self::MinProperties | Self::MinContains
        )
    }

    /// Orders bounds by strictness: the greater one is the narrower.
    #[must_use]
    pub fn strictness(self, left: &Bound, right: &Bound) -> Ordering {
        let numbers = compare(&left.number, &right.number);
        let numbers = if self.is_lower() { numbers } else { numbers.reverse() };
        numbers.then(left.exclusive.cmp(&right.exclusive))
    }
}

impl Conjunction<'_> {
    /// The narrowest bound of each kind.
    #[must_use]
    pub fn bounds(&self) -> BTreeMap<Limit, Fact<Bound>> {
        let mut bounds: BTreeMap<Limit, Fact<Bound>> = BTreeMap::new();
        let bounds_something = |part: &&Part<'_>| {
            let mut keywords = part.value.as_object().into_iter().flatten();
            keywords.any(|(keyword, _)| {
                ["min", "max", "exclusive"]
                    .iter()
                    .any(|start| keyword.starts_with(start))
            })
        };
        for part in self.parts.iter().filter(bounds_something) {
            for limit in Limit::ALL {
                for (keyword, bound) in own(part.value, limit) {
                    let narrower = bounds
                        .get(&limit)
                        .is_none_or(|known| limit.strictness(&bound, &known.value).is_gt());
                    if narrower {
                        bounds.insert(limit, Fact::new(bound, part.pointer.join(keyword)));
                    }
                }
            }
        }
        bounds
    }
}

/// The bounds that a schema states itself, as in OpenAPI 3.0 or 3.1.
fn own(schema: &Value, limit: Limit) -> Vec<(&'static str, Bound)> {
    // 9.0 is 9.
    let plain = |number: &Number| {
        whole(number)
            .and_then(Number::from_i128)
            .unwrap_or_else(|| number.clone())
    };
    let number = |keyword: &str| schema.get(keyword).and_then(Value::as_number).map(plain);
    let flagged = |keyword: &str| schema.get(keyword) == Some(&Value::Bool(true));
    let mut bounds = Vec::new();
    if let Some(number) = number(limit.keyword()) {
        let exclusive = limit.exclusive_keyword().is_some_and(flagged);
        bounds.push((limit.keyword(), Bound { number, exclusive }));
    }
    if let Some(keyword) = limit.exclusive_keyword()
        && let Some(number) = number(keyword)
    {
        let exclusive = true;
        bounds.push((keyword, Bound { number, exclusive }));
    }
    bounds
}
