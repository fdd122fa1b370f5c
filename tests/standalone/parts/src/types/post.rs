// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `PostPartsByPartIdPictureBody`
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct PostPartsByPartIdPictureBody {
    pub file: ::std::option::Option<::std::string::String>,
}
