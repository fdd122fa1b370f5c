//! The properties of one API.

use std::fmt;

use serde_json::{Map, Value};

use crate::Operation;
use crate::error::{ErrorFormat, UsualErrors};
use crate::rate_limit::{BucketNames, Quota, RateLimitHeaders};

/// The properties of one API that its operation table does not have. Most methods have a default that suits most APIs.
pub trait Api: fmt::Debug + Send + Sync + 'static {
    /// Name and version of the SDK for `User-Agent`: `invoices-rs/1.0`.
    fn user_agent(&self) -> &'static str;

    /// The format of its error bodies. Default: [`UsualErrors`].
    fn errors(&self) -> &'static dyn ErrorFormat {
        &UsualErrors
    }

    /// The names of its rate-limit headers. Default: [`RateLimitHeaders::USUAL`].
    fn rate_limit_headers(&self) -> &'static RateLimitHeaders {
        &RateLimitHeaders::USUAL
    }

    /// The names of its token buckets. Default: each scope has its own `scope`.
    fn buckets(&self) -> &'static BucketNames {
        &BucketNames {
            namespace: "rate limit",
            scope: "scope",
        }
    }

    /// The documented quota of a bucket of the operation table. Default: [`Quota::UNDOCUMENTED`].
    fn quota(&self, bucket: &str) -> Quota {
        let _ = bucket;
        Quota::UNDOCUMENTED
    }

    /// Checks the path parameters by their names, before the request is sent.
    ///
    /// # Errors
    ///
    /// A [`Violation`](crate::Violation): the value that was found, and what was expected.
    fn check_path<'a>(&self, operation: &Operation, value: &dyn Fn(&str) -> Option<&'a str>) -> Result<(), String> {
        let _ = (operation, value);
        Ok(())
    }

    /// Checks the fields of a body that its schema allows, before the request is sent.
    ///
    /// # Errors
    ///
    /// A [`Violation`](crate::Violation): the value that was found, and what was expected.
    fn check_body(&self, operation: &Operation, fields: &Map<String, Value>) -> Result<(), String> {
        let _ = (operation, fields);
        Ok(())
    }

    /// The response to a DELETE whose first response was lost and whose retry found nothing to delete: the ids of the
    /// path by their names, and the last of them as `id`.
    fn deleted(&self, ids: &[(&'static str, String)]) -> Map<String, Value> {
        let named = ids
            .iter()
            .map(|(name, id)| ((*name).to_owned(), Value::from(id.as_str())));
        let last = ids.last().map(|(_, id)| ("id".to_owned(), Value::from(id.as_str())));
        named.chain(last).collect()
    }
}
