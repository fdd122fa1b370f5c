//! A verified delivery.

use std::fmt;

use crate::scheme::Scheme;

/// A delivery whose signature has been verified.
#[derive(Clone, PartialEq, Eq)]
pub struct Delivery<'a> {
    pub(crate) scheme: Scheme,
    pub(crate) id: Option<&'a str>,
    pub(crate) sent_at: u64,
    pub(crate) timestamp: &'a str,
    pub(crate) body: &'a [u8],
}

impl<'a> Delivery<'a> {
    /// The signature scheme.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The sender's id of the event, the same in each attempt. `OFAuth-Signature` has none:
    /// [`Event::id`](crate::Event::id) is then derived from the body.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }

    /// When this attempt was signed, in seconds since 1970.
    #[must_use]
    pub fn sent_at(&self) -> u64 {
        self.sent_at
    }

    /// The body as received.
    #[must_use]
    pub fn body(&self) -> &'a [u8] {
        self.body
    }
}

impl fmt::Debug for Delivery<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Delivery")
            .field("scheme", &self.scheme)
            .field("id", &self.id)
            .field("sent_at", &self.sent_at)
            .field("bytes", &self.body.len())
            .finish_non_exhaustive()
    }
}
