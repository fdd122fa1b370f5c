// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The connection that an event is about.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionEventData {
    /// The caller's own id of the account, as given when it was linked.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    /// A connection, as in events. Events of its end contain little more than its id.
    pub connection: EventConnection,
}
