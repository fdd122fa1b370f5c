//! Runs the command as its users do.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod diff;
mod docs;
mod generate;
mod lint;
#[cfg(feature = "mcp")]
mod mcp;
mod merge;
mod mock;
mod support;
mod usage;
