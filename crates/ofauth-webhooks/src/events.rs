// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use crate::payload::payload;
use crate::types;

payload! {
    /// `connection.created`: An account has been connected.
    ConnectionCreated(types::ConnectionEventData) = "connection.created",
    /// `connection.disconnected`: A connection has ended.
    ConnectionDisconnected(types::ConnectionEventData) = "connection.disconnected",
    /// `connection.expired`: A connection has expired.
    ConnectionExpired(types::ConnectionEventData) = "connection.expired",
    /// `connection.updated`: A connection has changed.
    ConnectionUpdated(types::ConnectionEventData) = "connection.updated",
    /// `of.websocket.event.received`: The platform has sent a message over its websocket.
    WebsocketEventReceived(types::WebsocketEventData) = "of.websocket.event.received",
    /// `realtime.chat_message.received`: A message has arrived.
    RealtimeChatMessageReceived(types::RealtimeEventData) = "realtime.chat_message.received",
    /// `realtime.chat_typing.updated`: A user is typing.
    RealtimeChatTypingUpdated(types::RealtimeEventData) = "realtime.chat_typing.updated",
    /// `rules.updated`: The dynamic rules have changed.
    RulesUpdated(types::RulesEventData) = "rules.updated",
}
