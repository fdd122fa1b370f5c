//! The objects of OpenAPI: which members each has, and of what shape.

use crate::{Holds, Version};

/// A kind of object that OpenAPI describes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// The document itself.
    Document,
    /// The API's title and version.
    Info,
    /// Whom to contact.
    Contact,
    /// A licence.
    License,
    /// A server.
    Server,
    /// A variable in a server's URL.
    ServerVariable,
    /// The components of a document.
    Components,
    /// The operations of a path, of a webhook, or of an expression in a callback.
    PathItem,
    /// An operation.
    Operation,
    /// A parameter.
    Parameter,
    /// A header of a response or of a part.
    Header,
    /// The body of a request.
    RequestBody,
    /// A body in one media type.
    MediaType,
    /// How one property of a form is encoded.
    Encoding,
    /// A response.
    Response,
    /// Requests that the server makes for an operation.
    Callback,
    /// An example.
    Example,
    /// An operation that a response leads to.
    Link,
    /// A group of operations.
    Tag,
    /// External documentation.
    ExternalDocs,
    /// A way to authenticate.
    SecurityScheme,
    /// The flows of OAuth 2.
    OAuthFlows,
    /// A flow of OAuth 2.
    OAuthFlow,
    /// A schema: an object, or true or false.
    Schema,
    /// How the alternatives of a schema are distinguished.
    Discriminator,
    /// The XML form of a value.
    Xml,
}

/// The methods that a path item has operations for.
pub const METHODS: &[&str] = &["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// The shape of a member's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Text,
    /// Text that is not empty.
    Name,
    TextOrNumber,
    Flag,
    Number,
    Count,
    Texts,
    TextMap,
    FlagOrNumber,
    /// One or more values of any type.
    Values,
    /// The name of a type, or a list of them.
    Types,
    /// Requirements of security: lists of scopes by scheme.
    Security,
    /// Names of properties by that of another.
    TextsMap,
    One(Kind),
    List(Kind),
    /// A list that is not empty.
    Some(Kind),
    Map(Kind),
    /// Path items by path.
    Paths,
    /// Responses by status.
    Responses,
    /// `in` of a parameter.
    Location,
    /// Data: any JSON.
    Data,
}

impl Shape {
    /// The kind of a map's values, and whether extensions may be among them.
    pub(crate) fn entries(self) -> Option<(Kind, bool)> {
        match self {
            Self::Map(kind) => Some((kind, false)),
            Self::Paths => Some((Kind::PathItem, true)),
            Self::Responses => Some((Kind::Response, true)),
            _ => None,
        }
    }
}

type Members = &'static [(&'static str, Shape)];

