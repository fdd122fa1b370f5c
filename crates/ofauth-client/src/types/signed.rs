// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Headers that a request to the platform needs, by their names there.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SignedHeaders {
    /// Token of the platform's own app.
    #[cfg_attr(feature = "schemars", schemars(rename = "app-token"))]
    pub app_token: ::std::string::String,
    /// The signature.
    pub sign: ::std::string::String,
    /// The timestamp that the signature was made for.
    pub time: ::std::string::String,
    /// Id of the user who makes the request.
    #[cfg_attr(feature = "schemars", schemars(rename = "user-id"))]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// The revision of the rules.
    #[cfg_attr(feature = "schemars", schemars(rename = "x-of-rev"))]
    pub x_of_rev: ::std::option::Option<::std::string::String>,
}
