//! Requests by nothing but the document: for any API.

mod credentials;
mod table;

use std::collections::HashMap;
use std::fmt;

use openapi_model::{Document, Node};
use openapi_runtime::dynamic::Request;
use openapi_runtime::{Api, CallOptions, Operation, Scope};
use secrecy::{ExposeSecret, SecretString};

use crate::catalog::operations;
use crate::redaction::Known;
use crate::sender::{Sender, Started};

/// Sends requests as the document describes them, with credentials by its security schemes.
///
/// Its operation table is kept until the program ends.
#[derive(Debug)]
pub struct Plain {
    operations: HashMap<String, &'static Operation>,
    scope: Scope,
    secrets: Vec<Known>,
}

/// Why a [`Plain`] cannot be made.
#[derive(Debug)]
pub struct PlainError(String);

impl fmt::Display for PlainError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for PlainError {}

#[derive(Debug)]
struct Described;

impl Api for Described {
    fn user_agent(&self) -> &'static str {
        concat!("openapi-mcp/", env!("CARGO_PKG_VERSION"))
    }
}

impl Plain {
    /// A sender for the operations of `document`. `server` is the base URL, by default the document's first; each of
    /// `credentials` has the name of a security scheme, and its secret: a key, a token, or `user:password`. They are
    /// sent with every request.
    ///
    /// # Errors
    ///
    /// If there is no absolute server URL; if it is not `https`, except on loopback; if a credential is of no scheme,
    /// or not valid in a request. No error contains a secret.
    pub fn new(
        document: &Document,
        server: Option<&str>,
        credentials: &[(String, SecretString)],
        options: CallOptions,
    ) -> Result<Self, PlainError> {
        let server = match server {
            Some(server) => server.to_owned(),
            None => first_server(document)?,
        };
        let mut scope = Scope::builder(&Described)
            .base_url(server)
            .default_call_options(options);
        let mut secrets = Vec::new();
        for (scheme, secret) in credentials {
            scope = scope.credential(credentials::of(document, scheme, secret)?);
            let parts = secret
                .expose_secret()
                .split_once(':')
                .map(|(_, password)| password.into());
            secrets.extend([Some(secret.clone()), parts].into_iter().flatten().map(|secret| Known {
                secret,
                shown: format!("[the credential {scheme}]"),
            }));
        }
        let operations = operations(document).into_iter();
        let operations = operations.map(|(id, operation)| {
            let entry = table::entry(document, &id, &operation);
            (id, entry)
        });
        Ok(Self {
            operations: operations.collect(),
            scope: scope.build().map_err(|error| PlainError(error.to_string()))?,
            secrets,
        })
    }
}

impl Sender for Plain {
    type Error = openapi_runtime::Error;

    fn start(&self, operation: &str, account: Option<&str>) -> Result<Started<Self::Error>, String> {
        if account.is_some() {
            return Err("`account` is set, but this API has no accounts".to_owned());
        }
        let operation = self.operations.get(operation);
        let operation = operation.ok_or("this is a bug: the operation is not in the table")?;
        Ok(Started {
            request: Request::new(&self.scope, operation),
            account: None,
        })
    }

    fn may_have_succeeded(error: &Self::Error) -> bool {
        error.may_have_succeeded()
    }

    fn secrets(&self) -> Vec<Known> {
        let copies = self.secrets.iter().map(|known| Known {
            secret: known.secret.clone(),
            shown: known.shown.clone(),
        });
        copies.collect()
    }
}

/// The first server of the document that has an absolute URL, with the defaults of its variables.
fn first_server(document: &Document) -> Result<String, PlainError> {
    let mut urls = document.root().elements("servers").map(|server| url(&server));
    let absolute = urls.find(|url| url.contains("://"));
    absolute.ok_or_else(|| PlainError("the document has no server with an absolute URL, expected its URL".to_owned()))
}

fn url(server: &Node<'_>) -> String {
    let mut url = server.text("url").unwrap_or_default().to_owned();
    let variables = server.get("variables").and_then(serde_json::Value::as_object);
    for (name, variable) in variables.into_iter().flatten() {
        let default = variable
            .get("default")
            .and_then(serde_json::Value::as_str)
            .unwrap_or_default();
        url = url.replace(&format!("{{{name}}}"), default);
    }
    url
}
