//! Token buckets: which requests are counted together.

use std::fmt;

use hmac_sha256::HMAC;
use secrecy::{ExposeSecret, SecretString};

use super::Quota;

/// How an API names its buckets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BucketNames {
    /// Key of the digests if no secret is set, so that they differ from those of other APIs.
    pub namespace: &'static str,
    /// The bucket of the operation table that each scope has for itself; all other buckets are shared by all scopes.
    pub scope: &'static str,
}

/// The requests that share one token bucket of the server: those of one scope, or those of all scopes that an API counts
/// together.
///
/// ```
/// use openapi_runtime::rate_limit::{BucketKeys, BucketNames, Quota};
///
/// let names = BucketNames { namespace: "invoices", scope: "tenant" };
/// let bucket = BucketKeys::default().scope(&names, "tenant-7", Quota::per_minute(60));
/// assert_eq!(bucket.expected(), Quota::per_minute(60));
/// assert_eq!(bucket.key().to_string().len(), 64);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Bucket {
    key: BucketKey,
    name: Option<&'static str>,
    expected: Quota,
}

impl Bucket {
    /// Identifies it in a store. It reveals no secret.
    #[must_use]
    pub fn key(&self) -> BucketKey {
        self.key
    }

    /// Its name in the operation table if all scopes share it; `None` if it belongs to one scope.
    #[must_use]
    pub fn shared_name(&self) -> Option<&'static str> {
        self.name
    }

    /// The quota that the API documents for it.
    #[must_use]
    pub fn expected(&self) -> Quota {
        self.expected
    }
}

/// An opaque name of a bucket, the same in every process: a digest (HMAC-SHA-256) of the scope's id or the bucket's
/// name.
///
/// `Display` shows all of it in 64 hexadecimal digits, for a store; `Debug` shows the first eight, for a log.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct BucketKey([u8; 32]);

impl BucketKey {
    /// The digest.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8; 32] {
        &self.0
    }
}

impl fmt::Display for BucketKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for BucketKey {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("BucketKey(")?;
        self.0[..4].iter().try_for_each(|byte| write!(f, "{byte:02x}"))?;
        f.write_str("…)")
    }
}

/// Makes the keys of buckets.
///
/// Without a secret, a person with a list of scope ids could find out which key belongs to which id. A secret, the same
/// in all processes, prevents that. It also separates programs that use the same store.
#[derive(Clone, Debug, Default)]
pub struct BucketKeys {
    secret: Option<SecretString>,
}

impl BucketKeys {
    pub(crate) const UNSHARED: Self = Self { secret: None };

    /// Keys that depend on a secret. `BucketKeys::default()` uses none.
    #[must_use]
    pub fn with_secret(secret: impl Into<String>) -> Self {
        Self {
            secret: Some(SecretString::from(secret.into())),
        }
    }

    /// The bucket of a scope, by its id.
    #[must_use]
    pub fn scope(&self, names: &BucketNames, id: &str, expected: Quota) -> Bucket {
        Bucket {
            key: self.key(names, names.scope, id),
            name: None,
            expected,
        }
    }

    /// A bucket that all scopes share, by its name in the operation table.
    #[must_use]
    pub fn shared(&self, names: &BucketNames, name: &'static str, expected: Quota) -> Bucket {
        Bucket {
            key: self.key(names, "operation", name),
            name: Some(name),
            expected,
        }
    }

    fn key(&self, names: &BucketNames, kind: &str, id: &str) -> BucketKey {
        let secret = self.secret.as_ref();
        let secret = secret.map_or(names.namespace, ExposeSecret::expose_secret);
        let mut mac = HMAC::new(secret);
        mac.update(kind);
        // No id contains it.
        mac.update([0]);
        mac.update(id);
        BucketKey(mac.finalize())
    }
}
