//! The requests of all operations: with nothing but what is required, and with all that can be set.

use std::collections::BTreeSet;

use ofauth::{Client, Connection, MediaRef, Response};
use ofauth_client::operations;
use ofauth_mock::MockServer;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::support::{builder, connection, mock};

/// What is done with each request.
pub(crate) trait Caller {
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    );
}

/// Does something with the name of every group.
macro_rules! each_group {
    ($act:ident) => {
        $act! {
            account
            connections
            link
            dynamic_rules
            vault_plus
            own_account
            chats
            messages
            mass_messages
            posts
            users
            user_lists
            subscribers
            subscriptions
            promotions
            tracking_links
            trial_links
            bundles
            earnings
            analytics
            vault
            uploads
        }
    };
}

pub(crate) use each_group;

/// The request as it is; and, after the comma, with what can be set besides.
macro_rules! call {
    ($caller:ident, $least:expr) => {
        $caller.call($least.send()).await
    };
    ($caller:ident, $least:expr, $($setter:ident($value:expr)),+ $(,)?) => {{
        $caller.call($least.send()).await;
        $caller.call($least$(.$setter($value))+.send()).await;
    }};
}

/// A value of a type that is asked with.
fn made<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a value of the type")
}

pub(crate) async fn account(caller: &mut impl Caller, client: &Client, _: &Connection) {
    call!(caller, client.account().whoami());
    call!(caller, client.account().settings());
    call!(
        caller,
        client.account().update_settings(),
        vault_plus(made(
            json!({"autoEnableForNewConnections": true, "applyToExistingConnections": true, "defaultSettings": {"autoCacheVault": true, "autoCacheMessages": true, "autoCachePosts": true, "autoCacheStories": true, "minAccessCountVault": 4101, "minAccessCountMessages": 4101, "minAccessCountPosts": 4101, "minAccessCountStories": 4101, "cacheImages": true, "cacheVideos": true, "cacheAudio": true, "imageQualities": ["full"], "videoQualities": ["source"], "retentionDays": 4101, "accessExpiryDays": 4101, "presignedUrlTtlSeconds": 4101, "storageLimitBytes": 4101, "storageLimitPurgeStrategy": "block_new"}})
        ))
    );
}

pub(crate) async fn connections(caller: &mut impl Caller, client: &Client, _: &Connection) {
    call!(
        caller,
        client.connections().list(),
        status("awaiting_2fa"),
        imported(true),
        limit(4101),
        offset(3)
    );
    call!(
        caller,
        client.connections().import("a b&c=ü/%", "a b&c=ü/%"),
        client_reference_id("4102"),
        permissions(["a b&c=ü/%"])
    );
    call!(
        caller,
        client.connections().update_imported("conn_7", "a b&c=ü/%", "a b&c=ü/%")
    );
    call!(caller, client.connections().disconnect("conn_7"));
    call!(caller, client.connections().invalidate("conn_7"));
    call!(caller, client.connections().settings("conn_7"));
    call!(
        caller,
        client.connections().update_settings("conn_7"),
        vault_plus(made(
            json!({"enabled": true, "settings": {"autoCacheVault": true, "autoCacheMessages": true, "autoCachePosts": true, "autoCacheStories": true, "minAccessCountVault": 4101, "minAccessCountMessages": 4101, "minAccessCountPosts": 4101, "minAccessCountStories": 4101, "cacheImages": true, "cacheVideos": true, "cacheAudio": true, "imageQualities": ["full"], "videoQualities": ["source"], "retentionDays": 4101, "accessExpiryDays": 4101, "presignedUrlTtlSeconds": 4101, "storageLimitBytes": 4101, "storageLimitPurgeStrategy": "block_new"}})
        ))
    );
}

pub(crate) async fn link(caller: &mut impl Caller, client: &Client, _: &Connection) {
    call!(
        caller,
        client.link().start(),
        client_app_id("app_1a"),
        client_reference_id("4102"),
        connection_id("4102"),
        geolocation(made(
            json!({"country": "a b&c=ü/%", "state": "a b&c=ü/%", "city": "a b&c=ü/%"})
        )),
        mode("whitelabel"),
        request_options(made(json!({"returnRawSession": true}))),
        origin("https://shop.example/back"),
        redirect_url("https://shop.example/back")
    );
    call!(caller, client.link().get("cs_planted"));
    call!(caller, client.link().cancel("cs_planted"));
}

