//! Constraints on parameters and fields of bodies, and their checks.

use std::fmt;

use serde_json::Value as Json;

use crate::{Limit, Pattern, Timestamp};

/// The type of a parameter or a field, and its constraints.
#[derive(Debug)]
#[non_exhaustive]
pub enum Value {
    /// Anything.
    Any,
    /// An integer between inclusive bounds.
    Integer {
        /// Smallest.
        minimum: Option<i64>,
        /// Greatest.
        maximum: Option<i64>,
    },
    /// A number between inclusive bounds.
    Number {
        /// Smallest.
        minimum: Option<f64>,
        /// Greatest.
        maximum: Option<f64>,
    },
    /// `true` or `false`.
    Boolean,
    /// A text; lengths count characters.
    String {
        /// Shortest.
        min_length: Option<usize>,
        /// Longest.
        max_length: Option<usize>,
        /// The pattern that it must match.
        pattern: Option<Pattern>,
        /// Its format.
        format: Option<Format>,
        /// The allowed values, if they are listed.
        one_of: &'static [&'static str],
    },
    /// A list.
    Array {
        /// The type of each element.
        items: &'static Value,
        /// Fewest.
        min_items: Option<usize>,
        /// Most.
        max_items: Option<usize>,
    },
    /// An object, which may have further fields.
    Object {
        /// Its fields, in the order of the document.
        fields: &'static [Field],
    },
    /// Null or a value.
    Nullable(&'static Value),
    /// A value with further bounds.
    Limited(&'static Value, &'static [Limit]),
    /// Any of several types.
    AnyOf(&'static [Value]),
}

/// A field of an object.
#[derive(Debug)]
pub struct Field {
    /// Name on the wire.
    pub name: &'static str,
    /// Whether it is required.
    pub required: bool,
    /// Its description.
    pub description: &'static str,
    /// The constraints on its value.
    pub value: Value,
}

/// Formats of text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A date: `2026-04-02`.
    Date,
    /// A timestamp: `2026-04-02T10:15:00Z`.
    DateTime,
    /// A secret, which errors do not contain.
    Password,
}

