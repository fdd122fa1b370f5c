//! Deliveries of events, as OFAuth makes them.

mod envelope;
mod post;
mod sample;
mod sender;

use std::fmt;

use ofauth_webhooks::SignError;

pub use envelope::Envelope;
pub use sample::sample_event;
pub use sender::WebhookSender;

/// What became of an event.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sent {
    /// The id that each attempt had.
    pub id: String,
    /// The attempts, in their order. All but the last have failed.
    pub attempts: Vec<Attempt>,
}

impl Sent {
    /// Whether the last attempt was answered with 2xx.
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
    /// What came of it.
    pub outcome: Outcome,
}

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Outcome {
    /// The status that it was answered with.
    Status(u16),
    /// There was no answer in time.
    TimedOut,
    /// There was no answer, and this is why.
    Failed(String),
}

impl Outcome {
    /// Whether it was answered with 2xx. A redirect is a failure.
    #[must_use]
    pub fn is_success(&self) -> bool {
        matches!(self, Self::Status(200..=299))
    }
}

impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(status) => write!(f, "status {status}"),
            Self::TimedOut => f.write_str("no answer in time"),
            Self::Failed(why) => f.write_str(why),
        }
    }
}

/// Why an event cannot be sent at all.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SendError {
    /// The address is none, or none that begins with `http://`.
    Url,
    /// The event cannot be signed.
    Sign(SignError),
}

impl fmt::Display for SendError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Url => f.write_str("the address of the webhook does not fit: expected http://HOST[:PORT][/PATH]"),
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
