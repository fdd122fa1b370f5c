//! Delivery of events, as OFAuth does it.

mod envelope;
mod post;
mod sample;
mod sender;

use std::fmt;

use ofauth_webhooks::SignError;

pub use envelope::Envelope;
pub use sample::sample_event;
pub use sender::WebhookSender;

/// The outcome of sending an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sent {
    /// The id, the same in each attempt.
    pub id: String,
    /// The attempts, in order. All but the last have failed.
    pub attempts: Vec<Attempt>,
}

impl Sent {
    /// Whether the last attempt got a 2xx response.
    #[must_use]
    pub fn is_delivered(&self) -> bool {
        self.attempts.last().is_some_and(|attempt| attempt.outcome.is_success())
    }
}

/// An attempt to deliver an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// When it was signed, in seconds since 1970.
    pub signed_at: u64,
    /// Its outcome.
    pub outcome: Outcome,
}

/// The outcome of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The status of the response.
    Status(u16),
    /// The response timed out.
    TimedOut,
    /// The request failed, for this reason.
    Failed(String),
}

impl Outcome {
    /// Whether the status is 2xx. A redirect is a failure.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Status(200..=299))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "status {status}"),
            Self::TimedOut => f.write_str("no response in time"),
            Self::Failed(why) => f.write_str(why),
        }
    }
}

/// Why an event cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendError {
    /// The URL is invalid, or its scheme is not `http`.
    Url,
    /// The event cannot be signed.
    Sign(SignError),
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url => f.write_str("the URL of the webhook is invalid: expected http://HOST[:PORT][/PATH]"),
            Self::Sign(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for SendError {}

impl From<SignError> for SendError {
    fn from(error: SignError) -> Self {
        Self::Sign(error)
    }
}
