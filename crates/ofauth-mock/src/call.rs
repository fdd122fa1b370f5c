//! A request that has passed every check.

use ofauth_client::{Location, Operation};
use serde_json::Value;

use crate::checks::Arguments;
use crate::contract::Shape;
use crate::payload::Measure;

/// What a handler is asked.
#[derive(Debug)]
pub(crate) struct Call<'a> {
    pub(crate) operation: &'static Operation,
    pub(crate) shape: &'static Shape,
    pub(crate) arguments: &'a Arguments,
    pub(crate) body: Content,
}

/// A body that fits the contract.
#[derive(Debug)]
pub(crate) enum Content {
    Nothing,
    Json(Value),
    File(Measure),
}

impl Call<'_> {
    /// A field of the body; null where there is none.
    pub(crate) fn field(&self, name: &str) -> &Value {
        match &self.body {
            Content::Json(body) => &body[name],
            _ => &Value::Null,
        }
    }

    /// A field of the body that holds a text, or an id in either form.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        as_text(self.field(name))
    }

    /// The values of a field of the body that is an array, as texts.
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

    /// The parameter that the path ends with, if it does.
    pub(crate) fn last_in_path(&self) -> Option<(&'static str, &str)> {
        self.path()
            .find(|(name, _)| self.operation.path.ends_with(&format!("/{{{name}}}")))
    }
}

/// A text, or a number as a text: the API writes ids either way.
pub(crate) fn as_text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
