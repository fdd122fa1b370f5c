//! What several processes share over a server: limits over Redis, replay guards over Redis and PostgreSQL.
#![cfg(unix)]
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod guards;
mod redis_limits;