pub(crate) async fn dynamic_rules(caller: &mut impl Caller, client: &Client, _: &Connection) {
    call!(caller, client.dynamic_rules().get());
    call!(caller, client.dynamic_rules().status());
    call!(
        caller,
        client.dynamic_rules().sign("a b&c=ü/%"),
        time("a b&c=ü/%"),
        user_id("4102")
    );
}

pub(crate) async fn vault_plus(caller: &mut impl Caller, client: &Client, creator: &Connection) {
    call!(
        caller,
        client.vault_plus(creator).list(),
        status("removed"),
        source("stories"),
        content_type("a b&c=ü/%"),
        limit(4101),
        cursor("a b&c=ü/%")
    );
    call!(caller, client.vault_plus(creator).get_many([4102]));
    call!(caller, client.vault_plus(creator).get(4102));
    call!(caller, client.vault_plus(creator).delete(4102));
    call!(caller, client.vault_plus(creator).purge());
    call!(caller, client.vault_plus(creator).store_list(4102));
    call!(caller, client.vault_plus(creator).status());
    call!(caller, client.account().storage_stats());
    call!(
        caller,
        client.vault_plus(creator).media(),
        status("removed"),
        type_("audio"),
        content_type("a b&c=ü/%"),
        duration_min(4101.0),
        duration_max(4101.0),
        created_at_from("a b&c=ü/%"),
        cursor("a b&c=ü/%")
    );
    call!(caller, client.vault_plus(creator).delete_all());
    call!(caller, client.vault_plus(creator).storage());
    call!(caller, client.account().storage());
}

pub(crate) async fn own_account(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(caller, creator.me().get());
    call!(caller, creator.me().update(), about("a b&c=ü/%"), name("a b&c=ü/%"));
    call!(
        caller,
        creator.me().notifications(),
        limit(20),
        offset(3),
        type_("message"),
        related_username("a b&c=ü/%")
    );
    call!(
        caller,
        creator.me().release_forms(),
        limit(20),
        offset(3),
        filter("pending"),
        sort_by("name"),
        sort_direction("desc"),
        search("a b&c=ü/%")
    );
    call!(
        caller,
        creator.me().tagged_friends(),
        limit(20),
        offset(3),
        filter("pending"),
        sort_by("name"),
        sort_direction("desc"),
        search("a b&c=ü/%")
    );
}

pub(crate) async fn chats(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.chats().list(),
        limit(20),
        offset(3),
        order("old"),
        filter("unread"),
        query("a b&c=ü/%"),
        user_list_id(4101)
    );
    call!(
        caller,
        creator.chat(4101).media(),
        limit(100),
        offset(3),
        skip_users("a b&c=ü/%"),
        last_id(4102),
        opened(true),
        type_("audios")
    );
}

pub(crate) async fn messages(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.chat(4101).messages(),
        limit(10),
        offset(3),
        query("a b&c=ü/%"),
        last_id(4102),
        first_id(4102),
        include_users(true)
    );
    call!(
        caller,
        creator.chat(4101).send_message("Thank you."),
        is_forwarded_message(true),
        is_locked_text(true),
        is_markdown(true),
        media_items([MediaRef::upload("0b5e")]),
        preview_media_count(3),
        price(200.0),
        release_forms(made(json!({"users": [4101], "partners": [4101], "guests": [4101]}))),
        reply_to_message_id(4102),
        user_tags([4101])
    );
    call!(caller, creator.chat(4101).unsend_message(4102));
}

