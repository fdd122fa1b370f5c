//! A copy in PostgreSQL: the same rows as in SQLite.
#![cfg(unix)]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod fleet;
mod store;
