#![cfg_attr(docsrs, feature(doc_cfg))]
#![cfg_attr(feature = "faults", doc = include_str!("../README.md"))]
#![cfg_attr(
    not(feature = "faults"),
    doc = "A mock server of the OFAuth API on loopback. The README is shown with the feature `faults`, which is off."
)]

mod attributes;
mod builder;
mod call;
mod checks;
#[cfg(feature = "faults")]
mod connection;
#[cfg(not(feature = "faults"))]
#[path = "without_faults/connection.rs"]
mod connection;
mod contract;
mod error_body;
#[cfg(feature = "faults")]
mod fault;
#[cfg(not(feature = "faults"))]
#[path = "without_faults/fault.rs"]
mod fault;
mod handlers;
#[cfg(feature = "faults")]
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
#[cfg(feature = "faults")]
mod script;
mod seed;
mod selection;
mod server;
mod state;
mod success;
mod synthetic;
mod texts;
mod upload;
mod wall_clock;
mod webhooks;

pub use builder::MockServerBuilder;
#[cfg(feature = "faults")]
pub use fault::{Coding, ErrorShape, Fault};
pub use http_date::DateForm;
pub use list::MockList;
pub use rate_limit::{Admitted, RateLimit, RateLimitHeader};
pub use record::RecordedRequest;
pub use seed::{
    API_KEY, BUSY_CHAT, CONNECTION, EMPTY_CHAT, EXPIRED_CONNECTION, GALLERY_CHAT, LONG_CHAT, READLESS_CONNECTION,
};
pub use server::MockServer;
pub use upload::{ReceivedPart, ReceivedUpload};
pub use webhooks::{Attempt, Envelope, Outcome, SendError, Sent, WebhookSender, sample_event};
