// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A request to the platform to sign.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SignRequest {
    /// Path and query of the request, as the platform knows them.
    pub endpoint: ::std::string::String,
    /// The timestamp to sign for, in milliseconds since the Unix epoch (not documented); defaults to now.
    pub time: ::std::option::Option<::std::string::String>,
    /// Id of the user who makes the request.
    #[cfg_attr(feature = "schemars", schemars(rename = "user-id"))]
    pub user_id: ::std::option::Option<::std::string::String>,
}
/// The headers of a signed request, and by which rules.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct SignResult {
    /// Whether the rules are newer than the public ones.
    pub is_early_access: ::std::option::Option<bool>,
    /// Whether the rules are public.
    pub is_public: ::std::option::Option<bool>,
    /// The headers.
    pub signed: SignedHeaders,
}
