//! Short constructors for the most frequent entries of operation tables, for generated code.

use crate::{Body, Field, Format, Location, Parameter, Pattern, Value};

#[doc(hidden)]
impl Parameter {
    /// A path parameter.
    #[must_use]
    pub const fn path(name: &'static str, description: &'static str, value: Value) -> Self {
        Self {
            required: true,
            ..Self::at(Location::Path, name, description, value)
        }
    }

    /// An optional query parameter.
    #[must_use]
    pub const fn query(name: &'static str, description: &'static str, value: Value) -> Self {
        Self::at(Location::Query, name, description, value)
    }

    /// An optional header.
    #[must_use]
    pub const fn header(name: &'static str, description: &'static str, value: Value) -> Self {
        Self::at(Location::Header, name, description, value)
    }

    /// An optional cookie.
    #[must_use]
    pub const fn cookie(name: &'static str, description: &'static str, value: Value) -> Self {
        Self::at(Location::Cookie, name, description, value)
    }

    const fn at(location: Location, name: &'static str, description: &'static str, value: Value) -> Self {
        Self {
            name,
            location,
            description,
            value,
            ..Self::EMPTY
        }
    }
}

#[doc(hidden)]
impl Body {
    /// A required JSON body.
    #[must_use]
    pub const fn json(value: Value) -> Self {
        Self {
            media_type: "application/json",
            required: true,
            value,
        }
    }
}

#[doc(hidden)]
impl Field {
    /// A required field.
    #[must_use]
    pub const fn required(name: &'static str, description: &'static str, value: Value) -> Self {
        Self {
            required: true,
            ..Self::optional(name, description, value)
        }
    }

    /// An optional field.
    #[must_use]
    pub const fn optional(name: &'static str, description: &'static str, value: Value) -> Self {
        Self {
            name,
            required: false,
            description,
            value,
        }
    }
}

#[doc(hidden)]
impl Value {
    /// Any text.
    pub const TEXT: Self = Self::text(None, None);
    /// Any integer.
    pub const INTEGER: Self = Self::integer(None, None);
    /// Any number.
    pub const NUMBER: Self = Self::number(None, None);

    /// An integer between inclusive bounds.
    #[must_use]
    pub const fn integer(minimum: Option<i64>, maximum: Option<i64>) -> Self {
        Self::Integer { minimum, maximum }
    }

    /// A number between inclusive bounds.
    #[must_use]
    pub const fn number(minimum: Option<f64>, maximum: Option<f64>) -> Self {
        Self::Number { minimum, maximum }
    }

    /// A text of a number of characters.
    #[must_use]
    pub const fn text(min_length: Option<usize>, max_length: Option<usize>) -> Self {
        Self::String {
            min_length,
            max_length,
            pattern: None,
            format: None,
            one_of: &[],
        }
    }

    /// A text of a format.
    #[must_use]
    pub const fn formatted(format: Format) -> Self {
        Self::String {
            min_length: None,
            max_length: None,
            pattern: None,
            format: Some(format),
            one_of: &[],
        }
    }

    /// A text that matches a pattern.
    #[must_use]
    pub const fn matching(pattern: Pattern) -> Self {
        Self::String {
            min_length: None,
            max_length: None,
            pattern: Some(pattern),
            format: None,
            one_of: &[],
        }
    }

    /// One of these texts.
    #[must_use]
    pub const fn among(one_of: &'static [&'static str]) -> Self {
        Self::String {
            min_length: None,
            max_length: None,
            pattern: None,
            format: None,
            one_of,
        }
    }

    /// A list of any length.
    #[must_use]
    pub const fn array(items: &'static Self) -> Self {
        Self::Array {
            items,
            min_items: None,
            max_items: None,
        }
    }

    /// An object with these fields.
    #[must_use]
    pub const fn object(fields: &'static [Field]) -> Self {
        Self::Object { fields }
    }
}
