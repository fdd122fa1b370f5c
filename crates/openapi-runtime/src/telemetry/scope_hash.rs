//! The hash that stands for a scope in telemetry.

use std::hash::{BuildHasher, RandomState};

use hmac_sha256::HMAC;
use secrecy::{ExposeSecret, SecretString};

use crate::rate_limit::BucketKey;

/// Hashes scopes by a key, without which nobody can compute the hash of an id.
pub(crate) enum ScopeHash {
    /// The keys of the standard library's hash maps: 128 bits from the operating system.
    Random(RandomState),
    Keyed(SecretString),
}

impl Default for ScopeHash {
    fn default() -> Self {
        Self::Random(RandomState::new())
    }
}

impl ScopeHash {
    pub(crate) fn keyed(secret: String) -> Self {
        Self::Keyed(SecretString::from(secret))
    }

    /// 16 hexadecimal digits.
    pub(crate) fn of(&self, scope: BucketKey) -> String {
        let mut mac = match self {
            Self::Random(state) => {
                let mut key = [0; 32];
                for (word, bytes) in (0_u8..).zip(key.chunks_exact_mut(8)) {
                    bytes.copy_from_slice(&state.hash_one(word).to_le_bytes());
                }
                HMAC::new(key)
            }
            Self::Keyed(secret) => HMAC::new(secret.expose_secret()),
        };
        mac.update("telemetry");
        mac.update(scope.as_bytes());
        mac.finalize()[..8].iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rate_limit::{BucketKeys, BucketNames, Quota};

    #[test]
    fn depends_on_the_key() {
        let names = BucketNames {
            namespace: "invoices",
            scope: "tenant",
        };
        let scope = |id| BucketKeys::default().scope(&names, id, Quota::per_minute(60)).key();
        let keyed = ScopeHash::keyed("one key".to_owned());
        assert_eq!(
            keyed.of(scope("7")),
            ScopeHash::keyed("one key".to_owned()).of(scope("7"))
        );
        assert_ne!(keyed.of(scope("7")), keyed.of(scope("8")));
        assert_ne!(
            keyed.of(scope("7")),
            ScopeHash::keyed("another".to_owned()).of(scope("7"))
        );
        let random = ScopeHash::default();
        assert_eq!(random.of(scope("7")), random.of(scope("7")));
        assert_ne!(random.of(scope("7")), ScopeHash::default().of(scope("7")));
        assert_eq!(random.of(scope("7")).len(), 16);
    }
}
