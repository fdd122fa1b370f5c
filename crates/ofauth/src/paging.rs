//! Answers that come in pages, and the items on them.
//!
//! A request that pages gives [`Pages`] by `.pages()` and [`Items`] by `.stream()`. Both are streams, and have a
//! `next` and a `try_next` of their own, so that no other crate is needed to use them. [`Merged`] reads many requests at
//! once.
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

/// A request whose answer comes in pages.
pub trait PageRequest: openapi_runtime::paging::PageRequest<Error = Error> {}

impl<R: openapi_runtime::paging::PageRequest<Error = Error>> PageRequest for R {}
