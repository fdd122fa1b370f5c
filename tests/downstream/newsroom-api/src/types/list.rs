// @generated from newsroom.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `ListStoriesResponse`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ListStoriesResponse {
    pub next_cursor: ::std::option::Option<::std::string::String>,
    pub stories: ::std::vec::Vec<Story>,
}
