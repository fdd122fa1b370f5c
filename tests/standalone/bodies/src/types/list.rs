// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `ListNotesResponse`
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct ListNotesResponse {
    pub notes: ::std::vec::Vec<Note>,
    pub page: ListNotesResponsePage,
}
/// `ListNotesResponsePage`
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ListNotesResponsePage {
    pub next_cursor: ::std::option::Option<::std::string::String>,
}
