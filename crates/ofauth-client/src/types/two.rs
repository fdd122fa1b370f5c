// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The pending second factor of a login.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TwoFactorState {
    /// Checks of the face.
    #[serde(rename = "faceCode", skip_serializing_if = "::std::option::Option::is_none")]
    pub face_code: ::std::option::Option<CodeAttempts>,
    /// The methods that the user may choose from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub options: ::std::option::Option<::std::vec::Vec<crate::TwoFactorMethod>>,
    /// Codes sent by text message.
    #[serde(
        rename = "phoneCode",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_code: ::std::option::Option<CodeAttempts>,
    /// The last four digits of the telephone number.
    #[serde(
        rename = "phoneLast4",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub phone_last4: ::std::option::Option<::std::string::String>,
}
