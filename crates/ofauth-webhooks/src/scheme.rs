//! Signature schemes.

/// The signature scheme of a delivery.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Scheme {
    /// `svix-id`, `svix-timestamp` and `svix-signature`: HMAC-SHA256 over `{id}.{timestamp}.{body}`, in Base64.
    Svix,
    /// The same as `Svix`, with `webhook-id`, `webhook-timestamp` and `webhook-signature`.
    StandardWebhooks,
    /// `OFAuth-Signature: t={timestamp},v1={signature}`: HMAC-SHA256 over `{timestamp}.{body}`, in lower-case
    /// hexadecimal.
    OfauthHex,
    /// The same as `OfauthHex`, with the signature in Base64.
    OfauthBase64,
}

pub(crate) const OFAUTH_SIGNATURE: &str = "ofauth-signature";

/// The three headers of the Svix scheme.
#[derive(Debug)]
pub(crate) struct Names {
    pub(crate) scheme: Scheme,
    pub(crate) id: &'static str,
    pub(crate) timestamp: &'static str,
    pub(crate) signature: &'static str,
}

pub(crate) const SVIX: Names = Names {
    scheme: Scheme::Svix,
    id: "svix-id",
    timestamp: "svix-timestamp",
    signature: "svix-signature",
};

pub(crate) const STANDARD_WEBHOOKS: Names = Names {
    scheme: Scheme::StandardWebhooks,
    id: "webhook-id",
    timestamp: "webhook-timestamp",
    signature: "webhook-signature",
};
