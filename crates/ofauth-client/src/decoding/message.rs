// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::Message {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Message {
    const NAMES: &'static [&'static str] = &[
        "canBePinned",
        "canPurchase",
        "canPurchaseReason",
        "canReport",
        "canUnsendQueue",
        "cancelSeconds",
        "changedAt",
        "createdAt",
        "fromUser",
        "giphyId",
        "id",
        "isCouplePeopleMedia",
        "isFree",
        "isFromQueue",
        "isLiked",
        "isMarkdownDisabled",
        "isMediaReady",
        "isNew",
        "isOpened",
        "isPinned",
        "isReportedByMe",
        "isTip",
        "lockedText",
        "media",
        "mediaCount",
        "previews",
        "price",
        "queueId",
        "releaseForms",
        "responseType",
        "text",
        "unsendSecondsQueue",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_be_pinned = None;
        let mut field_can_purchase = None;
        let mut field_can_purchase_reason = None;
        let mut field_can_report = None;
        let mut field_can_unsend_queue = None;
        let mut field_cancel_seconds = Default::default();
        let mut field_changed_at = None;
        let mut field_created_at = None;
        let mut field_from_user = None;
        let mut field_giphy_id = None;
        let mut field_id = None;
        let mut field_is_couple_people_media = None;
        let mut field_is_free = None;
        let mut field_is_from_queue = None;
        let mut field_is_liked = None;
        let mut field_is_markdown_disabled = None;
        let mut field_is_media_ready = None;
        let mut field_is_new = None;
        let mut field_is_opened = None;
        let mut field_is_pinned = None;
        let mut field_is_reported_by_me = None;
        let mut field_is_tip = None;
        let mut field_locked_text = None;
        let mut field_media = None;
        let mut field_media_count = Default::default();
        let mut field_previews = None;
        let mut field_price = Default::default();
        let mut field_queue_id = None;
        let mut field_release_forms = Default::default();
        let mut field_response_type = None;
        let mut field_text = None;
        let mut field_unsend_seconds_queue = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_be_pinned = object.value()?,
                1 => field_can_purchase = object.value()?,
                2 => field_can_purchase_reason = object.value()?,
                3 => field_can_report = object.value()?,
                4 => field_can_unsend_queue = object.value()?,
                5 => field_cancel_seconds = object.value_by(OptionalDecimal)?,
                6 => field_changed_at = object.value()?,
                7 => field_created_at = object.value()?,
                8 => field_from_user = Some(object.value()?),
                9 => field_giphy_id = object.value()?,
                10 => field_id = Some(object.value()?),
                11 => field_is_couple_people_media = object.value()?,
                12 => field_is_free = object.value()?,
                13 => field_is_from_queue = object.value()?,
                14 => field_is_liked = object.value()?,
                15 => field_is_markdown_disabled = object.value()?,
                16 => field_is_media_ready = object.value()?,
                17 => field_is_new = object.value()?,
                18 => field_is_opened = object.value()?,
                19 => field_is_pinned = object.value()?,
                20 => field_is_reported_by_me = object.value()?,
                21 => field_is_tip = object.value()?,
                22 => field_locked_text = object.value()?,
                23 => field_media = Some(object.value()?),
                24 => field_media_count = object.value_by(OptionalCount)?,
                25 => field_previews = Some(object.value()?),
                26 => field_price = object.value_by(OptionalDecimal)?,
                27 => field_queue_id = object.value()?,
                28 => field_release_forms = object.value_by(Present::new())?,
                29 => field_response_type = object.value()?,
                30 => field_text = Some(object.value()?),
                31 => field_unsend_seconds_queue = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_be_pinned: field_can_be_pinned,
            can_purchase: field_can_purchase,
            can_purchase_reason: field_can_purchase_reason,
            can_report: field_can_report,
            can_unsend_queue: field_can_unsend_queue,
            cancel_seconds: field_cancel_seconds,
            changed_at: field_changed_at,
            created_at: field_created_at,
            from_user: required("fromUser", field_from_user)?,
            giphy_id: field_giphy_id,
            id: required("id", field_id)?,
            is_couple_people_media: field_is_couple_people_media,
            is_free: field_is_free,
            is_from_queue: field_is_from_queue,
            is_liked: field_is_liked,
            is_markdown_disabled: field_is_markdown_disabled,
            is_media_ready: field_is_media_ready,
            is_new: field_is_new,
            is_opened: field_is_opened,
            is_pinned: field_is_pinned,
            is_reported_by_me: field_is_reported_by_me,
            is_tip: field_is_tip,
            locked_text: field_locked_text,
            media: required("media", field_media)?,
            media_count: field_media_count,
            previews: required("previews", field_previews)?,
            price: field_price,
            queue_id: field_queue_id,
            release_forms: field_release_forms,
            response_type: field_response_type,
            text: required("text", field_text)?,
            unsend_seconds_queue: field_unsend_seconds_queue,
        })
    }
}
impl<'de> Deserialize<'de> for types::MessageDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MessageDraft {
    const NAMES: &'static [&'static str] = &[
        "isForwardedMessage",
        "isLockedText",
        "isMarkdown",
        "mediaItems",
        "previewMediaCount",
        "price",
        "releaseForms",
        "replyToMessageId",
        "text",
        "userTags",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_is_forwarded_message = None;
        let mut field_is_locked_text = None;
        let mut field_is_markdown = None;
        let mut field_media_items = Default::default();
        let mut field_preview_media_count = Default::default();
        let mut field_price = None;
        let mut field_release_forms = None;
        let mut field_reply_to_message_id = None;
        let mut field_text = None;
        let mut field_user_tags = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_is_forwarded_message = object.value()?,
                1 => field_is_locked_text = object.value()?,
                2 => field_is_markdown = object.value()?,
                3 => field_media_items = object.value()?,
                4 => field_preview_media_count = object.value_by(OptionalCount)?,
                5 => field_price = object.value()?,
                6 => field_release_forms = object.value()?,
                7 => field_reply_to_message_id = object.value()?,
                8 => field_text = object.value()?,
                9 => field_user_tags = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            is_forwarded_message: field_is_forwarded_message,
            is_locked_text: field_is_locked_text,
            is_markdown: field_is_markdown,
            media_items: field_media_items,
            preview_media_count: field_preview_media_count,
            price: field_price,
            release_forms: field_release_forms,
            reply_to_message_id: field_reply_to_message_id,
            text: field_text,
            user_tags: field_user_tags,
        })
    }
}
impl<'de> Deserialize<'de> for types::MessagePage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MessagePage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "nextLastId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_next_last_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_next_last_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            next_last_id: field_next_last_id,
        })
    }
}
