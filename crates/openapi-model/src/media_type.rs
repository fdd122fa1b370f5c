//! Media types (RFC 9110, section 8.3.1).

use std::collections::BTreeMap;
use std::fmt;

use mediatype::ReadParams as _;

/// A media type or a range of media types, in lower case: media types are case-insensitive.
///
/// ```
/// use openapi_model::MediaType;
///
/// let media_type = MediaType::parse("Application/JSON; Charset=\"utf-8\"");
/// assert_eq!(media_type.to_string(), "application/json; charset=utf-8");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub struct MediaType {
    /// Type and subtype: `application/json`, `image/*`.
    pub essence: String,
    /// Parameters by name.
    pub parameters: BTreeMap<String, String>,
}

impl MediaType {
    /// Parses a media type. Parameters of a malformed one are omitted.
    #[must_use]
    pub fn parse(text: &str) -> Self {
        let Ok(parsed) = mediatype::MediaType::parse(text) else {
            let essence = text.split(';').next().unwrap_or_default().trim();
            return Self {
                essence: essence.to_lowercase(),
                parameters: BTreeMap::new(),
            };
        };
        let parameters = parsed.params();
        let parameters =
            parameters.map(|(name, value)| (name.as_str().to_lowercase(), value.unquoted_str().to_lowercase()));
        Self {
            essence: parsed.essence().to_string().to_lowercase(),
            parameters: parameters.collect(),
        }
    }

    /// Whether this is a range, `image/*` or `*/*`, that holds `other`.
    ///
    /// ```
    /// # use openapi_model::MediaType;
    /// assert!(MediaType::parse("image/*").covers(&MediaType::parse("image/png")));
    /// assert!(!MediaType::parse("image/png").covers(&MediaType::parse("image/png")));
    /// ```
    #[must_use]
    pub fn covers(&self, other: &Self) -> bool {
        self.essence != other.essence
            && match self.essence.strip_suffix("/*") {
                Some("*") => true,
                Some(kind) => other.top_level() == kind,
                None => false,
            }
    }

    /// Whether bodies of this type are forms, whose fields have encodings of their own.
    #[must_use]
    pub fn is_form(&self) -> bool {
        self.top_level() == "multipart" || self.essence == "application/x-www-form-urlencoded"
    }

    /// Whether bodies of this type are binary.
    #[must_use]
    pub fn is_binary(&self) -> bool {
        ["image", "audio", "video", "font"].contains(&self.top_level())
            || [
                "application/octet-stream",
                "application/pdf",
                "application/zip",
                "application/gzip",
            ]
            .contains(&self.essence.as_str())
    }

    /// Whether bodies of this type are JSON.
    ///
    /// ```
    /// # use openapi_model::MediaType;
    /// assert!(MediaType::parse("application/problem+json; charset=utf-8").is_json());
    /// assert!(!MediaType::parse("application/x-ndjson").is_json());
    /// ```
    #[must_use]
    pub fn is_json(&self) -> bool {
        ["application/json", "text/json"].contains(&self.essence.as_str()) || self.essence.ends_with("+json")
    }

    /// Whether this is a range of types: `image/*` or `*/*`.
    #[must_use]
    pub fn is_range(&self) -> bool {
        self.essence.contains('*')
    }

    /// Whether bodies of this type are XML.
    #[must_use]
    pub fn is_xml(&self) -> bool {
        self.essence.ends_with("/xml") || self.essence.ends_with("+xml")
    }

    fn top_level(&self) -> &str {
        self.essence.split('/').next().unwrap_or_default()
    }
}

impl fmt::Display for MediaType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.essence)?;
        let mut parameters = self.parameters.iter();
        parameters.try_for_each(|(name, value)| write!(f, "; {name}={value}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_quoted_parameters_and_malformed_types() {
        for (text, expected) in [
            (
                "multipart/related; Boundary=\"a;b\"; type=x",
                "multipart/related; boundary=a;b; type=x",
            ),
            ("text/plain ;charset=utf-8;", "text/plain; charset=utf-8"),
            ("Text/Plain; charset", "text/plain"),
            ("json", "json"),
        ] {
            assert_eq!(MediaType::parse(text).to_string(), expected);
        }
    }

    #[test]
    fn tells_json() {
        for json in [
            "application/json",
            "Application/JSON; charset=utf-8",
            "application/problem+json",
            "text/json",
        ] {
            assert!(MediaType::parse(json).is_json(), "{json}");
        }
        for other in [
            "application/x-ndjson",
            "application/json-seq",
            "text/plain",
            "*/*",
            "application/xml",
        ] {
            assert!(!MediaType::parse(other).is_json(), "{other}");
        }
        assert!(MediaType::parse("image/*").is_range() && !MediaType::parse("image/png").is_range());
    }
}
