//! What can be called in a generated crate: an interface of each generator, behind one trait.

mod openapi;
mod openapi_source;
mod openapi_to_rust;
mod progenitor;
mod progenitor_source;

use super::documents::Matched;
use super::outcome::Fault;
use super::scenario::Call;

pub(super) use openapi_source::Source as Openapi;
pub(super) use openapi_to_rust::{BINDINGS, OpenapiToRust};
pub(super) use progenitor_source::Source as Progenitor;

/// The typed interface of a generated crate.
pub(super) trait Interface {
    /// The number of operations.
    fn count(&self) -> usize;

    /// Whether the request of an operation asks for one page after another by itself.
    fn has_pages(&self, method: &str, path: &str) -> bool {
        let _ = (method, path);
        false
    }

    /// Statements that make the client and the call, and compare the response.
    fn statements(&self, sent: &Sent<'_>) -> Result<String, Fault>;
}

/// A call of a scenario.
pub(super) struct Sent<'a> {
    pub(super) krate: &'a str,
    pub(super) matched: &'a Matched<'a>,
    pub(super) call: &'a Call,
    /// How many responses the server must have sent.
    pub(super) responses: usize,
    /// Whether all pages are asked for.
    pub(super) pages: bool,
}

/// What an argument is on the wire, and its type.
#[derive(Clone, Debug)]
pub(super) struct Argument {
    pub(super) name: String,
    pub(super) target: Target,
    /// Its type, `_` where the compiler knows it.
    pub(super) ty: String,
    pub(super) list: bool,
}

/// What an argument is on the wire.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Target {
    /// A parameter, by its name or `location:name`.
    Parameter(String),
    /// A member of the body.
    Field(String),
    /// A part of a multipart body that is a file.
    Part(String),
    /// The whole body, typed.
    Body,
    /// The whole body, as bytes or text.
    Bytes,
    /// The media type of the body.
    MediaType,
    /// The media type that the response is asked for in.
    Accept,
}

impl Sent<'_> {
    /// The base URL of the client: the path of the document's server at the mock server.
    fn base_url(&self) -> String {
        format!("crate::filled({:?})", format!("{{baseUrl}}{}", self.matched.base))
    }

    /// What the response has to hold.
    fn expected(&self) -> String {
        let answer = self.call.answer.as_ref();
        let Some(answer) = answer.filter(|_| self.matched.answers(self.call.status)) else {
            return "crate::Expected::Nothing".to_owned();
        };
        match (&answer.json, &answer.text, &answer.file) {
            (Some(json), ..) => format!("crate::Expected::Json({:?})", json.to_string()),
            (_, Some(text), _) if answer.media_type.contains("xml") => format!("crate::Expected::Xml({text:?})"),
            (_, Some(text), _) => format!("crate::Expected::Text({text:?})"),
            (.., Some(file)) => format!("crate::Expected::File({file:?})"),
            _ => "crate::Expected::Nothing".to_owned(),
        }
    }

    /// The headers of the response, as pairs.
    fn headers(&self) -> String {
        let pairs = self.call.answer_headers.iter().filter_map(|(name, value)| {
            let value = value.as_str()?;
            Some(format!("({name:?}, {value:?})"))
        });
        format!("&[{}]", pairs.collect::<Vec<_>>().join(", "))
    }

    /// The headers that carry a credential of the document, or none of its parameters, such as `Authorization`.
    fn credentials(&self) -> impl Iterator<Item = (&str, &str)> {
        let headers = self.call.headers.iter();
        headers.filter_map(|(name, value)| {
            let is_credential = name.eq_ignore_ascii_case("authorization") || self.matched.is_credential(name);
            Some((name.as_str(), value.as_str().filter(|_| is_credential)?))
        })
    }
}
