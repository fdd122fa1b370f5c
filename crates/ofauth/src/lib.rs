#![doc = include_str!("../README.md")]

mod base_url;
mod body;
mod builder;
mod call;
mod client;
mod connect;
mod connection;
mod content_coding;
mod environment;
mod error;
#[cfg(fuzzing)]
#[doc(hidden)]
pub mod fuzzing;
mod http_client;
mod options;
pub mod paging;
pub mod rate_limit;
mod references;
pub mod resources;
mod response;
mod retry;
mod secret;
mod time_limit;
mod timer;
mod validate;

pub use builder::ClientBuilder;
pub use client::Client;
pub use connection::Connection;
pub use error::{Error, ErrorKind};
pub use ofauth_client::operations::{self, servers};
pub use ofauth_client::{Operation, Server, SignedUrl, Timestamp};
pub use options::CallOptions;
pub use rate_limit::{RateLimit, RateLimiting};
pub use references::{MessageRef, UserRef};
pub use response::Response;
pub use time_limit::TimeLimit;
pub use timer::{BoxFuture, Timer};

/// What the API answers with, generated from the contract.
///
/// Structs grow with the API, hence `#[non_exhaustive]`; enums are open, and keep values that they do not know. To
/// make one in a test, decode it from JSON.
pub mod types {
    pub use ofauth_client::types::{
        AvatarThumbs, Media, MediaFile, MediaFiles, MediaFullFile, MediaId, MediaPreviewFile, MediaRendition, Message,
        MessageId, MessagePage, MessageSender, QueueId, ReleaseForm, ReleaseFormId, ReleaseFormUser, UnsendResult,
        UserId, VideoSources,
    };
    pub use ofauth_client::{ErrorCode, MediaType, SignedUrl, Timestamp};
}

/// A result whose error is [`Error`].
pub type Result<T, E = Error> = std::result::Result<T, E>;
