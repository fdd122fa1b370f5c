// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

///The connection that an event is about.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct ConnectionEventData {
    ///The caller's own id of the account, as given when it was linked.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    ///A connection as events show it. Those that it ends with name it and little more.
    pub connection: EventConnection,
}
///The rules by which requests to the platform are signed.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct DynamicRules {
    ///Token of the platform's own app.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub app_token: ::std::option::Option<::std::string::String>,
    ///What is added to the checksum; it has no unit.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum_constant: ::std::option::Option<i64>,
    ///Position of each character of the hash that the checksum counts.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub checksum_indexes: ::std::option::Option<::std::vec::Vec<i64>>,
    ///What the signature ends with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub end: ::std::option::Option<::std::string::String>,
    ///How the signature is put together.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub format: ::std::option::Option<::std::string::String>,
    ///What comes before the hash.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub prefix: ::std::option::Option<::std::string::String>,
    ///Name of this revision.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::std::string::String>,
    ///What the signature begins with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub start: ::std::option::Option<::std::string::String>,
    ///The text that the signed text begins with.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub static_param: ::std::option::Option<::std::string::String>,
    ///What comes after the hash.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub suffix: ::std::option::Option<::std::string::String>,
}
///A connection as events show it. Those that it ends with name it and little more.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct EventConnection {
    ///Id of a connection, to make calls for it with.
    pub id: crate::ConnectionId,
    ///What the account has allowed.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub permissions: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    ///Id of the account's user on the platform.
    #[serde(
        rename = "platformUserId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub platform_user_id: ::std::option::Option<crate::PlatformUserId>,
    ///State of a connection.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub status: ::std::option::Option<crate::EventConnectionStatus>,
    ///The user of a connected account.
    #[serde(rename = "userData", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_data: ::std::option::Option<EventUser>,
}
///The user of a connected account.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, Default, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct EventUser {
    ///Picture of the user.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub avatar: ::std::option::Option<crate::SignedUrl>,
    ///Id of the user; in the form of the documentation.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub id: ::std::option::Option<crate::PlatformUserId>,
    ///Display name.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub name: ::std::option::Option<::std::string::String>,
    ///Id of the user; in the form of the vendor's SDKs.
    #[serde(rename = "userId", skip_serializing_if = "::std::option::Option::is_none")]
    pub user_id: ::std::option::Option<crate::PlatformUserId>,
    ///Name in the address of the profile.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub username: ::std::option::Option<::std::string::String>,
}
///The connection that an event came over.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RealtimeConnection {
    ///The caller's own id of the account, as given when it was linked.
    #[serde(
        rename = "clientReferenceId",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub client_reference_id: ::std::option::Option<::std::string::String>,
    ///Id of a connection, to make calls for it with.
    pub id: crate::ConnectionId,
}
///Something that has just happened on the platform.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RealtimeEventData {
    ///The connection that an event came over.
    pub connection: RealtimeConnection,
    ///Where an event comes from.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub environment: ::std::option::Option<crate::EventEnvironment>,
    ///What the platform sent, as it sent it; of any kind and not documented.
    #[serde(
        rename = "eventBody",
        skip_serializing_if = "::std::option::Option::is_none"
    )]
    pub event_body: ::std::option::Option<crate::EventBody>,
}
///The rules that are in force now.
#[non_exhaustive]
#[derive(::serde::Deserialize, ::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct RulesEventData {
    ///Which revision they are.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub revision: ::std::option::Option<::std::string::String>,
    ///The rules by which requests to the platform are signed.
    pub rules: DynamicRules,
}
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
/// Error types.
pub mod error {
    /// Error from a `TryFrom` or `FromStr` implementation.
    pub struct ConversionError(::std::borrow::Cow<'static, str>);
    impl ::std::error::Error for ConversionError {}
    impl ::std::fmt::Display for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Display::fmt(&self.0, f)
        }
    }
    impl ::std::fmt::Debug for ConversionError {
        fn fmt(
            &self,
            f: &mut ::std::fmt::Formatter<'_>,
        ) -> Result<(), ::std::fmt::Error> {
            ::std::fmt::Debug::fmt(&self.0, f)
        }
    }
    impl From<&'static str> for ConversionError {
        fn from(value: &'static str) -> Self {
            Self(value.into())
        }
    }
    impl From<String> for ConversionError {
        fn from(value: String) -> Self {
            Self(value.into())
        }
    }
}
