//! Answers that come in pages, and the items on them.
//!
//! A request that pages gives [`Pages`] by `.pages()` and [`Items`] by `.stream()`. Both are streams, and have a
//! `next` and a `try_next` of their own, so that no other crate is needed to use them. [`Merged`] reads many requests at
//! once.

mod ahead;
mod cursor;
mod guard;
mod items;
mod key;
mod marks;
mod merged;
mod offsets;
mod page;
mod page_items;
mod pages;
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
pub(crate) use guard::Guard;
pub(crate) use page::{Outline, Undecoded, is_bare, raw_items, with_items};
