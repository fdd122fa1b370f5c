// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

use serde::de::{Deserialize, Deserializer, MapAccess};
use openapi_runtime::generated::object::{Members, Object, decode, required};
#[allow(unused_imports)]
use openapi_runtime::generated::seeds::{
    Count, Counts, Decimal, OptionalCount, OptionalCounts, OptionalDecimal, Present,
};
use crate::types;
impl<'de> Deserialize<'de> for types::Amounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Amounts {
    const NAMES: &'static [&'static str] = &["fee", "gross", "net", "tax", "vat"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_fee = Default::default();
        let mut field_gross = Default::default();
        let mut field_net = Default::default();
        let mut field_tax = Default::default();
        let mut field_vat = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_fee = object.value_by(OptionalDecimal)?,
                1 => field_gross = object.value_by(OptionalDecimal)?,
                2 => field_net = object.value_by(OptionalDecimal)?,
                3 => field_tax = object.value_by(OptionalDecimal)?,
                4 => field_vat = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            fee: field_fee,
            gross: field_gross,
            net: field_net,
            tax: field_tax,
            vat: field_vat,
        })
    }
}
impl<'de> Deserialize<'de> for types::ApiError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ApiError {
    const NAMES: &'static [&'static str] = &[
        "actionRequired",
        "code",
        "details",
        "error",
        "message",
        "requestId",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_action_required = None;
        let mut field_code = None;
        let mut field_details = Default::default();
        let mut field_error = None;
        let mut field_message = None;
        let mut field_request_id = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_action_required = object.value()?,
                1 => field_code = object.value()?,
                2 => field_details = object.value_by(Present::new())?,
                3 => field_error = object.value()?,
                4 => field_message = object.value()?,
                5 => field_request_id = object.value()?,
                6 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            action_required: field_action_required,
            code: field_code,
            details: field_details,
            error: field_error,
            message: field_message,
            request_id: field_request_id,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::AvatarThumbs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::AvatarThumbs {
    const NAMES: &'static [&'static str] = &["c144", "c50"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_c144 = None;
        let mut field_c50 = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_c144 = object.value()?,
                1 => field_c50 = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            c144: field_c144,
            c50: field_c50,
        })
    }
}
impl<'de> Deserialize<'de> for types::Bundle {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Bundle {
    const NAMES: &'static [&'static str] = &[
        "canBuy",
        "discount",
        "duration",
        "id",
        "price",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_buy = None;
        let mut field_discount = Default::default();
        let mut field_duration = Default::default();
        let mut field_id = None;
        let mut field_price = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_buy = object.value()?,
                1 => field_discount = object.value_by(OptionalDecimal)?,
                2 => field_duration = object.value_by(OptionalCount)?,
                3 => field_id = Some(object.value()?),
                4 => field_price = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_buy: field_can_buy,
            discount: field_discount,
            duration: field_duration,
            id: required("id", field_id)?,
            price: field_price,
        })
    }
}
impl<'de> Deserialize<'de> for types::BundleDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::BundleDraft {
    const NAMES: &'static [&'static str] = &["discount", "duration"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = None;
        let mut field_duration = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = Some(object.value_by(Count)?),
                1 => field_duration = Some(object.value_by(Count)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: required("discount", field_discount)?,
            duration: required("duration", field_duration)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::BundleUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::BundleUpdate {
    const NAMES: &'static [&'static str] = &["discount", "duration"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = Default::default();
        let mut field_duration = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = object.value_by(OptionalCount)?,
                1 => field_duration = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: field_discount,
            duration: field_duration,
        })
    }
}
impl<'de> Deserialize<'de> for types::BuyerPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::BuyerPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "nextMarker"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_next_marker = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_next_marker = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            next_marker: field_next_marker,
        })
    }
}
impl<'de> Deserialize<'de> for types::Campaign {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Campaign {
    const NAMES: &'static [&'static str] = &[
        "campaignCode",
        "campaignName",
        "countSubscribers",
        "countTransitions",
        "createdAt",
        "endDate",
        "id",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_campaign_code = Default::default();
        let mut field_campaign_name = None;
        let mut field_count_subscribers = Default::default();
        let mut field_count_transitions = Default::default();
        let mut field_created_at = None;
        let mut field_end_date = None;
        let mut field_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_campaign_code = object.value_by(OptionalCount)?,
                1 => field_campaign_name = object.value()?,
                2 => field_count_subscribers = object.value_by(OptionalCount)?,
                3 => field_count_transitions = object.value_by(OptionalCount)?,
                4 => field_created_at = object.value()?,
                5 => field_end_date = object.value()?,
                6 => field_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            campaign_code: field_campaign_code,
            campaign_name: field_campaign_name,
            count_subscribers: field_count_subscribers,
            count_transitions: field_count_transitions,
            created_at: field_created_at,
            end_date: field_end_date,
            id: required("id", field_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::CampaignPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CampaignPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::Chargeback {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Chargeback {
    const NAMES: &'static [&'static str] = &[
        "createdAt",
        "id",
        "payment",
        "paymentType",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_created_at = None;
        let mut field_id = None;
        let mut field_payment = None;
        let mut field_payment_type = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_created_at = Some(object.value()?),
                1 => field_id = Some(object.value()?),
                2 => field_payment = object.value()?,
                3 => field_payment_type = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            created_at: required("createdAt", field_created_at)?,
            id: required("id", field_id)?,
            payment: field_payment,
            payment_type: field_payment_type,
        })
    }
}
impl<'de> Deserialize<'de> for types::ChargebackPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ChargebackPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "nextMarker"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_next_marker = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_next_marker = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            next_marker: field_next_marker,
        })
    }
}
impl<'de> Deserialize<'de> for types::ChargedBackPayment {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ChargedBackPayment {
    const NAMES: &'static [&'static str] = &[
        "amounts",
        "createdAt",
        "currency",
        "description",
        "id",
        "status",
        "user",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_amounts = None;
        let mut field_created_at = None;
        let mut field_currency = None;
        let mut field_description = None;
        let mut field_id = None;
        let mut field_status = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_amounts = object.value()?,
                1 => field_created_at = object.value()?,
                2 => field_currency = object.value()?,
                3 => field_description = object.value()?,
                4 => field_id = object.value()?,
                5 => field_status = object.value()?,
                6 => field_user = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            amounts: field_amounts,
            created_at: field_created_at,
            currency: field_currency,
            description: field_description,
            id: field_id,
            status: field_status,
            user: field_user,
        })
    }
}
impl<'de> Deserialize<'de> for types::Chart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Chart {
    const NAMES: &'static [&'static str] = &["chart", "delta", "gross", "total"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_chart = None;
        let mut field_delta = Default::default();
        let mut field_gross = Default::default();
        let mut field_total = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_chart = Some(object.value()?),
                1 => field_delta = object.value_by(OptionalDecimal)?,
                2 => field_gross = object.value_by(OptionalDecimal)?,
                3 => field_total = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            chart: required("chart", field_chart)?,
            delta: field_delta,
            gross: field_gross,
            total: field_total,
        })
    }
}
impl<'de> Deserialize<'de> for types::ChartPoint {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ChartPoint {
    const NAMES: &'static [&'static str] = &["count", "date"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_count = None;
        let mut field_date = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_count = Some(object.value_by(Decimal)?),
                1 => field_date = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            count: required("count", field_count)?,
            date: required("date", field_date)?,
        })
    }
}
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
impl<'de> Deserialize<'de> for types::ClaimerList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ClaimerList {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = object.value()?,
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: field_has_more,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::CodeAttempts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CodeAttempts {
    const NAMES: &'static [&'static str] = &[
        "checkAttemptsLeft",
        "checkAttemptsLimit",
        "expirationDate",
        "expirationSeconds",
        "lastSentDate",
        "requestAttemptsLeft",
        "requestAttemptsLimit",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_check_attempts_left = Default::default();
        let mut field_check_attempts_limit = Default::default();
        let mut field_expiration_date = None;
        let mut field_expiration_seconds = Default::default();
        let mut field_last_sent_date = None;
        let mut field_request_attempts_left = Default::default();
        let mut field_request_attempts_limit = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_check_attempts_left = object.value_by(OptionalCount)?,
                1 => field_check_attempts_limit = object.value_by(OptionalCount)?,
                2 => field_expiration_date = object.value()?,
                3 => field_expiration_seconds = object.value_by(OptionalDecimal)?,
                4 => field_last_sent_date = object.value()?,
                5 => field_request_attempts_left = object.value_by(OptionalCount)?,
                6 => field_request_attempts_limit = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            check_attempts_left: field_check_attempts_left,
            check_attempts_limit: field_check_attempts_limit,
            expiration_date: field_expiration_date,
            expiration_seconds: field_expiration_seconds,
            last_sent_date: field_last_sent_date,
            request_attempts_left: field_request_attempts_left,
            request_attempts_limit: field_request_attempts_limit,
        })
    }
}
impl<'de> Deserialize<'de> for types::Connection {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Connection {
    const NAMES: &'static [&'static str] = &[
        "clientReferenceId",
        "createdAt",
        "expiredAt",
        "id",
        "imported",
        "lastCheckedAt",
        "permissions",
        "status",
        "updatedAt",
        "userData",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_client_reference_id = None;
        let mut field_created_at = None;
        let mut field_expired_at = None;
        let mut field_id = None;
        let mut field_imported = None;
        let mut field_last_checked_at = None;
        let mut field_permissions = None;
        let mut field_status = None;
        let mut field_updated_at = None;
        let mut field_user_data = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_client_reference_id = object.value()?,
                1 => field_created_at = object.value()?,
                2 => field_expired_at = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_imported = object.value()?,
                5 => field_last_checked_at = object.value()?,
                6 => field_permissions = object.value()?,
                7 => field_status = Some(object.value()?),
                8 => field_updated_at = object.value()?,
                9 => field_user_data = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            client_reference_id: field_client_reference_id,
            created_at: field_created_at,
            expired_at: field_expired_at,
            id: required("id", field_id)?,
            imported: field_imported,
            last_checked_at: field_last_checked_at,
            permissions: field_permissions,
            status: required("status", field_status)?,
            updated_at: field_updated_at,
            user_data: field_user_data,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionImport {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionImport {
    const NAMES: &'static [&'static str] = &[
        "clientReferenceId",
        "cookie",
        "permissions",
        "userAgent",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_client_reference_id = None;
        let mut field_cookie = None;
        let mut field_permissions = Default::default();
        let mut field_user_agent = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_client_reference_id = object.value()?,
                1 => field_cookie = Some(object.value()?),
                2 => field_permissions = object.value()?,
                3 => field_user_agent = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            client_reference_id: field_client_reference_id,
            cookie: required("cookie", field_cookie)?,
            permissions: field_permissions,
            user_agent: required("userAgent", field_user_agent)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionSettings {
    const NAMES: &'static [&'static str] = &["connectionId", "vaultPlus"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_connection_id = None;
        let mut field_vault_plus = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_connection_id = Some(object.value()?),
                1 => field_vault_plus = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            connection_id: required("connectionId", field_connection_id)?,
            vault_plus: required("vaultPlus", field_vault_plus)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionSettingsChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionSettingsChange {
    const NAMES: &'static [&'static str] = &["purgeResult", "settings"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_purge_result = None;
        let mut field_settings = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_purge_result = object.value()?,
                1 => field_settings = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            purge_result: field_purge_result,
            settings: required("settings", field_settings)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionSettingsUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionSettingsUpdate {
    const NAMES: &'static [&'static str] = &["vaultPlus"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_vault_plus = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_vault_plus = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            vault_plus: field_vault_plus,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionStorage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionStorage {
    const NAMES: &'static [&'static str] = &[
        "connectionId",
        "pendingCount",
        "storedCount",
        "totalMedia",
        "totalSizeBytes",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_connection_id = None;
        let mut field_pending_count = Default::default();
        let mut field_stored_count = Default::default();
        let mut field_total_media = Default::default();
        let mut field_total_size_bytes = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_connection_id = Some(object.value()?),
                1 => field_pending_count = object.value_by(OptionalCount)?,
                2 => field_stored_count = object.value_by(OptionalCount)?,
                3 => field_total_media = object.value_by(OptionalCount)?,
                4 => field_total_size_bytes = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            connection_id: required("connectionId", field_connection_id)?,
            pending_count: field_pending_count,
            stored_count: field_stored_count,
            total_media: field_total_media,
            total_size_bytes: field_total_size_bytes,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionUser {
    const NAMES: &'static [&'static str] = &["avatar", "id", "name", "username"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_id = None;
        let mut field_name = None;
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_id = object.value()?,
                2 => field_name = object.value()?,
                3 => field_username = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            id: field_id,
            name: field_name,
            username: field_username,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionVaultPlus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionVaultPlus {
    const NAMES: &'static [&'static str] = &["enabled", "settingsOverrides", "stats"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_enabled = None;
        let mut field_settings_overrides = None;
        let mut field_stats = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_enabled = Some(object.value()?),
                1 => field_settings_overrides = object.value()?,
                2 => field_stats = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            enabled: required("enabled", field_enabled)?,
            settings_overrides: field_settings_overrides,
            stats: field_stats,
        })
    }
}
impl<'de> Deserialize<'de> for types::ConnectionVaultPlusUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ConnectionVaultPlusUpdate {
    const NAMES: &'static [&'static str] = &["enabled", "settings"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_enabled = None;
        let mut field_settings = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_enabled = object.value()?,
                1 => field_settings = object.value_by(Present::new())?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            enabled: field_enabled,
            settings: field_settings,
        })
    }
}
impl<'de> Deserialize<'de> for types::CountryVisits {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CountryVisits {
    const NAMES: &'static [&'static str] = &[
        "countryCode",
        "countryName",
        "rank",
        "viewsCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_country_code = None;
        let mut field_country_name = None;
        let mut field_rank = Default::default();
        let mut field_views_count = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_country_code = object.value()?,
                1 => field_country_name = object.value()?,
                2 => field_rank = object.value_by(OptionalCount)?,
                3 => field_views_count = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            country_code: field_country_code,
            country_name: field_country_name,
            rank: field_rank,
            views_count: field_views_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::CurrentDynamicRules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CurrentDynamicRules {
    const NAMES: &'static [&'static str] = &[
        "is_current",
        "is_early_access",
        "is_public",
        "rules",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_is_current = None;
        let mut field_is_early_access = None;
        let mut field_is_public = None;
        let mut field_rules = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_is_current = object.value()?,
                1 => field_is_early_access = object.value()?,
                2 => field_is_public = object.value()?,
                3 => field_rules = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            is_current: field_is_current,
            is_early_access: field_is_early_access,
            is_public: field_is_public,
            rules: required("rules", field_rules)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::CurrentUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::CurrentUser {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "id",
        "isAuth",
        "isVerified",
        "name",
        "photosCount",
        "postsCount",
        "subscribersCount",
        "username",
        "videosCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_id = None;
        let mut field_is_auth = None;
        let mut field_is_verified = None;
        let mut field_name = None;
        let mut field_photos_count = Default::default();
        let mut field_posts_count = Default::default();
        let mut field_subscribers_count = Default::default();
        let mut field_username = None;
        let mut field_videos_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_id = object.value()?,
                2 => field_is_auth = Some(object.value()?),
                3 => field_is_verified = object.value()?,
                4 => field_name = object.value()?,
                5 => field_photos_count = object.value_by(OptionalCount)?,
                6 => field_posts_count = object.value_by(OptionalCount)?,
                7 => field_subscribers_count = object.value_by(OptionalCount)?,
                8 => field_username = object.value()?,
                9 => field_videos_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            id: field_id,
            is_auth: required("isAuth", field_is_auth)?,
            is_verified: field_is_verified,
            name: field_name,
            photos_count: field_photos_count,
            posts_count: field_posts_count,
            subscribers_count: field_subscribers_count,
            username: field_username,
            videos_count: field_videos_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::DynamicRules {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::DynamicRules {
    const NAMES: &'static [&'static str] = &[
        "app_token",
        "checksum_constant",
        "checksum_indexes",
        "end",
        "format",
        "prefix",
        "revision",
        "start",
        "static_param",
        "suffix",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_app_token = None;
        let mut field_checksum_constant = Default::default();
        let mut field_checksum_indexes = Default::default();
        let mut field_end = None;
        let mut field_format = None;
        let mut field_prefix = None;
        let mut field_revision = None;
        let mut field_start = None;
        let mut field_static_param = None;
        let mut field_suffix = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_app_token = object.value()?,
                1 => field_checksum_constant = object.value_by(OptionalCount)?,
                2 => field_checksum_indexes = object.value_by(OptionalCounts)?,
                3 => field_end = object.value()?,
                4 => field_format = object.value()?,
                5 => field_prefix = object.value()?,
                6 => field_revision = object.value()?,
                7 => field_start = object.value()?,
                8 => field_static_param = object.value()?,
                9 => field_suffix = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            app_token: field_app_token,
            checksum_constant: field_checksum_constant,
            checksum_indexes: field_checksum_indexes,
            end: field_end,
            format: field_format,
            prefix: field_prefix,
            revision: field_revision,
            start: field_start,
            static_param: field_static_param,
            suffix: field_suffix,
        })
    }
}
impl<'de> Deserialize<'de> for types::DynamicRulesStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::DynamicRulesStatus {
    const NAMES: &'static [&'static str] = &[
        "access_granted",
        "early_access_revision",
        "is_current",
        "is_early_access",
        "is_public",
        "public_revision",
        "revision",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_access_granted = None;
        let mut field_early_access_revision = None;
        let mut field_is_current = None;
        let mut field_is_early_access = None;
        let mut field_is_public = None;
        let mut field_public_revision = None;
        let mut field_revision = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_access_granted = object.value()?,
                1 => field_early_access_revision = object.value()?,
                2 => field_is_current = object.value()?,
                3 => field_is_early_access = object.value()?,
                4 => field_is_public = object.value()?,
                5 => field_public_revision = object.value()?,
                6 => field_revision = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            access_granted: field_access_granted,
            early_access_revision: field_early_access_revision,
            is_current: field_is_current,
            is_early_access: field_is_early_access,
            is_public: field_is_public,
            public_revision: field_public_revision,
            revision: required("revision", field_revision)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::Geolocation {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Geolocation {
    const NAMES: &'static [&'static str] = &["city", "country", "state"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_city = None;
        let mut field_country = None;
        let mut field_state = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_city = object.value()?,
                1 => field_country = Some(object.value()?),
                2 => field_state = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            city: field_city,
            country: required("country", field_country)?,
            state: field_state,
        })
    }
}
impl<'de> Deserialize<'de> for types::HeaderThumbs {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::HeaderThumbs {
    const NAMES: &'static [&'static str] = &["w480", "w760"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_w480 = None;
        let mut field_w760 = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_w480 = object.value()?,
                1 => field_w760 = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            w480: field_w480,
            w760: field_w760,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkData {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkData {
    const NAMES: &'static [&'static str] = &[
        "id",
        "session",
        "twoFactorState",
        "userData",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_session = None;
        let mut field_two_factor_state = None;
        let mut field_user_data = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = object.value()?,
                1 => field_session = object.value()?,
                2 => field_two_factor_state = object.value()?,
                3 => field_user_data = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: field_id,
            session: field_session,
            two_factor_state: field_two_factor_state,
            user_data: field_user_data,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkOptions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkOptions {
    const NAMES: &'static [&'static str] = &["returnRawSession"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_return_raw_session = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_return_raw_session = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            return_raw_session: field_return_raw_session,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkRequest {
    const NAMES: &'static [&'static str] = &[
        "clientAppId",
        "clientReferenceId",
        "connectionId",
        "geolocation",
        "mode",
        "options",
        "origin",
        "redirectUrl",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_client_app_id = None;
        let mut field_client_reference_id = None;
        let mut field_connection_id = None;
        let mut field_geolocation = None;
        let mut field_mode = None;
        let mut field_options = None;
        let mut field_origin = None;
        let mut field_redirect_url = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_client_app_id = object.value()?,
                1 => field_client_reference_id = object.value()?,
                2 => field_connection_id = object.value()?,
                3 => field_geolocation = object.value()?,
                4 => field_mode = object.value()?,
                5 => field_options = object.value()?,
                6 => field_origin = object.value()?,
                7 => field_redirect_url = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            client_app_id: field_client_app_id,
            client_reference_id: field_client_reference_id,
            connection_id: field_connection_id,
            geolocation: field_geolocation,
            mode: field_mode,
            options: field_options,
            origin: field_origin,
            redirect_url: field_redirect_url,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkSession {
    const NAMES: &'static [&'static str] = &["clientSecret", "expiresAt", "mode", "url"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_client_secret = None;
        let mut field_expires_at = None;
        let mut field_mode = None;
        let mut field_url = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_client_secret = object.value()?,
                1 => field_expires_at = Some(object.value()?),
                2 => field_mode = object.value()?,
                3 => field_url = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            client_secret: field_client_secret,
            expires_at: required("expiresAt", field_expires_at)?,
            mode: field_mode,
            url: field_url,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkState {
    const NAMES: &'static [&'static str] = &["data", "status"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_data = None;
        let mut field_status = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_data = object.value()?,
                1 => field_status = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            data: field_data,
            status: required("status", field_status)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::LinkedSession {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::LinkedSession {
    const NAMES: &'static [&'static str] = &["cookie", "user-agent", "user-id", "x-bc"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_cookie = None;
        let mut field_user_agent = None;
        let mut field_user_id = None;
        let mut field_x_bc = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_cookie = object.value()?,
                1 => field_user_agent = object.value()?,
                2 => field_user_id = object.value()?,
                3 => field_x_bc = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            cookie: field_cookie,
            user_agent: field_user_agent,
            user_id: field_user_id,
            x_bc: field_x_bc,
        })
    }
}
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
impl<'de> Deserialize<'de> for types::Media {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Media {
    const NAMES: &'static [&'static str] = &[
        "canView",
        "convertedToVideo",
        "counters",
        "createdAt",
        "duration",
        "files",
        "hasCustomPreview",
        "hasError",
        "hasPosts",
        "id",
        "isReady",
        "lists",
        "releaseForms",
        "type",
        "videoSources",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_view = None;
        let mut field_converted_to_video = None;
        let mut field_counters = None;
        let mut field_created_at = None;
        let mut field_duration = Default::default();
        let mut field_files = None;
        let mut field_has_custom_preview = None;
        let mut field_has_error = None;
        let mut field_has_posts = None;
        let mut field_id = None;
        let mut field_is_ready = None;
        let mut field_lists = None;
        let mut field_release_forms = None;
        let mut field_type_ = None;
        let mut field_video_sources = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_view = Some(object.value()?),
                1 => field_converted_to_video = Some(object.value()?),
                2 => field_counters = object.value()?,
                3 => field_created_at = Some(object.value()?),
                4 => field_duration = object.value_by(OptionalDecimal)?,
                5 => field_files = object.value()?,
                6 => field_has_custom_preview = object.value()?,
                7 => field_has_error = Some(object.value()?),
                8 => field_has_posts = object.value()?,
                9 => field_id = Some(object.value()?),
                10 => field_is_ready = Some(object.value()?),
                11 => field_lists = object.value()?,
                12 => field_release_forms = object.value()?,
                13 => field_type_ = object.value()?,
                14 => field_video_sources = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_view: required("canView", field_can_view)?,
            converted_to_video: required("convertedToVideo", field_converted_to_video)?,
            counters: field_counters,
            created_at: required("createdAt", field_created_at)?,
            duration: field_duration,
            files: field_files,
            has_custom_preview: field_has_custom_preview,
            has_error: required("hasError", field_has_error)?,
            has_posts: field_has_posts,
            id: required("id", field_id)?,
            is_ready: required("isReady", field_is_ready)?,
            lists: field_lists,
            release_forms: field_release_forms,
            type_: field_type_,
            video_sources: field_video_sources,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaCounters {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaCounters {
    const NAMES: &'static [&'static str] = &["likesCount", "tipsSumm"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_likes_count = Default::default();
        let mut field_tips_summ = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_likes_count = object.value_by(OptionalCount)?,
                1 => field_tips_summ = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            likes_count: field_likes_count,
            tips_summ: field_tips_summ,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaCounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaCounts {
    const NAMES: &'static [&'static str] = &["audio", "gif", "photo", "video"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_audio = Default::default();
        let mut field_gif = Default::default();
        let mut field_photo = Default::default();
        let mut field_video = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_audio = object.value_by(OptionalCount)?,
                1 => field_gif = object.value_by(OptionalCount)?,
                2 => field_photo = object.value_by(OptionalCount)?,
                3 => field_video = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            audio: field_audio,
            gif: field_gif,
            photo: field_photo,
            video: field_video,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaFile {
    const NAMES: &'static [&'static str] = &["height", "size", "url", "width"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_size = Default::default();
        let mut field_url = None;
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_size = object.value_by(OptionalCount)?,
                2 => field_url = Some(object.value()?),
                3 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            size: field_size,
            url: required("url", field_url)?,
            width: field_width,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaFiles {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaFiles {
    const NAMES: &'static [&'static str] = &[
        "full",
        "preview",
        "squarePreview",
        "thumb",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_full = None;
        let mut field_preview = None;
        let mut field_square_preview = None;
        let mut field_thumb = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_full = Some(object.value()?),
                1 => field_preview = object.value()?,
                2 => field_square_preview = object.value()?,
                3 => field_thumb = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            full: required("full", field_full)?,
            preview: field_preview,
            square_preview: field_square_preview,
            thumb: field_thumb,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaFullFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaFullFile {
    const NAMES: &'static [&'static str] = &[
        "height",
        "size",
        "sources",
        "url",
        "width",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_size = Default::default();
        let mut field_sources = None;
        let mut field_url = None;
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_size = object.value_by(OptionalCount)?,
                2 => field_sources = Some(object.value()?),
                3 => field_url = Some(object.value()?),
                4 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            size: field_size,
            sources: required("sources", field_sources)?,
            url: required("url", field_url)?,
            width: field_width,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaPreviewFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaPreviewFile {
    const NAMES: &'static [&'static str] = &[
        "height",
        "options",
        "size",
        "url",
        "width",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_options = None;
        let mut field_size = Default::default();
        let mut field_url = None;
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_options = Some(object.value()?),
                2 => field_size = object.value_by(OptionalCount)?,
                3 => field_url = Some(object.value()?),
                4 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            options: required("options", field_options)?,
            size: field_size,
            url: required("url", field_url)?,
            width: field_width,
        })
    }
}
impl<'de> Deserialize<'de> for types::MediaRendition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::MediaRendition {
    const NAMES: &'static [&'static str] = &["height", "type", "url", "width"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_type_ = None;
        let mut field_url = None;
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_type_ = object.value()?,
                2 => field_url = Some(object.value()?),
                3 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            type_: field_type_,
            url: required("url", field_url)?,
            width: field_width,
        })
    }
}
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
impl<'de> Deserialize<'de> for types::NewName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::NewName {
    const NAMES: &'static [&'static str] = &["name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            name: required("name", field_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::Notification {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Notification {
    const NAMES: &'static [&'static str] = &[
        "canGoToProfile",
        "createdAt",
        "id",
        "isRead",
        "replacePairs",
        "subType",
        "text",
        "type",
        "userId",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_go_to_profile = None;
        let mut field_created_at = None;
        let mut field_id = None;
        let mut field_is_read = None;
        let mut field_replace_pairs = None;
        let mut field_sub_type = None;
        let mut field_text = None;
        let mut field_type_ = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_go_to_profile = object.value()?,
                1 => field_created_at = Some(object.value()?),
                2 => field_id = Some(object.value()?),
                3 => field_is_read = object.value()?,
                4 => field_replace_pairs = object.value()?,
                5 => field_sub_type = object.value()?,
                6 => field_text = Some(object.value()?),
                7 => field_type_ = Some(object.value()?),
                8 => field_user_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_go_to_profile: field_can_go_to_profile,
            created_at: required("createdAt", field_created_at)?,
            id: required("id", field_id)?,
            is_read: field_is_read,
            replace_pairs: field_replace_pairs,
            sub_type: field_sub_type,
            text: required("text", field_text)?,
            type_: required("type", field_type_)?,
            user_id: field_user_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::NotificationPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::NotificationPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationSettings {
    const NAMES: &'static [&'static str] = &["vaultPlus"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_vault_plus = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_vault_plus = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            vault_plus: required("vaultPlus", field_vault_plus)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationSettingsChange {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationSettingsChange {
    const NAMES: &'static [&'static str] = &["broadcastResult", "settings"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_broadcast_result = None;
        let mut field_settings = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_broadcast_result = object.value()?,
                1 => field_settings = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            broadcast_result: field_broadcast_result,
            settings: required("settings", field_settings)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationSettingsUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationSettingsUpdate {
    const NAMES: &'static [&'static str] = &["vaultPlus"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_vault_plus = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_vault_plus = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            vault_plus: field_vault_plus,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationStorage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationStorage {
    const NAMES: &'static [&'static str] = &[
        "connectionsWithVaultPlus",
        "totalConnections",
        "totalMediaCount",
        "totalStorageBytes",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_connections_with_vault_plus = Default::default();
        let mut field_total_connections = Default::default();
        let mut field_total_media_count = Default::default();
        let mut field_total_storage_bytes = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_connections_with_vault_plus = object.value_by(OptionalCount)?,
                1 => field_total_connections = object.value_by(OptionalCount)?,
                2 => field_total_media_count = object.value_by(OptionalCount)?,
                3 => field_total_storage_bytes = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            connections_with_vault_plus: field_connections_with_vault_plus,
            total_connections: field_total_connections,
            total_media_count: field_total_media_count,
            total_storage_bytes: field_total_storage_bytes,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationVaultPlus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationVaultPlus {
    const NAMES: &'static [&'static str] = &[
        "autoEnableForNewConnections",
        "defaultSettings",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_auto_enable_for_new_connections = None;
        let mut field_default_settings = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_auto_enable_for_new_connections = object.value()?,
                1 => field_default_settings = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            auto_enable_for_new_connections: field_auto_enable_for_new_connections,
            default_settings: field_default_settings,
        })
    }
}
impl<'de> Deserialize<'de> for types::OrganisationVaultPlusUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::OrganisationVaultPlusUpdate {
    const NAMES: &'static [&'static str] = &[
        "applyToExistingConnections",
        "autoEnableForNewConnections",
        "defaultSettings",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_apply_to_existing_connections = None;
        let mut field_auto_enable_for_new_connections = None;
        let mut field_default_settings = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_apply_to_existing_connections = object.value()?,
                1 => field_auto_enable_for_new_connections = object.value()?,
                2 => field_default_settings = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            apply_to_existing_connections: field_apply_to_existing_connections,
            auto_enable_for_new_connections: field_auto_enable_for_new_connections,
            default_settings: field_default_settings,
        })
    }
}
impl<'de> Deserialize<'de> for types::Poll {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Poll {
    const NAMES: &'static [&'static str] = &["finishedAt", "options", "total"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_finished_at = None;
        let mut field_options = None;
        let mut field_total = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_finished_at = object.value()?,
                1 => field_options = object.value()?,
                2 => field_total = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            finished_at: field_finished_at,
            options: field_options,
            total: field_total,
        })
    }
}
impl<'de> Deserialize<'de> for types::PollOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PollOption {
    const NAMES: &'static [&'static str] = &[
        "count",
        "id",
        "isWinner",
        "percent",
        "text",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_count = Default::default();
        let mut field_id = None;
        let mut field_is_winner = None;
        let mut field_percent = Default::default();
        let mut field_text = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_count = object.value_by(OptionalCount)?,
                1 => field_id = Some(object.value()?),
                2 => field_is_winner = object.value()?,
                3 => field_percent = object.value_by(OptionalDecimal)?,
                4 => field_text = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            count: field_count,
            id: required("id", field_id)?,
            is_winner: field_is_winner,
            percent: field_percent,
            text: field_text,
        })
    }
}
impl<'de> Deserialize<'de> for types::Post {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Post {
    const NAMES: &'static [&'static str] = &[
        "author",
        "canComment",
        "canDelete",
        "canEdit",
        "canEditMedia",
        "canEditSchedule",
        "canEditText",
        "canEditVote",
        "canToggleFavorite",
        "canViewMedia",
        "favoritesCount",
        "hasVoting",
        "id",
        "isFavorite",
        "isMarkdownDisabled",
        "isMediaReady",
        "isOpened",
        "media",
        "mediaCount",
        "postedAt",
        "postedAtPrecise",
        "preview",
        "price",
        "rawText",
        "releaseForms",
        "responseType",
        "stats",
        "text",
        "tipsAmount",
        "voting",
        "votingType",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_author = None;
        let mut field_can_comment = None;
        let mut field_can_delete = None;
        let mut field_can_edit = None;
        let mut field_can_edit_media = None;
        let mut field_can_edit_schedule = None;
        let mut field_can_edit_text = None;
        let mut field_can_edit_vote = None;
        let mut field_can_toggle_favorite = None;
        let mut field_can_view_media = None;
        let mut field_favorites_count = Default::default();
        let mut field_has_voting = None;
        let mut field_id = None;
        let mut field_is_favorite = None;
        let mut field_is_markdown_disabled = None;
        let mut field_is_media_ready = None;
        let mut field_is_opened = None;
        let mut field_media = None;
        let mut field_media_count = Default::default();
        let mut field_posted_at = None;
        let mut field_posted_at_precise = None;
        let mut field_preview = None;
        let mut field_price = Default::default();
        let mut field_raw_text = None;
        let mut field_release_forms = None;
        let mut field_response_type = None;
        let mut field_stats = None;
        let mut field_text = None;
        let mut field_tips_amount = None;
        let mut field_voting = None;
        let mut field_voting_type = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_author = object.value()?,
                1 => field_can_comment = object.value()?,
                2 => field_can_delete = object.value()?,
                3 => field_can_edit = object.value()?,
                4 => field_can_edit_media = object.value()?,
                5 => field_can_edit_schedule = object.value()?,
                6 => field_can_edit_text = object.value()?,
                7 => field_can_edit_vote = object.value()?,
                8 => field_can_toggle_favorite = object.value()?,
                9 => field_can_view_media = object.value()?,
                10 => field_favorites_count = object.value_by(OptionalCount)?,
                11 => field_has_voting = object.value()?,
                12 => field_id = Some(object.value()?),
                13 => field_is_favorite = object.value()?,
                14 => field_is_markdown_disabled = object.value()?,
                15 => field_is_media_ready = object.value()?,
                16 => field_is_opened = object.value()?,
                17 => field_media = Some(object.value()?),
                18 => field_media_count = object.value_by(OptionalCount)?,
                19 => field_posted_at = Some(object.value()?),
                20 => field_posted_at_precise = object.value()?,
                21 => field_preview = object.value()?,
                22 => field_price = object.value_by(OptionalDecimal)?,
                23 => field_raw_text = object.value()?,
                24 => field_release_forms = object.value()?,
                25 => field_response_type = object.value()?,
                26 => field_stats = object.value()?,
                27 => field_text = object.value()?,
                28 => field_tips_amount = object.value()?,
                29 => field_voting = object.value()?,
                30 => field_voting_type = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            author: field_author,
            can_comment: field_can_comment,
            can_delete: field_can_delete,
            can_edit: field_can_edit,
            can_edit_media: field_can_edit_media,
            can_edit_schedule: field_can_edit_schedule,
            can_edit_text: field_can_edit_text,
            can_edit_vote: field_can_edit_vote,
            can_toggle_favorite: field_can_toggle_favorite,
            can_view_media: field_can_view_media,
            favorites_count: field_favorites_count,
            has_voting: field_has_voting,
            id: required("id", field_id)?,
            is_favorite: field_is_favorite,
            is_markdown_disabled: field_is_markdown_disabled,
            is_media_ready: field_is_media_ready,
            is_opened: field_is_opened,
            media: required("media", field_media)?,
            media_count: field_media_count,
            posted_at: required("postedAt", field_posted_at)?,
            posted_at_precise: field_posted_at_precise,
            preview: field_preview,
            price: field_price,
            raw_text: field_raw_text,
            release_forms: field_release_forms,
            response_type: field_response_type,
            stats: field_stats,
            text: field_text,
            tips_amount: field_tips_amount,
            voting: field_voting,
            voting_type: field_voting_type,
        })
    }
}
impl<'de> Deserialize<'de> for types::PostCounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PostCounts {
    const NAMES: &'static [&'static str] = &[
        "archivedPostsCount",
        "audiosCount",
        "mediasCount",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "streamsCount",
        "videosCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_archived_posts_count = Default::default();
        let mut field_audios_count = Default::default();
        let mut field_medias_count = Default::default();
        let mut field_photos_count = Default::default();
        let mut field_posts_count = Default::default();
        let mut field_private_archived_posts_count = Default::default();
        let mut field_streams_count = Default::default();
        let mut field_videos_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_archived_posts_count = object.value_by(OptionalCount)?,
                1 => field_audios_count = object.value_by(OptionalCount)?,
                2 => field_medias_count = object.value_by(OptionalCount)?,
                3 => field_photos_count = object.value_by(OptionalCount)?,
                4 => field_posts_count = object.value_by(OptionalCount)?,
                5 => field_private_archived_posts_count = object.value_by(OptionalCount)?,
                6 => field_streams_count = object.value_by(OptionalCount)?,
                7 => field_videos_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            archived_posts_count: field_archived_posts_count,
            audios_count: field_audios_count,
            medias_count: field_medias_count,
            photos_count: field_photos_count,
            posts_count: field_posts_count,
            private_archived_posts_count: field_private_archived_posts_count,
            streams_count: field_streams_count,
            videos_count: field_videos_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::PostDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PostDraft {
    const NAMES: &'static [&'static str] = &[
        "expireAfter",
        "fundRaisingTargetAmount",
        "fundRaisingTipsPresets",
        "isLockedText",
        "isMarkdown",
        "mediaItems",
        "previewMediaCount",
        "price",
        "releaseForms",
        "scheduledDate",
        "text",
        "userTags",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_expire_after = None;
        let mut field_fund_raising_target_amount = None;
        let mut field_fund_raising_tips_presets = Default::default();
        let mut field_is_locked_text = None;
        let mut field_is_markdown = None;
        let mut field_media_items = Default::default();
        let mut field_preview_media_count = Default::default();
        let mut field_price = None;
        let mut field_release_forms = None;
        let mut field_scheduled_date = None;
        let mut field_text = None;
        let mut field_user_tags = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_expire_after = object.value()?,
                1 => field_fund_raising_target_amount = object.value()?,
                2 => field_fund_raising_tips_presets = object.value()?,
                3 => field_is_locked_text = object.value()?,
                4 => field_is_markdown = object.value()?,
                5 => field_media_items = object.value()?,
                6 => field_preview_media_count = object.value_by(OptionalCount)?,
                7 => field_price = object.value()?,
                8 => field_release_forms = object.value()?,
                9 => field_scheduled_date = object.value()?,
                10 => field_text = object.value()?,
                11 => field_user_tags = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            expire_after: field_expire_after,
            fund_raising_target_amount: field_fund_raising_target_amount,
            fund_raising_tips_presets: field_fund_raising_tips_presets,
            is_locked_text: field_is_locked_text,
            is_markdown: field_is_markdown,
            media_items: field_media_items,
            preview_media_count: field_preview_media_count,
            price: field_price,
            release_forms: field_release_forms,
            scheduled_date: field_scheduled_date,
            text: field_text,
            user_tags: field_user_tags,
        })
    }
}
impl<'de> Deserialize<'de> for types::PostPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PostPage {
    const NAMES: &'static [&'static str] = &[
        "counters",
        "hasMore",
        "headMarker",
        "list",
        "tailMarker",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_counters = None;
        let mut field_has_more = None;
        let mut field_head_marker = None;
        let mut field_list = None;
        let mut field_tail_marker = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_counters = object.value()?,
                1 => field_has_more = Some(object.value()?),
                2 => field_head_marker = object.value()?,
                3 => field_list = Some(object.value()?),
                4 => field_tail_marker = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            counters: field_counters,
            has_more: required("hasMore", field_has_more)?,
            head_marker: field_head_marker,
            list: required("list", field_list)?,
            tail_marker: field_tail_marker,
        })
    }
}
impl<'de> Deserialize<'de> for types::PostStats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PostStats {
    const NAMES: &'static [&'static str] = &[
        "commentChart",
        "commentCount",
        "hasStats",
        "hasVideo",
        "isAvailable",
        "likeChart",
        "likeCount",
        "lookChart",
        "lookCount",
        "lookDuration",
        "lookDurationAverage",
        "purchasedCount",
        "purchasedSumm",
        "purchasesChart",
        "tipChart",
        "tipCount",
        "tipSum",
        "tipSumChart",
        "uniqueLookChart",
        "uniqueLookCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_comment_chart = None;
        let mut field_comment_count = Default::default();
        let mut field_has_stats = None;
        let mut field_has_video = None;
        let mut field_is_available = None;
        let mut field_like_chart = None;
        let mut field_like_count = Default::default();
        let mut field_look_chart = None;
        let mut field_look_count = Default::default();
        let mut field_look_duration = Default::default();
        let mut field_look_duration_average = Default::default();
        let mut field_purchased_count = Default::default();
        let mut field_purchased_summ = Default::default();
        let mut field_purchases_chart = None;
        let mut field_tip_chart = None;
        let mut field_tip_count = Default::default();
        let mut field_tip_sum = Default::default();
        let mut field_tip_sum_chart = None;
        let mut field_unique_look_chart = None;
        let mut field_unique_look_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_comment_chart = object.value()?,
                1 => field_comment_count = object.value_by(OptionalCount)?,
                2 => field_has_stats = object.value()?,
                3 => field_has_video = object.value()?,
                4 => field_is_available = object.value()?,
                5 => field_like_chart = object.value()?,
                6 => field_like_count = object.value_by(OptionalCount)?,
                7 => field_look_chart = object.value()?,
                8 => field_look_count = object.value_by(OptionalCount)?,
                9 => field_look_duration = object.value_by(OptionalDecimal)?,
                10 => field_look_duration_average = object.value_by(OptionalDecimal)?,
                11 => field_purchased_count = object.value_by(OptionalCount)?,
                12 => field_purchased_summ = object.value_by(OptionalDecimal)?,
                13 => field_purchases_chart = object.value()?,
                14 => field_tip_chart = object.value()?,
                15 => field_tip_count = object.value_by(OptionalCount)?,
                16 => field_tip_sum = object.value_by(OptionalDecimal)?,
                17 => field_tip_sum_chart = object.value()?,
                18 => field_unique_look_chart = object.value()?,
                19 => field_unique_look_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            comment_chart: field_comment_chart,
            comment_count: field_comment_count,
            has_stats: field_has_stats,
            has_video: field_has_video,
            is_available: field_is_available,
            like_chart: field_like_chart,
            like_count: field_like_count,
            look_chart: field_look_chart,
            look_count: field_look_count,
            look_duration: field_look_duration,
            look_duration_average: field_look_duration_average,
            purchased_count: field_purchased_count,
            purchased_summ: field_purchased_summ,
            purchases_chart: field_purchases_chart,
            tip_chart: field_tip_chart,
            tip_count: field_tip_count,
            tip_sum: field_tip_sum,
            tip_sum_chart: field_tip_sum_chart,
            unique_look_chart: field_unique_look_chart,
            unique_look_count: field_unique_look_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::Promotion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Promotion {
    const NAMES: &'static [&'static str] = &[
        "canClaim",
        "claimsCount",
        "createdAt",
        "finishedAt",
        "hasRelatedPromo",
        "id",
        "isFinished",
        "message",
        "price",
        "rawMessage",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_claim = None;
        let mut field_claims_count = Default::default();
        let mut field_created_at = None;
        let mut field_finished_at = None;
        let mut field_has_related_promo = None;
        let mut field_id = None;
        let mut field_is_finished = None;
        let mut field_message = None;
        let mut field_price = Default::default();
        let mut field_raw_message = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = Default::default();
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_claim = object.value()?,
                1 => field_claims_count = object.value_by(OptionalCount)?,
                2 => field_created_at = object.value()?,
                3 => field_finished_at = object.value()?,
                4 => field_has_related_promo = object.value()?,
                5 => field_id = Some(object.value()?),
                6 => field_is_finished = object.value()?,
                7 => field_message = object.value()?,
                8 => field_price = object.value_by(OptionalDecimal)?,
                9 => field_raw_message = object.value()?,
                10 => field_subscribe_counts = object.value_by(OptionalCount)?,
                11 => field_subscribe_days = object.value_by(OptionalCount)?,
                12 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_claim: field_can_claim,
            claims_count: field_claims_count,
            created_at: field_created_at,
            finished_at: field_finished_at,
            has_related_promo: field_has_related_promo,
            id: required("id", field_id)?,
            is_finished: field_is_finished,
            message: field_message,
            price: field_price,
            raw_message: field_raw_message,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: field_subscribe_days,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::PromotionDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PromotionDraft {
    const NAMES: &'static [&'static str] = &[
        "discount",
        "finishDays",
        "message",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = None;
        let mut field_finish_days = None;
        let mut field_message = None;
        let mut field_subscribe_counts = None;
        let mut field_subscribe_days = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = Some(object.value_by(Count)?),
                1 => field_finish_days = Some(object.value_by(Count)?),
                2 => field_message = Some(object.value()?),
                3 => field_subscribe_counts = Some(object.value_by(Count)?),
                4 => field_subscribe_days = Some(object.value_by(Count)?),
                5 => field_type_ = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: required("discount", field_discount)?,
            finish_days: required("finishDays", field_finish_days)?,
            message: required("message", field_message)?,
            subscribe_counts: required("subscribeCounts", field_subscribe_counts)?,
            subscribe_days: required("subscribeDays", field_subscribe_days)?,
            type_: required("type", field_type_)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::PromotionUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PromotionUpdate {
    const NAMES: &'static [&'static str] = &[
        "discount",
        "finishDays",
        "message",
        "subscribeCounts",
        "subscribeDays",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = Default::default();
        let mut field_finish_days = Default::default();
        let mut field_message = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = Default::default();
        let mut field_type_ = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = object.value_by(OptionalCount)?,
                1 => field_finish_days = object.value_by(OptionalCount)?,
                2 => field_message = object.value()?,
                3 => field_subscribe_counts = object.value_by(OptionalCount)?,
                4 => field_subscribe_days = object.value_by(OptionalCount)?,
                5 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: field_discount,
            finish_days: field_finish_days,
            message: field_message,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: field_subscribe_days,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::PurgeResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::PurgeResult {
    const NAMES: &'static [&'static str] = &[
        "connectionId",
        "freedBytes",
        "purgedCount",
        "success",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_connection_id = None;
        let mut field_freed_bytes = Default::default();
        let mut field_purged_count = Default::default();
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_connection_id = object.value()?,
                1 => field_freed_bytes = object.value_by(OptionalCount)?,
                2 => field_purged_count = object.value_by(OptionalCount)?,
                3 => field_success = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            connection_id: field_connection_id,
            freed_bytes: field_freed_bytes,
            purged_count: field_purged_count,
            success: field_success,
        })
    }
}
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
impl<'de> Deserialize<'de> for types::ReleaseForm {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseForm {
    const NAMES: &'static [&'static str] = &[
        "id",
        "name",
        "partnerSource",
        "type",
        "user",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_partner_source = None;
        let mut field_type_ = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = Some(object.value()?),
                2 => field_partner_source = Some(object.value()?),
                3 => field_type_ = Some(object.value()?),
                4 => field_user = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: required("name", field_name)?,
            partner_source: required("partnerSource", field_partner_source)?,
            type_: required("type", field_type_)?,
            user: field_user,
        })
    }
}
impl<'de> Deserialize<'de> for types::ReleaseFormParticipants {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseFormParticipants {
    const NAMES: &'static [&'static str] = &["guests", "partners", "users"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_guests = Default::default();
        let mut field_partners = Default::default();
        let mut field_users = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_guests = object.value()?,
                1 => field_partners = object.value()?,
                2 => field_users = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            guests: field_guests,
            partners: field_partners,
            users: field_users,
        })
    }
}
impl<'de> Deserialize<'de> for types::ReleaseFormRecord {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseFormRecord {
    const NAMES: &'static [&'static str] = &[
        "approvedAt",
        "code",
        "createdAt",
        "hasUser",
        "id",
        "isHidden",
        "lastChangedAt",
        "name",
        "partnerId",
        "status",
        "type",
        "userName",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_approved_at = None;
        let mut field_code = None;
        let mut field_created_at = None;
        let mut field_has_user = None;
        let mut field_id = None;
        let mut field_is_hidden = None;
        let mut field_last_changed_at = None;
        let mut field_name = None;
        let mut field_partner_id = None;
        let mut field_status = None;
        let mut field_type_ = None;
        let mut field_user_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_approved_at = object.value()?,
                1 => field_code = object.value()?,
                2 => field_created_at = object.value()?,
                3 => field_has_user = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_is_hidden = object.value()?,
                6 => field_last_changed_at = object.value()?,
                7 => field_name = Some(object.value()?),
                8 => field_partner_id = object.value()?,
                9 => field_status = object.value()?,
                10 => field_type_ = Some(object.value()?),
                11 => field_user_name = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            approved_at: field_approved_at,
            code: field_code,
            created_at: field_created_at,
            has_user: field_has_user,
            id: required("id", field_id)?,
            is_hidden: field_is_hidden,
            last_changed_at: field_last_changed_at,
            name: required("name", field_name)?,
            partner_id: field_partner_id,
            status: field_status,
            type_: required("type", field_type_)?,
            user_name: field_user_name,
        })
    }
}
impl<'de> Deserialize<'de> for types::ReleaseFormRecordPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseFormRecordPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::ReleaseFormUser {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::ReleaseFormUser {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "id",
        "isFromGuest",
        "isVerified",
        "ivStatus",
        "name",
        "username",
        "view",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_id = None;
        let mut field_is_from_guest = None;
        let mut field_is_verified = None;
        let mut field_iv_status = None;
        let mut field_name = None;
        let mut field_username = None;
        let mut field_view = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = Some(object.value()?),
                1 => field_avatar_thumbs = Some(object.value()?),
                2 => field_id = Some(object.value()?),
                3 => field_is_from_guest = Some(object.value()?),
                4 => field_is_verified = Some(object.value()?),
                5 => field_iv_status = Some(object.value()?),
                6 => field_name = Some(object.value()?),
                7 => field_username = Some(object.value()?),
                8 => field_view = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: required("avatar", field_avatar)?,
            avatar_thumbs: required("avatarThumbs", field_avatar_thumbs)?,
            id: required("id", field_id)?,
            is_from_guest: required("isFromGuest", field_is_from_guest)?,
            is_verified: required("isVerified", field_is_verified)?,
            iv_status: required("ivStatus", field_iv_status)?,
            name: required("name", field_name)?,
            username: required("username", field_username)?,
            view: required("view", field_view)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SelfUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SelfUpdate {
    const NAMES: &'static [&'static str] = &["about", "name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_about = None;
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_about = object.value()?,
                1 => field_name = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            about: field_about,
            name: field_name,
        })
    }
}
impl<'de> Deserialize<'de> for types::SessionUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SessionUpdate {
    const NAMES: &'static [&'static str] = &["cookie", "userAgent"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_cookie = None;
        let mut field_user_agent = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_cookie = Some(object.value()?),
                1 => field_user_agent = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            cookie: required("cookie", field_cookie)?,
            user_agent: required("userAgent", field_user_agent)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SettingsBroadcast {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SettingsBroadcast {
    const NAMES: &'static [&'static str] = &["affectedConnections", "purgeResults"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_affected_connections = Default::default();
        let mut field_purge_results = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_affected_connections = object.value_by(OptionalCount)?,
                1 => field_purge_results = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            affected_connections: field_affected_connections,
            purge_results: field_purge_results,
        })
    }
}
impl<'de> Deserialize<'de> for types::SignRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SignRequest {
    const NAMES: &'static [&'static str] = &["endpoint", "time", "user-id"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_endpoint = None;
        let mut field_time = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_endpoint = Some(object.value()?),
                1 => field_time = object.value()?,
                2 => field_user_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            endpoint: required("endpoint", field_endpoint)?,
            time: field_time,
            user_id: field_user_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::SignResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SignResult {
    const NAMES: &'static [&'static str] = &["is_early_access", "is_public", "signed"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_is_early_access = None;
        let mut field_is_public = None;
        let mut field_signed = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_is_early_access = object.value()?,
                1 => field_is_public = object.value()?,
                2 => field_signed = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            is_early_access: field_is_early_access,
            is_public: field_is_public,
            signed: required("signed", field_signed)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SignedHeaders {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SignedHeaders {
    const NAMES: &'static [&'static str] = &[
        "app-token",
        "sign",
        "time",
        "user-id",
        "x-of-rev",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_app_token = None;
        let mut field_sign = None;
        let mut field_time = None;
        let mut field_user_id = None;
        let mut field_x_of_rev = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_app_token = Some(object.value()?),
                1 => field_sign = Some(object.value()?),
                2 => field_time = Some(object.value()?),
                3 => field_user_id = object.value()?,
                4 => field_x_of_rev = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            app_token: required("app-token", field_app_token)?,
            sign: required("sign", field_sign)?,
            time: required("time", field_time)?,
            user_id: field_user_id,
            x_of_rev: field_x_of_rev,
        })
    }
}
impl<'de> Deserialize<'de> for types::Size {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Size {
    const NAMES: &'static [&'static str] = &["height", "width"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_height = Default::default();
        let mut field_width = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_height = object.value_by(OptionalCount)?,
                1 => field_width = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            height: field_height,
            width: field_width,
        })
    }
}
impl<'de> Deserialize<'de> for types::StartedUpload {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StartedUpload {
    const NAMES: &'static [&'static str] = &["mediaUploadId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_upload_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_upload_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_upload_id: required("mediaUploadId", field_media_upload_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMedia {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMedia {
    const NAMES: &'static [&'static str] = &["duration", "id", "media", "type"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_duration = Default::default();
        let mut field_id = None;
        let mut field_media = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_duration = object.value_by(OptionalDecimal)?,
                1 => field_id = Some(object.value()?),
                2 => field_media = Some(object.value()?),
                3 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            duration: field_duration,
            id: required("id", field_id)?,
            media: required("media", field_media)?,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMediaBatch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMediaBatch {
    const NAMES: &'static [&'static str] = &["items"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_items = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_items = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            items: required("items", field_items)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMediaPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMediaPage {
    const NAMES: &'static [&'static str] = &["items", "nextCursor"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_items = None;
        let mut field_next_cursor = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_items = Some(object.value()?),
                1 => field_next_cursor = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            items: required("items", field_items)?,
            next_cursor: field_next_cursor,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMediaQuery {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMediaQuery {
    const NAMES: &'static [&'static str] = &["mediaIds"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_ids = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_ids = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_ids: required("mediaIds", field_media_ids)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredMediaRemoval {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredMediaRemoval {
    const NAMES: &'static [&'static str] = &["freedBytes", "mediaId", "success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_freed_bytes = Default::default();
        let mut field_media_id = None;
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_freed_bytes = object.value_by(OptionalCount)?,
                1 => field_media_id = object.value()?,
                2 => field_success = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            freed_bytes: field_freed_bytes,
            media_id: field_media_id,
            success: required("success", field_success)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoredVariant {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoredVariant {
    const NAMES: &'static [&'static str] = &[
        "accessCount",
        "contentType",
        "createdAt",
        "expiresAt",
        "id",
        "lastAccessedAt",
        "quality",
        "sizeBytes",
        "source",
        "status",
        "storedAt",
        "url",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_access_count = Default::default();
        let mut field_content_type = None;
        let mut field_created_at = Default::default();
        let mut field_expires_at = Default::default();
        let mut field_id = None;
        let mut field_last_accessed_at = Default::default();
        let mut field_quality = None;
        let mut field_size_bytes = Default::default();
        let mut field_source = None;
        let mut field_status = None;
        let mut field_stored_at = Default::default();
        let mut field_url = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_access_count = object.value_by(OptionalCount)?,
                1 => field_content_type = object.value()?,
                2 => field_created_at = object.value_by(OptionalCount)?,
                3 => field_expires_at = object.value_by(OptionalCount)?,
                4 => field_id = object.value()?,
                5 => field_last_accessed_at = object.value_by(OptionalCount)?,
                6 => field_quality = object.value()?,
                7 => field_size_bytes = object.value_by(OptionalCount)?,
                8 => field_source = object.value()?,
                9 => field_status = Some(object.value()?),
                10 => field_stored_at = object.value_by(OptionalCount)?,
                11 => field_url = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            access_count: field_access_count,
            content_type: field_content_type,
            created_at: field_created_at,
            expires_at: field_expires_at,
            id: field_id,
            last_accessed_at: field_last_accessed_at,
            quality: field_quality,
            size_bytes: field_size_bytes,
            source: field_source,
            status: required("status", field_status)?,
            stored_at: field_stored_at,
            url: field_url,
        })
    }
}
impl<'de> Deserialize<'de> for types::Story {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Story {
    const NAMES: &'static [&'static str] = &[
        "canDelete",
        "canLike",
        "canvasHeight",
        "canvasWidth",
        "commentsCount",
        "createdAt",
        "hasPost",
        "id",
        "isHighlightCover",
        "isLastInHighlight",
        "isLiked",
        "isReady",
        "isWatched",
        "likesCount",
        "media",
        "post",
        "question",
        "releaseForms",
        "texts",
        "tipsAmount",
        "tipsAmountRaw",
        "tipsCount",
        "userId",
        "viewers",
        "viewersCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_delete = None;
        let mut field_can_like = None;
        let mut field_canvas_height = Default::default();
        let mut field_canvas_width = Default::default();
        let mut field_comments_count = Default::default();
        let mut field_created_at = None;
        let mut field_has_post = None;
        let mut field_id = None;
        let mut field_is_highlight_cover = None;
        let mut field_is_last_in_highlight = None;
        let mut field_is_liked = None;
        let mut field_is_ready = None;
        let mut field_is_watched = None;
        let mut field_likes_count = Default::default();
        let mut field_media = None;
        let mut field_post = None;
        let mut field_question = None;
        let mut field_release_forms = None;
        let mut field_texts = None;
        let mut field_tips_amount = None;
        let mut field_tips_amount_raw = Default::default();
        let mut field_tips_count = Default::default();
        let mut field_user_id = None;
        let mut field_viewers = None;
        let mut field_viewers_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_delete = object.value()?,
                1 => field_can_like = object.value()?,
                2 => field_canvas_height = object.value_by(OptionalCount)?,
                3 => field_canvas_width = object.value_by(OptionalCount)?,
                4 => field_comments_count = object.value_by(OptionalCount)?,
                5 => field_created_at = object.value()?,
                6 => field_has_post = object.value()?,
                7 => field_id = Some(object.value()?),
                8 => field_is_highlight_cover = object.value()?,
                9 => field_is_last_in_highlight = object.value()?,
                10 => field_is_liked = object.value()?,
                11 => field_is_ready = object.value()?,
                12 => field_is_watched = object.value()?,
                13 => field_likes_count = object.value_by(OptionalCount)?,
                14 => field_media = object.value()?,
                15 => field_post = object.value()?,
                16 => field_question = object.value()?,
                17 => field_release_forms = object.value()?,
                18 => field_texts = object.value()?,
                19 => field_tips_amount = object.value()?,
                20 => field_tips_amount_raw = object.value_by(OptionalDecimal)?,
                21 => field_tips_count = object.value_by(OptionalCount)?,
                22 => field_user_id = object.value()?,
                23 => field_viewers = object.value()?,
                24 => field_viewers_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_delete: field_can_delete,
            can_like: field_can_like,
            canvas_height: field_canvas_height,
            canvas_width: field_canvas_width,
            comments_count: field_comments_count,
            created_at: field_created_at,
            has_post: field_has_post,
            id: required("id", field_id)?,
            is_highlight_cover: field_is_highlight_cover,
            is_last_in_highlight: field_is_last_in_highlight,
            is_liked: field_is_liked,
            is_ready: field_is_ready,
            is_watched: field_is_watched,
            likes_count: field_likes_count,
            media: field_media,
            post: field_post,
            question: field_question,
            release_forms: field_release_forms,
            texts: field_texts,
            tips_amount: field_tips_amount,
            tips_amount_raw: field_tips_amount_raw,
            tips_count: field_tips_count,
            user_id: field_user_id,
            viewers: field_viewers,
            viewers_count: field_viewers_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryPlace {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryPlace {
    const NAMES: &'static [&'static str] = &[
        "angle",
        "color",
        "height",
        "left",
        "scale",
        "top",
        "width",
        "x",
        "y",
        "zIndex",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_angle = Default::default();
        let mut field_color = None;
        let mut field_height = Default::default();
        let mut field_left = Default::default();
        let mut field_scale = Default::default();
        let mut field_top = Default::default();
        let mut field_width = Default::default();
        let mut field_x = Default::default();
        let mut field_y = Default::default();
        let mut field_z_index = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_angle = object.value_by(OptionalDecimal)?,
                1 => field_color = object.value()?,
                2 => field_height = object.value_by(OptionalDecimal)?,
                3 => field_left = object.value_by(OptionalDecimal)?,
                4 => field_scale = object.value_by(OptionalDecimal)?,
                5 => field_top = object.value_by(OptionalDecimal)?,
                6 => field_width = object.value_by(OptionalDecimal)?,
                7 => field_x = object.value_by(OptionalDecimal)?,
                8 => field_y = object.value_by(OptionalDecimal)?,
                9 => field_z_index = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            angle: field_angle,
            color: field_color,
            height: field_height,
            left: field_left,
            scale: field_scale,
            top: field_top,
            width: field_width,
            x: field_x,
            y: field_y,
            z_index: field_z_index,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryPost {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryPost {
    const NAMES: &'static [&'static str] = &["author", "coordinateParams", "id"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_author = None;
        let mut field_coordinate_params = None;
        let mut field_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_author = object.value()?,
                1 => field_coordinate_params = object.value()?,
                2 => field_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            author: field_author,
            coordinate_params: field_coordinate_params,
            id: required("id", field_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryQuestion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryQuestion {
    const NAMES: &'static [&'static str] = &["entity", "positions", "type"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_entity = None;
        let mut field_positions = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_entity = object.value()?,
                1 => field_positions = object.value()?,
                2 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            entity: field_entity,
            positions: field_positions,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryQuestionEntity {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryQuestionEntity {
    const NAMES: &'static [&'static str] = &["createdAt", "id", "text"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_created_at = None;
        let mut field_id = Default::default();
        let mut field_text = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_created_at = object.value()?,
                1 => field_id = object.value_by(Present::new())?,
                2 => field_text = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            created_at: field_created_at,
            id: field_id,
            text: field_text,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryText {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryText {
    const NAMES: &'static [&'static str] = &["position", "text"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_position = None;
        let mut field_text = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_position = object.value()?,
                1 => field_text = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            position: field_position,
            text: field_text,
        })
    }
}
impl<'de> Deserialize<'de> for types::StoryViewer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::StoryViewer {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "canCommentStory",
        "canLookStory",
        "hasNotViewedStory",
        "id",
        "isStoryBlockedUser",
        "isStoryLiked",
        "isVerified",
        "name",
        "username",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_can_comment_story = None;
        let mut field_can_look_story = None;
        let mut field_has_not_viewed_story = None;
        let mut field_id = None;
        let mut field_is_story_blocked_user = None;
        let mut field_is_story_liked = None;
        let mut field_is_verified = None;
        let mut field_name = None;
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_avatar_thumbs = object.value()?,
                2 => field_can_comment_story = object.value()?,
                3 => field_can_look_story = object.value()?,
                4 => field_has_not_viewed_story = object.value()?,
                5 => field_id = Some(object.value()?),
                6 => field_is_story_blocked_user = object.value()?,
                7 => field_is_story_liked = object.value()?,
                8 => field_is_verified = object.value()?,
                9 => field_name = object.value()?,
                10 => field_username = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            can_comment_story: field_can_comment_story,
            can_look_story: field_can_look_story,
            has_not_viewed_story: field_has_not_viewed_story,
            id: required("id", field_id)?,
            is_story_blocked_user: field_is_story_blocked_user,
            is_story_liked: field_is_story_liked,
            is_verified: field_is_verified,
            name: field_name,
            username: field_username,
        })
    }
}
impl<'de> Deserialize<'de> for types::Subscriber {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Subscriber {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "capabilities",
        "displayName",
        "id",
        "isBlocked",
        "isRestricted",
        "isVerified",
        "lastSeen",
        "lists",
        "name",
        "spending",
        "subscription",
        "username",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_capabilities = None;
        let mut field_display_name = None;
        let mut field_id = None;
        let mut field_is_blocked = None;
        let mut field_is_restricted = None;
        let mut field_is_verified = None;
        let mut field_last_seen = None;
        let mut field_lists = None;
        let mut field_name = None;
        let mut field_spending = None;
        let mut field_subscription = None;
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_avatar_thumbs = object.value()?,
                2 => field_capabilities = object.value()?,
                3 => field_display_name = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_is_blocked = object.value()?,
                6 => field_is_restricted = object.value()?,
                7 => field_is_verified = object.value()?,
                8 => field_last_seen = object.value()?,
                9 => field_lists = object.value()?,
                10 => field_name = Some(object.value()?),
                11 => field_spending = Some(object.value()?),
                12 => field_subscription = Some(object.value()?),
                13 => field_username = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            capabilities: field_capabilities,
            display_name: field_display_name,
            id: required("id", field_id)?,
            is_blocked: field_is_blocked,
            is_restricted: field_is_restricted,
            is_verified: field_is_verified,
            last_seen: field_last_seen,
            lists: field_lists,
            name: required("name", field_name)?,
            spending: required("spending", field_spending)?,
            subscription: required("subscription", field_subscription)?,
            username: required("username", field_username)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberCapabilities {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberCapabilities {
    const NAMES: &'static [&'static str] = &[
        "canBlock",
        "canReceiveMessages",
        "canReport",
        "canRestrict",
        "canSendTrial",
        "canUnsubscribe",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_block = None;
        let mut field_can_receive_messages = None;
        let mut field_can_report = None;
        let mut field_can_restrict = None;
        let mut field_can_send_trial = None;
        let mut field_can_unsubscribe = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_block = object.value()?,
                1 => field_can_receive_messages = object.value()?,
                2 => field_can_report = object.value()?,
                3 => field_can_restrict = object.value()?,
                4 => field_can_send_trial = object.value()?,
                5 => field_can_unsubscribe = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_block: field_can_block,
            can_receive_messages: field_can_receive_messages,
            can_report: field_can_report,
            can_restrict: field_can_restrict,
            can_send_trial: field_can_send_trial,
            can_unsubscribe: field_can_unsubscribe,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberDiscount {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberDiscount {
    const NAMES: &'static [&'static str] = &["discount", "period"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount = None;
        let mut field_period = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount = Some(object.value_by(Count)?),
                1 => field_period = Some(object.value_by(Count)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount: required("discount", field_discount)?,
            period: required("period", field_period)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberFilter {
    const NAMES: &'static [&'static str] = &[
        "duration",
        "online",
        "promoId",
        "tips",
        "total_spent",
        "trial_id",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_duration = None;
        let mut field_online = None;
        let mut field_promo_id = None;
        let mut field_tips = None;
        let mut field_total_spent = None;
        let mut field_trial_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_duration = object.value()?,
                1 => field_online = object.value()?,
                2 => field_promo_id = object.value()?,
                3 => field_tips = object.value()?,
                4 => field_total_spent = object.value()?,
                5 => field_trial_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            duration: field_duration,
            online: field_online,
            promo_id: field_promo_id,
            tips: field_tips,
            total_spent: field_total_spent,
            trial_id: field_trial_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberName {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberName {
    const NAMES: &'static [&'static str] = &["displayName"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_display_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_display_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            display_name: required("displayName", field_display_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberNote {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberNote {
    const NAMES: &'static [&'static str] = &["notice"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_notice = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_notice = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            notice: required("notice", field_notice)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberSpending {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberSpending {
    const NAMES: &'static [&'static str] = &[
        "messages",
        "posts",
        "streams",
        "subscriptions",
        "tips",
        "total",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_messages = Default::default();
        let mut field_posts = Default::default();
        let mut field_streams = Default::default();
        let mut field_subscriptions = Default::default();
        let mut field_tips = Default::default();
        let mut field_total = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_messages = object.value_by(OptionalDecimal)?,
                1 => field_posts = object.value_by(OptionalDecimal)?,
                2 => field_streams = object.value_by(OptionalDecimal)?,
                3 => field_subscriptions = object.value_by(OptionalDecimal)?,
                4 => field_tips = object.value_by(OptionalDecimal)?,
                5 => field_total = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            messages: field_messages,
            posts: field_posts,
            streams: field_streams,
            subscriptions: field_subscriptions,
            tips: field_tips,
            total: field_total,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriberTerms {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriberTerms {
    const NAMES: &'static [&'static str] = &[
        "discountFinishedAt",
        "discountPercent",
        "discountPeriod",
        "discountStartedAt",
        "expiresAt",
        "history",
        "isActive",
        "isExpired",
        "price",
        "regularPrice",
        "renewedAt",
        "subscribedAt",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount_finished_at = None;
        let mut field_discount_percent = Default::default();
        let mut field_discount_period = Default::default();
        let mut field_discount_started_at = None;
        let mut field_expires_at = None;
        let mut field_history = None;
        let mut field_is_active = None;
        let mut field_is_expired = None;
        let mut field_price = Default::default();
        let mut field_regular_price = Default::default();
        let mut field_renewed_at = None;
        let mut field_subscribed_at = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount_finished_at = object.value()?,
                1 => field_discount_percent = object.value_by(OptionalDecimal)?,
                2 => field_discount_period = object.value_by(OptionalCount)?,
                3 => field_discount_started_at = object.value()?,
                4 => field_expires_at = object.value()?,
                5 => field_history = object.value()?,
                6 => field_is_active = object.value()?,
                7 => field_is_expired = object.value()?,
                8 => field_price = object.value_by(OptionalDecimal)?,
                9 => field_regular_price = object.value_by(OptionalDecimal)?,
                10 => field_renewed_at = object.value()?,
                11 => field_subscribed_at = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount_finished_at: field_discount_finished_at,
            discount_percent: field_discount_percent,
            discount_period: field_discount_period,
            discount_started_at: field_discount_started_at,
            expires_at: field_expires_at,
            history: field_history,
            is_active: field_is_active,
            is_expired: field_is_expired,
            price: field_price,
            regular_price: field_regular_price,
            renewed_at: field_renewed_at,
            subscribed_at: field_subscribed_at,
        })
    }
}
impl<'de> Deserialize<'de> for types::Subscription {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Subscription {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "expiredAt",
        "id",
        "isActive",
        "lists",
        "messagesSumm",
        "name",
        "postsSumm",
        "renewedAt",
        "streamsSumm",
        "subscribedAt",
        "subscribesSumm",
        "subscriptionPrice",
        "tipsSumm",
        "totalSumm",
        "username",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_expired_at = None;
        let mut field_id = None;
        let mut field_is_active = None;
        let mut field_lists = None;
        let mut field_messages_summ = Default::default();
        let mut field_name = None;
        let mut field_posts_summ = Default::default();
        let mut field_renewed_at = None;
        let mut field_streams_summ = Default::default();
        let mut field_subscribed_at = None;
        let mut field_subscribes_summ = Default::default();
        let mut field_subscription_price = Default::default();
        let mut field_tips_summ = Default::default();
        let mut field_total_summ = Default::default();
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_avatar_thumbs = object.value()?,
                2 => field_expired_at = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_is_active = object.value()?,
                5 => field_lists = object.value()?,
                6 => field_messages_summ = object.value_by(OptionalDecimal)?,
                7 => field_name = Some(object.value()?),
                8 => field_posts_summ = object.value_by(OptionalDecimal)?,
                9 => field_renewed_at = object.value()?,
                10 => field_streams_summ = object.value_by(OptionalDecimal)?,
                11 => field_subscribed_at = object.value()?,
                12 => field_subscribes_summ = object.value_by(OptionalDecimal)?,
                13 => field_subscription_price = object.value_by(OptionalDecimal)?,
                14 => field_tips_summ = object.value_by(OptionalDecimal)?,
                15 => field_total_summ = object.value_by(OptionalDecimal)?,
                16 => field_username = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            expired_at: field_expired_at,
            id: required("id", field_id)?,
            is_active: field_is_active,
            lists: field_lists,
            messages_summ: field_messages_summ,
            name: required("name", field_name)?,
            posts_summ: field_posts_summ,
            renewed_at: field_renewed_at,
            streams_summ: field_streams_summ,
            subscribed_at: field_subscribed_at,
            subscribes_summ: field_subscribes_summ,
            subscription_price: field_subscription_price,
            tips_summ: field_tips_summ,
            total_summ: field_total_summ,
            username: required("username", field_username)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionCounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionCounts {
    const NAMES: &'static [&'static str] = &[
        "bookmarks",
        "subscribers",
        "subscriptions",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_bookmarks = Default::default();
        let mut field_subscribers = None;
        let mut field_subscriptions = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_bookmarks = object.value_by(OptionalCount)?,
                1 => field_subscribers = Some(object.value()?),
                2 => field_subscriptions = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            bookmarks: field_bookmarks,
            subscribers: required("subscribers", field_subscribers)?,
            subscriptions: required("subscriptions", field_subscriptions)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionEntry {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionEntry {
    const NAMES: &'static [&'static str] = &["expireDate", "price", "subscribeDate"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_expire_date = None;
        let mut field_price = None;
        let mut field_subscribe_date = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_expire_date = Some(object.value()?),
                1 => field_price = Some(object.value_by(Decimal)?),
                2 => field_subscribe_date = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            expire_date: required("expireDate", field_expire_date)?,
            price: required("price", field_price)?,
            subscribe_date: required("subscribeDate", field_subscribe_date)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionFilter {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionFilter {
    const NAMES: &'static [&'static str] = &["online", "paid"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_online = None;
        let mut field_paid = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_online = object.value()?,
                1 => field_paid = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            online: field_online,
            paid: field_paid,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionHistory {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionHistory {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionPeriod {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionPeriod {
    const NAMES: &'static [&'static str] = &[
        "action",
        "cancelDate",
        "date",
        "discount",
        "duration",
        "earningId",
        "expireDate",
        "id",
        "isCurrent",
        "offerEnd",
        "offerStart",
        "price",
        "regularPrice",
        "startDate",
        "subscriberId",
        "type",
        "userId",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_action = None;
        let mut field_cancel_date = None;
        let mut field_date = None;
        let mut field_discount = Default::default();
        let mut field_duration = Default::default();
        let mut field_earning_id = None;
        let mut field_expire_date = None;
        let mut field_id = None;
        let mut field_is_current = None;
        let mut field_offer_end = None;
        let mut field_offer_start = None;
        let mut field_price = Default::default();
        let mut field_regular_price = Default::default();
        let mut field_start_date = None;
        let mut field_subscriber_id = None;
        let mut field_type_ = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_action = object.value()?,
                1 => field_cancel_date = object.value()?,
                2 => field_date = object.value()?,
                3 => field_discount = object.value_by(OptionalDecimal)?,
                4 => field_duration = object.value_by(OptionalCount)?,
                5 => field_earning_id = object.value()?,
                6 => field_expire_date = object.value()?,
                7 => field_id = object.value()?,
                8 => field_is_current = object.value()?,
                9 => field_offer_end = object.value()?,
                10 => field_offer_start = object.value()?,
                11 => field_price = object.value_by(OptionalDecimal)?,
                12 => field_regular_price = object.value_by(OptionalDecimal)?,
                13 => field_start_date = object.value()?,
                14 => field_subscriber_id = object.value()?,
                15 => field_type_ = object.value()?,
                16 => field_user_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            action: field_action,
            cancel_date: field_cancel_date,
            date: field_date,
            discount: field_discount,
            duration: field_duration,
            earning_id: field_earning_id,
            expire_date: field_expire_date,
            id: field_id,
            is_current: field_is_current,
            offer_end: field_offer_end,
            offer_start: field_offer_start,
            price: field_price,
            regular_price: field_regular_price,
            start_date: field_start_date,
            subscriber_id: field_subscriber_id,
            type_: field_type_,
            user_id: field_user_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionTally {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionTally {
    const NAMES: &'static [&'static str] = &[
        "active",
        "activeOnline",
        "all",
        "attention",
        "blocked",
        "expired",
        "muted",
        "restricted",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_active = Default::default();
        let mut field_active_online = Default::default();
        let mut field_all = Default::default();
        let mut field_attention = Default::default();
        let mut field_blocked = Default::default();
        let mut field_expired = Default::default();
        let mut field_muted = Default::default();
        let mut field_restricted = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_active = object.value_by(OptionalCount)?,
                1 => field_active_online = object.value_by(OptionalCount)?,
                2 => field_all = object.value_by(OptionalCount)?,
                3 => field_attention = object.value_by(OptionalCount)?,
                4 => field_blocked = object.value_by(OptionalCount)?,
                5 => field_expired = object.value_by(OptionalCount)?,
                6 => field_muted = object.value_by(OptionalCount)?,
                7 => field_restricted = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            active: field_active,
            active_online: field_active_online,
            all: field_all,
            attention: field_attention,
            blocked: field_blocked,
            expired: field_expired,
            muted: field_muted,
            restricted: field_restricted,
        })
    }
}
impl<'de> Deserialize<'de> for types::SubscriptionTerms {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SubscriptionTerms {
    const NAMES: &'static [&'static str] = &[
        "discountFinishedAt",
        "discountPercent",
        "discountPeriod",
        "discountStartedAt",
        "duration",
        "expiredAt",
        "hasActivePaidSubscriptions",
        "isMuted",
        "messagesSumm",
        "newPrice",
        "postsSumm",
        "price",
        "regularPrice",
        "renewedAt",
        "showPostsInFeed",
        "status",
        "streamsSumm",
        "subscribeAt",
        "subscribePrice",
        "subscribes",
        "subscribesSumm",
        "tipsSumm",
        "totalSumm",
        "unsubscribeReason",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_discount_finished_at = None;
        let mut field_discount_percent = Default::default();
        let mut field_discount_period = Default::default();
        let mut field_discount_started_at = None;
        let mut field_duration = None;
        let mut field_expired_at = None;
        let mut field_has_active_paid_subscriptions = None;
        let mut field_is_muted = None;
        let mut field_messages_summ = Default::default();
        let mut field_new_price = Default::default();
        let mut field_posts_summ = Default::default();
        let mut field_price = Default::default();
        let mut field_regular_price = Default::default();
        let mut field_renewed_at = None;
        let mut field_show_posts_in_feed = None;
        let mut field_status = None;
        let mut field_streams_summ = Default::default();
        let mut field_subscribe_at = None;
        let mut field_subscribe_price = Default::default();
        let mut field_subscribes = None;
        let mut field_subscribes_summ = Default::default();
        let mut field_tips_summ = Default::default();
        let mut field_total_summ = Default::default();
        let mut field_unsubscribe_reason = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_discount_finished_at = object.value()?,
                1 => field_discount_percent = object.value_by(OptionalDecimal)?,
                2 => field_discount_period = object.value_by(OptionalCount)?,
                3 => field_discount_started_at = object.value()?,
                4 => field_duration = object.value()?,
                5 => field_expired_at = object.value()?,
                6 => field_has_active_paid_subscriptions = object.value()?,
                7 => field_is_muted = object.value()?,
                8 => field_messages_summ = object.value_by(OptionalDecimal)?,
                9 => field_new_price = object.value_by(OptionalDecimal)?,
                10 => field_posts_summ = object.value_by(OptionalDecimal)?,
                11 => field_price = object.value_by(OptionalDecimal)?,
                12 => field_regular_price = object.value_by(OptionalDecimal)?,
                13 => field_renewed_at = object.value()?,
                14 => field_show_posts_in_feed = object.value()?,
                15 => field_status = object.value()?,
                16 => field_streams_summ = object.value_by(OptionalDecimal)?,
                17 => field_subscribe_at = object.value()?,
                18 => field_subscribe_price = object.value_by(OptionalDecimal)?,
                19 => field_subscribes = object.value()?,
                20 => field_subscribes_summ = object.value_by(OptionalDecimal)?,
                21 => field_tips_summ = object.value_by(OptionalDecimal)?,
                22 => field_total_summ = object.value_by(OptionalDecimal)?,
                23 => field_unsubscribe_reason = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            discount_finished_at: field_discount_finished_at,
            discount_percent: field_discount_percent,
            discount_period: field_discount_period,
            discount_started_at: field_discount_started_at,
            duration: field_duration,
            expired_at: field_expired_at,
            has_active_paid_subscriptions: field_has_active_paid_subscriptions,
            is_muted: field_is_muted,
            messages_summ: field_messages_summ,
            new_price: field_new_price,
            posts_summ: field_posts_summ,
            price: field_price,
            regular_price: field_regular_price,
            renewed_at: field_renewed_at,
            show_posts_in_feed: field_show_posts_in_feed,
            status: field_status,
            streams_summ: field_streams_summ,
            subscribe_at: field_subscribe_at,
            subscribe_price: field_subscribe_price,
            subscribes: field_subscribes,
            subscribes_summ: field_subscribes_summ,
            tips_summ: field_tips_summ,
            total_summ: field_total_summ,
            unsubscribe_reason: field_unsubscribe_reason,
        })
    }
}
impl<'de> Deserialize<'de> for types::SuccessResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::SuccessResult {
    const NAMES: &'static [&'static str] = &["success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_success = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            success: required("success", field_success)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TaggedFriend {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TaggedFriend {
    const NAMES: &'static [&'static str] = &["id", "name", "type", "user"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_type_ = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = Some(object.value()?),
                2 => field_type_ = Some(object.value()?),
                3 => field_user = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: required("name", field_name)?,
            type_: required("type", field_type_)?,
            user: required("user", field_user)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TaggedFriendPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TaggedFriendPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TopCountries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopCountries {
    const NAMES: &'static [&'static str] = &["hasMore", "rows", "totals"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_rows = None;
        let mut field_totals = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = object.value()?,
                1 => field_rows = Some(object.value()?),
                2 => field_totals = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: field_has_more,
            rows: required("rows", field_rows)?,
            totals: field_totals,
        })
    }
}
impl<'de> Deserialize<'de> for types::TopCountriesAnswer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopCountriesAnswer {
    const NAMES: &'static [&'static str] = &["hasStats", "isAvailable", "topCountries"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_stats = None;
        let mut field_is_available = None;
        let mut field_top_countries = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_stats = object.value()?,
                1 => field_is_available = object.value()?,
                2 => field_top_countries = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_stats: field_has_stats,
            is_available: field_is_available,
            top_countries: field_top_countries,
        })
    }
}
impl<'de> Deserialize<'de> for types::TopPostPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopPostPage {
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
impl<'de> Deserialize<'de> for types::TopPromotionPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopPromotionPage {
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
impl<'de> Deserialize<'de> for types::TopStoryPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopStoryPage {
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
impl<'de> Deserialize<'de> for types::TopTrialPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TopTrialPage {
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
impl<'de> Deserialize<'de> for types::TrackingLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrackingLink {
    const NAMES: &'static [&'static str] = &["id", "name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: required("name", field_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrackingLinkPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrackingLinkPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrackingLinkShare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrackingLinkShare {
    const NAMES: &'static [&'static str] = &["campaignId", "userId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_campaign_id = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_campaign_id = Some(object.value()?),
                1 => field_user_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            campaign_id: required("campaignId", field_campaign_id)?,
            user_id: required("userId", field_user_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrackingLinkUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrackingLinkUpdate {
    const NAMES: &'static [&'static str] = &["name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_name = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self { name: field_name })
    }
}
impl<'de> Deserialize<'de> for types::Transaction {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Transaction {
    const NAMES: &'static [&'static str] = &[
        "amounts",
        "createdAt",
        "currency",
        "description",
        "id",
        "payoutPendingDays",
        "status",
        "type",
        "user",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_amounts = None;
        let mut field_created_at = None;
        let mut field_currency = None;
        let mut field_description = None;
        let mut field_id = None;
        let mut field_payout_pending_days = Default::default();
        let mut field_status = None;
        let mut field_type_ = None;
        let mut field_user = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_amounts = object.value()?,
                1 => field_created_at = Some(object.value()?),
                2 => field_currency = object.value()?,
                3 => field_description = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_payout_pending_days = object.value_by(OptionalCount)?,
                6 => field_status = object.value()?,
                7 => field_type_ = object.value()?,
                8 => field_user = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            amounts: field_amounts,
            created_at: required("createdAt", field_created_at)?,
            currency: field_currency,
            description: field_description,
            id: required("id", field_id)?,
            payout_pending_days: field_payout_pending_days,
            status: field_status,
            type_: field_type_,
            user: field_user,
        })
    }
}
impl<'de> Deserialize<'de> for types::TransactionPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TransactionPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "nextMarker"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_next_marker = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_next_marker = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            next_marker: field_next_marker,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrialLink {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrialLink {
    const NAMES: &'static [&'static str] = &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_claim_counts = Default::default();
        let mut field_clicks_counts = Default::default();
        let mut field_created_at = None;
        let mut field_expired_at = None;
        let mut field_id = None;
        let mut field_is_finished = None;
        let mut field_shared_with = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = Default::default();
        let mut field_trial_link_name = None;
        let mut field_url = None;
        let mut field_user = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_claim_counts = object.value_by(OptionalCount)?,
                1 => field_clicks_counts = object.value_by(OptionalCount)?,
                2 => field_created_at = object.value()?,
                3 => field_expired_at = object.value()?,
                4 => field_id = Some(object.value()?),
                5 => field_is_finished = object.value()?,
                6 => field_shared_with = object.value()?,
                7 => field_subscribe_counts = object.value_by(OptionalCount)?,
                8 => field_subscribe_days = object.value_by(OptionalCount)?,
                9 => field_trial_link_name = object.value()?,
                10 => field_url = object.value()?,
                11 => field_user = object.value_by(Present::new())?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            claim_counts: field_claim_counts,
            clicks_counts: field_clicks_counts,
            created_at: field_created_at,
            expired_at: field_expired_at,
            id: required("id", field_id)?,
            is_finished: field_is_finished,
            shared_with: field_shared_with,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: field_subscribe_days,
            trial_link_name: field_trial_link_name,
            url: field_url,
            user: field_user,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrialLinkDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrialLinkDraft {
    const NAMES: &'static [&'static str] = &[
        "expiredAt",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_expired_at = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = None;
        let mut field_trial_link_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_expired_at = object.value()?,
                1 => field_subscribe_counts = object.value_by(OptionalCount)?,
                2 => field_subscribe_days = Some(object.value_by(Count)?),
                3 => field_trial_link_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            expired_at: field_expired_at,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: required("subscribeDays", field_subscribe_days)?,
            trial_link_name: required("trialLinkName", field_trial_link_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrialLinkShare {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrialLinkShare {
    const NAMES: &'static [&'static str] = &["trialId", "userId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_trial_id = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_trial_id = Some(object.value()?),
                1 => field_user_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            trial_id: required("trialId", field_trial_id)?,
            user_id: required("userId", field_user_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::TrialLinkUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TrialLinkUpdate {
    const NAMES: &'static [&'static str] = &[
        "expiredAt",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_expired_at = None;
        let mut field_subscribe_counts = Default::default();
        let mut field_subscribe_days = Default::default();
        let mut field_trial_link_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_expired_at = object.value()?,
                1 => field_subscribe_counts = object.value_by(OptionalCount)?,
                2 => field_subscribe_days = object.value_by(OptionalCount)?,
                3 => field_trial_link_name = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            expired_at: field_expired_at,
            subscribe_counts: field_subscribe_counts,
            subscribe_days: field_subscribe_days,
            trial_link_name: field_trial_link_name,
        })
    }
}
impl<'de> Deserialize<'de> for types::TwoFactorState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::TwoFactorState {
    const NAMES: &'static [&'static str] = &[
        "faceCode",
        "options",
        "phoneCode",
        "phoneLast4",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_face_code = None;
        let mut field_options = None;
        let mut field_phone_code = None;
        let mut field_phone_last4 = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_face_code = object.value()?,
                1 => field_options = object.value()?,
                2 => field_phone_code = object.value()?,
                3 => field_phone_last4 = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            face_code: field_face_code,
            options: field_options,
            phone_code: field_phone_code,
            phone_last4: field_phone_last4,
        })
    }
}
impl<'de> Deserialize<'de> for types::UnsendRequest {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UnsendRequest {
    const NAMES: &'static [&'static str] = &["withUserId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_with_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_with_user_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            with_user_id: required("withUserId", field_with_user_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UnsendResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UnsendResult {
    const NAMES: &'static [&'static str] = &["queue", "success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_queue = None;
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_queue = object.value()?,
                1 => field_success = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            queue: field_queue,
            success: required("success", field_success)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadCheck {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadCheck {
    const NAMES: &'static [&'static str] = &["etag", "size"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_etag = None;
        let mut field_size = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_etag = Some(object.value()?),
                1 => field_size = Some(object.value_by(Count)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            etag: required("etag", field_etag)?,
            size: required("size", field_size)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadCheckResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadCheckResult {
    const NAMES: &'static [&'static str] = &["exists", "media"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_exists = None;
        let mut field_media = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_exists = Some(object.value()?),
                1 => field_media = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            exists: required("exists", field_exists)?,
            media: field_media,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadCompletion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadCompletion {
    const NAMES: &'static [&'static str] = &["mediaUploadId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_upload_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_upload_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_upload_id: required("mediaUploadId", field_media_upload_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadDestination {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadDestination {
    const NAMES: &'static [&'static str] = &["mode", "userId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_mode = None;
        let mut field_user_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_mode = object.value()?,
                1 => field_user_id = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            mode: field_mode,
            user_id: field_user_id,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadDraft {
    const NAMES: &'static [&'static str] = &[
        "contentType",
        "filename",
        "size",
        "vaultUpload",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_content_type = None;
        let mut field_filename = None;
        let mut field_size = None;
        let mut field_vault_upload = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_content_type = Some(object.value()?),
                1 => field_filename = Some(object.value()?),
                2 => field_size = Some(object.value_by(Count)?),
                3 => field_vault_upload = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            content_type: required("contentType", field_content_type)?,
            filename: required("filename", field_filename)?,
            size: required("size", field_size)?,
            vault_upload: field_vault_upload,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadResult {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadResult {
    const NAMES: &'static [&'static str] = &["media", "mediaUploadId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media = None;
        let mut field_media_upload_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media = object.value()?,
                1 => field_media_upload_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media: field_media,
            media_upload_id: required("mediaUploadId", field_media_upload_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UploadedPart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UploadedPart {
    const NAMES: &'static [&'static str] = &["etag", "mediaUploadId", "partNumber"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_etag = None;
        let mut field_media_upload_id = None;
        let mut field_part_number = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_etag = Some(object.value()?),
                1 => field_media_upload_id = Some(object.value()?),
                2 => field_part_number = Some(object.value_by(Count)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            etag: required("etag", field_etag)?,
            media_upload_id: required("mediaUploadId", field_media_upload_id)?,
            part_number: required("partNumber", field_part_number)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserBatch {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserBatch {
    const NAMES: &'static [&'static str] = &["users"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_users = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_users = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            users: required("users", field_users)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserList {
    const NAMES: &'static [&'static str] = &[
        "canAddUsers",
        "canDelete",
        "canManageUsers",
        "canPinnedToChat",
        "canPinnedToFeed",
        "canUpdate",
        "direction",
        "id",
        "isPinnedToChat",
        "isPinnedToFeed",
        "name",
        "order",
        "postsCount",
        "sortList",
        "type",
        "users",
        "usersCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_add_users = None;
        let mut field_can_delete = None;
        let mut field_can_manage_users = None;
        let mut field_can_pinned_to_chat = None;
        let mut field_can_pinned_to_feed = None;
        let mut field_can_update = None;
        let mut field_direction = None;
        let mut field_id = None;
        let mut field_is_pinned_to_chat = None;
        let mut field_is_pinned_to_feed = None;
        let mut field_name = None;
        let mut field_order = None;
        let mut field_posts_count = Default::default();
        let mut field_sort_list = None;
        let mut field_type_ = None;
        let mut field_users = None;
        let mut field_users_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_add_users = object.value()?,
                1 => field_can_delete = object.value()?,
                2 => field_can_manage_users = object.value()?,
                3 => field_can_pinned_to_chat = object.value()?,
                4 => field_can_pinned_to_feed = object.value()?,
                5 => field_can_update = object.value()?,
                6 => field_direction = object.value()?,
                7 => field_id = Some(object.value()?),
                8 => field_is_pinned_to_chat = object.value()?,
                9 => field_is_pinned_to_feed = object.value()?,
                10 => field_name = Some(object.value()?),
                11 => field_order = object.value()?,
                12 => field_posts_count = object.value_by(OptionalCount)?,
                13 => field_sort_list = object.value()?,
                14 => field_type_ = Some(object.value()?),
                15 => field_users = object.value()?,
                16 => field_users_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_add_users: field_can_add_users,
            can_delete: field_can_delete,
            can_manage_users: field_can_manage_users,
            can_pinned_to_chat: field_can_pinned_to_chat,
            can_pinned_to_feed: field_can_pinned_to_feed,
            can_update: field_can_update,
            direction: field_direction,
            id: required("id", field_id)?,
            is_pinned_to_chat: field_is_pinned_to_chat,
            is_pinned_to_feed: field_is_pinned_to_feed,
            name: required("name", field_name)?,
            order: field_order,
            posts_count: field_posts_count,
            sort_list: field_sort_list,
            type_: required("type", field_type_)?,
            users: field_users,
            users_count: field_users_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListAddition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListAddition {
    const NAMES: &'static [&'static str] = &["listId", "success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_list_id = None;
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_list_id = Some(object.value()?),
                1 => field_success = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            list_id: required("listId", field_list_id)?,
            success: field_success,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListAdditions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListAdditions {
    const NAMES: &'static [&'static str] = &["errors", "success"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_errors = None;
        let mut field_success = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_errors = object.value()?,
                1 => field_success = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            errors: field_errors,
            success: required("success", field_success)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListChoice {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListChoice {
    const NAMES: &'static [&'static str] = &["listIds"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_list_ids = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_list_ids = Some(object.value_by(Counts)?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            list_ids: required("listIds", field_list_ids)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListError {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListError {
    const NAMES: &'static [&'static str] = &["error", "listId"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_error = None;
        let mut field_list_id = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_error = object.value()?,
                1 => field_list_id = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            error: field_error,
            list_id: required("listId", field_list_id)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListMember {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListMember {
    const NAMES: &'static [&'static str] = &["list", "userState"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_list = None;
        let mut field_user_state = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_list = Some(object.value()?),
                1 => field_user_state = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            list: required("list", field_list)?,
            user_state: field_user_state,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListOrder {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListOrder {
    const NAMES: &'static [&'static str] = &["direction", "order"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_direction = None;
        let mut field_order = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_direction = object.value()?,
                1 => field_order = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            direction: field_direction,
            order: field_order,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListPage {
    const NAMES: &'static [&'static str] = &["hasMore", "list", "order", "sort"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_order = None;
        let mut field_sort = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                2 => field_order = object.value()?,
                3 => field_sort = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            order: field_order,
            sort: field_sort,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListReference {
    const NAMES: &'static [&'static str] = &["id", "name", "type"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = object.value()?,
                2 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: field_name,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserListState {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserListState {
    const NAMES: &'static [&'static str] = &[
        "canAddUser",
        "cannotAddUserReason",
        "hasUser",
        "id",
        "name",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_add_user = None;
        let mut field_cannot_add_user_reason = None;
        let mut field_has_user = None;
        let mut field_id = None;
        let mut field_name = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_add_user = object.value()?,
                1 => field_cannot_add_user_reason = object.value()?,
                2 => field_has_user = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_name = object.value()?,
                5 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_add_user: field_can_add_user,
            cannot_add_user_reason: field_cannot_add_user_reason,
            has_user: field_has_user,
            id: required("id", field_id)?,
            name: field_name,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserProfile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserProfile {
    const NAMES: &'static [&'static str] = &[
        "about",
        "archivedPostsCount",
        "audiosCount",
        "avatar",
        "avatarThumbs",
        "canAddSubscriber",
        "canChat",
        "canCommentStory",
        "canCreatePromotion",
        "canCreateTrial",
        "canLookStory",
        "canPayInternal",
        "canReceiveChatMessage",
        "canReport",
        "canRestrict",
        "canTrialSend",
        "canUnsubscribe",
        "currentSubscribePrice",
        "displayName",
        "favoritedCount",
        "favoritesCount",
        "hasLabels",
        "hasNotViewedStory",
        "hasPinnedPosts",
        "hasScheduledStream",
        "hasStories",
        "hasStream",
        "header",
        "headerSize",
        "headerThumbs",
        "hideChat",
        "id",
        "isAdultContent",
        "isBlocked",
        "isFriend",
        "isMarkdownDisabledForAbout",
        "isPendingAutoprolong",
        "isPerformer",
        "isPrivateRestriction",
        "isRealPerformer",
        "isReferrerAllowed",
        "isRestricted",
        "isVerified",
        "joinDate",
        "lastSeen",
        "lists",
        "location",
        "mediasCount",
        "name",
        "notice",
        "photosCount",
        "postsCount",
        "privateArchivedPostsCount",
        "showMediaCount",
        "showPostsInFeed",
        "showSubscribersCount",
        "subscribePrice",
        "subscribedBy",
        "subscribedByAutoprolong",
        "subscribedByData",
        "subscribedByExpire",
        "subscribedByExpireDate",
        "subscribedIsExpiredNow",
        "subscribedOn",
        "subscribedOnData",
        "subscribedOnDuration",
        "subscribedOnExpiredNow",
        "subscribersCount",
        "tipsEnabled",
        "tipsMax",
        "tipsMin",
        "tipsMinInternal",
        "tipsTextEnabled",
        "username",
        "videosCount",
        "website",
        "wishlist",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_about = None;
        let mut field_archived_posts_count = Default::default();
        let mut field_audios_count = Default::default();
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_can_add_subscriber = None;
        let mut field_can_chat = None;
        let mut field_can_comment_story = None;
        let mut field_can_create_promotion = None;
        let mut field_can_create_trial = None;
        let mut field_can_look_story = None;
        let mut field_can_pay_internal = None;
        let mut field_can_receive_chat_message = None;
        let mut field_can_report = None;
        let mut field_can_restrict = None;
        let mut field_can_trial_send = None;
        let mut field_can_unsubscribe = None;
        let mut field_current_subscribe_price = Default::default();
        let mut field_display_name = None;
        let mut field_favorited_count = Default::default();
        let mut field_favorites_count = Default::default();
        let mut field_has_labels = None;
        let mut field_has_not_viewed_story = None;
        let mut field_has_pinned_posts = None;
        let mut field_has_scheduled_stream = None;
        let mut field_has_stories = None;
        let mut field_has_stream = None;
        let mut field_header = None;
        let mut field_header_size = None;
        let mut field_header_thumbs = None;
        let mut field_hide_chat = None;
        let mut field_id = None;
        let mut field_is_adult_content = None;
        let mut field_is_blocked = None;
        let mut field_is_friend = None;
        let mut field_is_markdown_disabled_for_about = None;
        let mut field_is_pending_autoprolong = None;
        let mut field_is_performer = None;
        let mut field_is_private_restriction = None;
        let mut field_is_real_performer = None;
        let mut field_is_referrer_allowed = None;
        let mut field_is_restricted = None;
        let mut field_is_verified = None;
        let mut field_join_date = None;
        let mut field_last_seen = None;
        let mut field_lists = None;
        let mut field_location = None;
        let mut field_medias_count = Default::default();
        let mut field_name = None;
        let mut field_notice = None;
        let mut field_photos_count = Default::default();
        let mut field_posts_count = Default::default();
        let mut field_private_archived_posts_count = Default::default();
        let mut field_show_media_count = None;
        let mut field_show_posts_in_feed = None;
        let mut field_show_subscribers_count = None;
        let mut field_subscribe_price = Default::default();
        let mut field_subscribed_by = None;
        let mut field_subscribed_by_autoprolong = None;
        let mut field_subscribed_by_data = None;
        let mut field_subscribed_by_expire = None;
        let mut field_subscribed_by_expire_date = None;
        let mut field_subscribed_is_expired_now = None;
        let mut field_subscribed_on = None;
        let mut field_subscribed_on_data = None;
        let mut field_subscribed_on_duration = None;
        let mut field_subscribed_on_expired_now = None;
        let mut field_subscribers_count = Default::default();
        let mut field_tips_enabled = None;
        let mut field_tips_max = Default::default();
        let mut field_tips_min = Default::default();
        let mut field_tips_min_internal = Default::default();
        let mut field_tips_text_enabled = None;
        let mut field_username = None;
        let mut field_videos_count = Default::default();
        let mut field_website = None;
        let mut field_wishlist = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_about = object.value()?,
                1 => field_archived_posts_count = object.value_by(OptionalCount)?,
                2 => field_audios_count = object.value_by(OptionalCount)?,
                3 => field_avatar = object.value()?,
                4 => field_avatar_thumbs = object.value()?,
                5 => field_can_add_subscriber = object.value()?,
                6 => field_can_chat = object.value()?,
                7 => field_can_comment_story = object.value()?,
                8 => field_can_create_promotion = object.value()?,
                9 => field_can_create_trial = object.value()?,
                10 => field_can_look_story = object.value()?,
                11 => field_can_pay_internal = object.value()?,
                12 => field_can_receive_chat_message = object.value()?,
                13 => field_can_report = object.value()?,
                14 => field_can_restrict = object.value()?,
                15 => field_can_trial_send = object.value()?,
                16 => field_can_unsubscribe = object.value()?,
                17 => field_current_subscribe_price = object.value_by(OptionalDecimal)?,
                18 => field_display_name = object.value()?,
                19 => field_favorited_count = object.value_by(OptionalCount)?,
                20 => field_favorites_count = object.value_by(OptionalCount)?,
                21 => field_has_labels = object.value()?,
                22 => field_has_not_viewed_story = object.value()?,
                23 => field_has_pinned_posts = object.value()?,
                24 => field_has_scheduled_stream = object.value()?,
                25 => field_has_stories = object.value()?,
                26 => field_has_stream = object.value()?,
                27 => field_header = object.value()?,
                28 => field_header_size = object.value()?,
                29 => field_header_thumbs = object.value()?,
                30 => field_hide_chat = object.value()?,
                31 => field_id = Some(object.value()?),
                32 => field_is_adult_content = object.value()?,
                33 => field_is_blocked = object.value()?,
                34 => field_is_friend = object.value()?,
                35 => field_is_markdown_disabled_for_about = object.value()?,
                36 => field_is_pending_autoprolong = object.value()?,
                37 => field_is_performer = object.value()?,
                38 => field_is_private_restriction = object.value()?,
                39 => field_is_real_performer = object.value()?,
                40 => field_is_referrer_allowed = object.value()?,
                41 => field_is_restricted = object.value()?,
                42 => field_is_verified = object.value()?,
                43 => field_join_date = object.value()?,
                44 => field_last_seen = object.value()?,
                45 => field_lists = object.value()?,
                46 => field_location = object.value()?,
                47 => field_medias_count = object.value_by(OptionalCount)?,
                48 => field_name = object.value()?,
                49 => field_notice = object.value()?,
                50 => field_photos_count = object.value_by(OptionalCount)?,
                51 => field_posts_count = object.value_by(OptionalCount)?,
                52 => {
                    field_private_archived_posts_count = object.value_by(OptionalCount)?;
                }
                53 => field_show_media_count = object.value()?,
                54 => field_show_posts_in_feed = object.value()?,
                55 => field_show_subscribers_count = object.value()?,
                56 => field_subscribe_price = object.value_by(OptionalDecimal)?,
                57 => field_subscribed_by = object.value()?,
                58 => field_subscribed_by_autoprolong = object.value()?,
                59 => field_subscribed_by_data = object.value()?,
                60 => field_subscribed_by_expire = object.value()?,
                61 => field_subscribed_by_expire_date = object.value()?,
                62 => field_subscribed_is_expired_now = object.value()?,
                63 => field_subscribed_on = object.value()?,
                64 => field_subscribed_on_data = object.value()?,
                65 => field_subscribed_on_duration = object.value()?,
                66 => field_subscribed_on_expired_now = object.value()?,
                67 => field_subscribers_count = object.value_by(OptionalCount)?,
                68 => field_tips_enabled = object.value()?,
                69 => field_tips_max = object.value_by(OptionalDecimal)?,
                70 => field_tips_min = object.value_by(OptionalDecimal)?,
                71 => field_tips_min_internal = object.value_by(OptionalDecimal)?,
                72 => field_tips_text_enabled = object.value()?,
                73 => field_username = object.value()?,
                74 => field_videos_count = object.value_by(OptionalCount)?,
                75 => field_website = object.value()?,
                76 => field_wishlist = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            about: field_about,
            archived_posts_count: field_archived_posts_count,
            audios_count: field_audios_count,
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            can_add_subscriber: field_can_add_subscriber,
            can_chat: field_can_chat,
            can_comment_story: field_can_comment_story,
            can_create_promotion: field_can_create_promotion,
            can_create_trial: field_can_create_trial,
            can_look_story: field_can_look_story,
            can_pay_internal: field_can_pay_internal,
            can_receive_chat_message: field_can_receive_chat_message,
            can_report: field_can_report,
            can_restrict: field_can_restrict,
            can_trial_send: field_can_trial_send,
            can_unsubscribe: field_can_unsubscribe,
            current_subscribe_price: field_current_subscribe_price,
            display_name: field_display_name,
            favorited_count: field_favorited_count,
            favorites_count: field_favorites_count,
            has_labels: field_has_labels,
            has_not_viewed_story: field_has_not_viewed_story,
            has_pinned_posts: field_has_pinned_posts,
            has_scheduled_stream: field_has_scheduled_stream,
            has_stories: field_has_stories,
            has_stream: field_has_stream,
            header: field_header,
            header_size: field_header_size,
            header_thumbs: field_header_thumbs,
            hide_chat: field_hide_chat,
            id: required("id", field_id)?,
            is_adult_content: field_is_adult_content,
            is_blocked: field_is_blocked,
            is_friend: field_is_friend,
            is_markdown_disabled_for_about: field_is_markdown_disabled_for_about,
            is_pending_autoprolong: field_is_pending_autoprolong,
            is_performer: field_is_performer,
            is_private_restriction: field_is_private_restriction,
            is_real_performer: field_is_real_performer,
            is_referrer_allowed: field_is_referrer_allowed,
            is_restricted: field_is_restricted,
            is_verified: field_is_verified,
            join_date: field_join_date,
            last_seen: field_last_seen,
            lists: field_lists,
            location: field_location,
            medias_count: field_medias_count,
            name: field_name,
            notice: field_notice,
            photos_count: field_photos_count,
            posts_count: field_posts_count,
            private_archived_posts_count: field_private_archived_posts_count,
            show_media_count: field_show_media_count,
            show_posts_in_feed: field_show_posts_in_feed,
            show_subscribers_count: field_show_subscribers_count,
            subscribe_price: field_subscribe_price,
            subscribed_by: field_subscribed_by,
            subscribed_by_autoprolong: field_subscribed_by_autoprolong,
            subscribed_by_data: field_subscribed_by_data,
            subscribed_by_expire: field_subscribed_by_expire,
            subscribed_by_expire_date: field_subscribed_by_expire_date,
            subscribed_is_expired_now: field_subscribed_is_expired_now,
            subscribed_on: field_subscribed_on,
            subscribed_on_data: field_subscribed_on_data,
            subscribed_on_duration: field_subscribed_on_duration,
            subscribed_on_expired_now: field_subscribed_on_expired_now,
            subscribers_count: field_subscribers_count,
            tips_enabled: field_tips_enabled,
            tips_max: field_tips_max,
            tips_min: field_tips_min,
            tips_min_internal: field_tips_min_internal,
            tips_text_enabled: field_tips_text_enabled,
            username: field_username,
            videos_count: field_videos_count,
            website: field_website,
            wishlist: field_wishlist,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserProfilePage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserProfilePage {
    const NAMES: &'static [&'static str] = &["hasMore", "list"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_has_more = None;
        let mut field_list = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_has_more = Some(object.value()?),
                1 => field_list = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserReference {
    const NAMES: &'static [&'static str] = &["id", "name", "_view"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_view = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = object.value()?,
                1 => field_name = object.value()?,
                2 => field_view = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: field_id,
            name: field_name,
            view: field_view,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserSummary {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserSummary {
    const NAMES: &'static [&'static str] = &[
        "avatar",
        "avatarThumbs",
        "id",
        "isHidden",
        "isVerified",
        "name",
        "username",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_avatar = None;
        let mut field_avatar_thumbs = None;
        let mut field_id = None;
        let mut field_is_hidden = None;
        let mut field_is_verified = None;
        let mut field_name = None;
        let mut field_username = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_avatar = object.value()?,
                1 => field_avatar_thumbs = object.value()?,
                2 => field_id = Some(object.value()?),
                3 => field_is_hidden = object.value()?,
                4 => field_is_verified = object.value()?,
                5 => field_name = Some(object.value()?),
                6 => field_username = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            avatar: field_avatar,
            avatar_thumbs: field_avatar_thumbs,
            id: required("id", field_id)?,
            is_hidden: field_is_hidden,
            is_verified: field_is_verified,
            name: required("name", field_name)?,
            username: required("username", field_username)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::UserSummaryPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::UserSummaryPage {
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
impl<'de> Deserialize<'de> for types::VaultList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultList {
    const NAMES: &'static [&'static str] = &[
        "canDelete",
        "canUpdate",
        "hasMedia",
        "id",
        "medias",
        "name",
        "type",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_can_delete = None;
        let mut field_can_update = None;
        let mut field_has_media = None;
        let mut field_id = None;
        let mut field_medias = None;
        let mut field_name = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_can_delete = object.value()?,
                1 => field_can_update = object.value()?,
                2 => field_has_media = object.value()?,
                3 => field_id = Some(object.value()?),
                4 => field_medias = object.value()?,
                5 => field_name = Some(object.value()?),
                6 => field_type_ = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            can_delete: field_can_delete,
            can_update: field_can_update,
            has_media: field_has_media,
            id: required("id", field_id)?,
            medias: field_medias,
            name: required("name", field_name)?,
            type_: required("type", field_type_)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListAddition {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListAddition {
    const NAMES: &'static [&'static str] = &["mediaIds"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_ids = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_ids = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_ids: required("mediaIds", field_media_ids)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListDraft {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListDraft {
    const NAMES: &'static [&'static str] = &["name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            name: required("name", field_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListPage {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListPage {
    const NAMES: &'static [&'static str] = &[
        "all",
        "canCreateVaultLists",
        "hasMore",
        "list",
        "order",
        "sort",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_all = None;
        let mut field_can_create_vault_lists = None;
        let mut field_has_more = None;
        let mut field_list = None;
        let mut field_order = None;
        let mut field_sort = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_all = object.value()?,
                1 => field_can_create_vault_lists = object.value()?,
                2 => field_has_more = Some(object.value()?),
                3 => field_list = Some(object.value()?),
                4 => field_order = object.value()?,
                5 => field_sort = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            all: field_all,
            can_create_vault_lists: field_can_create_vault_lists,
            has_more: required("hasMore", field_has_more)?,
            list: required("list", field_list)?,
            order: field_order,
            sort: field_sort,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListPreview {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListPreview {
    const NAMES: &'static [&'static str] = &["type", "url"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_type_ = Default::default();
        let mut field_url = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_type_ = object.value_by(Present::new())?,
                1 => field_url = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            type_: field_type_,
            url: field_url,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListReference {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListReference {
    const NAMES: &'static [&'static str] = &["id", "name", "type"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_type_ = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = object.value()?,
                2 => field_type_ = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: field_name,
            type_: field_type_,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultListUpdate {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultListUpdate {
    const NAMES: &'static [&'static str] = &["clearMedia", "name"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_clear_media = None;
        let mut field_name = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_clear_media = object.value()?,
                1 => field_name = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            clear_media: field_clear_media,
            name: required("name", field_name)?,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultPlusSettings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultPlusSettings {
    const NAMES: &'static [&'static str] = &[
        "accessExpiryDays",
        "autoCacheMessages",
        "autoCachePosts",
        "autoCacheStories",
        "autoCacheVault",
        "cacheAudio",
        "cacheImages",
        "cacheVideos",
        "imageQualities",
        "minAccessCountMessages",
        "minAccessCountPosts",
        "minAccessCountStories",
        "minAccessCountVault",
        "presignedUrlTtlSeconds",
        "retentionDays",
        "storageLimitBytes",
        "storageLimitPurgeStrategy",
        "videoQualities",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_access_expiry_days = Default::default();
        let mut field_auto_cache_messages = None;
        let mut field_auto_cache_posts = None;
        let mut field_auto_cache_stories = None;
        let mut field_auto_cache_vault = None;
        let mut field_cache_audio = None;
        let mut field_cache_images = None;
        let mut field_cache_videos = None;
        let mut field_image_qualities = None;
        let mut field_min_access_count_messages = Default::default();
        let mut field_min_access_count_posts = Default::default();
        let mut field_min_access_count_stories = Default::default();
        let mut field_min_access_count_vault = Default::default();
        let mut field_presigned_url_ttl_seconds = Default::default();
        let mut field_retention_days = Default::default();
        let mut field_storage_limit_bytes = Default::default();
        let mut field_storage_limit_purge_strategy = None;
        let mut field_video_qualities = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_access_expiry_days = object.value_by(OptionalCount)?,
                1 => field_auto_cache_messages = object.value()?,
                2 => field_auto_cache_posts = object.value()?,
                3 => field_auto_cache_stories = object.value()?,
                4 => field_auto_cache_vault = object.value()?,
                5 => field_cache_audio = object.value()?,
                6 => field_cache_images = object.value()?,
                7 => field_cache_videos = object.value()?,
                8 => field_image_qualities = object.value()?,
                9 => field_min_access_count_messages = object.value_by(OptionalCount)?,
                10 => field_min_access_count_posts = object.value_by(OptionalCount)?,
                11 => field_min_access_count_stories = object.value_by(OptionalCount)?,
                12 => field_min_access_count_vault = object.value_by(OptionalCount)?,
                13 => field_presigned_url_ttl_seconds = object.value_by(OptionalCount)?,
                14 => field_retention_days = object.value_by(OptionalCount)?,
                15 => field_storage_limit_bytes = object.value_by(OptionalCount)?,
                16 => field_storage_limit_purge_strategy = object.value()?,
                17 => field_video_qualities = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            access_expiry_days: field_access_expiry_days,
            auto_cache_messages: field_auto_cache_messages,
            auto_cache_posts: field_auto_cache_posts,
            auto_cache_stories: field_auto_cache_stories,
            auto_cache_vault: field_auto_cache_vault,
            cache_audio: field_cache_audio,
            cache_images: field_cache_images,
            cache_videos: field_cache_videos,
            image_qualities: field_image_qualities,
            min_access_count_messages: field_min_access_count_messages,
            min_access_count_posts: field_min_access_count_posts,
            min_access_count_stories: field_min_access_count_stories,
            min_access_count_vault: field_min_access_count_vault,
            presigned_url_ttl_seconds: field_presigned_url_ttl_seconds,
            retention_days: field_retention_days,
            storage_limit_bytes: field_storage_limit_bytes,
            storage_limit_purge_strategy: field_storage_limit_purge_strategy,
            video_qualities: field_video_qualities,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultPlusStats {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultPlusStats {
    const NAMES: &'static [&'static str] = &[
        "mediaCount",
        "storageLimitBytes",
        "storageUsagePercent",
        "storedCount",
        "totalStorageBytes",
        "vaultPlusEnabled",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_media_count = Default::default();
        let mut field_storage_limit_bytes = Default::default();
        let mut field_storage_usage_percent = Default::default();
        let mut field_stored_count = Default::default();
        let mut field_total_storage_bytes = Default::default();
        let mut field_vault_plus_enabled = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_media_count = object.value_by(OptionalCount)?,
                1 => field_storage_limit_bytes = object.value_by(OptionalCount)?,
                2 => field_storage_usage_percent = object.value_by(OptionalDecimal)?,
                3 => field_stored_count = object.value_by(OptionalCount)?,
                4 => field_total_storage_bytes = object.value_by(OptionalCount)?,
                5 => field_vault_plus_enabled = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            media_count: field_media_count,
            storage_limit_bytes: field_storage_limit_bytes,
            storage_usage_percent: field_storage_usage_percent,
            stored_count: field_stored_count,
            total_storage_bytes: field_total_storage_bytes,
            vault_plus_enabled: field_vault_plus_enabled,
        })
    }
}
impl<'de> Deserialize<'de> for types::VaultTotals {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VaultTotals {
    const NAMES: &'static [&'static str] = &[
        "audiosCount",
        "gifsCount",
        "medias",
        "photosCount",
        "videosCount",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_audios_count = Default::default();
        let mut field_gifs_count = Default::default();
        let mut field_medias = None;
        let mut field_photos_count = Default::default();
        let mut field_videos_count = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_audios_count = object.value_by(OptionalCount)?,
                1 => field_gifs_count = object.value_by(OptionalCount)?,
                2 => field_medias = object.value()?,
                3 => field_photos_count = object.value_by(OptionalCount)?,
                4 => field_videos_count = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            audios_count: field_audios_count,
            gifs_count: field_gifs_count,
            medias: field_medias,
            photos_count: field_photos_count,
            videos_count: field_videos_count,
        })
    }
}
impl<'de> Deserialize<'de> for types::VideoSources {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VideoSources {
    const NAMES: &'static [&'static str] = &["240", "720"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_x240 = None;
        let mut field_x720 = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_x240 = object.value()?,
                1 => field_x720 = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            x240: field_x240,
            x720: field_x720,
        })
    }
}
impl<'de> Deserialize<'de> for types::VisitCounts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitCounts {
    const NAMES: &'static [&'static str] = &["guests", "subscribers", "total", "users"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_guests = Default::default();
        let mut field_subscribers = Default::default();
        let mut field_total = Default::default();
        let mut field_users = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_guests = object.value_by(OptionalCount)?,
                1 => field_subscribers = object.value_by(OptionalCount)?,
                2 => field_total = object.value_by(OptionalCount)?,
                3 => field_users = object.value_by(OptionalCount)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            guests: field_guests,
            subscribers: field_subscribers,
            total: field_total,
            users: field_users,
        })
    }
}
impl<'de> Deserialize<'de> for types::VisitTotals {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitTotals {
    const NAMES: &'static [&'static str] = &["guests", "subscribers", "total", "users"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_guests = None;
        let mut field_subscribers = Default::default();
        let mut field_total = Default::default();
        let mut field_users = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_guests = object.value()?,
                1 => field_subscribers = object.value_by(OptionalCount)?,
                2 => field_total = object.value_by(OptionalCount)?,
                3 => field_users = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            guests: field_guests,
            subscribers: field_subscribers,
            total: field_total,
            users: field_users,
        })
    }
}
impl<'de> Deserialize<'de> for types::VisitorSeries {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitorSeries {
    const NAMES: &'static [&'static str] = &["duration", "visitors"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_duration = None;
        let mut field_visitors = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_duration = object.value()?,
                1 => field_visitors = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            duration: field_duration,
            visitors: field_visitors,
        })
    }
}
impl<'de> Deserialize<'de> for types::VisitorTotal {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitorTotal {
    const NAMES: &'static [&'static str] = &["current", "delta"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_current = None;
        let mut field_delta = Default::default();
        while let Some(place) = object.next()? {
            match place {
                0 => field_current = object.value()?,
                1 => field_delta = object.value_by(OptionalDecimal)?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            current: field_current,
            delta: field_delta,
        })
    }
}
impl<'de> Deserialize<'de> for types::VisitorsChart {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::VisitorsChart {
    const NAMES: &'static [&'static str] = &[
        "chart",
        "hasStats",
        "isAvailable",
        "total",
    ];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_chart = None;
        let mut field_has_stats = None;
        let mut field_is_available = None;
        let mut field_total = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_chart = object.value()?,
                1 => field_has_stats = object.value()?,
                2 => field_is_available = object.value()?,
                3 => field_total = object.value()?,
                _ => object.skip()?,
            }
        }
        Ok(Self {
            chart: field_chart,
            has_stats: field_has_stats,
            is_available: field_is_available,
            total: field_total,
        })
    }
}
impl<'de> Deserialize<'de> for types::Whoami {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        decode(deserializer)
    }
}
impl<'de> Members<'de> for types::Whoami {
    const NAMES: &'static [&'static str] = &["id", "name", "permissions"];
    fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
        let mut field_id = None;
        let mut field_name = None;
        let mut field_permissions = None;
        while let Some(place) = object.next()? {
            match place {
                0 => field_id = Some(object.value()?),
                1 => field_name = object.value()?,
                2 => field_permissions = Some(object.value()?),
                _ => object.skip()?,
            }
        }
        Ok(Self {
            id: required("id", field_id)?,
            name: field_name,
            permissions: required("permissions", field_permissions)?,
        })
    }
}
