//! Settings of token requests.

use std::fmt;

use secrecy::SecretString;

/// OAuth 2.0 client credentials: a client requests access tokens with its own id and secret (RFC 6749, section 4.4).
///
/// The first call requests a token, which is kept and renewed shortly before it expires. If the server responds with
/// 401, the token is renewed once, and the call retried with the new one. Concurrent callers wait for the same token
/// request. If it fails, the call fails with its error, and was not sent.
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
    /// Sets the client's id and secret. `token_url` is the token endpoint: `https`, or `http` on loopback; a relative
    /// URL is resolved against the base URL. It is checked when the scope is built.
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

    /// The scopes to request. Default: none, so that the server decides.
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// Adds a field to the token request; some servers require `audience` or `resource`.
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sends id and secret as fields of the token request. By default they are sent in `Authorization`, which every
    /// server must accept (RFC 6749, section 2.3.1).
    pub fn secret_in_body(mut self, in_body: bool) -> Self {
        self.secret_in_body = in_body;
        self
    }
}

/// Shows neither id, secret nor URL: any of them may contain a secret.
impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("scopes", &self.scopes)
            .finish_non_exhaustive()
    }
}
