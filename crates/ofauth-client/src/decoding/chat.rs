// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Chat {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Chat {
    const NAMES: &'static [&'static str] = &[
        "canGoToProfile",
        "canNotSendReason",
        "canSendMessage",
        "countPinnedMessages",
        "hasPurchasedFeed",
        "hasUnreadTips",
        "isMutedNotifications",
        "lastMessage",
        "lastReadMessageId",
        "unreadMessagesCount",
        "withUser",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_go_to_profile = None;
        let mut field_can_not_send_reason = Default::default();
        let mut field_can_send_message = None;
        let mut field_count_pinned_messages = Default::default();
        let mut field_has_purchased_feed = None;
        let mut field_has_unread_tips = None;
        let mut field_is_muted_notifications = None;
        let mut field_last_message = None;
        let mut field_last_read_message_id = None;
        let mut field_unread_messages_count = Default::default();
        let mut field_with_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_go_to_profile = object.value()?,
                1 => field_can_not_send_reason = object.value_by(Present::new())?,
                2 => field_can_send_message = object.value()?,
                3 => field_count_pinned_messages = object.value_by(OptionalCount)?,
                4 => field_has_purchased_feed = object.value()?,
                5 => field_has_unread_tips = object.value()?,
                6 => field_is_muted_notifications = object.value()?,
                7 => field_last_message = object.value()?,
                8 => field_last_read_message_id = object.value()?,
                9 => field_unread_messages_count = object.value_by(OptionalCount)?,
                10 => field_with_user = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_go_to_profile: field_can_go_to_profile,
            can_not_send_reason: field_can_not_send_reason,
            can_send_message: field_can_send_message,
            count_pinned_messages: field_count_pinned_messages,
            has_purchased_feed: field_has_purchased_feed,
            has_unread_tips: field_has_unread_tips,
            is_muted_notifications: field_is_muted_notifications,
            last_message: field_last_message,
            last_read_message_id: field_last_read_message_id,
            unread_messages_count: field_unread_messages_count,
            with_user: required("withUser", field_with_user)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ChatPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ChatPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "nextOffset"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_next_offset = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_next_offset = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            next_offset: field_next_offset,
        })
    }
}
