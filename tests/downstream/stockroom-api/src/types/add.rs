// @generated from stockroom.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// `AddPhotoBody`
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct AddPhotoBody {
    pub caption: ::std::string::String,
    pub photo: ::std::string::String,
}
