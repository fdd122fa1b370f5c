// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The connection that an event came over.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RealtimeConnection {
    /// The caller's own id of the account, as given when it was linked.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    /// Id of a connection, to make calls for it with.
    pub id: crate::ConnectionId,
}
/// An event that has just occurred on the platform.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RealtimeEventData {
    /// The connection that an event came over.
    pub connection: RealtimeConnection,
    /// Where an event comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment: ::std::option::Option<crate::EventEnvironment>,
    /// What the platform sent, as a JSON value. For `realtime.chat_message.received` the documentation shows a message, for other types
    /// other samples, and asks to read them defensively: which fields are always there is not documented.
    #[serde(
        rename = "eventBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_body: ::std::option::Option<crate::EventBody>,
}
