//! The client: one organisation's key on one server.

use std::fmt;
use std::sync::Arc;

use http::HeaderValue;

use crate::pool::Pool;
use crate::rate_limit::Limiter;
use crate::retry::Budgets;
use crate::secret::Secret;
use crate::timer::Timer;
use crate::{CallOptions, http_client};

/// The way to the API, for one organisation.
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
    shared: Arc<Shared>,
}

/// What all calls of a client have in common.
pub(crate) struct Shared {
    pub(crate) api_key: Secret,
    pub(crate) base_url: String,
    pub(crate) user_agent: HeaderValue,
    pub(crate) pool: Pool,
    pub(crate) options: CallOptions,
    pub(crate) max_response_bytes: usize,
    pub(crate) retry_budgets: Budgets,
    pub(crate) limiter: Option<Limiter>,
    pub(crate) timer: Arc<dyn Timer>,
}

impl Client {
    pub(crate) fn new(shared: Shared) -> Self {
        Self {
            shared: Arc::new(shared),
        }
    }

    /// A builder for an HTTP client of your own, with the settings that the SDK relies on: no redirects, and TLS 1.2 or
    /// later, a connect timeout by the call's options, and no retries of its own. For
    /// [`ClientBuilder::http_client`](crate::ClientBuilder::http_client).
    pub fn http_client_builder() -> reqwest::ClientBuilder {
        http_client::builder()
    }

    pub(crate) fn shared(&self) -> &Arc<Shared> {
        &self.shared
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.shared.base_url)
            .finish_non_exhaustive()
    }
}
