//! A group of operations, and the handle that returns it.

use super::example::Example;
use crate::identifier::structure;
use crate::requests::Operation;

/// The type on which operations without a handle are called.
pub(super) const CLIENT: &str = "Client";

/// Operations that are methods of one struct.
pub(super) struct Group<'a> {
    /// Its path from the handle: `["shop", "orders"]`.
    pub(super) path: Vec<String>,
    pub(super) description: String,
    /// The handle that returns it.
    pub(super) handle: &'a str,
    /// The group in examples, if the method that returns it is hand-written.
    pub(super) entry: Option<&'a str>,
    pub(super) methods: Vec<Method<'a>>,
    /// What was named otherwise than the document says.
    pub(super) notes: Vec<String>,
}

pub(super) struct Method<'a> {
    pub(super) name: String,
    pub(super) operation: &'a Operation<'a>,
    pub(super) example: Option<Example>,
}

impl Group<'_> {
    /// The last segment of its path.
    pub(super) fn name(&self) -> &str {
        self.path.last().map_or("", String::as_str)
    }

    pub(super) fn structure(&self) -> String {
        structure(self.name())
    }

    /// The path of its parent group; empty if the handle returns it.
    pub(super) fn parent(&self) -> &[String] {
        self.path.split_last().map_or(&[], |(_, parent)| parent)
    }
}
