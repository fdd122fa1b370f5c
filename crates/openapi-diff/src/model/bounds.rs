//! Limits on values, in one spelling.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use super::decimal::Decimal;

/// What is limited.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Keyword {
    Minimum,
    Maximum,
    MinLength,
    MaxLength,
    MinItems,
    MaxItems,
    MinProperties,
    MaxProperties,
    MinContains,
    MaxContains,
}

impl Keyword {
    const ALL: [(Self, &'static str); 10] = [
        (Self::Minimum, "minimum"),
        (Self::Maximum, "maximum"),
        (Self::MinLength, "minLength"),
        (Self::MaxLength, "maxLength"),
        (Self::MinItems, "minItems"),
        (Self::MaxItems, "maxItems"),
        (Self::MinProperties, "minProperties"),
        (Self::MaxProperties, "maxProperties"),
        (Self::MinContains, "minContains"),
        (Self::MaxContains, "maxContains"),
    ];

    pub(crate) fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(keyword, _)| *keyword == self)
            .map_or("", |(_, name)| name)
    }

    /// Whether a larger value lets less through.
    fn is_lower(self) -> bool {
        matches!(
            self,
            Self::Minimum | Self::MinLength | Self::MinItems | Self::MinProperties | Self::MinContains
        )
    }

    /// Orders limits by how much they refuse; absent refuses nothing.
    pub(crate) fn strictness(self, left: &Limit, right: &Limit) -> Ordering {
        let values = left.number.cmp(&right.number);
        let values = if self.is_lower() { values } else { values.reverse() };
        values.then(left.exclusive.cmp(&right.exclusive))
    }
}

/// One limit.
#[derive(Clone, Debug)]
pub(crate) struct Limit {
    number: Decimal,
    exclusive: bool,
}

impl Limit {
    /// One that lets `number` itself through.
    pub(super) fn of(number: i64) -> Self {
        Self {
            number: Decimal::read(&number.into()),
            exclusive: false,
        }
    }

    /// The limit in one spelling.
    pub(super) fn canonical(&self) -> (String, bool) {
        (self.number.canonical(), self.exclusive)
    }

    /// Among whole numbers, more than 0 is 1 and more.
    pub(super) fn among_whole_numbers(&mut self, keyword: Keyword) {
        let step = if keyword.is_lower() { 1 } else { -1 };
        if let (true, Some(number)) = (self.exclusive, self.number.next(step)) {
            self.number = number;
            self.exclusive = false;
        }
    }
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exclusive = if self.exclusive { " (exclusive)" } else { "" };
        write!(f, "{}{exclusive}", self.number)
    }
}

/// The limits that a schema states itself.
pub(super) fn limits(schema: &Value) -> BTreeMap<Keyword, Limit> {
    let mut limits = BTreeMap::new();
    for (keyword, name) in Keyword::ALL {
        let plain = number(&schema[name]).map(|number| Limit {
            number,
            exclusive: false,
        });
        let exclusive = match keyword {
            Keyword::Minimum => &schema["exclusiveMinimum"],
            Keyword::Maximum => &schema["exclusiveMaximum"],
            _ => &Value::Null,
        };
        let limit = match (plain, number(exclusive)) {
            (plain, None) => plain.map(|limit| Limit {
                exclusive: *exclusive == true,
                ..limit
            }),
            (plain, Some(number)) => {
                let exclusive = Limit {
                    number,
                    exclusive: true,
                };
                Some(match plain {
                    Some(plain) if keyword.strictness(&plain, &exclusive).is_gt() => plain,
                    _ => exclusive,
                })
            }
        };
        // No less than nothing is no limit.
        let counts = keyword.is_lower() && ![Keyword::Minimum, Keyword::MinContains].contains(&keyword);
        let nothing = |limit: &Limit| counts && !limit.number.is_positive();
        if let Some(limit) = limit.filter(|limit| !nothing(limit)) {
            limits.insert(keyword, limit);
        }
    }
    limits
}

fn number(value: &Value) -> Option<Decimal> {
    value.as_number().map(Decimal::read)
}
