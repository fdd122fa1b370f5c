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

impl Key {
    /// A hash that is the same in every process and every version, and does not show what an id may have to hide.
    pub(crate) fn hash(&self) -> u64 {
        match self {
            Self::Number(number) => hash(number.to_string().as_bytes()),
            Self::Text(text) => hash(text.as_bytes()),
        }
    }
}

/// FNV-1a.
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(PRIME);
    bytes.iter().fold(BASIS, step)
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
