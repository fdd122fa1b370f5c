//! Defaults of open types, which tests start from to make a value of a generated type.

use std::collections::BTreeMap;

use crate::{Date, Entries, IsoDuration, Listing, Nullable, Open, Secret, SignedUrl, TimeOfDay, Timestamp, Uuid};

/// A known value: its default.
impl<T: Default> Default for Open<T> {
    fn default() -> Self {
        Self::Known(Box::default())
    }
}

/// No items; unknown whether more follow.
impl<T> Default for Listing<T> {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            has_more: None,
            other: None,
        }
    }
}

/// No entries.
impl<T> Default for Entries<T> {
    fn default() -> Self {
        Self {
            entries: BTreeMap::new(),
            other: BTreeMap::new(),
        }
    }
}

/// Null.
impl<T> Default for Nullable<T> {
    fn default() -> Self {
        Self::Null
    }
}

/// Empty.
impl Default for Secret {
    fn default() -> Self {
        Self::from(String::new())
    }
}

/// Empty.
impl Default for SignedUrl {
    fn default() -> Self {
        Self::from(String::new())
    }
}

/// 1970-01-01T00:00:00Z.
impl Default for Timestamp {
    fn default() -> Self {
        Self::from("1970-01-01T00:00:00Z")
    }
}

/// 1970-01-01.
impl Default for Date {
    fn default() -> Self {
        Self::from("1970-01-01")
    }
}

/// Midnight, UTC.
impl Default for TimeOfDay {
    fn default() -> Self {
        Self::from("00:00:00Z")
    }
}

/// No time.
impl Default for IsoDuration {
    fn default() -> Self {
        Self::from("PT0S")
    }
}

/// The nil UUID: all zeros.
impl Default for Uuid {
    fn default() -> Self {
        Self::from("00000000-0000-0000-0000-000000000000")
    }
}
