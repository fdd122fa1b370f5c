//! Checks that the values of a request can be serialized.

use serde_json::{Map, Value as Json};

use crate::multipart::Part;
use crate::{Body, Location, Operation, Parameter, Violation};

impl Operation {
    /// Checks a multipart body: of parts that are not fields, only their presence.
    pub(crate) fn check_parts(
        &self,
        fields: &Map<String, Json>,
        parts: &[(&'static str, Part)],
    ) -> Result<(), Violation> {
        let known = self.body.as_ref().map_or(&[][..], Body::fields);
        let is_part = |name: &str| parts.iter().any(|(part, _)| *part == name);
        let mut of_fields = known.iter().filter(|field| !is_part(field.name));
        of_fields.try_for_each(|field| field.check("", fields.get(field.name)))
    }
}

/// Whether it is a valid cookie value (RFC 6265, section 4.1.1), which cannot begin another cookie.
fn is_cookie(value: &[u8]) -> bool {
    let quoted = value.strip_prefix(b"\"").and_then(|rest| rest.strip_suffix(b"\""));
    let octet = |byte: &u8| matches!(byte, 0x21 | 0x23..=0x2b | 0x2d..=0x3a | 0x3c..=0x5b | 0x5d..=0x7e);
    quoted.unwrap_or(value).iter().all(octet)
}

impl Parameter {
    /// Checks that it is valid in a header or a cookie.
    pub(crate) fn check_text(&self, value: &str) -> Result<(), Violation> {
        let (fits, expected) = match self.location {
            Location::Header => (
                value.chars().all(|shown| shown == '\t' || !shown.is_control()),
                "a text without control characters",
            ),
            Location::Cookie => (
                is_cookie(value.as_bytes()),
                "visible ASCII without spaces, quotes, commas, semicolons and backslashes",
            ),
            _ => return Ok(()),
        };
        if fits {
            return Ok(());
        }
        Err(Violation {
            path: self.name.to_owned(),
            // It may be a session.
            found: format!("a text of {} characters", value.chars().count()),
            expected: expected.to_owned(),
        })
    }
}