impl Value {
    /// The allowed texts, if they are listed.
    #[must_use]
    pub fn one_of(&self) -> &'static [&'static str] {
        match self {
            Self::String { one_of, .. } => one_of,
            Self::Nullable(value) | Self::Limited(value, _) | Self::Array { items: value, .. } => value.one_of(),
            _ => &[],
        }
    }

    /// The fields of the object, or of the elements of the list.
    #[must_use]
    pub fn fields(&self) -> &'static [Field] {
        match self {
            Self::Object { fields } => fields,
            Self::Nullable(value) | Self::Limited(value, _) | Self::Array { items: value, .. } => value.fields(),
            _ => &[],
        }
    }

    /// Whether it is a secret.
    #[must_use]
    pub fn is_secret(&self) -> bool {
        match self {
            Self::String { format, .. } => *format == Some(Format::Password),
            Self::Nullable(value) | Self::Limited(value, _) | Self::Array { items: value, .. } => value.is_secret(),
            _ => false,
        }
    }

    /// The type without further bounds.
    pub(crate) fn bare(&self) -> &Self {
        match self {
            Self::Limited(value, _) => value.bare(),
            value => value,
        }
    }

    /// Whether the elements of the list must be unique.
    pub(crate) fn is_unique(&self) -> bool {
        matches!(self, Self::Limited(_, limits) if limits.contains(&Limit::UniqueItems))
    }

    /// Whether it is a text of only digits.
    pub(crate) fn is_digits(&self) -> bool {
        matches!(self, Self::String { pattern: Some(pattern), .. } if DIGITS.contains(&pattern.as_str()))
    }

    /// Whether a text of a path or a query is valid.
    pub(crate) fn takes_text(&self, text: &str) -> bool {
        match self {
            Self::Integer { minimum, maximum } => text
                .parse()
                .is_ok_and(|number: i128| within(number, minimum.map(i128::from), maximum.map(i128::from))),
            Self::Number { minimum, maximum } => text
                .parse()
                .is_ok_and(|number: f64| number.is_finite() && within(number, *minimum, *maximum)),
            Self::Boolean => matches!(text, "true" | "false"),
            Self::String {
                min_length,
                max_length,
                pattern,
                format,
                one_of,
            } => {
                within(text.chars().count(), *min_length, *max_length)
                    && pattern.is_none_or(|pattern| pattern.is_match(text))
                    && format.is_none_or(|format| format.takes(text))
                    && (one_of.is_empty() || one_of.contains(&text))
            }
            Self::Nullable(value) => value.takes_text(text),
            Self::Limited(value, limits) => value.takes_text(text) && limits.iter().all(|limit| limit.takes_text(text)),
            Self::AnyOf(values) => values.iter().any(|value| value.takes_text(text)),
            Self::Any | Self::Array { .. } | Self::Object { .. } => true,
        }
    }

    /// Whether a value of a body is valid; `path` is its JSON path.
    pub(crate) fn check(&self, path: &str, value: &Json) -> Result<(), Violation> {
        let fits = match (self, value) {
            (Self::Any, _) | (Self::Boolean, Json::Bool(_)) | (Self::Nullable(_), Json::Null) => true,
            (Self::Nullable(inner), value) => return inner.check(path, value),
            (Self::Limited(inner, limits), value) => {
                inner.check(path, value)?;
                limits.iter().all(|limit| limit.takes(value))
            }
            (Self::Integer { minimum, maximum }, Json::Number(number)) => {
                let whole = number
                    .as_i64()
                    .map(i128::from)
                    .or_else(|| number.as_u64().map(i128::from));
                whole.is_some_and(|number| within(number, minimum.map(i128::from), maximum.map(i128::from)))
            }
            (Self::Number { minimum, maximum }, Json::Number(number)) => {
                number.as_f64().is_some_and(|number| within(number, *minimum, *maximum))
            }
            (Self::String { .. }, Json::String(text)) => self.takes_text(text),
            (
                Self::Array {
                    items,
                    min_items,
                    max_items,
                },
                Json::Array(elements),
            ) => {
                if within(elements.len(), *min_items, *max_items) {
                    let mut numbered = elements.iter().enumerate();
                    return numbered.try_for_each(|(index, element)| items.check(&format!("{path}[{index}]"), element));
                }
                false
            }
            (Self::Object { fields }, Json::Object(members)) => {
                return fields
                    .iter()
                    .try_for_each(|field| field.check(path, members.get(field.name)));
            }
            (Self::AnyOf(values), value) => values.iter().any(|known| known.check(path, value).is_ok()),
            _ => false,
        };
        if fits {
            return Ok(());
        }
        Err(Violation {
            path: if path.is_empty() {
                "the body".to_owned()
            } else {
                path.to_owned()
            },
            found: match value {
                Json::String(text) => self.excerpt(text),
                Json::Array(elements) => format!("a list of {}", elements.len()),
                Json::Object(_) => "an object".to_owned(),
                value => value.to_string(),
            },
            expected: self.to_string(),
        })
    }

    /// The text in quotes, with control characters escaped, truncated.
    pub(crate) fn excerpt(&self, text: &str) -> String {
        const LONGEST: usize = 40;
        let length = text.chars().count();
        if let Self::String {
            format: Some(Format::Password),
            ..
        } = self
        {
            return format!("a secret of {length} characters");
        }
        if length <= LONGEST {
            return format!("{text:?}");
        }
        let beginning: String = text.chars().take(LONGEST).collect();
        format!("{beginning:?}… ({length} characters)")
    }
}

impl Field {
    #[doc(hidden)]
    pub const EMPTY: Self = Self {
        name: "",
        required: false,
        description: "",
        value: Value::Any,
    };

    pub(crate) fn check(&self, path: &str, value: Option<&Json>) -> Result<(), Violation> {
        let separator = if path.is_empty() { "" } else { "." };
        let path = format!("{path}{separator}{}", self.name);
        match value {
            Some(value) => self.value.check(&path, value),
            None if self.required => Err(Violation {
                path,
                found: "missing".to_owned(),
                expected: self.value.to_string(),
            }),
            None => Ok(()),
        }
    }
}

