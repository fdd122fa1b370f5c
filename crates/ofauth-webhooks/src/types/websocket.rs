// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
///What came over the websocket of a connected account.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct WebsocketEventData {
    ///What the platform sent, as it sent it; of any kind and not documented.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub json: ::std::option::Option<crate::EventBody>,
    ///Which kind of message it is.
    #[serde(
        rename = "messageType",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub message_type: ::std::option::Option<::std::string::String>,
    ///The member of the message that says so.
    #[serde(
        rename = "payloadKey",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub payload_key: ::std::option::Option<::std::string::String>,
    ///The message in Base64; null where it is text.
    #[serde(
        rename = "rawBase64",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub raw_base64: ::std::option::Option<crate::EventText>,
    ///The message as text; null where it is none.
    #[serde(rename = "rawText", skip_serializing_if = "::std::option::Option::is_none")]
    pub raw_text: ::std::option::Option<crate::EventText>,
    ///When it came.
    #[serde(
        rename = "receivedAt",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub received_at: ::std::option::Option<::std::string::String>,
    ///Which form of that kind it has.
    #[serde(
        rename = "shapeSubtype",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub shape_subtype: ::std::option::Option<::std::string::String>,
    ///Whether it was cut short.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub truncated: ::std::option::Option<bool>,
}
