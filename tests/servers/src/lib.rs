//! Redis and PostgreSQL for tests: each test has a server of its own, on a Unix socket in a temporary folder.

#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod postgres;
mod redis;

pub use postgres::PostgresServer;
pub use redis::RedisServer;
