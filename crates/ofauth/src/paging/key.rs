//! What tells an item from all others, or a place between items.

use super::Cursor;

/// A number or a text, as the item has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// An id that is a number.
    Number(i64),
    /// Anything else.
    Text(Box<str>),
}

impl From<i64> for Key {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Key {
    fn from(text: &str) -> Self {
        Self::Text(text.into())
    }
}

impl From<&Key> for Cursor {
    fn from(key: &Key) -> Self {
        match key {
            Key::Number(number) => number.to_string().into(),
            Key::Text(text) => Self::from(&**text),
        }
    }
}
