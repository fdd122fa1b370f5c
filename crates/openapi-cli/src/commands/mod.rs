//! The commands, one a file.

pub(crate) mod diff;
pub(crate) mod docs;
pub(crate) mod generate;
pub(crate) mod lint;
pub(crate) mod man;
#[cfg(feature = "mcp")]
pub(crate) mod mcp;
pub(crate) mod merge;
pub(crate) mod mock;
