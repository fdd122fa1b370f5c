//! What several processes share over a server: limits over Redis.
#![allow(clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

mod redis_limits;
