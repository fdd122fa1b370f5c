//! OpenAPI Overlay 1.0: changes to a document that stand in a document of their own.
//!
//! An overlay is read, and checked, by [`Overlay::read`], and changes a document by [`Overlay::apply`].

// By hand, because no overlay crate keeps where each value came from, which every problem of a document names. JSONPath
// is a library's.
mod actions;
mod changes;
mod reading;

pub use actions::{Action, Overlay};
pub use changes::{Applied, MAX_ADDED};
