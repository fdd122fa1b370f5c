//! What is known of a delivery that is genuine.

use std::fmt;

use crate::scheme::Scheme;

/// A delivery that comes from OFAuth.
#[derive(Clone, PartialEq, Eq)]
pub struct Delivery<'a> {
    pub(crate) scheme: Scheme,
    pub(crate) id: Option<&'a str>,
    pub(crate) sent_at: u64,
    pub(crate) timestamp: &'a str,
    pub(crate) body: &'a [u8],
}

impl<'a> Delivery<'a> {
    /// How it was signed.
    #[must_use]
    pub fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// The sender's id for it, the same in each attempt. The schemes of `OFAuth-Signature` have none:
    /// [`Event::id`](crate::Event::id) makes one up then.
    #[must_use]
    pub fn id(&self) -> Option<&'a str> {
        self.id
    }

    /// When this attempt was signed, in seconds since 1970.
    #[must_use]
    pub fn sent_at(&self) -> u64 {
        self.sent_at
    }

    /// The body as it came.
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
