#![cfg_attr(docsrs, feature(doc_cfg))]
#![doc = include_str!("../README.md")]

#[cfg(feature = "tokio")]
mod backlog;
mod claim;
mod clock;
mod delivery;
#[rustfmt::skip]
mod enums;
mod envelope;
mod error;
mod event;
#[rustfmt::skip]
mod events;
#[cfg(feature = "axum")]
mod extract;
mod headers;
#[cfg(feature = "tower")]
mod layer;
mod mac;
mod payload;
#[cfg(feature = "tower")]
mod receive;
mod redacted;
pub mod replay;
mod scheme;
mod secret;
mod serde_error;
mod signer;
#[allow(missing_docs, clippy::all, reason = "generated")]
#[rustfmt::skip]
pub mod types;
mod user;
mod user_id;
mod verifier;

#[cfg(feature = "tokio")]
pub use backlog::{Backlog, NoRoom};
pub use delivery::Delivery;
pub use enums::{EventConnectionStatus, EventEnvironment};
pub use error::{DecodeError, Error, VerifyError};
pub use event::Event;
pub use events::Payload;
#[cfg(feature = "axum")]
pub use extract::{Verified, Webhook};
pub use headers::Headers;
#[cfg(feature = "tower")]
pub use layer::{WebhookLayer, WebhookService};
pub use payload::UnknownEvent;
pub use redacted::{ConnectionId, EventBody, EventText, SignedUrl};
pub use scheme::Scheme;
pub use secret::{Secret, SecretError};
pub use signer::{SignError, Signer};
pub use user_id::PlatformUserId;
pub use verifier::Verifier;
