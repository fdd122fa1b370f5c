//! Errors, responses, pages and streams without a server: for unit tests of code that uses the SDK.
//!
//! Most [`types`](crate::types) have a `Default` with this feature, to start from; any can be deserialized from JSON.
//! For tests over a socket there is the crate `ofauth-mock`.
//!
//! Turn the feature on for tests only:
//!
//! ```toml
//! [dev-dependencies]
//! ofauth = { version = "0.1", features = ["test-util"] }
//! ```
//!
//! ```
//! use std::time::Duration;
//!
//! use ofauth::paging::Items;
//! use ofauth::requests::ListChatMessages;
//! use ofauth::types::Message;
//! use ofauth::{ErrorKind, test_util};
//!
//! /// The code under test: it takes `creator.chat(4101).messages().stream()`.
//! async fn longest(mut messages: Items<ListChatMessages>) -> ofauth::Result<Option<String>> {
//!     let mut longest: Option<String> = None;
//!     while let Some(message) = messages.try_next().await? {
//!         if longest.as_ref().is_none_or(|longest| message.text.len() > longest.len()) {
//!             longest = Some(message.text);
//!         }
//!     }
//!     Ok(longest)
//! }
//!
//! fn message(text: &str) -> Message {
//!     let mut message = Message::default();
//!     message.text = text.to_owned();
//!     message
//! }
//!
//! # tokio::runtime::Builder::new_current_thread().build().expect("a runtime").block_on(async {
//! let found = longest(test_util::items([message("Hi"), message("Good morning")])).await?;
//! assert_eq!(found.as_deref(), Some("Good morning"));
//!
//! let limited = test_util::error(ErrorKind::RateLimited).retry_after(Duration::from_secs(3)).build();
//! let error = longest(test_util::results([Ok(message("Hi")), Err(limited)])).await.expect_err("the second fails");
//! assert!(error.is_rate_limited());
//! assert_eq!(error.retry_after(), Some(Duration::from_secs(3)));
//! # Ok::<(), ofauth::Error>(())
//! # }).expect("no error");
//! ```
//!
//! Code that is generic over [`PageRequest`](crate::paging::PageRequest) takes a [`Listed`] instead of a request.

pub use openapi_runtime::test_util::{ErrorBuilder, ListedPage, ResponseBuilder, items, pages, response, results};

use openapi_runtime::ErrorKind;

use crate::Error;
use crate::api::Errors;

/// A paginated request with given items.
pub type Listed<T> = openapi_runtime::test_util::Listed<T, Error>;

/// An error of this kind, as a call would return it: with the status that the API usually sends for it.
///
/// ```
/// use ofauth::types::ErrorCode;
/// use ofauth::{Error, ErrorKind, test_util};
///
/// let error: Error = test_util::error(ErrorKind::Unauthorized).code("SESSION_EXPIRED").build();
/// assert_eq!(error.code(), Some(&ErrorCode::SessionExpired));
/// assert_eq!(error.suggested_fix().as_deref(), Some("link the account again"));
/// ```
pub fn error(kind: ErrorKind) -> ErrorBuilder {
    openapi_runtime::test_util::error(kind).format(&Errors)
}
