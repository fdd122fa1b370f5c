// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `Base`
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct Base {
    #[serde(deserialize_with = "::openapi_runtime::generated::whole::id")]
    pub id: i64,
    /// What it is
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub kind: ::std::option::Option<crate::open::KindOfPart>,
}
