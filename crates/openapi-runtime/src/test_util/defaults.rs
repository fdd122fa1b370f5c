//! Defaults of open types, which tests start from to make a value of a generated type.

use std::collections::BTreeMap;

use crate::{Entries, Listing, Nullable, Open, Secret, SignedUrl, Timestamp};

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
