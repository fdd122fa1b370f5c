//! A copy in PostgreSQL: the same rows as in SQLite.
#![cfg(unix)]
#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[path = "../figures/mod.rs"]
mod figures;
mod fleet;
mod migration;
mod processes;
mod quota;
mod store;
mod unread;

/// That of the command.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
