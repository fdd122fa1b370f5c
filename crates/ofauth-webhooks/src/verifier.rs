//! Verifies the signature of deliveries.

use std::sync::Arc;
use std::time::{Duration, SystemTime};

use crate::claim::{Claim, Signatures};
use crate::clock::Clock;
use crate::delivery::Delivery;
use crate::error::{Error, VerifyError};
use crate::event::Event;
use crate::headers::Headers;
use crate::mac;
use crate::scheme::Scheme;
use crate::secret::Secret;

/// Verifies that deliveries come from OFAuth. Cheap to clone.
///
/// ```
/// use ofauth_webhooks::{Secret, Verifier};
///
/// let verifier = Verifier::new(Secret::new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")?);
/// let headers = [("svix-id", "msg_1"), ("svix-timestamp", "1614265330"), ("svix-signature", "v1,Zm9yZ2Vk")];
/// let refused = verifier.event(&headers, br#"{"type": "connection.expired"}"#).unwrap_err();
/// assert!(refused.to_string().starts_with("the delivery was signed "));
/// # Ok::<(), ofauth_webhooks::SecretError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Verifier {
    secrets: Arc<[Secret]>,
    tolerance: Duration,
    clock: Clock,
}

impl Verifier {
    /// Default tolerance between the timestamp of a delivery and the local clock: 300 s.
    pub const TOLERANCE: Duration = Duration::from_secs(300);

    /// A verifier for deliveries signed with this secret.
    #[must_use]
    pub fn new(secret: Secret) -> Self {
        Self {
            secrets: Arc::new([secret]),
            tolerance: Self::TOLERANCE,
            clock: Clock::default(),
        }
    }

    /// Also accepts this secret: the old and the new one, while secrets are rotated.
    #[must_use]
    pub fn also(mut self, secret: Secret) -> Self {
        self.secrets = self.secrets.iter().cloned().chain([secret]).collect();
        self
    }

    /// Sets the tolerance between the timestamp of a delivery and the local clock, in both directions, in whole
    /// seconds.
    #[must_use]
    pub fn tolerance(mut self, tolerance: Duration) -> Self {
        self.tolerance = tolerance;
        self
    }

    /// Replaces the system clock.
    #[must_use]
    pub fn clock(mut self, read: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(read);
        self
    }

    /// Verifies the signature. `body` is the body as received, before any parsing or decoding.
    ///
    /// # Errors
    ///
    /// [`VerifyError`] says why the signature is not valid; return 401.
    pub fn verify<'a>(
        &self,
        headers: &'a (impl Headers + ?Sized),
        body: &'a [u8],
    ) -> Result<Delivery<'a>, VerifyError> {
        let claim = Claim::read(headers)?;
        self.in_time(claim.seconds)?;
        let scheme = match claim.signatures {
            Signatures::Svix(..) => self.svix(&claim, body)?,
            Signatures::Ofauth(_) => self.ofauth(&claim, body),
        };
        Ok(Delivery {
            scheme: scheme.ok_or(VerifyError::WrongSignature)?,
            id: claim.id,
            sent_at: claim.seconds,
            timestamp: claim.timestamp,
            body,
        })
    }

    /// [Verifies](Self::verify) and [deserializes](Delivery::decode) a delivery.
    ///
    /// # Errors
    ///
    /// [`Error::Verify`] when the signature is not valid, [`Error::Decode`] when the body is not an event.
    pub fn event(&self, headers: &(impl Headers + ?Sized), body: &[u8]) -> Result<Event, Error> {
        Ok(self.verify(headers, body)?.decode()?)
    }

    fn in_time(&self, signed: u64) -> Result<(), VerifyError> {
        let (now, tolerance) = (self.clock.seconds(), self.tolerance.as_secs());
        let distance = now.abs_diff(signed);
        match () {
            () if distance <= tolerance => Ok(()),
            () if signed < now => Err(VerifyError::TooOld {
                age: distance,
                tolerance,
            }),
            () => Err(VerifyError::InFuture {
                ahead: distance,
                tolerance,
            }),
        }
    }

    fn svix(&self, claim: &Claim<'_>, body: &[u8]) -> Result<Option<Scheme>, VerifyError> {
        let id = claim.id.unwrap_or_default();
        let signed = [id.as_bytes(), claim.timestamp.as_bytes(), body];
        let mut keys = self
            .secrets
            .iter()
            .filter_map(|secret| secret.decoded.as_ref())
            .peekable();
        if keys.peek().is_none() {
            return Err(VerifyError::NoSecret);
        }
        Ok(keys.find_map(|key| claim.signatures.scheme_of(&mac::sign(key, &signed))))
    }

    /// It is not documented whether the key is the text of the secret or the bytes that it encodes; both are tried.
    fn ofauth(&self, claim: &Claim<'_>, body: &[u8]) -> Option<Scheme> {
        let signed = [claim.timestamp.as_bytes(), body];
        let mut keys = self
            .secrets
            .iter()
            .flat_map(|secret| [Some(&secret.text), secret.decoded.as_ref()])
            .flatten();
        keys.find_map(|key| claim.signatures.scheme_of(&mac::sign(key, &signed)))
    }
}