pub(crate) async fn mass_messages(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.mass_messages().create().text("Thank you."),
        exclude_user_lists(["a b&c=ü/%"]),
        is_forwarded_message(true),
        is_locked_text(true),
        is_markdown(true),
        media_items([MediaRef::upload("0b5e")]),
        preview_media_count(3),
        price(200.0),
        release_forms(made(json!({"users": [4101], "partners": [4101], "guests": [4101]}))),
        scheduled_date("2026-04-02T10:15:00Z"),
        subscribed_after_date("2026-04-02T10:15:00Z"),
        text("**Invoice** \"7\" é\n"),
        user_ids([4102]),
        user_lists(["a b&c=ü/%"]),
        user_tags([4101])
    );
    call!(caller, creator.mass_messages().get(4102));
    call!(
        caller,
        creator.mass_messages().update(4102).text("Thank you."),
        exclude_user_lists(["a b&c=ü/%"]),
        is_forwarded_message(true),
        is_locked_text(true),
        is_markdown(true),
        media_items([MediaRef::upload("0b5e")]),
        preview_media_count(3),
        price(200.0),
        release_forms(made(json!({"users": [4101], "partners": [4101], "guests": [4101]}))),
        scheduled_date("2026-04-02T10:15:00Z"),
        subscribed_after_date("2026-04-02T10:15:00Z"),
        text("**Invoice** \"7\" é\n"),
        user_ids([4102]),
        user_lists(["a b&c=ü/%"]),
        user_tags([4101])
    );
    call!(caller, creator.mass_messages().delete(4102));
    call!(caller, creator.mass_messages().delete_scheduled(4102));
}

pub(crate) async fn posts(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.posts().list(),
        limit(10),
        sort_by("favorites_count"),
        sort_direction("desc"),
        pinned(true),
        include_post_counts(true),
        before_publish_time("2026-04-02")
    );
    call!(
        caller,
        creator.posts().create().text("Thank you."),
        expire_after(30.0),
        fund_raising_target_amount(13.0),
        fund_raising_tips_presets([4101.0]),
        is_locked_text(true),
        is_markdown(true),
        media_items([MediaRef::upload("0b5e")]),
        preview_media_count(3),
        price(200.0),
        release_forms(made(json!({"users": [4101], "partners": [4101], "guests": [4101]}))),
        scheduled_date("2026-04-02T10:15:00Z"),
        text("**Invoice** \"7\" é\n"),
        user_tags([4101])
    );
    call!(caller, creator.posts().get(4102));
    call!(
        caller,
        creator.posts().update(4102),
        expire_after(30.0),
        fund_raising_target_amount(13.0),
        fund_raising_tips_presets([4101.0]),
        is_locked_text(true),
        is_markdown(true),
        media_items([MediaRef::upload("0b5e")]),
        preview_media_count(3),
        price(200.0),
        release_forms(made(json!({"users": [4101], "partners": [4101], "guests": [4101]}))),
        scheduled_date("2026-04-02T10:15:00Z"),
        text("**Invoice** \"7\" é\n"),
        user_tags([4101])
    );
    call!(caller, creator.posts().delete(4102));
    call!(
        caller,
        creator.user(4101).posts(),
        limit(10),
        sort_by("favorites_count"),
        sort_direction("desc"),
        pinned(true),
        include_post_counts(true),
        before_publish_time("2026-04-02")
    );
    call!(caller, creator.user(4101).stories());
}

pub(crate) async fn users(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(caller, creator.users().get_many([4102]));
    call!(
        caller,
        creator.users().search(),
        limit(100),
        offset(3),
        query("a b&c=ü/%")
    );
    call!(caller, creator.users().restricted(), limit(20), offset(3));
    call!(caller, creator.users().blocked(), limit(20), offset(3));
    call!(caller, creator.user(4101).get());
    call!(caller, creator.user(4101).restrict());
    call!(caller, creator.user(4101).unrestrict());
}

pub(crate) async fn user_lists(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.user_lists().list(),
        limit(100),
        offset(3),
        query("a b&c=ü/%")
    );
    call!(caller, creator.user_lists().create("a b&c=ü/%"));
    call!(caller, creator.user_list(7).get());
    call!(caller, creator.user_list(7).rename("a b&c=ü/%"));
    call!(caller, creator.user_list(7).delete());
    call!(caller, creator.user_list(7).members(), limit(100), offset(3));
    call!(caller, creator.user_list(7).add(4102));
    call!(caller, creator.user_list(7).remove(4102));
    call!(caller, creator.user(4101).add_to_lists([4]));
}

