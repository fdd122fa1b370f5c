// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::QueuedMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::QueuedMessage {
    const NAMES: &'static [&'static str] = &[
        "canBePinned",
        "canPurchase",
        "canPurchaseReason",
        "canReport",
        "canSendMessageToBuyers",
        "canUnsend",
        "canUnsendQueue",
        "cancelSeconds",
        "changedAt",
        "createdAt",
        "date",
        "fromUser",
        "giphyId",
        "hasError",
        "id",
        "isCanceled",
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
        "mediaTypes",
        "previews",
        "price",
        "purchasedCount",
        "queueId",
        "releaseForms",
        "responseType",
        "sentCount",
        "text",
        "textCropped",
        "unsendSeconds",
        "unsendSecondsQueue",
        "viewedCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_be_pinned = None;
        let mut field_can_purchase = None;
        let mut field_can_purchase_reason = None;
        let mut field_can_report = None;
        let mut field_can_send_message_to_buyers = None;
        let mut field_can_unsend = None;
        let mut field_can_unsend_queue = None;
        let mut field_cancel_seconds = Default::default();
        let mut field_changed_at = None;
        let mut field_created_at = None;
        let mut field_date = None;
        let mut field_from_user = None;
        let mut field_giphy_id = None;
        let mut field_has_error = None;
        let mut field_id = None;
        let mut field_is_canceled = None;
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
        let mut field_media_types = None;
        let mut field_previews = None;
        let mut field_price = None;
        let mut field_purchased_count = Default::default();
        let mut field_queue_id = None;
        let mut field_release_forms = Default::default();
        let mut field_response_type = None;
        let mut field_sent_count = Default::default();
        let mut field_text = None;
        let mut field_text_cropped = None;
        let mut field_unsend_seconds = Default::default();
        let mut field_unsend_seconds_queue = Default::default();
        let mut field_viewed_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_be_pinned = object.value()?,
                1 => field_can_purchase = object.value()?,
                2 => field_can_purchase_reason = object.value()?,
                3 => field_can_report = object.value()?,
                4 => field_can_send_message_to_buyers = object.value()?,
                5 => field_can_unsend = object.value()?,
                6 => field_can_unsend_queue = object.value()?,
                7 => field_cancel_seconds = object.value_by(OptionalDecimal)?,
                8 => field_changed_at = object.value()?,
                9 => field_created_at = object.value()?,
                10 => field_date = object.value()?,
                11 => field_from_user = object.value()?,
                12 => field_giphy_id = object.value()?,
                13 => field_has_error = object.value()?,
                14 => field_id = Some(object.value()?),
                15 => field_is_canceled = object.value()?,
                16 => field_is_couple_people_media = object.value()?,
                17 => field_is_free = object.value()?,
                18 => field_is_from_queue = object.value()?,
                19 => field_is_liked = object.value()?,
                20 => field_is_markdown_disabled = object.value()?,
                21 => field_is_media_ready = object.value()?,
                22 => field_is_new = object.value()?,
                23 => field_is_opened = object.value()?,
                24 => field_is_pinned = object.value()?,
                25 => field_is_reported_by_me = object.value()?,
                26 => field_is_tip = object.value()?,
                27 => field_locked_text = object.value()?,
                28 => field_media = object.value()?,
                29 => field_media_count = object.value_by(OptionalCount)?,
                30 => field_media_types = object.value()?,
                31 => field_previews = object.value()?,
                32 => field_price = object.value()?,
                33 => field_purchased_count = object.value_by(OptionalCount)?,
                34 => field_queue_id = object.value()?,
                35 => field_release_forms = object.value_by(Present::new())?,
                36 => field_response_type = object.value()?,
                37 => field_sent_count = object.value_by(OptionalCount)?,
                38 => field_text = object.value()?,
                39 => field_text_cropped = object.value()?,
                40 => field_unsend_seconds = object.value_by(OptionalDecimal)?,
                41 => field_unsend_seconds_queue = object.value_by(OptionalDecimal)?,
                42 => field_viewed_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_be_pinned: field_can_be_pinned,
            can_purchase: field_can_purchase,
            can_purchase_reason: field_can_purchase_reason,
            can_report: field_can_report,
            can_send_message_to_buyers: field_can_send_message_to_buyers,
            can_unsend: field_can_unsend,
            can_unsend_queue: field_can_unsend_queue,
            cancel_seconds: field_cancel_seconds,
            changed_at: field_changed_at,
            created_at: field_created_at,
            date: field_date,
            from_user: field_from_user,
            giphy_id: field_giphy_id,
            has_error: field_has_error,
            id: required("id", field_id)?,
            is_canceled: field_is_canceled,
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
            media: field_media,
            media_count: field_media_count,
            media_types: field_media_types,
            previews: field_previews,
            price: field_price,
            purchased_count: field_purchased_count,
            queue_id: field_queue_id,
            release_forms: field_release_forms,
            response_type: field_response_type,
            sent_count: field_sent_count,
            text: field_text,
            text_cropped: field_text_cropped,
            unsend_seconds: field_unsend_seconds,
            unsend_seconds_queue: field_unsend_seconds_queue,
            viewed_count: field_viewed_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::QueuedStorage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::QueuedStorage {
    const NAMES: &'static [&'static str] = &["estimatedItems", "listId", "queued"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_estimated_items = Default::default();
        let mut field_list_id = None;
        let mut field_queued = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_estimated_items = object.value_by(OptionalCount)?,
                1 => field_list_id = object.value()?,
                2 => field_queued = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            estimated_items: field_estimated_items,
            list_id: field_list_id,
            queued: required("queued", field_queued)?,
        })
    }
}