impl Kind {
    /// The members whose shape is known.
    pub(crate) fn members(self) -> Members {
        use Kind as K;
        use Shape as S;
        match self {
            K::Document => &[
                ("info", S::One(K::Info)),
                ("servers", S::List(K::Server)),
                ("paths", S::Paths),
                ("webhooks", S::Map(K::PathItem)),
                ("components", S::One(K::Components)),
                ("security", S::Security),
                ("tags", S::List(K::Tag)),
                ("externalDocs", S::One(K::ExternalDocs)),
                ("jsonSchemaDialect", S::Text),
            ],
            K::Info => &[
                ("title", S::Text),
                ("summary", S::Text),
                ("description", S::Text),
                ("termsOfService", S::Text),
                ("contact", S::One(K::Contact)),
                ("license", S::One(K::License)),
                // Without quotes, YAML takes most versions for numbers.
                ("version", S::TextOrNumber),
            ],
            K::Contact => &[("name", S::Text), ("url", S::Text), ("email", S::Text)],
            K::License => &[("name", S::Text), ("identifier", S::Text), ("url", S::Text)],
            K::Server => &[
                ("url", S::Text),
                ("description", S::Text),
                ("variables", S::Map(K::ServerVariable)),
            ],
            K::ServerVariable => &[
                ("enum", S::Values),
                ("default", S::TextOrNumber),
                ("description", S::Text),
            ],
            K::Components => &[
                ("schemas", S::Map(K::Schema)),
                ("responses", S::Map(K::Response)),
                ("parameters", S::Map(K::Parameter)),
                ("examples", S::Map(K::Example)),
                ("requestBodies", S::Map(K::RequestBody)),
                ("headers", S::Map(K::Header)),
                ("securitySchemes", S::Map(K::SecurityScheme)),
                ("links", S::Map(K::Link)),
                ("callbacks", S::Map(K::Callback)),
                ("pathItems", S::Map(K::PathItem)),
            ],
            K::PathItem => &[
                ("$ref", S::Text),
                ("summary", S::Text),
                ("description", S::Text),
                ("get", S::One(K::Operation)),
                ("put", S::One(K::Operation)),
                ("post", S::One(K::Operation)),
                ("delete", S::One(K::Operation)),
                ("options", S::One(K::Operation)),
                ("head", S::One(K::Operation)),
                ("patch", S::One(K::Operation)),
                ("trace", S::One(K::Operation)),
                ("servers", S::List(K::Server)),
                ("parameters", S::List(K::Parameter)),
            ],
            K::Operation => &[
                ("tags", S::Texts),
                ("summary", S::Text),
                ("description", S::Text),
                ("externalDocs", S::One(K::ExternalDocs)),
                ("operationId", S::Name),
                ("parameters", S::List(K::Parameter)),
                ("requestBody", S::One(K::RequestBody)),
                ("responses", S::Responses),
                ("callbacks", S::Map(K::Callback)),
                ("deprecated", S::Flag),
                ("security", S::Security),
                ("servers", S::List(K::Server)),
            ],
            K::Parameter => &[
                ("name", S::Name),
                ("in", S::Location),
                ("description", S::Text),
                ("required", S::Flag),
                ("deprecated", S::Flag),
                ("allowEmptyValue", S::Flag),
                ("style", S::Text),
                ("explode", S::Flag),
                ("allowReserved", S::Flag),
                ("schema", S::One(K::Schema)),
                ("examples", S::Map(K::Example)),
                ("content", S::Map(K::MediaType)),
            ],
            K::Header => &[
                ("description", S::Text),
                ("required", S::Flag),
                ("deprecated", S::Flag),
                ("style", S::Text),
                ("explode", S::Flag),
                ("schema", S::One(K::Schema)),
                ("examples", S::Map(K::Example)),
                ("content", S::Map(K::MediaType)),
            ],
            K::RequestBody => &[
                ("description", S::Text),
                ("content", S::Map(K::MediaType)),
                ("required", S::Flag),
            ],
            K::MediaType => &[
                ("schema", S::One(K::Schema)),
                ("examples", S::Map(K::Example)),
                ("encoding", S::Map(K::Encoding)),
            ],
            K::Encoding => &[
                ("contentType", S::Text),
                ("headers", S::Map(K::Header)),
                ("style", S::Text),
                ("explode", S::Flag),
                ("allowReserved", S::Flag),
            ],
            K::Response => &[
                ("description", S::Text),
                ("headers", S::Map(K::Header)),
                ("content", S::Map(K::MediaType)),
                ("links", S::Map(K::Link)),
            ],
            // All its members are path items.
            K::Callback => &[],
            K::Example => &[
                ("summary", S::Text),
                ("description", S::Text),
                ("externalValue", S::Text),
            ],
            K::Link => &[
                ("operationRef", S::Text),
                ("operationId", S::Text),
                ("description", S::Text),
                ("server", S::One(K::Server)),
            ],
            K::Tag => &[
                ("name", S::Text),
                ("description", S::Text),
                ("externalDocs", S::One(K::ExternalDocs)),
            ],
            K::ExternalDocs => &[("description", S::Text), ("url", S::Text)],
            K::SecurityScheme => &[
                ("type", S::Text),
                ("description", S::Text),
                ("name", S::Text),
                ("in", S::Text),
                ("scheme", S::Text),
                ("bearerFormat", S::Text),
                ("flows", S::One(K::OAuthFlows)),
                ("openIdConnectUrl", S::Text),
            ],
            K::OAuthFlows => &[
                ("implicit", S::One(K::OAuthFlow)),
                ("password", S::One(K::OAuthFlow)),
                ("clientCredentials", S::One(K::OAuthFlow)),
                ("authorizationCode", S::One(K::OAuthFlow)),
            ],
            K::OAuthFlow => &[
                ("authorizationUrl", S::Text),
                ("tokenUrl", S::Text),
                ("refreshUrl", S::Text),
                ("scopes", S::TextMap),
            ],
            K::Schema => &[
                ("$ref", S::Text),
                ("$dynamicRef", S::Text),
                ("$id", S::Text),
                ("$anchor", S::Text),
                ("$comment", S::Text),
                ("type", S::Types),
                ("enum", S::Values),
                ("const", S::Data),
                ("default", S::Data),
                ("example", S::Data),
                ("examples", S::Data),
                ("format", S::Text),
                ("pattern", S::Text),
                ("minLength", S::Count),
                ("maxLength", S::Count),
                ("minimum", S::Number),
                ("maximum", S::Number),
                ("exclusiveMinimum", S::FlagOrNumber),
                ("exclusiveMaximum", S::FlagOrNumber),
                ("multipleOf", S::Number),
                ("minItems", S::Count),
                ("maxItems", S::Count),
                ("uniqueItems", S::Flag),
                ("minContains", S::Count),
                ("maxContains", S::Count),
                ("minProperties", S::Count),
                ("maxProperties", S::Count),
                ("required", S::Texts),
                ("dependentRequired", S::TextsMap),
                ("contentEncoding", S::Text),
                ("contentMediaType", S::Text),
                ("nullable", S::Flag),
                ("readOnly", S::Flag),
                ("writeOnly", S::Flag),
                ("deprecated", S::Flag),
                ("title", S::Text),
                ("description", S::Text),
                ("discriminator", S::One(K::Discriminator)),
                ("xml", S::One(K::Xml)),
                ("externalDocs", S::One(K::ExternalDocs)),
                ("$defs", S::Map(K::Schema)),
                ("additionalProperties", S::One(K::Schema)),
                ("allOf", S::Some(K::Schema)),
                ("anyOf", S::Some(K::Schema)),
                ("contains", S::One(K::Schema)),
                ("contentSchema", S::One(K::Schema)),
                ("definitions", S::Map(K::Schema)),
                ("dependentSchemas", S::Map(K::Schema)),
                ("else", S::One(K::Schema)),
                ("if", S::One(K::Schema)),
                ("items", S::One(K::Schema)),
                ("not", S::One(K::Schema)),
                ("oneOf", S::Some(K::Schema)),
                ("patternProperties", S::Map(K::Schema)),
                ("prefixItems", S::Some(K::Schema)),
                ("properties", S::Map(K::Schema)),
                ("propertyNames", S::One(K::Schema)),
                ("then", S::One(K::Schema)),
                ("unevaluatedItems", S::One(K::Schema)),
                ("unevaluatedProperties", S::One(K::Schema)),
            ],
            K::Discriminator => &[("propertyName", S::Name), ("mapping", S::TextMap)],
            K::Xml => &[
                ("name", S::Text),
                ("namespace", S::Text),
                ("prefix", S::Text),
                ("attribute", S::Flag),
                ("wrapped", S::Flag),
            ],
        }
    }