pub(crate) async fn subscribers(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.subscribers().list(),
        query("a b&c=ü/%"),
        filter_duration("a b&c=ü/%"),
        filter_online(true),
        filter_promo_id("4102"),
        filter_tips("a b&c=ü/%"),
        filter_total_spent("a b&c=ü/%"),
        filter_trial_id("4102"),
        type_("latest"),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        latest_type("renewals"),
        limit(100),
        offset(3)
    );
    call!(caller, creator.subscriber(4101).set_note("a b&c=ü/%"));
    call!(caller, creator.subscriber(4101).set_discount(60, 12));
    call!(caller, creator.subscriber(4101).set_name("a b&c=ü/%"));
}

pub(crate) async fn subscriptions(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.subscriptions().list(),
        limit(50),
        offset(3),
        query("a b&c=ü/%"),
        filter_online(true),
        filter_paid(true),
        type_("expired")
    );
    call!(caller, creator.subscriptions().counts());
    call!(caller, creator.subscriptions().history(4102), all(true));
}

pub(crate) async fn promotions(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(caller, creator.promotions().list(), limit(100), offset(3));
    call!(caller, creator.promotions().create(made(json!({"discount": 100, "message": "a b&c=ü/%", "finishDays": 365, "subscribeCounts": 4, "subscribeDays": 365, "type": ["a b&c=ü/%"]}))));
    call!(
        caller,
        creator.promotions().update(4102),
        discount(100),
        finish_days(365),
        message("a b&c=ü/%"),
        subscribe_counts(4),
        subscribe_days(365),
        type_(["a b&c=ü/%"])
    );
    call!(caller, creator.promotions().delete(4102));
    call!(caller, creator.promotions().stop(4102));
}

pub(crate) async fn tracking_links(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.promotions().tracking_links().list(),
        limit(100),
        offset(3),
        pagination(4101),
        with_deleted(4101),
        sorting_deleted("a b&c=ü/%"),
        stats(true)
    );
    call!(caller, creator.promotions().tracking_links().create("a b&c=ü/%"));
    call!(caller, creator.promotions().tracking_links().get(4102));
    call!(
        caller,
        creator.promotions().tracking_links().update(4102),
        name("a b&c=ü/%")
    );
    call!(caller, creator.promotions().tracking_links().delete(4102));
    call!(caller, creator.promotions().tracking_links().claimers(4102));
    call!(caller, creator.promotions().tracking_links().share(4101, 4101));
    call!(caller, creator.promotions().tracking_links().unshare(4101, 4101));
}

pub(crate) async fn trial_links(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(caller, creator.promotions().trial_links().list(), limit(100), offset(3));
    call!(
        caller,
        creator.promotions().trial_links().create("a b&c=ü/%", 365),
        expired_at("2026-04-02T10:15:00Z"),
        subscribe_counts(4)
    );
    call!(caller, creator.promotions().trial_links().get(4102));
    call!(
        caller,
        creator.promotions().trial_links().update(4102),
        expired_at("2026-04-02T10:15:00Z"),
        subscribe_counts(4),
        subscribe_days(365),
        trial_link_name("a b&c=ü/%")
    );
    call!(caller, creator.promotions().trial_links().delete(4102));
    call!(caller, creator.promotions().trial_links().share(4101, 4101));
    call!(caller, creator.promotions().trial_links().unshare(4101, 4101));
}

pub(crate) async fn bundles(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(caller, creator.promotions().bundles().list(), limit(100), offset(3));
    call!(caller, creator.promotions().bundles().create(100, 365));
    call!(caller, creator.promotions().bundles().get(4102));
    call!(
        caller,
        creator.promotions().bundles().update(4102),
        discount(100),
        duration(365)
    );
    call!(caller, creator.promotions().bundles().delete(4102));
}

pub(crate) async fn earnings(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.earnings().chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        by("ref"),
        with_total(true),
        monthly_total(true)
    );
    call!(
        caller,
        creator.earnings().transactions(),
        start_date("2026-04-02"),
        marker("a b&c=ü/%"),
        type_("tips"),
        tips_source("stream")
    );
    call!(
        caller,
        creator.earnings().chargebacks(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        marker("a b&c=ü/%")
    );
}

