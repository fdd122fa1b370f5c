//! The example of a method, for its documentation and for the README of a crate.

use super::settings::Settings;
use crate::identifier::function;

/// An example, and what it is of.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// The statements.
    pub(crate) statements: String,
    /// What the statements do with the response.
    pub(crate) form: Form,
    /// The statement that sends the request once.
    pub(super) request: String,
}

/// What an example does with the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// It is one value, or none.
    Value,
    /// Its items are read page by page.
    Pages,
    /// Its items are read as they arrive.
    Stream,
    /// The document states the example.
    Stated,
}

impl Example {
    /// Whether it has errors that are not of the crate.
    pub(crate) fn is_fallible(&self) -> bool {
        self.statements.contains("serde_json::from_value")
    }

    /// The statements, of which those of a list of pages request the first only.
    pub(crate) fn once(&self) -> String {
        match self.form {
            Form::Pages => format!("{}\nprintln!(\"{{response:?}}\");", self.request),
            _ => self.statements.clone(),
        }
    }

    /// As documentation, with the types of `sdk`. `handles` are those that its statements may start from.
    pub(super) fn documentation(&self, handles: [&str; 2], settings: &Settings) -> String {
        let (sdk, statements) = (&settings.sdk, &self.statements);
        let mut given: Vec<String> = Vec::new();
        for handle in handles {
            let variable = function(handle);
            let argument = format!("{variable}: {sdk}::{handle}");
            if statements.contains(&variable) && !given.contains(&argument) {
                given.push(argument);
            }
        }
        let given = given.join(", ");
        let result = match self.is_fallible() {
            true => "Result<(), Box<dyn std::error::Error>>".to_owned(),
            false => format!("{sdk}::Result<()>"),
        };
        format!("```no_run\n# async fn example({given}) -> {result} {{\n{statements}\n# Ok(())\n# }}\n```")
    }
}
