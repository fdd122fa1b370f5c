//! Keys of items.

use std::fmt::{self, Write as _};

use super::Cursor;

/// An item's key: a number or a text.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Key {
    /// A numeric id.
    Number(i64),
    /// Any other key.
    Text(Box<str>),
}

impl Key {
    /// A hash that is the same in every process and version, and does not reveal the id.
    pub(crate) fn hash(&self) -> u64 {
        let mut hash = Fnv::default();
        // It never fails.
        let _ = match self {
            Self::Number(number) => write!(hash, "{number}"),
            Self::Text(text) => hash.write_str(text),
        };
        hash.0
    }
}

/// The hash of a text.
pub(super) fn hash(text: &str) -> u64 {
    let mut hash = Fnv::default();
    let _ = hash.write_str(text);
    hash.0
}

/// FNV-1a.
struct Fnv(u64);

impl Default for Fnv {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl fmt::Write for Fnv {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        const PRIME: u64 = 0x0000_0100_0000_01b3;
        let step = |hash: u64, byte: u8| (hash ^ u64::from(byte)).wrapping_mul(PRIME);
        self.0 = text.bytes().fold(self.0, step);
        Ok(())
    }
}

impl From<i64> for Key {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}

impl From<u64> for Key {
    fn from(number: u64) -> Self {
        i64::try_from(number).map_or_else(|_| Self::Text(number.to_string().into()), Self::Number)
    }
}

impl From<u32> for Key {
    fn from(number: u32) -> Self {
        Self::Number(number.into())
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_stay_as_saved_cursors_have_them() {
        assert_eq!(Key::from("").hash(), 0xcbf2_9ce4_8422_2325);
        assert_eq!(Key::from("foobar").hash(), 0x8594_4171_f739_67e8);
        assert_eq!(Key::from(-17_i64).hash(), Key::from("-17").hash());
    }
}
