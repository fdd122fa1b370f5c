#![doc = include_str!("../README.md")]

mod claim;
mod clock;
mod delivery;
mod enums;
mod error;
mod event;
mod events;
mod fault;
mod headers;
mod hidden;
mod mac;
mod open_enum;
mod payload;
mod scheme;
mod secret;
mod signer;
#[allow(missing_docs, clippy::all, reason = "generated")]
pub mod types;
mod user_id;
mod verifier;

pub use delivery::Delivery;
pub use enums::{EventConnectionStatus, EventEnvironment};
pub use error::{DecodeError, Error, VerifyError};
pub use event::Event;
pub use events::Payload;
pub use headers::Headers;
pub use hidden::{ConnectionId, EventBody, EventText, SignedUrl};
pub use payload::UnknownEvent;
pub use scheme::Scheme;
pub use secret::{Secret, SecretError};
pub use signer::{SignError, Signer};
pub use user_id::PlatformUserId;
pub use verifier::Verifier;
