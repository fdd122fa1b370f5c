// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// A message from the websocket of a connected account.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WebsocketEventData {
    /// What the platform sent, as a JSON value. For `realtime.chat_message.received` the documentation shows a message, for other types
    /// other samples, and asks to read them defensively: which fields are always there is not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub json: ::std::option::Option<crate::EventBody>,
    /// Kind of the message.
    #[serde(
        rename = "messageType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub message_type: ::std::option::Option<::std::string::String>,
    /// The field of the message that names its kind.
    #[serde(
        rename = "payloadKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payload_key: ::std::option::Option<::std::string::String>,
    /// The message in Base64; null if it is text.
    #[serde(
        rename = "rawBase64",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub raw_base64: ::std::option::Option<crate::EventText>,
    /// The message as text; null if it is not text.
    #[serde(rename = "rawText", skip_serializing_if = "::std::option::Option::is_none")]
    pub raw_text: ::std::option::Option<crate::EventText>,
    /// When it was received.
    #[serde(
        rename = "receivedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub received_at: ::std::option::Option<::std::string::String>,
    /// Subtype of the message.
    #[serde(
        rename = "shapeSubtype",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shape_subtype: ::std::option::Option<::std::string::String>,
    /// Whether it was truncated.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub truncated: ::std::option::Option<bool>,
}
