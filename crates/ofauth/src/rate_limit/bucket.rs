//! Which requests are counted together.

use std::fmt;

use hmac_sha256::HMAC;
use secrecy::{ExposeSecret, SecretString};

use super::Quota;

/// Key of the digests where no secret is set, so that they differ from those of other programs.
const NO_SECRET: &str = "ofauth rate limit";

/// The requests that share one token bucket of the server: those for one connection, or those of the organisation to one
/// operation.
///
/// ```
/// use ofauth::rate_limit::{BucketKeys, Quota};
///
/// let bucket = BucketKeys::default().connection("conn_123");
/// assert_eq!(bucket.expected(), Quota::STANDARD);
/// assert_eq!(bucket.key().to_string().len(), 64);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bucket {
    key: BucketKey,
    operation: Option<&'static str>,
}

impl Bucket {
    /// Names it in a store. No secret can be read from it.
    #[must_use]
    pub fn key(&self) -> BucketKey {
        self.key
    }

    /// The operation whose requests it counts, by its id; nothing where it counts all requests for one connection.
    #[must_use]
    pub fn operation(&self) -> Option<&'static str> {
        self.operation
    }

    /// The quota that the vendor documents for it.
    #[must_use]
    pub fn expected(&self) -> Quota {
        match self.operation {
            Some("signRequest") => Quota::SIGNING,
            Some("getDynamicRules" | "getDynamicRulesStatus") => Quota::DYNAMIC_RULES,
            _ => Quota::STANDARD,
        }
    }
}

/// An opaque name of a bucket, the same in every process: a digest (HMAC-SHA-256) of what the bucket is for.
///
/// `Display` has all of it in 64 hexadecimal digits, for a store; `Debug` has the first eight, for a log.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BucketKey([u8; 32]);

impl BucketKey {
    /// The digest itself.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for BucketKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BucketKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BucketKey(")?;
        self.0[..4].iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str("…)")
    }
}

/// Makes the keys of buckets.
///
/// Who has a list of connection ids could find out which of them a key is of. A secret, which all processes must have,
/// prevents that. It also keeps organisations apart that share a store.
#[derive(Clone, Debug, Default)]
pub struct BucketKeys {
    secret: Option<SecretString>,
}

impl BucketKeys {
    /// Keys that depend on a secret. Those of `BucketKeys::default()` depend on none.
    #[must_use]
    pub fn with_secret(secret: impl Into<String>) -> Self {
        Self {
            secret: Some(SecretString::from(secret.into())),
        }
    }

    /// The bucket of a connection, by its id.
    #[must_use]
    pub fn connection(&self, id: &str) -> Bucket {
        Bucket {
            key: self.key("connection", id),
            operation: None,
        }
    }

    /// The bucket of the whole organisation for one operation, by its id.
    #[must_use]
    pub fn operation(&self, id: &'static str) -> Bucket {
        Bucket {
            key: self.key("operation", id),
            operation: Some(id),
        }
    }

    fn key(&self, kind: &str, id: &str) -> BucketKey {
        let secret = self.secret.as_ref().map_or(NO_SECRET, ExposeSecret::expose_secret);
        let mut mac = HMAC::new(secret);
        mac.update(kind);
        // No id contains it.
        mac.update([0]);
        mac.update(id);
        BucketKey(mac.finalize())
    }
}
