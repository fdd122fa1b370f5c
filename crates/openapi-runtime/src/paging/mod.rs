//! Pagination: streams of pages and items.
//!
//! A paginated request has `.pages()`, which returns [`Pages`], and `.stream()`, which returns [`Items`]. Both are
//! streams with a `next` and a `try_next` of their own, so that no other crate is needed. [`Merged`] reads many
//! requests concurrently.

mod cursor;
mod cycle_detector;
mod items;
mod key;
mod links;
mod marks;
mod merged;
mod offsets;
mod page;
mod page_items;
mod pages;
mod prefetch;
mod search;
mod trail;

pub use cursor::Cursor;
pub use items::Items;
#[doc(hidden)]
pub use key::Key;
pub use merged::Merged;
#[doc(hidden)]
pub use page::Fetched;
pub use pages::{PageRequest, Pages};

#[cfg(any(fuzzing, fuzz_targets))]
pub(crate) use cycle_detector::CycleDetector;
pub(crate) use links::Sent;
pub(crate) use page::{Outline, Undecoded, is_bare, raw_items, with_items};
