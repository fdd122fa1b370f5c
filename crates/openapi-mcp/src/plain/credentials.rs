//! Credentials by the document's security schemes.

use http::HeaderName;
use openapi_model::{Document, Node};
use openapi_runtime::{Credential, InvalidCredential};
use secrecy::{ExposeSecret, SecretString};

use super::PlainError;

/// What errors call a credential.
const NAME: &str = "the credential";

/// The credential of a scheme.
pub(super) fn of(document: &Document, scheme: &str, secret: &SecretString) -> Result<Credential, PlainError> {
    let refused = |why: String| PlainError(format!("the security scheme {scheme:?}: {why}"));
    let Some(node) = document.component("securitySchemes", scheme) else {
        let known: Vec<&str> = document.components("securitySchemes").map(|(name, _)| name).collect();
        return Err(refused(format!(
            "the document has none of this name, expected one of {known:?}"
        )));
    };
    let secret = secret.expose_secret();
    let credential = match node.text("type") {
        Some("apiKey") => key(&node, secret),
        Some("http") => match node.text("scheme").unwrap_or_default().to_lowercase().as_str() {
            "basic" => {
                let (user, password) = secret
                    .split_once(':')
                    .ok_or_else(|| refused("expected user:password".to_owned()))?;
                Credential::basic(NAME, user, password)
            }
            "bearer" => Credential::bearer(NAME, secret),
            other => Credential::authorization(other, NAME, secret),
        },
        Some("oauth2" | "openIdConnect") => Credential::bearer(NAME, secret),
        other => {
            return Err(refused(format!(
                "its type is {other:?}, expected apiKey, http, oauth2 or openIdConnect"
            )));
        }
    };
    credential.map_err(|error| refused(error.to_string()))
}

fn key(node: &Node<'_>, secret: &str) -> Result<Credential, InvalidCredential> {
    let name = node.text("name").unwrap_or_default();
    match node.text("in") {
        Some("query") => Credential::query(name, NAME, secret),
        Some("cookie") => Credential::cookie(name, NAME, secret),
        _ => {
            let header = HeaderName::try_from(name).unwrap_or(http::header::AUTHORIZATION);
            Credential::header(header, NAME, secret)
        }
    }
}
