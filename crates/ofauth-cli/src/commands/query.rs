//! An operation with its parameters.

use jiff::Timestamp;
use ofauth::Operation;
use ofauth::dynamic::Request;

use crate::exit::Exit;
use crate::failure::Failure;
use crate::session::Session;
use crate::when::{Edge, When};
use crate::zone::Zone;

/// An operation with its parameters.
#[derive(Debug)]
pub(super) struct Query {
    pub(super) operation: &'static Operation,
    /// By name; a list has several entries.
    pub(super) parameters: Vec<(String, String)>,
    /// Whether a parameter is relative to the present, so that the next run has another value.
    pub(super) is_relative: bool,
}

impl Query {
    pub(super) fn of(operation: &'static Operation) -> Self {
        Self {
            operation,
            parameters: Vec::new(),
            is_relative: false,
        }
    }

    /// Sets a parameter, if there is a value.
    pub(super) fn with(mut self, name: &str, value: Option<String>) -> Self {
        self.parameters.extend(value.map(|value| (name.to_owned(), value)));
        self
    }

    /// Sets a parameter to a time, if there is one.
    pub(super) fn with_time(
        mut self,
        name: &str,
        when: Option<&When>,
        edge: Edge,
        zone: &Zone,
    ) -> Result<Self, Failure> {
        let Some(when) = when else {
            return Ok(self);
        };
        let out_of_range = || Failure::new(Exit::Usage, format!("the time of {name} is out of range"));
        let time = when.resolve(edge, Timestamp::now(), zone).ok_or_else(out_of_range)?;
        self.is_relative |= when.is_relative();
        Ok(self.with(name, Some(time)))
    }

    /// Resolves the parameters that are times: those whose description in the contract says so.
    pub(super) fn with_times_resolved(mut self, zone: &Zone) -> Result<Self, Failure> {
        for (name, value) in std::mem::take(&mut self.parameters) {
            let parameter = self.operation.parameter(&name);
            let is_time = parameter.is_some_and(|parameter| parameter.description.contains("ISO 8601"));
            // The contract decides on any other text.
            let when = When::parse(&value).ok().filter(|_| is_time);
            let edge = if name.starts_with("end") {
                Edge::End
            } else {
                Edge::Start
            };
            self = match when {
                Some(when) => self.with_time(&name, Some(&when), edge, zone)?,
                None => self.with(&name, Some(value)),
            };
        }
        Ok(self)
    }

    pub(super) fn request(&self, session: &Session) -> Request {
        let parameters = self.parameters.iter();
        parameters.fold(session.call(self.operation), |request, (name, value)| {
            request.parameter(name, value)
        })
    }
}
