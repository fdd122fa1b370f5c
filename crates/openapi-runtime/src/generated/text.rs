//! Deserializes open enums.

use std::fmt;
use std::marker::PhantomData;

use serde::de::Visitor;

/// Reads an open enum, without copying a known text.
#[derive(Debug)]
pub struct Text<T>(PhantomData<T>);

impl<T> Text<T> {
    /// The visitor.
    #[allow(clippy::new_without_default, reason = "generated code has no use for it")]
    #[must_use]
    pub fn new() -> Self {
        Self(PhantomData)
    }
}

impl<T: From<String> + for<'a> From<&'a str>> Visitor<'_> for Text<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a string")
    }

    fn visit_str<E>(self, value: &str) -> Result<T, E> {
        Ok(value.into())
    }

    fn visit_string<E>(self, value: String) -> Result<T, E> {
        Ok(value.into())
    }
}
