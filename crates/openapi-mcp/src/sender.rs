//! What sends the requests.

use std::fmt::Display;

use openapi_runtime::dynamic::Request;

use crate::redaction::Known;

/// Starts requests of operations by their ids: the server's only way to the API.
pub trait Sender: Send + Sync + 'static {
    /// The error of a request. Its text must not contain secrets.
    type Error: From<openapi_runtime::Error> + Display + Send + Unpin + 'static;

    /// The labels of the accounts that calls may be made for, if the API has accounts. Labels are shown to the agent,
    /// and are not secret.
    fn accounts(&self) -> Vec<String> {
        Vec::new()
    }

    /// A request of an operation, for an account by its label. The operation is named by its `operationId`; if it has none
    /// of its own, by method and path: `GET /pets`.
    ///
    /// # Errors
    ///
    /// Why the request cannot be made, in words for the agent: the account is unknown, for instance.
    fn start(&self, operation: &str, account: Option<&str>) -> Result<Started<Self::Error>, String>;

    /// Whether the request of an error may have been carried out. Default: true, which is the safe assumption.
    fn may_have_succeeded(error: &Self::Error) -> bool {
        let _ = error;
        true
    }

    /// The secrets that must not be shown, and what is shown instead.
    fn secrets(&self) -> Vec<Known> {
        Vec::new()
    }

    /// What secrets of the API begin with, `sk_` for instance.
    fn secret_prefixes(&self) -> Vec<String> {
        Vec::new()
    }
}

/// A request without parameters, and the account that it is for.
#[derive(Debug)]
pub struct Started<E> {
    /// The request.
    pub request: Request<E>,
    /// The label of the account; `None` if the operation is for none.
    pub account: Option<String>,
}
