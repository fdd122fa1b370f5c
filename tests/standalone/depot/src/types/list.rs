// @generated from depot.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `ListBaysResponse`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ListBaysResponse {
    pub data: ::std::vec::Vec<Crate>,
    pub has_more: bool,
}
/// `ListRacksResponse`
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ListRacksResponse {
    #[cfg_attr(feature = "schemars", schemars(rename = "nextLink"))]
    pub next_link: ::std::option::Option<::std::string::String>,
    pub value: ::std::option::Option<::std::vec::Vec<Crate>>,
}
