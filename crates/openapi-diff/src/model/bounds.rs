//! Limits on values, in one spelling.

use std::cmp::Ordering;
use std::collections::BTreeMap;
use std::fmt;

use serde_json::{Number, Value};

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
}

impl Keyword {
    const ALL: [(Self, &'static str); 8] = [
        (Self::Minimum, "minimum"),
        (Self::Maximum, "maximum"),
        (Self::MinLength, "minLength"),
        (Self::MaxLength, "maxLength"),
        (Self::MinItems, "minItems"),
        (Self::MaxItems, "maxItems"),
        (Self::MinProperties, "minProperties"),
        (Self::MaxProperties, "maxProperties"),
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
            Self::Minimum | Self::MinLength | Self::MinItems | Self::MinProperties
        )
    }

    /// Orders limits by how much they refuse; absent refuses nothing.
    pub(crate) fn strictness(self, left: &Limit, right: &Limit) -> Ordering {
        let (left_value, right_value) = (left.value(), right.value());
        let values = left_value.partial_cmp(&right_value).unwrap_or(Ordering::Equal);
        let values = if self.is_lower() { values } else { values.reverse() };
        values.then(left.exclusive.cmp(&right.exclusive))
    }
}

/// One limit.
#[derive(Clone, Debug)]
pub(crate) struct Limit {
    number: Number,
    exclusive: bool,
}

impl Limit {
    /// Among whole numbers, more than 0 is 1 and more.
    fn inclusive(self, keyword: Keyword) -> Self {
        let step = if keyword.is_lower() { 1 } else { -1 };
        match self.number.as_i64().and_then(|number| number.checked_add(step)) {
            Some(number) if self.exclusive => Self {
                number: number.into(),
                exclusive: false,
            },
            _ => self,
        }
    }

    fn value(&self) -> f64 {
        self.number.as_f64().unwrap_or_default()
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
        let limit = limit.map(|limit| if whole(schema) { limit.inclusive(keyword) } else { limit });
        // No less than nothing is no limit.
        let nothing = |limit: &Limit| keyword.is_lower() && keyword != Keyword::Minimum && limit.value() <= 0.0;
        if let Some(limit) = limit.filter(|limit| !nothing(limit)) {
            limits.insert(keyword, limit);
        }
    }
    limits
}

fn whole(schema: &Value) -> bool {
    let names = schema["type"].as_array().into_iter().flatten();
    let mut names = names
        .chain(schema.get("type"))
        .filter_map(Value::as_str)
        .filter(|name| *name != "null")
        .peekable();
    names.peek().is_some() && names.all(|name| name == "integer")
}

fn number(value: &Value) -> Option<Number> {
    value.as_number().cloned()
}
