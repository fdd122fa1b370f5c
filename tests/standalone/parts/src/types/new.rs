// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `NewPart`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct NewPart {
    pub name: ::std::string::String,
    /// Default: `none`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub note: ::std::option::Option<::std::string::String>,
    /// How it looks
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<crate::open::Shape>,
}
/// `NewPartPatch`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[serde(deny_unknown_fields)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct NewPartPatch {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::untyped::present"
    )]
    pub name: ::std::option::Option<crate::Nullable<::std::string::String>>,
    /// Default: `none`.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::untyped::present"
    )]
    pub note: ::std::option::Option<crate::Nullable<::std::string::String>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::untyped::present"
    )]
    pub shape: ::std::option::Option<crate::Nullable<crate::open::Shape>>,
}
