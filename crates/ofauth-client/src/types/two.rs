// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The pending second factor of a login.
#[non_exhaustive]
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct TwoFactorState {
    /// Face verification.
    #[cfg_attr(feature = "schemars", schemars(rename = "faceCode"))]
    pub face_code: ::std::option::Option<CodeAttempts>,
    /// The methods that the user may choose from.
    pub options: ::std::option::Option<::std::vec::Vec<crate::TwoFactorMethod>>,
    /// Codes sent by text message.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneCode"))]
    pub phone_code: ::std::option::Option<CodeAttempts>,
    /// The last four digits of the telephone number.
    #[cfg_attr(feature = "schemars", schemars(rename = "phoneLast4"))]
    pub phone_last4: ::std::option::Option<::std::string::String>,
}