pub(crate) async fn analytics(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.analytics().posts_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true),
        by("comments")
    );
    call!(
        caller,
        creator.analytics().top_posts(),
        by("comments"),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(20),
        offset(3)
    );
    call!(caller, creator.analytics().post(4102));
    call!(
        caller,
        creator.analytics().streams_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true),
        by("comments")
    );
    call!(
        caller,
        creator.analytics().top_streams(),
        by("comments"),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(20),
        offset(3)
    );
    call!(
        caller,
        creator.analytics().stories_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true),
        by("comments")
    );
    call!(
        caller,
        creator.analytics().top_stories(),
        by("comments"),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(20),
        offset(3)
    );
    call!(
        caller,
        creator.analytics().mass_messages_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true)
    );
    call!(
        caller,
        creator.analytics().sent_mass_messages(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(4101)
    );
    call!(
        caller,
        creator.analytics().purchased_mass_messages(),
        limit(100),
        offset(3)
    );
    call!(
        caller,
        creator.analytics().mass_message_buyers(4102),
        limit(20),
        offset(3),
        marker(4101)
    );
    call!(
        caller,
        creator.analytics().promotions_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true)
    );
    call!(
        caller,
        creator.analytics().top_promotions(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(100),
        offset(3)
    );
    call!(
        caller,
        creator.analytics().trials_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true)
    );
    call!(
        caller,
        creator.analytics().top_trials(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(100),
        offset(3)
    );
    call!(
        caller,
        creator.analytics().campaigns_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true)
    );
    call!(
        caller,
        creator.analytics().top_campaigns(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(100),
        offset(3)
    );
    call!(
        caller,
        creator.analytics().visitors_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        by("users")
    );
    call!(
        caller,
        creator.analytics().top_countries(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        by("users")
    );
}

pub(crate) async fn vault(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(
        caller,
        creator.vault().lists(),
        limit(40),
        offset(3),
        query("a b&c=ü/%")
    );
    call!(caller, creator.vault().create_list("a b&c=ü/%"));
    call!(
        caller,
        creator.vault().update_list(4101, "a b&c=ü/%"),
        clear_media(true)
    );
    call!(caller, creator.vault().delete_list(4101));
    call!(
        caller,
        creator.vault().list_media(4101),
        limit(40),
        offset(3),
        sort_by("highest-tips"),
        sort_direction("desc"),
        query("a b&c=ü/%"),
        media_type("audio")
    );
    call!(caller, creator.vault().add_to_list(4101, [4]));
    call!(
        caller,
        creator.vault().media(),
        limit(40),
        offset(3),
        sort_by("highest-tips"),
        sort_direction("desc"),
        list_id(4101),
        query("a b&c=ü/%"),
        media_type("audio")
    );
}

pub(crate) async fn uploads(caller: &mut impl Caller, _: &Client, creator: &Connection) {
    call!(caller, creator.uploads().check("a b&c=ü/%", 4));
    call!(
        caller,
        creator.uploads().start("a b&c=ü/%", 4, "a b&c=ü/%"),
        vault_upload(made(json!({"mode": "message", "userId": "4102"})))
    );
    call!(
        caller,
        creator.uploads().media("upload:0b5e", &b"an invoice"[..], "image/jpeg")
    );
    call!(
        caller,
        creator
            .uploads()
            .part("upload:0b5e", 4, &b"an invoice"[..], "image/jpeg")
    );
    call!(caller, creator.uploads().complete("upload:0b5e"));
}

/// Writes down which operations are called.
struct Called(MockServer);

impl Caller for Called {
    async fn call<T: Serialize + DeserializeOwned>(
        &mut self,
        request: impl Future<Output = ofauth::Result<Response<T>>>,
    ) {
        // Whatever comes of it.
        let _ = request.await;
    }
}

macro_rules! call_each {
    ($($group:ident)+) => {
        #[tokio::test]
        async fn every_operation_is_called() {
            let mut called = Called(mock().await);
            let client = builder(&called.0).build().expect("valid settings");
            let creator = connection(&called.0, builder(&called.0));
            $($group(&mut called, &client, &creator).await;)+
            let called: BTreeSet<_> = called.0.requests().iter().filter_map(|request| request.operation).collect();
            let all: BTreeSet<_> = operations::ALL.iter().map(|operation| operation.id).collect();
            assert_eq!(called, all);
        }
    };
}

each_group!(call_each);
