// @generated from names.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Members`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct Members {
    /// a
    /// */\u{202e}
    #[serde(
        rename = "cafe\u{301}",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub cafe: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub café: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub deserialize: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub error: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "gen", skip_serializing_if = "::std::option::Option::is_none")]
    pub gen_: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "-1", skip_serializing_if = "::std::option::Option::is_none")]
    pub minus1: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "Option", skip_serializing_if = "::std::option::Option::is_none")]
    pub option: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "+1", skip_serializing_if = "::std::option::Option::is_none")]
    pub plus1: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub serialize: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
    pub type_: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub value: ::std::option::Option<i64>,
    /// a
    /// */\u{202e}
    #[serde(rename = "2nd", skip_serializing_if = "::std::option::Option::is_none")]
    pub x2nd: ::std::option::Option<i64>,
    /// What comes besides, by its names.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
