//! Pagination: streams of pages and items.
//!
//! A paginated request has `.pages()`, which returns [`Pages`], and `.stream()`, which returns [`Items`]. Both are
//! streams with a `next` and a `try_next` of their own, so that no other crate is needed. [`Merged`] reads many
//! requests concurrently.
//!
//! ```no_run
//! # async fn archive(_: ofauth::types::Message) {}
//! # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
//! let mut messages = creator.chat(4101).messages().stream().prefetch();
//! while let Some(message) = messages.try_next().await? {
//!     archive(message).await;
//! }
//! # Ok(())
//! # }
//! ```

pub use openapi_runtime::paging::{Cursor, Items, Merged, Pages};

use ofauth_client::Error;

/// A paginated request.
pub trait PageRequest: openapi_runtime::paging::PageRequest<Error = Error> {}

impl<R: openapi_runtime::paging::PageRequest<Error = Error>> PageRequest for R {}
