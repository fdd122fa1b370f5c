#![doc = include_str!("../README.md")]

mod builder;
mod call;
mod checks;
mod connection;
mod contract;
mod error_body;
mod fault;
mod handlers;
mod http1;
mod http_date;
mod list;
mod listener;
mod pages;
mod payload;
mod rate_limit;
mod record;
mod router;
mod sample;
mod script;
mod seed;
mod selection;
mod server;
mod state;
mod success;
mod things;
mod upload;
mod wall_clock;
mod webhooks;

pub use builder::MockServerBuilder;
pub use fault::{Coding, ErrorShape, Fault};
pub use http_date::DateForm;
pub use list::MockList;
pub use rate_limit::{Figure, RateLimit};
pub use record::RecordedRequest;
pub use seed::{
    API_KEY, BUSY_CHAT, CONNECTION, EMPTY_CHAT, EXPIRED_CONNECTION, GALLERY_CHAT, LONG_CHAT, READLESS_CONNECTION,
};
pub use server::MockServer;
pub use upload::{ReceivedPart, ReceivedUpload};
pub use webhooks::{Attempt, Envelope, Outcome, SendError, Sent, WebhookSender, sample_event};
