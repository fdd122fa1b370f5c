//! The OpenAPI version of a document.

use serde_json::Value;

use crate::problem::Invalid;
use crate::{Pointer, ProblemKind};

/// A supported version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Version {
    /// OpenAPI 3.0.
    V3_0,
    /// OpenAPI 3.1, whose schemas are JSON Schema 2020-12.
    V3_1,
}

impl Version {
    /// The version that a document declares.
    pub(crate) fn of(document: &Value) -> Option<Self> {
        let version = document.get("openapi")?.as_str()?;
        let holds = |minor: &str| {
            let patch = version.strip_prefix(minor).unwrap_or_default();
            !patch.is_empty()
                && patch
                    .bytes()
                    .all(|byte| byte.is_ascii_digit() || byte.is_ascii_alphabetic() || b".-".contains(&byte))
        };
        match version {
            _ if holds("3.0.") => Some(Self::V3_0),
            _ if holds("3.1.") => Some(Self::V3_1),
            _ => None,
        }
    }

    /// The problem of a document without a supported version.
    pub(crate) fn problem(document: &Value) -> Option<Invalid> {
        let Value::Object(members) = document else {
            return None;
        };
        if Self::of(document).is_some() {
            return None;
        }
        let (name, found, expected) = match (members.get("openapi"), members.get("swagger")) {
            (None, Some(Value::String(version))) => (
                "swagger",
                format!("Swagger {version}"),
                "OpenAPI 3.0 or 3.1: convert the document, for instance with swagger2openapi",
            ),
            (None, Some(version)) => (
                "swagger",
                format!("Swagger {version}"),
                "OpenAPI 3.0 or 3.1: convert the document, for instance with swagger2openapi",
            ),
            (None, None) => (
                "openapi",
                "nothing".to_owned(),
                "the version of OpenAPI, 3.0.x or 3.1.x",
            ),
            (Some(Value::String(version)), _) => ("openapi", format!("OpenAPI `{version}`"), "version 3.0.x or 3.1.x"),
            (Some(Value::Number(version)), _) => (
                "openapi",
                format!("the number {version}"),
                "a string, \"3.0.x\" or \"3.1.x\"",
            ),
            (Some(_), _) => (
                "openapi",
                "a value that is not a string".to_owned(),
                "a string, \"3.0.x\" or \"3.1.x\"",
            ),
        };
        Some(Invalid {
            kind: ProblemKind::Version,
            pointer: Pointer::root().join(name),
            found,
            expected: expected.to_owned(),
        })
    }
}
