// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Part`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Part {
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::untyped::present"
    )]
    pub anything: ::std::option::Option<::serde_json::Value>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub holes: ::std::option::Option<::std::vec::Vec<Part>>,
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub id: i64,
    /// What it is
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub kind: ::std::option::Option<crate::open::KindOfPart>,
    /// Known values: 1,2,3
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub level: ::std::option::Option<i64>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub made: ::std::option::Option<crate::Timestamp>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub owner: ::std::option::Option<PartOwner>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub pair: ::std::option::Option<::std::vec::Vec<::serde_json::Value>>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub parent: ::std::option::Option<::std::boxed::Box<Part>>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub price: ::std::option::Option<crate::open::PartPrice>,
    /// How it looks
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub shape: ::std::option::Option<crate::open::Shape>,
    /// When it was sold
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub sold: ::std::option::Option<crate::Timestamp>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub unit: ::std::option::Option<crate::open::PartUnit>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub weight: ::std::option::Option<f64>,
    /// Additional properties by name.
    #[serde(flatten)]
    pub extra: ::serde_json::Map<::std::string::String, ::serde_json::Value>,
}
/// `PartOwner`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct PartOwner {
    pub id: i64,
    pub name: ::std::option::Option<::std::string::String>,
    pub view: ::std::option::Option<::std::string::String>,
}
