//! How the service talks to the API.

use std::time::Duration;

use ofauth::{Client, Result, TlsConfig};

/// A client with everything set that can be set without a dependency of one's own.
pub fn client(key: &str, base_url: &str) -> Result<Client> {
    let http = Client::http_client_builder(&TlsConfig::new())?.build();
    Client::builder()
        .api_key(key)
        .server(ofauth::servers::STABLE)
        .base_url(base_url)
        .user_agent("consumer/0.1")
        .http_client(http.expect("the SDK's own settings"))
        .attempt_timeout(Duration::from_secs(10))
        .timeout(Duration::from_secs(30))
        .max_response_bytes(1 << 20)
        .max_retries(1)
        .build()
}
