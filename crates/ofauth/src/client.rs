//! The client.

use std::fmt;

use ofauth_client::Error;
use openapi_runtime::{Scope, TlsConfig};

/// API client: holds the API key and the connection pool of one organisation.
///
/// Cheap to clone: clones share connections and settings.
///
/// ```no_run
/// # async fn example() -> ofauth::Result<()> {
/// let client = ofauth::Client::from_env()?;
/// let creator = client.connection("conn_123")?;
/// let page = creator.chat(4101).messages().send().await?;
/// println!("{} messages, more: {}", page.list.len(), page.has_more);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Client {
    scope: Scope,
}

impl Client {
    pub(crate) fn over(scope: Scope) -> Self {
        Self { scope }
    }

    /// A builder for a custom HTTP client, with the settings that the SDK relies on: no redirects, the connect timeout
    /// of the call's options, and no retries of its own. For
    /// [`ClientBuilder::http_client`](crate::ClientBuilder::http_client).
    ///
    /// `tls` has its TLS settings. reqwest's own TLS methods (`tls_certs_merge`, `identity`, `http1_only`, …) have no
    /// effect if the client uses rustls.
    ///
    /// # Errors
    ///
    /// [`ErrorKind::Configuration`](crate::ErrorKind::Configuration) if a certificate is invalid.
    #[inline]
    pub fn http_client_builder(tls: &TlsConfig) -> Result<reqwest::ClientBuilder, Error> {
        Ok(Scope::http_client_builder(tls)?)
    }

    /// The scope in which generated code makes requests.
    #[doc(hidden)]
    #[must_use]
    pub fn scope(&self) -> &Scope {
        &self.scope
    }
}

impl fmt::Debug for Client {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.scope.base_url())
            .finish_non_exhaustive()
    }
}
