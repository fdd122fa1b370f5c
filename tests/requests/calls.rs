// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! A call of every operation with nothing but what is required, and one with all that can be set.
#![allow(unused_variables)]
use ofauth::{Client, Connection, requests};
use serde_json::json;
use super::{Caller, Forms, made};
/// Does something with the name of every group.
macro_rules! each_group {
    ($act:ident) => {
        $act ! { analytics bundles chats connections dynamic_rules earnings link
        mass_messages me messages organization posts promotions subscribers subscriptions
        tracking_links trial_links uploads user_lists users vault vault_plus }
    };
}
pub(crate) use each_group;
pub(crate) async fn analytics(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::GetCampaignsChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetCampaignsChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .with_total(true)
                .send(),
        )
        .await;
    caller.call(requests::ListTopCampaigns::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTopCampaigns::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .limit(100)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::GetMassMessagesChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetMassMessagesChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .with_total(true)
                .send(),
        )
        .await;
    caller
        .call(requests::ListPurchasedMassMessages::new(connection.scope()).send())
        .await;
    caller
        .call(
            requests::ListPurchasedMassMessages::new(connection.scope())
                .limit(100)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::ListSentMassMessages::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListSentMassMessages::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .limit(4101)
                .send(),
        )
        .await;
    caller
        .call(
            requests::ListMassMessageBuyers::new(connection.scope(), 1002003004005i64)
                .send(),
        )
        .await;
    caller
        .call(
            requests::ListMassMessageBuyers::new(connection.scope(), 1002003004005i64)
                .limit(20)
                .offset(3)
                .marker(4101)
                .send(),
        )
        .await;
    caller.call(requests::GetPostsChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetPostsChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .with_total(true)
                .by("comments")
                .send(),
        )
        .await;
    caller.call(requests::ListTopPosts::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTopPosts::new(connection.scope())
                .by("comments")
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .limit(20)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::GetPostStats::new(connection.scope(), 7001).send()).await;
    caller.call(requests::GetPromotionsChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetPromotionsChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .with_total(true)
                .send(),
        )
        .await;
    caller.call(requests::ListTopPromotions::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTopPromotions::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .limit(100)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::GetStoriesChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetStoriesChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .with_total(true)
                .by("comments")
                .send(),
        )
        .await;
    caller.call(requests::ListTopStories::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTopStories::new(connection.scope())
                .by("comments")
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .limit(20)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::GetStreamsChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetStreamsChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .with_total(true)
                .by("comments")
                .send(),
        )
        .await;
    caller.call(requests::ListTopStreams::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTopStreams::new(connection.scope())
                .by("comments")
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .limit(20)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::GetTrialsChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetTrialsChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .with_total(true)
                .send(),
        )
        .await;
    caller.call(requests::ListTopTrials::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTopTrials::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .limit(100)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::GetVisitorsChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetVisitorsChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .by("users")
                .send(),
        )
        .await;
    caller.call(requests::GetTopCountries::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetTopCountries::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .by("users")
                .send(),
        )
        .await;
}
pub(crate) async fn bundles(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListBundles::new(connection.scope()).send()).await;
    caller
        .call(requests::ListBundles::new(connection.scope()).limit(100).offset(3).send())
        .await;
    caller.call(requests::CreateBundle::new(connection.scope(), 100, 365).send()).await;
    caller.call(requests::DeleteBundle::new(connection.scope(), 401).send()).await;
    caller.call(requests::GetBundle::new(connection.scope(), 401).send()).await;
    caller.call(requests::UpdateBundle::new(connection.scope(), 401).send()).await;
    caller
        .call(
            requests::UpdateBundle::new(connection.scope(), 401)
                .discount(100)
                .duration(365)
                .send(),
        )
        .await;
}
pub(crate) async fn chats(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListChats::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListChats::new(connection.scope())
                .limit(20)
                .offset(3)
                .order("old")
                .filter("unread")
                .query("a b&c=ü/%")
                .user_list_id(4101)
                .send(),
        )
        .await;
    caller.call(requests::ListChatMedia::new(connection.scope(), 4101).send()).await;
    caller
        .call(
            requests::ListChatMedia::new(connection.scope(), 4101)
                .limit(100)
                .offset(3)
                .skip_users("a b&c=ü/%")
                .last_id(4102)
                .opened(true)
                .type_("audios")
                .send(),
        )
        .await;
}
pub(crate) async fn connections(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListConnections::new(client.scope()).send()).await;
    caller
        .call(
            requests::ListConnections::new(client.scope())
                .status("awaiting_2fa")
                .imported(true)
                .limit(4101)
                .offset(3)
                .send(),
        )
        .await;
    caller
        .call(
            requests::ImportConnection::new(client.scope(), "a b&c=ü/%", "a b&c=ü/%")
                .send(),
        )
        .await;
    caller
        .call(
            requests::ImportConnection::new(client.scope(), "a b&c=ü/%", "a b&c=ü/%")
                .client_reference_id("4102")
                .permissions(["a b&c=ü/%"])
                .send(),
        )
        .await;
    caller
        .call(
            requests::UpdateImportedConnection::new(
                    client.scope(),
                    "conn_123",
                    "a b&c=ü/%",
                    "a b&c=ü/%",
                )
                .send(),
        )
        .await;
    caller
        .call(requests::DisconnectConnection::new(client.scope(), "conn_123").send())
        .await;
    caller
        .call(requests::InvalidateConnection::new(client.scope(), "conn_123").send())
        .await;
    caller
        .call(requests::GetConnectionSettings::new(client.scope(), "conn_123").send())
        .await;
    caller
        .call(requests::UpdateConnectionSettings::new(client.scope(), "conn_123").send())
        .await;
    caller
        .call(
            requests::UpdateConnectionSettings::new(client.scope(), "conn_123")
                .vault_plus(
                    made(
                        json!(
                            { "enabled" : true, "settings" : { "accessExpiryDays" : 4101,
                            "autoCacheMessages" : true, "autoCachePosts" : true,
                            "autoCacheStories" : true, "autoCacheVault" : true,
                            "cacheAudio" : true, "cacheImages" : true, "cacheVideos" :
                            true, "imageQualities" : ["full"], "minAccessCountMessages" :
                            4101, "minAccessCountPosts" : 4101, "minAccessCountStories" :
                            4101, "minAccessCountVault" : 4101, "presignedUrlTtlSeconds"
                            : 4101, "retentionDays" : 4101, "storageLimitBytes" : 4101,
                            "storageLimitPurgeStrategy" : "block_new", "videoQualities" :
                            ["source"] } }
                        ),
                    ),
                )
                .send(),
        )
        .await;
}
pub(crate) async fn dynamic_rules(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::GetDynamicRules::new(client.scope()).send()).await;
    caller.call(requests::SignRequest::new(client.scope(), "a b&c=ü/%").send()).await;
    caller
        .call(
            requests::SignRequest::new(client.scope(), "a b&c=ü/%")
                .time("a b&c=ü/%")
                .user_id("4102")
                .send(),
        )
        .await;
    caller.call(requests::GetDynamicRulesStatus::new(client.scope()).send()).await;
}
pub(crate) async fn earnings(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListChargebacks::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListChargebacks::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .marker("a b&c=ü/%")
                .send(),
        )
        .await;
    caller.call(requests::GetEarningsChart::new(connection.scope()).send()).await;
    caller
        .call(
            requests::GetEarningsChart::new(connection.scope())
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .by("ref")
                .with_total(true)
                .monthly_total(true)
                .send(),
        )
        .await;
    caller.call(requests::ListTransactions::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTransactions::new(connection.scope())
                .start_date("2026-04-02")
                .marker("a b&c=ü/%")
                .type_("tips")
                .tips_source("stream")
                .send(),
        )
        .await;
}
pub(crate) async fn link(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::StartLink::new(client.scope()).send()).await;
    caller
        .call(
            requests::StartLink::new(client.scope())
                .client_app_id("app_1a")
                .client_reference_id("4102")
                .connection_id("4102")
                .geolocation(
                    made(
                        json!(
                            { "city" : "a b&c=ü/%", "country" : "a b&c=ü/%", "state" :
                            "a b&c=ü/%" }
                        ),
                    ),
                )
                .mode("whitelabel")
                .request_options(made(json!({ "returnRawSession" : true })))
                .origin("https://shop.example/back")
                .redirect_url("https://shop.example/back")
                .send(),
        )
        .await;
    caller.call(requests::CancelLink::new(client.scope(), "cs_123").send()).await;
    caller.call(requests::GetLink::new(client.scope(), "cs_123").send()).await;
}
pub(crate) async fn mass_messages(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller
        .call(
            requests::CreateMassMessage::new(connection.scope())
                .text("Thank you.")
                .send(),
        )
        .await;
    caller
        .call(
            requests::CreateMassMessage::new(connection.scope())
                .exclude_user_lists([4102])
                .is_forwarded_message(true)
                .is_locked_text(true)
                .is_markdown(true)
                .media_items([4102])
                .preview_media_count(3)
                .price(200.0)
                .release_forms(
                    made(json!({ "guests" : [4], "partners" : [4], "users" : [4] })),
                )
                .scheduled_date("2026-04-02T10:15:00Z")
                .subscribed_after_date("2026-04-02T10:15:00Z")
                .text("Thank you.")
                .user_ids([4102])
                .user_lists([4102])
                .user_tags([4])
                .send(),
        )
        .await;
    caller
        .call(
            requests::DeleteScheduledMassMessage::new(
                    connection.scope(),
                    1002003004005i64,
                )
                .send(),
        )
        .await;
    caller
        .call(
            requests::DeleteMassMessage::new(connection.scope(), 1002003004005i64).send(),
        )
        .await;
    caller
        .call(requests::GetMassMessage::new(connection.scope(), 1002003004005i64).send())
        .await;
    caller
        .call(
            requests::UpdateMassMessage::new(connection.scope(), 1002003004005i64)
                .text("Thank you.")
                .send(),
        )
        .await;
    caller
        .call(
            requests::UpdateMassMessage::new(connection.scope(), 1002003004005i64)
                .exclude_user_lists([4102])
                .is_forwarded_message(true)
                .is_locked_text(true)
                .is_markdown(true)
                .media_items([4102])
                .preview_media_count(3)
                .price(200.0)
                .release_forms(
                    made(json!({ "guests" : [4], "partners" : [4], "users" : [4] })),
                )
                .scheduled_date("2026-04-02T10:15:00Z")
                .subscribed_after_date("2026-04-02T10:15:00Z")
                .text("Thank you.")
                .user_ids([4102])
                .user_lists([4102])
                .user_tags([4])
                .send(),
        )
        .await;
}
pub(crate) async fn me(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::GetSelf::new(connection.scope()).send()).await;
    caller.call(requests::UpdateSelf::new(connection.scope()).send()).await;
    caller
        .call(
            requests::UpdateSelf::new(connection.scope())
                .about("a b&c=ü/%")
                .name("a b&c=ü/%")
                .send(),
        )
        .await;
    caller.call(requests::ListNotifications::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListNotifications::new(connection.scope())
                .limit(20)
                .offset(3)
                .type_("message")
                .related_username("a b&c=ü/%")
                .send(),
        )
        .await;
    caller.call(requests::ListReleaseForms::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListReleaseForms::new(connection.scope())
                .limit(20)
                .offset(3)
                .filter("pending")
                .sort_by("name")
                .sort_direction("desc")
                .search("a b&c=ü/%")
                .send(),
        )
        .await;
    caller.call(requests::ListTaggedFriends::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTaggedFriends::new(connection.scope())
                .limit(20)
                .offset(3)
                .filter("pending")
                .sort_by("name")
                .sort_direction("desc")
                .search("a b&c=ü/%")
                .send(),
        )
        .await;
}
pub(crate) async fn messages(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListChatMessages::new(connection.scope(), 4101).send()).await;
    caller
        .call(
            requests::ListChatMessages::new(connection.scope(), 4101)
                .limit(10)
                .offset(3)
                .query("a b&c=ü/%")
                .last_id(4102)
                .first_id(4102)
                .include_users(true)
                .send(),
        )
        .await;
    caller
        .call(
            requests::SendChatMessage::new(connection.scope(), 4101)
                .text("Thank you.")
                .send(),
        )
        .await;
    caller
        .call(
            requests::SendChatMessage::new(connection.scope(), 4101)
                .is_forwarded_message(true)
                .is_locked_text(true)
                .is_markdown(true)
                .media_items([4102])
                .preview_media_count(3)
                .price(200.0)
                .release_forms(
                    made(json!({ "guests" : [4], "partners" : [4], "users" : [4] })),
                )
                .reply_to_message_id(4102)
                .text("Thank you.")
                .user_tags([4])
                .send(),
        )
        .await;
    caller
        .call(
            requests::UnsendChatMessage::new(
                    connection.scope(),
                    4101,
                    1002003004005i64,
                    4102,
                )
                .send(),
        )
        .await;
}
pub(crate) async fn organization(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::GetOrganizationSettings::new(client.scope()).send()).await;
    caller.call(requests::UpdateOrganizationSettings::new(client.scope()).send()).await;
    caller
        .call(
            requests::UpdateOrganizationSettings::new(client.scope())
                .vault_plus(
                    made(
                        json!(
                            { "applyToExistingConnections" : true,
                            "autoEnableForNewConnections" : true, "defaultSettings" : {
                            "accessExpiryDays" : 4101, "autoCacheMessages" : true,
                            "autoCachePosts" : true, "autoCacheStories" : true,
                            "autoCacheVault" : true, "cacheAudio" : true, "cacheImages" :
                            true, "cacheVideos" : true, "imageQualities" : ["full"],
                            "minAccessCountMessages" : 4101, "minAccessCountPosts" :
                            4101, "minAccessCountStories" : 4101, "minAccessCountVault" :
                            4101, "presignedUrlTtlSeconds" : 4101, "retentionDays" :
                            4101, "storageLimitBytes" : 4101, "storageLimitPurgeStrategy"
                            : "block_new", "videoQualities" : ["source"] } }
                        ),
                    ),
                )
                .send(),
        )
        .await;
    caller.call(requests::GetWhoami::new(client.scope()).send()).await;
    caller.call(requests::GetOrganizationStorage::new(client.scope()).send()).await;
    caller.call(requests::GetStorageStats::new(client.scope()).send()).await;
}
pub(crate) async fn posts(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListPosts::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListPosts::new(connection.scope())
                .limit(10)
                .sort_by("favorites_count")
                .sort_direction("desc")
                .pinned(true)
                .include_post_counts(true)
                .before_publish_time("2026-04-02")
                .send(),
        )
        .await;
    caller
        .call(requests::CreatePost::new(connection.scope()).text("Thank you.").send())
        .await;
    caller
        .call(
            requests::CreatePost::new(connection.scope())
                .expire_after(30.0)
                .fund_raising_target_amount(13.0)
                .fund_raising_tips_presets([4101.0])
                .is_locked_text(true)
                .is_markdown(true)
                .media_items([4102])
                .preview_media_count(3)
                .price(200.0)
                .release_forms(
                    made(json!({ "guests" : [4], "partners" : [4], "users" : [4] })),
                )
                .scheduled_date("2026-04-02T10:15:00Z")
                .text("Thank you.")
                .user_tags([4])
                .send(),
        )
        .await;
    caller.call(requests::DeletePost::new(connection.scope(), 7001).send()).await;
    caller.call(requests::GetPost::new(connection.scope(), 7001).send()).await;
    caller.call(requests::UpdatePost::new(connection.scope(), 7001).send()).await;
    caller
        .call(
            requests::UpdatePost::new(connection.scope(), 7001)
                .expire_after(30.0)
                .fund_raising_target_amount(13.0)
                .fund_raising_tips_presets([4101.0])
                .is_locked_text(true)
                .is_markdown(true)
                .media_items([4102])
                .preview_media_count(3)
                .price(200.0)
                .release_forms(
                    made(json!({ "guests" : [4], "partners" : [4], "users" : [4] })),
                )
                .scheduled_date("2026-04-02T10:15:00Z")
                .text("Thank you.")
                .user_tags([4])
                .send(),
        )
        .await;
    caller.call(requests::ListUserPosts::new(connection.scope(), 4101).send()).await;
    caller
        .call(
            requests::ListUserPosts::new(connection.scope(), 4101)
                .limit(10)
                .sort_by("favorites_count")
                .sort_direction("desc")
                .pinned(true)
                .include_post_counts(true)
                .before_publish_time("2026-04-02")
                .send(),
        )
        .await;
    caller.call(requests::ListUserStories::new(connection.scope(), 4101).send()).await;
}
pub(crate) async fn promotions(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListPromotions::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListPromotions::new(connection.scope()).limit(100).offset(3).send(),
        )
        .await;
    caller
        .call(
            requests::CreatePromotion::new(
                    connection.scope(),
                    made(
                        json!(
                            { "discount" : 100, "finishDays" : 365, "message" :
                            "a b&c=ü/%", "subscribeCounts" : 4, "subscribeDays" : 365,
                            "type" : ["a b&c=ü/%"] }
                        ),
                    ),
                )
                .send(),
        )
        .await;
    caller.call(requests::DeletePromotion::new(connection.scope(), 301).send()).await;
    caller.call(requests::UpdatePromotion::new(connection.scope(), 301).send()).await;
    caller
        .call(
            requests::UpdatePromotion::new(connection.scope(), 301)
                .discount(100)
                .finish_days(365)
                .message("a b&c=ü/%")
                .subscribe_counts(4)
                .subscribe_days(365)
                .type_(["a b&c=ü/%"])
                .send(),
        )
        .await;
    caller.call(requests::StopPromotion::new(connection.scope(), 301).send()).await;
}
pub(crate) async fn subscribers(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListSubscribers::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListSubscribers::new(connection.scope())
                .query("a b&c=ü/%")
                .filter_duration("a b&c=ü/%")
                .filter_online(true)
                .filter_promo_id("4102")
                .filter_tips("a b&c=ü/%")
                .filter_total_spent("a b&c=ü/%")
                .filter_trial_id("4102")
                .type_("latest")
                .start_date("2026-04-02")
                .end_date("2026-04-02")
                .latest_type("renewals")
                .limit(100)
                .offset(3)
                .send(),
        )
        .await;
    caller
        .call(
            requests::SetSubscriberName::new(connection.scope(), 4101, "a b&c=ü/%")
                .send(),
        )
        .await;
    caller
        .call(
            requests::SetSubscriberDiscount::new(connection.scope(), 4101, 60, 12).send(),
        )
        .await;
    caller
        .call(
            requests::SetSubscriberNote::new(connection.scope(), 4101, "a b&c=ü/%")
                .send(),
        )
        .await;
}
pub(crate) async fn subscriptions(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListSubscriptions::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListSubscriptions::new(connection.scope())
                .limit(50)
                .offset(3)
                .query("a b&c=ü/%")
                .filter_online(true)
                .filter_paid(true)
                .type_("expired")
                .send(),
        )
        .await;
    caller.call(requests::GetSubscriptionCounts::new(connection.scope()).send()).await;
    caller
        .call(requests::GetSubscriptionHistory::new(connection.scope(), 601).send())
        .await;
    caller
        .call(
            requests::GetSubscriptionHistory::new(connection.scope(), 601)
                .all(true)
                .send(),
        )
        .await;
}
pub(crate) async fn tracking_links(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListTrackingLinks::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTrackingLinks::new(connection.scope())
                .limit(100)
                .offset(3)
                .pagination(4101)
                .with_deleted(4101)
                .sorting_deleted("a b&c=ü/%")
                .stats(true)
                .send(),
        )
        .await;
    caller
        .call(requests::CreateTrackingLink::new(connection.scope(), "a b&c=ü/%").send())
        .await;
    caller
        .call(requests::UnshareTrackingLink::new(connection.scope(), 4, 4).send())
        .await;
    caller.call(requests::ShareTrackingLink::new(connection.scope(), 4, 4).send()).await;
    caller.call(requests::DeleteTrackingLink::new(connection.scope(), 201).send()).await;
    caller.call(requests::GetTrackingLink::new(connection.scope(), 201).send()).await;
    caller.call(requests::UpdateTrackingLink::new(connection.scope(), 201).send()).await;
    caller
        .call(
            requests::UpdateTrackingLink::new(connection.scope(), 201)
                .name("a b&c=ü/%")
                .send(),
        )
        .await;
    caller
        .call(requests::ListTrackingLinkClaimers::new(connection.scope(), 201).send())
        .await;
}
pub(crate) async fn trial_links(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListTrialLinks::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListTrialLinks::new(connection.scope()).limit(100).offset(3).send(),
        )
        .await;
    caller
        .call(
            requests::CreateTrialLink::new(connection.scope(), "a b&c=ü/%", 365).send(),
        )
        .await;
    caller
        .call(
            requests::CreateTrialLink::new(connection.scope(), "a b&c=ü/%", 365)
                .expired_at("2026-04-02T10:15:00Z")
                .subscribe_counts(4)
                .send(),
        )
        .await;
    caller.call(requests::UnshareTrialLink::new(connection.scope(), 4, 4).send()).await;
    caller.call(requests::ShareTrialLink::new(connection.scope(), 4, 4).send()).await;
    caller.call(requests::DeleteTrialLink::new(connection.scope(), 211).send()).await;
    caller.call(requests::GetTrialLink::new(connection.scope(), 211).send()).await;
    caller.call(requests::UpdateTrialLink::new(connection.scope(), 211).send()).await;
    caller
        .call(
            requests::UpdateTrialLink::new(connection.scope(), 211)
                .expired_at("2026-04-02T10:15:00Z")
                .subscribe_counts(4)
                .subscribe_days(365)
                .trial_link_name("a b&c=ü/%")
                .send(),
        )
        .await;
}
pub(crate) async fn uploads(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller
        .call(requests::CheckUpload::new(connection.scope(), "a b&c=ü/%", 4).send())
        .await;
    caller.call(requests::CompleteUpload::new(connection.scope(), "4102").send()).await;
    caller
        .call(
            requests::StartUpload::new(connection.scope(), "a b&c=ü/%", 4, "a b&c=ü/%")
                .send(),
        )
        .await;
    caller
        .call(
            requests::StartUpload::new(connection.scope(), "a b&c=ü/%", 4, "a b&c=ü/%")
                .vault_upload(made(json!({ "mode" : "message", "userId" : "4102" })))
                .send(),
        )
        .await;
    caller
        .call(
            requests::UploadMedia::new(
                    connection.scope(),
                    "upload:0b1c2d3e-0000-4000-8000-000000000000",
                    &b"an invoice"[..],
                    "image/jpeg",
                )
                .send(),
        )
        .await;
    caller
        .call(
            requests::UploadPart::new(
                    connection.scope(),
                    "upload:0b1c2d3e-0000-4000-8000-000000000000",
                    4,
                    &b"an invoice"[..],
                    "image/jpeg",
                )
                .send(),
        )
        .await;
}
pub(crate) async fn user_lists(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListUserLists::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListUserLists::new(connection.scope())
                .limit(100)
                .offset(3)
                .query("a b&c=ü/%")
                .send(),
        )
        .await;
    caller
        .call(requests::CreateUserList::new(connection.scope(), "a b&c=ü/%").send())
        .await;
    caller.call(requests::DeleteUserList::new(connection.scope(), 77).send()).await;
    caller.call(requests::GetUserList::new(connection.scope(), 77).send()).await;
    caller
        .call(requests::UpdateUserList::new(connection.scope(), 77, "a b&c=ü/%").send())
        .await;
    caller.call(requests::ListUserListMembers::new(connection.scope(), 77).send()).await;
    caller
        .call(
            requests::ListUserListMembers::new(connection.scope(), 77)
                .limit(100)
                .offset(3)
                .send(),
        )
        .await;
    caller
        .call(requests::RemoveUserListMember::new(connection.scope(), 77, 4101).send())
        .await;
    caller
        .call(requests::AddUserListMember::new(connection.scope(), 77, 4101).send())
        .await;
    caller
        .call(requests::AddUserToLists::new(connection.scope(), 4101, [4]).send())
        .await;
}
pub(crate) async fn users(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListBlockedUsers::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListBlockedUsers::new(connection.scope())
                .limit(20)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::ListUsers::new(connection.scope(), [4101, 4103]).send()).await;
    caller.call(requests::ListRestrictedUsers::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListRestrictedUsers::new(connection.scope())
                .limit(20)
                .offset(3)
                .send(),
        )
        .await;
    caller.call(requests::SearchUsers::new(connection.scope()).send()).await;
    caller
        .call(
            requests::SearchUsers::new(connection.scope())
                .limit(100)
                .offset(3)
                .query("a b&c=ü/%")
                .send(),
        )
        .await;
    caller.call(requests::GetUser::new(connection.scope(), 4101).send()).await;
    caller.call(requests::UnrestrictUser::new(connection.scope(), 4101).send()).await;
    caller.call(requests::RestrictUser::new(connection.scope(), 4101).send()).await;
}
pub(crate) async fn vault(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller.call(requests::ListVaultLists::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListVaultLists::new(connection.scope())
                .limit(40)
                .offset(3)
                .query("a b&c=ü/%")
                .send(),
        )
        .await;
    caller
        .call(requests::CreateVaultList::new(connection.scope(), "a b&c=ü/%").send())
        .await;
    caller.call(requests::DeleteVaultList::new(connection.scope(), 7).send()).await;
    caller
        .call(requests::UpdateVaultList::new(connection.scope(), 7, "a b&c=ü/%").send())
        .await;
    caller
        .call(
            requests::UpdateVaultList::new(connection.scope(), 7, "a b&c=ü/%")
                .clear_media(true)
                .send(),
        )
        .await;
    caller.call(requests::ListVaultListMedia::new(connection.scope(), 7).send()).await;
    caller
        .call(
            requests::ListVaultListMedia::new(connection.scope(), 7)
                .limit(40)
                .offset(3)
                .sort_by("highest-tips")
                .sort_direction("desc")
                .query("a b&c=ü/%")
                .media_type("audio")
                .send(),
        )
        .await;
    caller
        .call(requests::AddVaultListMedia::new(connection.scope(), 7, [4]).send())
        .await;
    caller.call(requests::ListVaultMedia::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListVaultMedia::new(connection.scope())
                .limit(40)
                .offset(3)
                .sort_by("highest-tips")
                .sort_direction("desc")
                .list_id(4101)
                .query("a b&c=ü/%")
                .media_type("audio")
                .send(),
        )
        .await;
}
pub(crate) async fn vault_plus(
    caller: &mut impl Caller,
    client: &Client,
    connection: &Connection,
) {
    caller
        .call(requests::BatchStoredMedia::new(connection.scope(), [4102]).send())
        .await;
    caller.call(requests::ListStoredMedia::new(connection.scope()).send()).await;
    caller
        .call(
            requests::ListStoredMedia::new(connection.scope())
                .status("removed")
                .source("stories")
                .content_type("a b&c=ü/%")
                .limit(4101)
                .cursor("a b&c=ü/%")
                .send(),
        )
        .await;
    caller.call(requests::DeleteAllStoredMedia::new(connection.scope()).send()).await;
    caller.call(requests::QueryStoredMedia::new(connection.scope()).send()).await;
    caller
        .call(
            requests::QueryStoredMedia::new(connection.scope())
                .status("removed")
                .type_("audio")
                .content_type("a b&c=ü/%")
                .duration_min(4101.0)
                .duration_max(4101.0)
                .created_at_from("a b&c=ü/%")
                .cursor("a b&c=ü/%")
                .send(),
        )
        .await;
    caller.call(requests::PurgeStoredMedia::new(connection.scope()).send()).await;
    caller.call(requests::GetConnectionStorage::new(connection.scope()).send()).await;
    caller.call(requests::StoreVaultList::new(connection.scope(), 7).send()).await;
    caller.call(requests::GetStorageStatus::new(connection.scope()).send()).await;
    caller.call(requests::DeleteStoredMedia::new(connection.scope(), 5001).send()).await;
    caller.call(requests::GetStoredMedia::new(connection.scope(), 5001).send()).await;
}
/// Every id that a request takes, in all forms.
pub(crate) async fn ids(forms: &mut Forms, client: &Client, connection: &Connection) {
    each_form!(
        forms, "listMassMessageBuyers", "massMessageId",
        ofauth_client::types::MassMessageId, id =>
        requests::ListMassMessageBuyers::new(connection.scope(), id)
    );
    each_form!(
        forms, "getPostStats", "postId", ofauth_client::types::PostId, id =>
        requests::GetPostStats::new(connection.scope(), id)
    );
    each_form!(
        forms, "deleteBundle", "bundleId", ofauth_client::types::BundleId, id =>
        requests::DeleteBundle::new(connection.scope(), id)
    );
    each_form!(
        forms, "getBundle", "bundleId", ofauth_client::types::BundleId, id =>
        requests::GetBundle::new(connection.scope(), id)
    );
    each_form!(
        forms, "updateBundle", "bundleId", ofauth_client::types::BundleId, id =>
        requests::UpdateBundle::new(connection.scope(), id)
    );
    each_form!(
        forms, "listChats", "userListId", ofauth_client::UserListId, id =>
        requests::ListChats::new(connection.scope(),).user_list_id(id)
    );
    each_form!(
        forms, "listChatMedia", "userId", ofauth_client::types::UserId, id =>
        requests::ListChatMedia::new(connection.scope(), id)
    );
    each_form!(
        forms, "listChatMedia", "last_id", ofauth_client::types::MessageId, id =>
        requests::ListChatMedia::new(connection.scope(), 4101).last_id(id)
    );
    each_form!(
        forms, "createMassMessage", "userIds", ofauth_client::types::UserId, id =>
        requests::CreateMassMessage::new(connection.scope(),).user_ids([id])
        .text("Thank you.")
    );
    each_form!(
        forms, "createMassMessage", "userTags", ofauth_client::types::UserId, id =>
        requests::CreateMassMessage::new(connection.scope(),).user_tags([id])
        .text("Thank you.")
    );
    each_form!(
        forms, "deleteScheduledMassMessage", "massMessageId",
        ofauth_client::types::MassMessageId, id =>
        requests::DeleteScheduledMassMessage::new(connection.scope(), id)
    );
    each_form!(
        forms, "deleteMassMessage", "massMessageId", ofauth_client::types::MassMessageId,
        id => requests::DeleteMassMessage::new(connection.scope(), id)
    );
    each_form!(
        forms, "getMassMessage", "massMessageId", ofauth_client::types::MassMessageId, id
        => requests::GetMassMessage::new(connection.scope(), id)
    );
    each_form!(
        forms, "updateMassMessage", "massMessageId", ofauth_client::types::MassMessageId,
        id => requests::UpdateMassMessage::new(connection.scope(), id).text("Thank you.")
    );
    each_form!(
        forms, "updateMassMessage", "userIds", ofauth_client::types::UserId, id =>
        requests::UpdateMassMessage::new(connection.scope(), 1002003004005i64)
        .user_ids([id]).text("Thank you.")
    );
    each_form!(
        forms, "updateMassMessage", "userTags", ofauth_client::types::UserId, id =>
        requests::UpdateMassMessage::new(connection.scope(), 1002003004005i64)
        .user_tags([id]).text("Thank you.")
    );
    each_form!(
        forms, "listChatMessages", "userId", ofauth_client::types::UserId, id =>
        requests::ListChatMessages::new(connection.scope(), id)
    );
    each_form!(
        forms, "listChatMessages", "last_id", ofauth_client::types::MessageId, id =>
        requests::ListChatMessages::new(connection.scope(), 4101).last_id(id)
    );
    each_form!(
        forms, "listChatMessages", "first_id", ofauth_client::types::MessageId, id =>
        requests::ListChatMessages::new(connection.scope(), 4101).first_id(id)
    );
    each_form!(
        forms, "sendChatMessage", "userId", ofauth_client::types::UserId, id =>
        requests::SendChatMessage::new(connection.scope(), id).text("Thank you.")
    );
    each_form!(
        forms, "sendChatMessage", "replyToMessageId", ofauth_client::types::MessageId, id
        => requests::SendChatMessage::new(connection.scope(), 4101)
        .reply_to_message_id(id).text("Thank you.")
    );
    each_form!(
        forms, "sendChatMessage", "userTags", ofauth_client::types::UserId, id =>
        requests::SendChatMessage::new(connection.scope(), 4101).user_tags([id])
        .text("Thank you.")
    );
    each_form!(
        forms, "unsendChatMessage", "userId", ofauth_client::types::UserId, id =>
        requests::UnsendChatMessage::new(connection.scope(), id, 1002003004005i64, 4102)
    );
    each_form!(
        forms, "unsendChatMessage", "messageId", ofauth_client::types::MessageId, id =>
        requests::UnsendChatMessage::new(connection.scope(), 4101, id, 4102)
    );
    each_form!(
        forms, "unsendChatMessage", "withUserId", ofauth_client::types::UserId, id =>
        requests::UnsendChatMessage::new(connection.scope(), 4101, 1002003004005i64, id)
    );
    each_form!(
        forms, "createPost", "userTags", ofauth_client::types::UserId, id =>
        requests::CreatePost::new(connection.scope(),).user_tags([id]).text("Thank you.")
    );
    each_form!(
        forms, "deletePost", "postId", ofauth_client::types::PostId, id =>
        requests::DeletePost::new(connection.scope(), id)
    );
    each_form!(
        forms, "getPost", "postId", ofauth_client::types::PostId, id =>
        requests::GetPost::new(connection.scope(), id)
    );
    each_form!(
        forms, "updatePost", "postId", ofauth_client::types::PostId, id =>
        requests::UpdatePost::new(connection.scope(), id)
    );
    each_form!(
        forms, "updatePost", "userTags", ofauth_client::types::UserId, id =>
        requests::UpdatePost::new(connection.scope(), 7001).user_tags([id])
    );
    each_form!(
        forms, "listUserPosts", "userId", ofauth_client::types::UserId, id =>
        requests::ListUserPosts::new(connection.scope(), id)
    );
    each_form!(
        forms, "listUserStories", "userId", ofauth_client::types::UserId, id =>
        requests::ListUserStories::new(connection.scope(), id)
    );
    each_form!(
        forms, "deletePromotion", "promotionId", ofauth_client::types::PromotionId, id =>
        requests::DeletePromotion::new(connection.scope(), id)
    );
    each_form!(
        forms, "updatePromotion", "promotionId", ofauth_client::types::PromotionId, id =>
        requests::UpdatePromotion::new(connection.scope(), id)
    );
    each_form!(
        forms, "stopPromotion", "promotionId", ofauth_client::types::PromotionId, id =>
        requests::StopPromotion::new(connection.scope(), id)
    );
    each_form!(
        forms, "setSubscriberName", "userId", ofauth_client::types::UserId, id =>
        requests::SetSubscriberName::new(connection.scope(), id, "a b&c=ü/%")
    );
    each_form!(
        forms, "setSubscriberDiscount", "userId", ofauth_client::types::UserId, id =>
        requests::SetSubscriberDiscount::new(connection.scope(), id, 60, 12)
    );
    each_form!(
        forms, "setSubscriberNote", "userId", ofauth_client::types::UserId, id =>
        requests::SetSubscriberNote::new(connection.scope(), id, "a b&c=ü/%")
    );
    each_form!(
        forms, "getSubscriptionHistory", "subscriptionId",
        ofauth_client::types::SubscriptionId, id =>
        requests::GetSubscriptionHistory::new(connection.scope(), id)
    );
    each_form!(
        forms, "unshareTrackingLink", "campaignId", ofauth_client::types::TrackingLinkId,
        id => requests::UnshareTrackingLink::new(connection.scope(), id, 4)
    );
    each_form!(
        forms, "unshareTrackingLink", "userId", ofauth_client::types::UserId, id =>
        requests::UnshareTrackingLink::new(connection.scope(), 4, id)
    );
    each_form!(
        forms, "shareTrackingLink", "campaignId", ofauth_client::types::TrackingLinkId,
        id => requests::ShareTrackingLink::new(connection.scope(), id, 4)
    );
    each_form!(
        forms, "shareTrackingLink", "userId", ofauth_client::types::UserId, id =>
        requests::ShareTrackingLink::new(connection.scope(), 4, id)
    );
    each_form!(
        forms, "deleteTrackingLink", "trackingLinkId",
        ofauth_client::types::TrackingLinkId, id =>
        requests::DeleteTrackingLink::new(connection.scope(), id)
    );
    each_form!(
        forms, "getTrackingLink", "trackingLinkId", ofauth_client::types::TrackingLinkId,
        id => requests::GetTrackingLink::new(connection.scope(), id)
    );
    each_form!(
        forms, "updateTrackingLink", "trackingLinkId",
        ofauth_client::types::TrackingLinkId, id =>
        requests::UpdateTrackingLink::new(connection.scope(), id)
    );
    each_form!(
        forms, "listTrackingLinkClaimers", "trackingLinkId",
        ofauth_client::types::TrackingLinkId, id =>
        requests::ListTrackingLinkClaimers::new(connection.scope(), id)
    );
    each_form!(
        forms, "unshareTrialLink", "trialId", ofauth_client::types::TrialLinkId, id =>
        requests::UnshareTrialLink::new(connection.scope(), id, 4)
    );
    each_form!(
        forms, "unshareTrialLink", "userId", ofauth_client::types::UserId, id =>
        requests::UnshareTrialLink::new(connection.scope(), 4, id)
    );
    each_form!(
        forms, "shareTrialLink", "trialId", ofauth_client::types::TrialLinkId, id =>
        requests::ShareTrialLink::new(connection.scope(), id, 4)
    );
    each_form!(
        forms, "shareTrialLink", "userId", ofauth_client::types::UserId, id =>
        requests::ShareTrialLink::new(connection.scope(), 4, id)
    );
    each_form!(
        forms, "deleteTrialLink", "trialLinkId", ofauth_client::types::TrialLinkId, id =>
        requests::DeleteTrialLink::new(connection.scope(), id)
    );
    each_form!(
        forms, "getTrialLink", "trialLinkId", ofauth_client::types::TrialLinkId, id =>
        requests::GetTrialLink::new(connection.scope(), id)
    );
    each_form!(
        forms, "updateTrialLink", "trialLinkId", ofauth_client::types::TrialLinkId, id =>
        requests::UpdateTrialLink::new(connection.scope(), id)
    );
    each_form!(
        forms, "removeUserListMember", "userId", ofauth_client::types::UserId, id =>
        requests::RemoveUserListMember::new(connection.scope(), 77, id)
    );
    each_form!(
        forms, "addUserListMember", "userId", ofauth_client::types::UserId, id =>
        requests::AddUserListMember::new(connection.scope(), 77, id)
    );
    each_form!(
        forms, "addUserToLists", "userId", ofauth_client::types::UserId, id =>
        requests::AddUserToLists::new(connection.scope(), id, [4])
    );
    each_form!(
        forms, "addUserToLists", "listIds", ofauth_client::UserListId, id =>
        requests::AddUserToLists::new(connection.scope(), 4101, [id])
    );
    each_form!(
        forms, "listUsers", "userIds", ofauth_client::types::UserId, id =>
        requests::ListUsers::new(connection.scope(), [id])
    );
    each_form!(
        forms, "getUser", "userId", ofauth_client::types::UserId, id =>
        requests::GetUser::new(connection.scope(), id)
    );
    each_form!(
        forms, "unrestrictUser", "userId", ofauth_client::types::UserId, id =>
        requests::UnrestrictUser::new(connection.scope(), id)
    );
    each_form!(
        forms, "restrictUser", "userId", ofauth_client::types::UserId, id =>
        requests::RestrictUser::new(connection.scope(), id)
    );
    each_form!(
        forms, "deleteVaultList", "listId", ofauth_client::types::VaultListId, id =>
        requests::DeleteVaultList::new(connection.scope(), id)
    );
    each_form!(
        forms, "updateVaultList", "listId", ofauth_client::types::VaultListId, id =>
        requests::UpdateVaultList::new(connection.scope(), id, "a b&c=ü/%")
    );
    each_form!(
        forms, "listVaultListMedia", "listId", ofauth_client::types::VaultListId, id =>
        requests::ListVaultListMedia::new(connection.scope(), id)
    );
    each_form!(
        forms, "addVaultListMedia", "listId", ofauth_client::types::VaultListId, id =>
        requests::AddVaultListMedia::new(connection.scope(), id, [4])
    );
    each_form!(
        forms, "addVaultListMedia", "mediaIds", ofauth_client::types::MediaId, id =>
        requests::AddVaultListMedia::new(connection.scope(), 7, [id])
    );
    each_form!(
        forms, "listVaultMedia", "listId", ofauth_client::types::VaultListId, id =>
        requests::ListVaultMedia::new(connection.scope(),).list_id(id)
    );
    each_form!(
        forms, "batchStoredMedia", "mediaIds", ofauth_client::types::MediaId, id =>
        requests::BatchStoredMedia::new(connection.scope(), [id])
    );
    each_form!(
        forms, "storeVaultList", "listId", ofauth_client::types::VaultListId, id =>
        requests::StoreVaultList::new(connection.scope(), id)
    );
    each_form!(
        forms, "deleteStoredMedia", "mediaId", ofauth_client::types::MediaId, id =>
        requests::DeleteStoredMedia::new(connection.scope(), id)
    );
    each_form!(
        forms, "getStoredMedia", "mediaId", ofauth_client::types::MediaId, id =>
        requests::GetStoredMedia::new(connection.scope(), id)
    );
}
