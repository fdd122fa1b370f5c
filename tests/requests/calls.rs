// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! A call of every operation with nothing but what is required, and one with all that can be set.
#![allow(unused_variables)]
use ofauth::{Client, Connection, requests};
use serde_json::json;
use super::{Caller, made};
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
            requests::ListMassMessageBuyers::new(connection.scope(), 1002003004005)
                .send(),
        )
        .await;
    caller
        .call(
            requests::ListMassMessageBuyers::new(connection.scope(), 1002003004005)
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
            requests::DeleteScheduledMassMessage::new(connection.scope(), 1002003004005)
                .send(),
        )
        .await;
    caller
        .call(requests::DeleteMassMessage::new(connection.scope(), 1002003004005).send())
        .await;
    caller
        .call(requests::GetMassMessage::new(connection.scope(), 1002003004005).send())
        .await;
    caller
        .call(
            requests::UpdateMassMessage::new(connection.scope(), 1002003004005)
                .text("Thank you.")
                .send(),
        )
        .await;
    caller
        .call(
            requests::UpdateMassMessage::new(connection.scope(), 1002003004005)
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
                    1002003004005,
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
