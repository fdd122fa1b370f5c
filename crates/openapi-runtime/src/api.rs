//! What one API has of its own.

use std::fmt;

use serde_json::{Map, Value};
use tracing::Span;
use tracing::field::Empty;

use crate::Operation;
use crate::error::{ErrorFormat, UsualErrors};
use crate::rate_limit::{BucketNames, Quota, RateLimitHeaders};

/// What one API has of its own and its operation table cannot say. Most of it has a default that fits most APIs.
pub trait Api: fmt::Debug + Send + Sync + 'static {
    /// Name and version of the SDK, as they stand in `User-Agent`: `invoices-rs/1.0`.
    fn user_agent(&self) -> &'static str;

    /// How it says what went wrong. Default: [`UsualErrors`].
    fn errors(&self) -> &'static dyn ErrorFormat {
        &UsualErrors
    }

    /// The headers that it gives its rate-limit figures in. Default: [`RateLimitHeaders::USUAL`].
    fn rate_limit_headers(&self) -> &'static RateLimitHeaders {
        &RateLimitHeaders::USUAL
    }

    /// How it names its token buckets. Default: each scope has its own `scope`.
    fn buckets(&self) -> &'static BucketNames {
        &BucketNames {
            namespace: "rate limit",
            scope: "scope",
        }
    }

    /// The quota that it documents for a bucket of the operation table. Default: [`Quota::UNDOCUMENTED`].
    fn quota(&self, bucket: &str) -> Quota {
        let _ = bucket;
        Quota::UNDOCUMENTED
    }

    /// Checks the values of a path, by the names of their parameters, before anything is sent.
    ///
    /// # Errors
    ///
    /// What is wrong and what was expected.
    fn check_path<'a>(&self, operation: &Operation, value: &dyn Fn(&str) -> Option<&'a str>) -> Result<(), String> {
        let _ = (operation, value);
        Ok(())
    }

    /// Checks the fields of a body that its schema allows, before anything is sent.
    ///
    /// # Errors
    ///
    /// What is wrong and what was expected.
    fn check_body(&self, operation: &Operation, fields: &Map<String, Value>) -> Result<(), String> {
        let _ = (operation, fields);
        Ok(())
    }

    /// What is known of a thing that was gone when it was to be deleted once more, in place of the answer that was lost:
    /// the ids of the path by their names, and the last of them as `id`.
    fn deleted(&self, ids: &[(&'static str, String)]) -> Map<String, Value> {
        let named = ids
            .iter()
            .map(|(name, id)| ((*name).to_owned(), Value::from(id.as_str())));
        let last = ids.last().map(|(_, id)| ("id".to_owned(), Value::from(id.as_str())));
        named.chain(last).collect()
    }

    /// The span of a call. It must have the fields `status`, `attempts` and `duration_ms`, which are recorded at its end.
    fn span(&self, operation: &Operation) -> Span {
        tracing::info_span!(
            "http.call",
            operation = operation.id,
            status = Empty,
            attempts = Empty,
            duration_ms = Empty,
        )
    }
}