impl Format {
    fn takes(self, text: &str) -> bool {
        match self {
            Self::Date => text.len() == "2026-04-02".len() && Timestamp::from(text).parse().is_ok(),
            Self::DateTime => Timestamp::from(text).parse().is_ok(),
            Self::Password => true,
        }
    }
}

pub(crate) fn within<T: Copy + PartialOrd>(value: T, least: Option<T>, most: Option<T>) -> bool {
    least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most)
}

/// Patterns that have a description.
const DIGITS: [&str; 2] = [r"^\d+$", "^[0-9]+$"];

/// Describes the valid values: `an integer from 1 to 10`.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Any => f.write_str("any value"),
            Self::Integer { minimum, maximum } => range(f, "an integer", minimum.as_ref(), maximum.as_ref()),
            Self::Number { minimum, maximum } => range(f, "a number", minimum.as_ref(), maximum.as_ref()),
            Self::Boolean => f.write_str("true or false"),
            Self::String { one_of, .. } if !one_of.is_empty() => write!(f, "one of {}", one_of.join(", ")),
            Self::String {
                min_length,
                max_length,
                pattern,
                format,
                ..
            } => {
                f.write_str(match format {
                    Some(Format::Date) => "a day like 2026-04-02",
                    Some(Format::DateTime) => "a timestamp like 2026-04-02T10:15:00Z",
                    Some(Format::Password) | None => "a text",
                })?;
                count(f, "character", *min_length, *max_length)?;
                match pattern {
                    Some(_) if self.is_digits() => f.write_str(" of digits"),
                    Some(pattern) => write!(f, " that matches {}", pattern.as_str()),
                    None => Ok(()),
                }
            }
            Self::Array {
                min_items, max_items, ..
            } => {
                f.write_str("a list")?;
                count(f, "element", *min_items, *max_items)
            }
            Self::Object { .. } => f.write_str("an object"),
            Self::Nullable(value) => write!(f, "{value}, or null"),
            Self::Limited(value, limits) => {
                write!(f, "{value}")?;
                limits.iter().try_for_each(|limit| write!(f, ", {limit}"))
            }
            Self::AnyOf(values) => {
                for (index, value) in values.iter().enumerate() {
                    let separator = if index == 0 { "" } else { " or " };
                    write!(f, "{separator}{value}")?;
                }
                Ok(())
            }
        }
    }
}

fn range<T: fmt::Display>(
    f: &mut fmt::Formatter<'_>,
    what: &str,
    minimum: Option<&T>,
    maximum: Option<&T>,
) -> fmt::Result {
    match (minimum, maximum) {
        (Some(minimum), Some(maximum)) => write!(f, "{what} from {minimum} to {maximum}"),
        (Some(minimum), None) => write!(f, "{what} of {minimum} or more"),
        (None, Some(maximum)) => write!(f, "{what} of {maximum} or less"),
        (None, None) => f.write_str(what),
    }
}

fn count(f: &mut fmt::Formatter<'_>, what: &str, least: Option<usize>, most: Option<usize>) -> fmt::Result {
    match (least, most) {
        (Some(least), Some(most)) => write!(f, " of {least} to {most} {what}s"),
        (Some(least), None) => write!(f, " of {least} or more {what}s"),
        (None, Some(most)) => write!(f, " of at most {most} {what}s"),
        (None, None) => Ok(()),
    }
}

/// A value that the document does not allow, in an error.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    pub(crate) path: String,
    pub(crate) found: String,
    pub(crate) expected: String,
}

impl Violation {
    /// The parameter, or the JSON path of the field: `releaseForms.users[2]`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The value, truncated if it is long.
    #[must_use]
    pub fn found(&self) -> &str {
        &self.found
    }

    /// What was expected.
    #[must_use]
    pub fn expected(&self) -> &str {
        &self.expected
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, found, expected } = self;
        write!(f, "`{path}` is {found}, expected {expected}")
    }
}

impl std::error::Error for Violation {}
