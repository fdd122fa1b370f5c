// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
///Names the chat that a message is taken back from.
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UnsendRequest {
    ///Id of the user at the other end of the chat.
    #[serde(rename = "withUserId")]
    pub with_user_id: ::std::string::String,
}
///What became of a request to take a message back.
#[non_exhaustive]
#[derive(::serde::Serialize, Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
pub struct UnsendResult {
    ///The message, when it came from a mass message.
    #[serde(skip_serializing_if = "::std::option::Option::is_none")]
    pub queue: ::std::option::Option<QueuedMessage>,
    ///Whether the message is gone.
    pub success: bool,
}
