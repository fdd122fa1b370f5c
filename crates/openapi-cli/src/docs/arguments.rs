//! The arguments of an example call: those that are required, by the examples of the document.

use openapi_model::{Conjunction, Document, Operation, Parameter, Samples};
use serde_json::Value;

/// The arguments of a call.
pub(super) struct Arguments {
    /// Location, name and value of the required parameters.
    pub(super) parameters: Vec<Argument>,
    /// Media type and example of the body.
    pub(super) body: Option<(String, Value)>,
}

pub(super) struct Argument {
    pub(super) location: String,
    pub(super) name: String,
    /// Several for a list.
    pub(super) values: Vec<String>,
}

impl Arguments {
    pub(super) fn of(operation: &Operation<'_>, document: &Document) -> Self {
        let parameters = operation.parameters(document);
        let required = parameters.iter().filter(|parameter| parameter.required());
        let parameters = required.map(|parameter| Argument {
            location: parameter.location().to_owned(),
            name: parameter.name().to_owned(),
            values: values(&example(parameter, document)),
        });
        let body = operation.request_body(document).and_then(|body| {
            let mut content = body.entries("content");
            let json = body.entries("content").find(|(name, _)| name.contains("json"));
            let (name, media) = json.or_else(|| content.next())?;
            let given = document.example(&media).cloned();
            let example = given.or_else(|| {
                let schema = media.member("schema")?;
                Some(sample(&document.conjunction([schema.pointer.clone()])))
            });
            Some((name.to_owned(), example.unwrap_or(Value::Null)))
        });
        Self {
            parameters: parameters.collect(),
            body,
        }
    }

    /// The call with a command that takes the id of the operation, `--param NAME=VALUE` and `--body JSON`.
    pub(super) fn command(&self, command: &str, id: &str) -> String {
        let mut words = vec![format!("{command} {id}")];
        for argument in self.parameters.iter().filter(|argument| argument.location != "cookie") {
            for value in &argument.values {
                words.push(format!("--param {}", quoted(&format!("{}={value}", argument.name))));
            }
        }
        match &self.body {
            Some((media_type, body)) if media_type.contains("json") => {
                words.push(format!("--body {}", quoted(&body.to_string())));
            }
            Some(_) => words.push("--body @file".to_owned()),
            None => {}
        }
        broken(&words)
    }
}

/// The example of a parameter, or a value that its schema allows.
fn example(parameter: &Parameter<'_>, document: &Document) -> Value {
    let given = document.example(&parameter.node).cloned();
    given.unwrap_or_else(|| match parameter.schema() {
        Some(schema) => sample(&document.conjunction([schema.pointer.clone()])),
        None => Value::Null,
    })
}

/// A value that a schema allows.
fn sample(schema: &Conjunction<'_>) -> Value {
    Samples::of_requests().value(schema).unwrap_or(Value::Null)
}

fn values(value: &Value) -> Vec<String> {
    match value {
        Value::Array(items) => items.iter().flat_map(values).collect(),
        Value::String(text) => vec![text.clone()],
        Value::Null => vec!["…".to_owned()],
        value => vec![value.to_string()],
    }
}

/// Words of a command on one line if they are short, otherwise one line each.
pub(super) fn broken(words: &[String]) -> String {
    let whole = words.join(" ");
    if whole.chars().count() <= 76 {
        return whole;
    }
    words.join(" \\\n  ")
}

/// A word for a shell.
pub(super) fn quoted(word: &str) -> String {
    let plain = |char: char| char.is_ascii_alphanumeric() || "@%+=:,./_-".contains(char);
    if !word.is_empty() && word.chars().all(plain) {
        return word.to_owned();
    }
    format!("'{}'", word.replace('\'', r"'\''"))
}
