//! Copies of the mock server in SQLite.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod commits;
mod day;
#[path = "../figures/mod.rs"]
mod figures;
mod first_run;
mod follow;
mod incremental;
mod migration;
mod problems;
mod schema_document;
mod streams;
mod support;
mod unread;
