//! Keys of items.

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
        match self {
            Self::Number(number) => fnv(decimal(*number, &mut [0; MOST_DIGITS])),
            Self::Text(text) => hash(text),
        }
    }
}

/// The hash of a text.
pub(super) fn hash(text: &str) -> u64 {
    fnv(text.as_bytes())
}

/// FNV-1a.
fn fnv(bytes: &[u8]) -> u64 {
    const START: u64 = 0xcbf2_9ce4_8422_2325;
    const PRIME: u64 = 0x0000_0100_0000_01b3;
    let step = |hash: u64, byte: &u8| (hash ^ u64::from(*byte)).wrapping_mul(PRIME);
    bytes.iter().fold(START, step)
}

/// The length of the longest number, with its sign.
const MOST_DIGITS: usize = 20;

/// The text of a number. The formatter of the standard library takes several times as long, for each item of a page.
fn decimal(number: i64, buffer: &mut [u8; MOST_DIGITS]) -> &[u8] {
    let mut left = number.unsigned_abs();
    let mut start = MOST_DIGITS;
    while left > 0 || start == MOST_DIGITS {
        start -= 1;
        buffer[start] = b'0' + (left % 10) as u8;
        left /= 10;
    }
    if number < 0 {
        start -= 1;
        buffer[start] = b'-';
    }
    &buffer[start..]
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
        for number in [0, 7, -17, 1_000_000, i64::MAX, i64::MIN] {
            assert_eq!(Key::from(number).hash(), Key::from(number.to_string().as_str()).hash());
        }
    }
}
