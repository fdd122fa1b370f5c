//! OAuth 2.0 client credentials: access tokens for the client itself (RFC 6749, section 4.4).

mod settings;
mod source;
mod token_response;

use std::sync::Arc;

use crate::Credential;
pub use settings::ClientCredentials;
use source::Source;

impl From<ClientCredentials> for Credential {
    fn from(credentials: ClientCredentials) -> Self {
        Self::token(Arc::new(Source::new(credentials)))
    }
}
