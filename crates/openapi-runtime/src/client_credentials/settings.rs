//! What a client says to get access tokens.

use std::fmt;

use secrecy::SecretString;

/// How a client gets access tokens in its own name: OAuth 2.0's client credentials (RFC 6749, section 4.4).
///
/// A token is asked for when the first call needs it, and kept. It is renewed shortly before it expires, and once more
/// where the server answers a call with 401; that call is then repeated with the new one. Callers that need one at the
/// same time wait for the same answer. Where none is to be had, the call fails with the reason, and has not been sent.
///
/// ```
/// use openapi_runtime::{ClientCredentials, Scope};
/// # use openapi_runtime::Api;
/// # #[derive(Debug)]
/// # struct Invoices;
/// # impl Api for Invoices {
/// #     fn user_agent(&self) -> &'static str {
/// #         "invoices-rs/1.0"
/// #     }
/// # }
///
/// let credentials = ClientCredentials::new("https://login.invoices.example/token", "shop", "s3cret");
/// let scope = Scope::builder(&Invoices)
///     .base_url("https://invoices.example")
///     .credential(credentials.scopes(["invoices:read"]))
///     .build()?;
/// # let _ = scope;
/// # Ok::<(), openapi_runtime::Error>(())
/// ```
#[must_use]
pub struct ClientCredentials {
    pub(super) token_url: String,
    pub(super) id: String,
    pub(super) secret: SecretString,
    pub(super) scopes: Vec<String>,
    pub(super) parameters: Vec<(String, String)>,
    pub(super) secret_in_body: bool,
}

impl ClientCredentials {
    /// By a client's id and secret. `token_url` is where tokens are asked for: `https`, or `http` on loopback; a relative
    /// one is taken from the base URL. It is checked when the scope is built.
    pub fn new(token_url: impl Into<String>, client_id: impl Into<String>, client_secret: impl Into<String>) -> Self {
        Self {
            token_url: token_url.into(),
            id: client_id.into(),
            secret: SecretString::from(client_secret.into()),
            scopes: Vec::new(),
            parameters: Vec::new(),
            secret_in_body: false,
        }
    }

    /// What the token shall be good for. Default: what the server gives without being asked.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// One more field of the token request; some servers want an `audience` or a `resource`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Whether id and secret are fields of the token request. Default: no, they stand in `Authorization`, which every
    /// server must take (RFC 6749, section 2.3.1).
    pub fn secret_in_body(mut self, in_body: bool) -> Self {
        self.secret_in_body = in_body;
        self
    }
}

/// Shows neither id, secret nor address: a field of any of them may be a secret.
impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
