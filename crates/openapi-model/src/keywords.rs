//! Which keywords of a schema hold schemas, and what those apply to.

/// A keyword that holds schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Keyword {
    /// Its name.
    pub name: &'static str,
    /// How many schemas it holds, and how.
    pub holds: Holds,
    /// What its schemas apply to.
    pub applies_to: AppliesTo,
    /// How it uses what its schemas allow.
    pub polarity: Polarity,
}

/// How a keyword holds its schemas.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// The keyword's value is a schema.
    One,
    /// The keyword's value is a list of schemas.
    List,
    /// The keyword's value maps names to schemas.
    Map,
}

/// What a schema applies to, seen from the value that the schema around it describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum AppliesTo {
    /// The value itself.
    Value,
    /// Values of its members.
    Members,
    /// Names of its members.
    Names,
    /// Its elements.
    Elements,
    /// The content that a string encodes.
    Content,
    /// Nothing, until a reference leads to it.
    Nothing,
}

/// How a keyword uses what its schemas allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Polarity {
    /// The more they allow, the more is allowed.
    Same,
    /// The more they allow, the less is allowed.
    Reversed,
    /// That depends on the schemas beside them.
    Either,
}

const fn keyword(name: &'static str, holds: Holds, applies_to: AppliesTo, polarity: Polarity) -> Keyword {
    Keyword {
        name,
        holds,
        applies_to,
        polarity,
    }
}

/// All keywords that hold schemas: those of JSON Schema 2020-12, of which OpenAPI 3.0 has a subset.
pub const KEYWORDS: &[Keyword] = {
    use AppliesTo::{Content, Elements, Members, Names, Nothing, Value};
    use Holds::{List, Map, One};
    use Polarity::{Either, Reversed, Same};
    &[
        keyword("$defs", Map, Nothing, Same),
        keyword("additionalProperties", One, Members, Same),
        keyword("allOf", List, Value, Same),
        keyword("anyOf", List, Value, Same),
        keyword("contains", One, Elements, Same),
        keyword("contentSchema", One, Content, Same),
        keyword("definitions", Map, Nothing, Same),
        keyword("dependentSchemas", Map, Value, Same),
        keyword("else", One, Value, Same),
        keyword("if", One, Value, Either),
        keyword("items", One, Elements, Same),
        keyword("not", One, Value, Reversed),
        keyword("oneOf", List, Value, Same),
        keyword("patternProperties", Map, Members, Same),
        keyword("prefixItems", List, Elements, Same),
        keyword("properties", Map, Members, Same),
        keyword("propertyNames", One, Names, Same),
        keyword("then", One, Value, Same),
        keyword("unevaluatedItems", One, Elements, Same),
        keyword("unevaluatedProperties", One, Members, Same),
    ]
};

impl Keyword {
    /// The keyword of that name, when it holds schemas.
    ///
    /// ```
    /// use openapi_model::{Holds, Keyword};
    ///
    /// assert_eq!(Keyword::named("allOf").unwrap().holds, Holds::List);
    /// assert_eq!(Keyword::named("pattern"), None);
    /// ```
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        KEYWORDS
            .binary_search_by(|keyword| keyword.name.cmp(name))
            .ok()
            .and_then(|index| KEYWORDS.get(index))
    }
}

/// Annotations that apply wherever the schema is used.
const ANNOTATIONS: &[&str] = &[
    "$comment",
    "default",
    "deprecated",
    "description",
    "example",
    "examples",
    "externalDocs",
    "nullable",
    "readOnly",
    "title",
    "writeOnly",
    "xml",
];

/// Annotations that apply only to the schema object that has them.
const DEFINITIONS: &[&str] = &[
    "$anchor",
    "$defs",
    "$dynamicAnchor",
    "$id",
    "$schema",
    "$vocabulary",
    "definitions",
    "summary",
    "tags",
];

/// Whether a keyword of a schema is an annotation that applies wherever the schema is used: documentation, extensions.
///
/// ```
/// use openapi_model::is_annotation;
///
/// assert!(is_annotation("description") && is_annotation("x-unit"));
/// assert!(!is_annotation("maxLength") && !is_annotation("$defs"));
/// ```
#[must_use]
pub fn is_annotation(keyword: &str) -> bool {
    keyword.starts_with("x-") || ANNOTATIONS.contains(&keyword)
}

/// Whether a keyword of a schema constrains values, itself or through the schemas that it leads to. `nullable` alone
/// does not: it widens what other keywords allow.
///
/// ```
/// use openapi_model::constrains;
///
/// assert!(constrains("maxLength") && constrains("$ref") && constrains("unheardOf"));
/// assert!(!constrains("description") && !constrains("$defs") && !constrains("x-unit"));
/// ```
#[must_use]
pub fn constrains(keyword: &str) -> bool {
    !is_annotation(keyword) && !DEFINITIONS.contains(&keyword)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_are_found_by_name() {
        for keyword in KEYWORDS {
            assert_eq!(Keyword::named(keyword.name), Some(keyword));
        }
    }
}
