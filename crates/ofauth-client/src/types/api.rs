// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// Error body, in any of the three forms that the API has used.
#[derive(Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ApiError {
    /// Suggested fix, for instance `refresh_session`.
    #[cfg_attr(feature = "schemars", schemars(rename = "actionRequired"))]
    pub action_required: ::std::option::Option<::std::string::String>,
    /// Error code; in the older forms.
    pub code: ::std::option::Option<crate::ErrorCode>,
    /// Details; in the older forms.
    pub details: ::std::option::Option<::serde_json::Value>,
    /// Error message.
    pub error: ::std::option::Option<::std::string::String>,
    /// Error message; in the form that the vendor's SDKs expect.
    pub message: ::std::option::Option<::std::string::String>,
    /// Id of the request, for the vendor's support.
    #[cfg_attr(feature = "schemars", schemars(rename = "requestId"))]
    pub request_id: ::std::option::Option<::std::string::String>,
    /// Error code.
    #[cfg_attr(feature = "schemars", schemars(rename = "type"))]
    pub type_: ::std::option::Option<crate::ErrorCode>,
}
