// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Members`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Members {
    /// a
    /// */\u{202e}
    #[serde(
        rename = "cafe\u{301}",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub cafe: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub café: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub deserialize: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub error: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "gen", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub gen_: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "-1", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub minus1: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "Option", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub option: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "+1", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub plus1: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub serialize: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub type_: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub value: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "2nd", skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub x2nd: ::std::option::Option<i64>,
    /// Additional properties by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
