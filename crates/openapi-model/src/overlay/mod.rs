//! OpenAPI Overlay 1.0: changes to a document, in a document of their own.
//!
//! An overlay is read, and checked, by [`Overlay::read`], and changes a document by [`Overlay::apply`].

// Written by hand because no overlay crate tracks the origin of each value, which problems report. JSONPath is from a
// library.
mod actions;
mod changes;
mod reading;

pub use actions::{Action, Overlay};
pub use changes::{Applied, MAX_ADDED};
