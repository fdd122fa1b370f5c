// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use super::prelude::*;
impl<'de> Deserialize<'de> for types::MassMessage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MassMessage {
    const NAMES: &'static [&'static str] = &[
        "canUnsend",
        "date",
        "hasError",
        "id",
        "isCanceled",
        "isCouplePeopleMedia",
        "isDone",
        "isReady",
        "pending",
        "total",
        "unsendSeconds",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_unsend = None;
        let mut field_date = None;
        let mut field_has_error = None;
        let mut field_id = None;
        let mut field_is_canceled = None;
        let mut field_is_couple_people_media = None;
        let mut field_is_done = None;
        let mut field_is_ready = None;
        let mut field_pending = Default::default();
        let mut field_total = Default::default();
        let mut field_unsend_seconds = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_unsend = object.value()?,
                1 => field_date = Some(object.value()?),
                2 => field_has_error = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_is_canceled = object.value()?,
                5 => field_is_couple_people_media = object.value()?,
                6 => field_is_done = object.value()?,
                7 => field_is_ready = object.value()?,
                8 => field_pending = object.value_by(OptionalCount)?,
                9 => field_total = object.value_by(OptionalCount)?,
                10 => field_unsend_seconds = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_unsend: field_can_unsend,
            date: required("date", field_date)?,
            has_error: field_has_error,
            id: required("id", field_id)?,
            is_canceled: field_is_canceled,
            is_couple_people_media: field_is_couple_people_media,
            is_done: field_is_done,
            is_ready: field_is_ready,
            pending: field_pending,
            total: field_total,
            unsend_seconds: field_unsend_seconds,
        })
    }
}
impl<'de> Deserialize<'de> for types::MassMessageCharts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MassMessageCharts {
    const NAMES: &'static [&'static str] = &[
        "direct_messages",
        "direct_messages_purchases",
        "group_messages",
        "group_messages_purchases",
        "messages",
        "purchases",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_direct_messages = None;
        let mut field_direct_messages_purchases = None;
        let mut field_group_messages = None;
        let mut field_group_messages_purchases = None;
        let mut field_messages = None;
        let mut field_purchases = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_direct_messages = object.value()?,
                1 => field_direct_messages_purchases = object.value()?,
                2 => field_group_messages = object.value()?,
                3 => field_group_messages_purchases = object.value()?,
                4 => field_messages = object.value()?,
                5 => field_purchases = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            direct_messages: field_direct_messages,
            direct_messages_purchases: field_direct_messages_purchases,
            group_messages: field_group_messages,
            group_messages_purchases: field_group_messages_purchases,
            messages: field_messages,
            purchases: field_purchases,
        })
    }
}
impl<'de> Deserialize<'de> for types::MassMessageDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MassMessageDraft {
    const NAMES: &'static [&'static str] = &[
        "excludeUserLists",
        "isForwardedMessage",
        "isLockedText",
        "isMarkdown",
        "mediaItems",
        "previewMediaCount",
        "price",
        "releaseForms",
        "scheduledDate",
        "subscribedAfterDate",
        "text",
        "userIds",
        "userLists",
        "userTags",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_exclude_user_lists = Default::default();
        let mut field_is_forwarded_message = None;
        let mut field_is_locked_text = None;
        let mut field_is_markdown = None;
        let mut field_media_items = Default::default();
        let mut field_preview_media_count = Default::default();
        let mut field_price = None;
        let mut field_release_forms = None;
        let mut field_scheduled_date = None;
        let mut field_subscribed_after_date = None;
        let mut field_text = None;
        let mut field_user_ids = Default::default();
        let mut field_user_lists = Default::default();
        let mut field_user_tags = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_exclude_user_lists = object.value()?,
                1 => field_is_forwarded_message = object.value()?,
                2 => field_is_locked_text = object.value()?,
                3 => field_is_markdown = object.value()?,
                4 => field_media_items = object.value()?,
                5 => field_preview_media_count = object.value_by(OptionalCount)?,
                6 => field_price = object.value()?,
                7 => field_release_forms = object.value()?,
                8 => field_scheduled_date = object.value()?,
                9 => field_subscribed_after_date = object.value()?,
                10 => field_text = object.value()?,
                11 => field_user_ids = object.value()?,
                12 => field_user_lists = object.value()?,
                13 => field_user_tags = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            exclude_user_lists: field_exclude_user_lists,
            is_forwarded_message: field_is_forwarded_message,
            is_locked_text: field_is_locked_text,
            is_markdown: field_is_markdown,
            media_items: field_media_items,
            preview_media_count: field_preview_media_count,
            price: field_price,
            release_forms: field_release_forms,
            scheduled_date: field_scheduled_date,
            subscribed_after_date: field_subscribed_after_date,
            text: field_text,
            user_ids: field_user_ids,
            user_lists: field_user_lists,
            user_tags: field_user_tags,
        })
    }
}
impl<'de> Deserialize<'de> for types::MassMessageReport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MassMessageReport {
    const NAMES: &'static [&'static str] = &[
        "canSendMessageToBuyers",
        "canUnsend",
        "date",
        "giphyId",
        "id",
        "isCanceled",
        "isFree",
        "isMediaReady",
        "isReportedByMe",
        "isTip",
        "media",
        "mediaCount",
        "previews",
        "price",
        "purchasedCount",
        "rawText",
        "releaseForms",
        "responseType",
        "sentCount",
        "template",
        "text",
        "unsendSeconds",
        "viewedCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_send_message_to_buyers = None;
        let mut field_can_unsend = None;
        let mut field_date = None;
        let mut field_giphy_id = None;
        let mut field_id = None;
        let mut field_is_canceled = None;
        let mut field_is_free = None;
        let mut field_is_media_ready = None;
        let mut field_is_reported_by_me = None;
        let mut field_is_tip = None;
        let mut field_media = None;
        let mut field_media_count = Default::default();
        let mut field_previews = None;
        let mut field_price = None;
        let mut field_purchased_count = Default::default();
        let mut field_raw_text = None;
        let mut field_release_forms = None;
        let mut field_response_type = None;
        let mut field_sent_count = Default::default();
        let mut field_template = None;
        let mut field_text = None;
        let mut field_unsend_seconds = Default::default();
        let mut field_viewed_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_send_message_to_buyers = object.value()?,
                1 => field_can_unsend = object.value()?,
                2 => field_date = Some(object.value()?),
                3 => field_giphy_id = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_is_canceled = object.value()?,
                6 => field_is_free = object.value()?,
                7 => field_is_media_ready = object.value()?,
                8 => field_is_reported_by_me = object.value()?,
                9 => field_is_tip = object.value()?,
                10 => field_media = object.value()?,
                11 => field_media_count = object.value_by(OptionalCount)?,
                12 => field_previews = object.value()?,
                13 => field_price = object.value()?,
                14 => field_purchased_count = object.value_by(OptionalCount)?,
                15 => field_raw_text = object.value()?,
                16 => field_release_forms = object.value()?,
                17 => field_response_type = object.value()?,
                18 => field_sent_count = object.value_by(OptionalCount)?,
                19 => field_template = object.value()?,
                20 => field_text = Some(object.value()?),
                21 => field_unsend_seconds = object.value_by(OptionalDecimal)?,
                22 => field_viewed_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_send_message_to_buyers: field_can_send_message_to_buyers,
            can_unsend: field_can_unsend,
            date: required("date", field_date)?,
            giphy_id: field_giphy_id,
            id: required("id", field_id)?,
            is_canceled: field_is_canceled,
            is_free: field_is_free,
            is_media_ready: field_is_media_ready,
            is_reported_by_me: field_is_reported_by_me,
            is_tip: field_is_tip,
            media: field_media,
            media_count: field_media_count,
            previews: field_previews,
            price: field_price,
            purchased_count: field_purchased_count,
            raw_text: field_raw_text,
            release_forms: field_release_forms,
            response_type: field_response_type,
            sent_count: field_sent_count,
            template: field_template,
            text: required("text", field_text)?,
            unsend_seconds: field_unsend_seconds,
            viewed_count: field_viewed_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::MassMessageReportPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MassMessageReportPage {
    const NAMES: &'static [&'static str] = &["hasMore", "items"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_items = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_items = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            items: required("items", field_items)?,
        })
    }
}
