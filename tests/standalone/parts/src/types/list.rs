// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `ListPartsResponse`
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ListPartsResponse {
    pub list: ::std::vec::Vec<crate::open::Anything>,
    #[serde(deserialize_with = "::std::option::Option::deserialize")]
    pub next: ::std::option::Option<crate::open::ListPartsResponseNext>,
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    #[serde(
        default,
        deserialize_with = "::openapi_runtime::generated::whole::optional_id"
    )]
    pub total: ::std::option::Option<u64>,
}
