#![doc = include_str!("../README.md")]

mod connection;
mod limiter;
mod queues;
mod script;
#[cfg(all(test, unix))]
mod script_tests;

pub use limiter::{RedisLimiter, Settings};
/// The Redis client, whose types are in this interface.
pub use redis;
