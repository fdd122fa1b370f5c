//! The examples of the workspace's own pages, compiled with the tests.

/// The README.
#[doc = include_str!("../README.md")]
pub mod readme {}
