//! An operation with its parameters.

use ofauth::Operation;
use ofauth::dynamic::Request;

use crate::session::Session;

/// An operation with its parameters.
#[derive(Debug)]
pub(super) struct Query {
    pub(super) operation: &'static Operation,
    /// By name; a list has several entries.
    pub(super) parameters: Vec<(String, String)>,
}

impl Query {
    pub(super) fn of(operation: &'static Operation) -> Self {
        let parameters = Vec::new();
        Self { operation, parameters }
    }

    /// Sets a parameter, if there is a value.
    pub(super) fn with(mut self, name: &str, value: Option<String>) -> Self {
        self.parameters.extend(value.map(|value| (name.to_owned(), value)));
        self
    }

    pub(super) fn request(&self, session: &Session) -> Request {
        let parameters = self.parameters.iter();
        parameters.fold(session.call(self.operation), |request, (name, value)| {
            request.parameter(name, value)
        })
    }
}
