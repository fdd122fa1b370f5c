//! A request that has passed every check.

use ofauth_client::{Location, Operation};
use serde_json::Value;

use crate::contract::{self, Shape};
use crate::error_body::Refusal;
use crate::payload::Measure;

/// The input of a handler.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) shape: &'static Shape,
    pub(crate) arguments: &'a Arguments,
    pub(crate) body: Content,
}

/// The values of an operation's parameters, checked against the contract.
#[derive(Debug, Default)]
pub(crate) struct Arguments(Vec<(&'static str, String)>);

impl Arguments {
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        let found = self.0.iter().find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }

    /// The values of a repeatable parameter.
    pub(crate) fn texts(&self, name: &str) -> Vec<&str> {
        let found = self.0.iter().filter(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str()).collect()
    }

    pub(crate) fn integer(&self, name: &str) -> Option<i64> {
        self.text(name)?.parse().ok()
    }

    pub(crate) fn flag(&self, name: &str) -> bool {
        self.text(name) == Some("true")
    }

    pub(crate) fn take(
        &mut self,
        shape: &'static Shape,
        location: contract::Location,
        name: &str,
        value: String,
    ) -> Result<(), Refusal> {
        let mut parameters = shape.parameters.iter();
        let known = parameters.find(|known| known.name == name && known.location == location);
        let parameter = known.ok_or_else(|| Refusal::bad_request(format!("The parameter `{name}` is not known.")))?;
        self.push(parameter, value);
        Ok(())
    }

    pub(crate) fn push(&mut self, parameter: &'static contract::Parameter, value: String) {
        self.0.push((&parameter.name, value));
    }
}

/// A body that is valid by the contract.
#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    File(Measure),
}

impl Call<'_> {
    /// A field of the body; null if absent.
    pub(crate) fn field(&self, name: &str) -> &Value {
        match &self.body {
            Content::Json(body) => &body[name],
            _ => &Value::Null,
        }
    }

    /// A field of the body that is a string, or an id as string or number.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        as_text(self.field(name))
    }

    /// The values of an array field of the body, as strings.
    pub(crate) fn texts(&self, name: &str) -> Vec<String> {
        self.field(name)
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(as_text)
            .collect()
    }

    /// Names and values of the parameters in the path.
    pub(crate) fn path(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let parameters = self.operation.parameters.iter();
        let names = parameters
            .filter(|parameter| parameter.location == Location::Path)
            .map(|parameter| parameter.name);
        names.filter_map(|name| Some((name, self.arguments.text(name)?)))
    }

    /// The parameter at the end of the path, if any.
    pub(crate) fn last_in_path(&self) -> Option<(&'static str, &str)> {
        self.path()
            .find(|(name, _)| self.operation.path.ends_with(&format!("/{{{name}}}")))
    }
}

/// A string, or a number as a string: the API uses both for ids.
pub(crate) fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
