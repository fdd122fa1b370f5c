//! The sender of webhooks.

use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use bytes::Bytes;
use ofauth_webhooks::{Scheme, Secret, Signer};
use serde_json::Value;
use url::Url;

use super::post::post;
use super::{Attempt, Envelope, Outcome, SendError, Sent};
use crate::wall_clock::ReadWallClock;

type Pause = Arc<dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// Delivers events to a URL, as OFAuth does: signed, in up to five attempts until one gets a 2xx response
/// within 10 s. Events of one connection are sent in order, those of `realtime.*` independently.
///
/// The delay after the first failed attempt is 5 s and doubles with each attempt; the API's own schedule is not
/// documented.
///
/// ```
/// use ofauth_mock::WebhookSender;
/// use ofauth_webhooks::Secret;
/// use serde_json::json;
///
/// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let secret = Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?;
/// let sender = WebhookSender::new("http://127.0.0.1:8080/webhooks", secret)?;
/// let data = json!({"connection": {"id": "conn_demo", "status": "expired"}});
/// let sent = sender.send("connection.expired", &data).await?;
/// assert!(sent.is_delivered());
/// # Ok(())
/// # }
/// ```
pub struct WebhookSender {
    url: Url,
    signer: Signer,
    scheme: Scheme,
    envelope: Envelope,
    attempts: u32,
    wall_clock: ReadWallClock,
    pause: Pause,
    sent: AtomicU64,
    /// A lock per connection, to keep the order.
    turns: Mutex<HashMap<String, Arc<tokio::sync::Mutex<()>>>>,
}

impl WebhookSender {
    /// Default maximum number of attempts.
    pub const ATTEMPTS: u32 = 5;
    /// Timeout of a response, on Tokio's timer.
    pub const TIME_LIMIT: Duration = Duration::from_secs(10);
    /// The delay after the first attempt.
    pub const FIRST_WAIT: Duration = Duration::from_secs(5);

    /// A sender to this URL, `http://HOST[:PORT][/PATH]`, that signs with this secret in the Svix scheme.
    ///
    /// # Errors
    ///
    /// [`SendError::Url`] when it is not such a URL. There is no TLS: this is for tests.
    pub fn new(url: &str, secret: Secret) -> Result<Self, SendError> {
        let url = Url::parse(url)
            .ok()
            .filter(|url| url.scheme() == "http" && url.has_host());
        Ok(Self {
            url: url.ok_or(SendError::Url)?,
            signer: Signer::new(secret),
            scheme: Scheme::Svix,
            envelope: Envelope::Documented,
            attempts: Self::ATTEMPTS,
            wall_clock: Arc::new(SystemTime::now),
            pause: Arc::new(|duration| Box::pin(tokio::time::sleep(duration))),
            sent: AtomicU64::new(0),
            turns: Mutex::default(),
        })
    }

    /// Sets the signature scheme.
    #[must_use]
    pub fn scheme(mut self, scheme: Scheme) -> Self {
        self.scheme = scheme;
        self
    }

    /// Sets the envelope of the events.
    #[must_use]
    pub fn envelope(mut self, envelope: Envelope) -> Self {
        self.envelope = envelope;
        self
    }

    /// Sets the maximum number of attempts, at least one.
    #[must_use]
    pub fn attempts(mut self, count: u32) -> Self {
        self.attempts = count.max(1);
        self
    }

    /// Replaces the clock of the signed timestamps.
    #[must_use]
    pub fn wall_clock(mut self, clock: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.wall_clock = Arc::new(clock);
        self
    }

    /// Replaces Tokio's timer for the delay between attempts.
    #[must_use]
    pub fn pause<F>(mut self, pause: impl Fn(Duration) -> F + Send + Sync + 'static) -> Self
    where
        F: Future<Output = ()> + Send + 'static,
    {
        self.pause = Arc::new(move |duration| Box::pin(pause(duration)));
        self
    }

    /// Delivers an event with a new id, `msg_mock_000001` and so on, and returns the outcome.
    ///
    /// # Errors
    ///
    /// When it cannot be signed. A failed delivery is not an error.
    pub async fn send(&self, event_type: &str, data: &Value) -> Result<Sent, SendError> {
        let number = self.sent.fetch_add(1, Ordering::Relaxed) + 1;
        self.send_as(&format!("msg_mock_{number:06}"), event_type, data).await
    }

    /// Delivers an event with this id.
    ///
    /// # Errors
    ///
    /// When the id is not a valid header value, or it cannot be signed. A failed delivery is not an error.
    pub async fn send_as(&self, id: &str, event_type: &str, data: &Value) -> Result<Sent, SendError> {
        let turn = self.turn(event_type, data);
        let _turn = match &turn {
            Some(turn) => Some(turn.lock().await),
            None => None,
        };
        let body = self.envelope.body(event_type, (self.wall_clock)(), data);
        self.deliver(id, body.into()).await
    }

    async fn deliver(&self, id: &str, body: Bytes) -> Result<Sent, SendError> {
        let mut attempts = Vec::new();
        let mut wait = Self::FIRST_WAIT;
        loop {
            let attempt = self.attempt(id, &body).await?;
            let delivered = attempt.outcome.is_success();
            attempts.push(attempt);
            if delivered || attempts.len() >= usize::try_from(self.attempts).unwrap_or(usize::MAX) {
                let id = id.to_owned();
                return Ok(Sent { id, attempts });
            }
            (self.pause)(wait).await;
            wait = wait.saturating_mul(2);
        }
    }

    async fn attempt(&self, id: &str, body: &Bytes) -> Result<Attempt, SendError> {
        let now = (self.wall_clock)();
        let signed_at = now.duration_since(UNIX_EPOCH).map_or(0, |age| age.as_secs());
        let headers = self.signer.sign(self.scheme, id, signed_at, body)?;
        let response = post(&self.url, &headers, body.clone());
        let outcome = match tokio::time::timeout(Self::TIME_LIMIT, response).await {
            Ok(Ok(status)) => Outcome::Status(status),
            Ok(Err(error)) => Outcome::Failed(error.to_string()),
            Err(_) => Outcome::TimedOut,
        };
        Ok(Attempt { signed_at, outcome })
    }

    /// The lock of the event's connection; `None` if order is not guaranteed.
    fn turn(&self, event_type: &str, data: &Value) -> Option<Arc<tokio::sync::Mutex<()>>> {
        let connection = data["connection"]["id"].as_str()?;
        if event_type.starts_with("realtime.") {
            return None;
        }
        let mut turns = self.turns.lock().unwrap_or_else(PoisonError::into_inner);
        Some(Arc::clone(turns.entry(connection.to_owned()).or_default()))
    }
}

impl fmt::Debug for WebhookSender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WebhookSender")
            .field("signer", &self.signer)
            .field("scheme", &self.scheme)
            .field("envelope", &self.envelope)
            .field("attempts", &self.attempts)
            .finish_non_exhaustive()
    }
}
