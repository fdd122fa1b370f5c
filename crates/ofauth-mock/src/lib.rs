#![doc = include_str!("../README.md")]

mod builder;
mod checks;
mod connection;
mod error_body;
mod fault;
mod fault_body;
mod handlers;
mod rate_limit;
mod record;
mod router;
mod seed;
mod server;
mod state;

pub use builder::MockServerBuilder;
pub use fault::Fault;
pub use rate_limit::RateLimit;
pub use record::RecordedRequest;
pub use seed::{
    API_KEY, BUSY_CHAT, CONNECTION, EMPTY_CHAT, EXPIRED_CONNECTION, GALLERY_CHAT, LONG_CHAT, READLESS_CONNECTION,
};
pub use server::MockServer;
