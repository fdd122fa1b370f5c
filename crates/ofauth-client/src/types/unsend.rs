// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

#[allow(unused_imports)]
use super::*;
/// The chat that a message is unsent from.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UnsendRequest {
    /// Id of the other user of the chat.
    #[cfg_attr(feature = "schemars", schemars(rename = "withUserId"))]
    pub with_user_id: ::std::string::String,
}
/// Result of unsending a message.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))]
#[cfg_attr(feature = "test-util", derive(Default))]
pub struct UnsendResult {
    /// The message, if a mass message sent it.
    pub queue: ::std::option::Option<QueuedMessage>,
    /// Whether the message was unsent.
    pub success: bool,
}