    /// Whether a member of this name has a meaning in OpenAPI.
    ///
    /// ```
    /// use openapi_model::Kind;
    ///
    /// assert!(Kind::Schema.knows("maxLength") && Kind::Schema.knows("x-unit"));
    /// assert!(!Kind::Schema.knows("maxlength"));
    /// ```
    #[must_use]
    pub fn knows(self, name: &str) -> bool {
        self == Self::Callback || name.starts_with("x-") || self.member(name).is_some()
    }

    /// The kind of the objects in a member, and how it holds them; `None` when it holds none.
    ///
    /// ```
    /// use openapi_model::{Holds, Kind};
    ///
    /// assert_eq!(Kind::Schema.inside("properties"), Some((Holds::Map, Kind::Schema)));
    /// assert_eq!(Kind::Operation.inside("parameters"), Some((Holds::List, Kind::Parameter)));
    /// assert_eq!(Kind::Schema.inside("maxLength"), None);
    /// ```
    #[must_use]
    pub fn inside(self, name: &str) -> Option<(Holds, Self)> {
        if self == Self::Callback {
            return (!name.starts_with("x-")).then_some((Holds::One, Self::PathItem));
        }
        Some(match self.member(name)? {
            Shape::One(kind) => (Holds::One, kind),
            Shape::List(kind) | Shape::Some(kind) => (Holds::List, kind),
            shape => (Holds::Map, shape.entries()?.0),
        })
    }

    /// The shape of a member, when it is known.
    pub(crate) fn member(self, name: &str) -> Option<Shape> {
        self.numbered_member(name).map(|(_, shape)| shape)
    }

    /// The same, with its number among the members.
    pub(crate) fn numbered_member(self, name: &str) -> Option<(usize, Shape)> {
        let mut members = self.members().iter().enumerate();
        let known = members.find(|(_, (known, _))| *known == name);
        known.map(|(number, (_, shape))| (number, *shape))
    }

    /// The required members, and whether the object cannot be read without.
    pub(crate) fn required(self, version: Option<Version>) -> &'static [(&'static str, bool)] {
        match self {
            Self::Document if version == Some(Version::V3_0) => &[("info", false), ("paths", false)],
            Self::Document => &[("info", false)],
            Self::Info => &[("title", false), ("version", false)],
            // In OpenAPI 3.1 an operation may omit its responses.
            Self::Operation if version == Some(Version::V3_0) => &[("responses", false)],
            Self::Parameter => &[("name", true), ("in", true)],
            Self::Discriminator => &[("propertyName", true)],
            _ => &[],
        }
    }

    /// Whether it may be replaced by a reference.
    #[must_use]
    pub fn may_be_reference(self) -> bool {
        matches!(
            self,
            Self::PathItem
                | Self::Parameter
                | Self::Header
                | Self::RequestBody
                | Self::Response
                | Self::Callback
                | Self::Example
                | Self::Link
                | Self::SecurityScheme
                | Self::Schema
        )
    }

    /// Whether members beside `$ref` have a meaning.
    pub(crate) fn counts_beside_reference(self) -> bool {
        matches!(self, Self::PathItem | Self::Schema)
    }

    /// Its name in problems.
    pub(crate) fn named(self) -> &'static str {
        match self {
            Self::Schema => "a schema",
            Self::Document => "an OpenAPI document",
            _ => "an object",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Holds, KEYWORDS};

    #[test]
    fn all_keywords_that_hold_schemas_are_members_of_schemas() {
        for keyword in KEYWORDS {
            let member = Kind::Schema.members().iter().find(|(name, _)| *name == keyword.name);
            let expected = match keyword.holds {
                Holds::One => Shape::One(Kind::Schema),
                Holds::List => Shape::Some(Kind::Schema),
                Holds::Map => Shape::Map(Kind::Schema),
            };
            assert_eq!(member, Some(&(keyword.name, expected)));
        }
    }
}
