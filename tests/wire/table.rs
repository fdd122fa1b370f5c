//! The requests of all operations: with nothing but what is required, and with all that can be set.

use ofauth::{Client, Connection, ErrorKind, MediaRef, Response};
use ofauth_mock::{MockServer, RecordedRequest};
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::support::{builder, connection, mock};

/// Sends requests, and writes down what has gone out.
struct Wire {
    server: MockServer,
    sent: Vec<String>,
}

impl Wire {
    async fn start() -> (Self, Client, Connection) {
        let server = mock().await;
        let client = builder(&server).build().expect("valid settings");
        let creator = connection(&server, builder(&server));
        let sent = Vec::new();
        (Self { server, sent }, client, creator)
    }

    /// What the server makes of it is no matter here, as long as it is asked.
    async fn send<T>(&mut self, request: impl Future<Output = ofauth::Result<Response<T>>>) {
        if let Err(error) = request.await {
            assert_ne!(error.kind(), ErrorKind::InvalidRequest, "{error}");
        }
        let requests = self.server.requests();
        assert_eq!(requests.len(), self.sent.len() + 1, "one request each");
        self.sent.extend(requests.last().map(shown));
    }
}

/// What tells the request from others: the headers that all have are pinned elsewhere.
fn shown(request: &RecordedRequest) -> String {
    let account = match request.header("x-connection-id") {
        Some(_) => "",
        None => " (no connection)",
    };
    let mut lines = vec![format!("{} {}{account}", request.method, request.path)];
    for (name, value) in request.query_pairs() {
        lines.push(format!("? {name} = {value}"));
    }
    if let Some(media_type) = request.header("content-type") {
        lines.push(format!("content-type: {media_type}"));
    }
    let body = match request.body.is_empty() && request.body_length > 0 {
        // The mock does not keep files.
        true => format!("[{} bytes]", request.body_length),
        false => String::from_utf8_lossy(&request.body).into_owned(),
    };
    lines.extend(Some(body).filter(|body| !body.is_empty()));
    lines.join("\n")
}

/// A value of a type that is asked with.
fn made<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("a value of the type")
}

/// The request as it is; and, after the comma, with what can be set besides.
macro_rules! send {
    ($wire:ident, $least:expr) => {
        $wire.send($least.into_raw()).await
    };
    ($wire:ident, $least:expr, $($setter:ident($value:expr)),+ $(,)?) => {{
        $wire.send($least.into_raw()).await;
        $wire.send($least$(.$setter($value))+.into_raw()).await;
    }};
}

/// One snapshot a group.
macro_rules! pin {
    ($wire:ident) => {
        insta::assert_snapshot!($wire.sent.join("\n\n"))
    };
}

#[tokio::test]
async fn account() {
    let (mut wire, client, _) = Wire::start().await;
    send!(wire, client.account().whoami());
    send!(wire, client.account().settings());
    send!(
        wire,
        client.account().update_settings(),
        vault_plus(made(
            json!({"autoEnableForNewConnections": true, "applyToExistingConnections": true, "defaultSettings": {"autoCacheVault": true, "autoCacheMessages": true, "autoCachePosts": true, "autoCacheStories": true, "minAccessCountVault": 4101, "minAccessCountMessages": 4101, "minAccessCountPosts": 4101, "minAccessCountStories": 4101, "cacheImages": true, "cacheVideos": true, "cacheAudio": true, "imageQualities": ["full"], "videoQualities": ["source"], "retentionDays": 4101, "accessExpiryDays": 4101, "presignedUrlTtlSeconds": 4101, "storageLimitBytes": 4101, "storageLimitPurgeStrategy": "block_new"}})
        ))
    );
    pin!(wire);
}

#[tokio::test]
async fn connections() {
    let (mut wire, client, _) = Wire::start().await;
    send!(
        wire,
        client.connections().list(),
        status("awaiting_2fa"),
        imported(true),
        limit(4101),
        offset(3)
    );
    send!(
        wire,
        client.connections().import("a b&c=ü/%", "a b&c=ü/%"),
        client_reference_id("4102"),
        permissions(["a b&c=ü/%"])
    );
    send!(
        wire,
        client.connections().update_imported("conn_7", "a b&c=ü/%", "a b&c=ü/%")
    );
    send!(wire, client.connections().disconnect("conn_7"));
    send!(wire, client.connections().invalidate("conn_7"));
    send!(wire, client.connections().settings("conn_7"));
    send!(
        wire,
        client.connections().update_settings("conn_7"),
        vault_plus(made(
            json!({"enabled": true, "settings": {"autoCacheVault": true, "autoCacheMessages": true, "autoCachePosts": true, "autoCacheStories": true, "minAccessCountVault": 4101, "minAccessCountMessages": 4101, "minAccessCountPosts": 4101, "minAccessCountStories": 4101, "cacheImages": true, "cacheVideos": true, "cacheAudio": true, "imageQualities": ["full"], "videoQualities": ["source"], "retentionDays": 4101, "accessExpiryDays": 4101, "presignedUrlTtlSeconds": 4101, "storageLimitBytes": 4101, "storageLimitPurgeStrategy": "block_new"}})
        ))
    );
    pin!(wire);
}

#[tokio::test]
async fn link() {
    let (mut wire, client, _) = Wire::start().await;
    send!(
        wire,
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
    send!(wire, client.link().get("cs_planted"));
    send!(wire, client.link().cancel("cs_planted"));
    pin!(wire);
}

#[tokio::test]
async fn dynamic_rules() {
    let (mut wire, client, _) = Wire::start().await;
    send!(wire, client.dynamic_rules().get());
    send!(wire, client.dynamic_rules().status());
    send!(
        wire,
        client.dynamic_rules().sign("a b&c=ü/%"),
        time("a b&c=ü/%"),
        user_id("4102")
    );
    pin!(wire);
}

#[tokio::test]
async fn vault_plus() {
    let (mut wire, client, creator) = Wire::start().await;
    send!(
        wire,
        client.vault_plus(&creator).list(),
        status("removed"),
        source("stories"),
        content_type("a b&c=ü/%"),
        limit(4101),
        cursor("a b&c=ü/%")
    );
    send!(wire, client.vault_plus(&creator).get_many([4102]));
    send!(wire, client.vault_plus(&creator).get(4102));
    send!(wire, client.vault_plus(&creator).delete(4102));
    send!(wire, client.vault_plus(&creator).purge());
    send!(wire, client.vault_plus(&creator).store_list(4102));
    send!(wire, client.vault_plus(&creator).status());
    send!(wire, client.account().storage_stats());
    send!(
        wire,
        client.vault_plus(&creator).media(),
        status("removed"),
        type_("audio"),
        content_type("a b&c=ü/%"),
        duration_min(4101.0),
        duration_max(4101.0),
        created_at_from("a b&c=ü/%"),
        cursor("a b&c=ü/%")
    );
    send!(wire, client.vault_plus(&creator).delete_all());
    send!(wire, client.vault_plus(&creator).storage());
    send!(wire, client.account().storage());
    pin!(wire);
}

#[tokio::test]
async fn own_account() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(wire, creator.me().get());
    send!(wire, creator.me().update(), about("a b&c=ü/%"), name("a b&c=ü/%"));
    send!(
        wire,
        creator.me().notifications(),
        limit(20),
        offset(3),
        type_("message"),
        related_username("a b&c=ü/%")
    );
    send!(
        wire,
        creator.me().release_forms(),
        limit(20),
        offset(3),
        filter("pending"),
        sort_by("name"),
        sort_direction("desc"),
        search("a b&c=ü/%")
    );
    send!(
        wire,
        creator.me().tagged_friends(),
        limit(20),
        offset(3),
        filter("pending"),
        sort_by("name"),
        sort_direction("desc"),
        search("a b&c=ü/%")
    );
    pin!(wire);
}

#[tokio::test]
async fn chats() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
        creator.chats().list(),
        limit(20),
        offset(3),
        order("old"),
        filter("unread"),
        query("a b&c=ü/%"),
        user_list_id(4101)
    );
    send!(
        wire,
        creator.chat(4101).media(),
        limit(100),
        offset(3),
        skip_users("a b&c=ü/%"),
        last_id(4102),
        opened(true),
        type_("audios")
    );
    pin!(wire);
}

#[tokio::test]
async fn messages() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
        creator.chat(4101).messages(),
        limit(10),
        offset(3),
        query("a b&c=ü/%"),
        last_id(4102),
        first_id(4102),
        include_users(true)
    );
    send!(
        wire,
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
    send!(wire, creator.chat(4101).unsend_message(4102));
    pin!(wire);
}

#[tokio::test]
async fn mass_messages() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
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
    send!(wire, creator.mass_messages().get(4102));
    send!(
        wire,
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
    send!(wire, creator.mass_messages().delete(4102));
    send!(wire, creator.mass_messages().delete_scheduled(4102));
    pin!(wire);
}

#[tokio::test]
async fn posts() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
        creator.posts().list(),
        limit(10),
        sort_by("favorites_count"),
        sort_direction("desc"),
        pinned(true),
        include_post_counts(true),
        before_publish_time("2026-04-02")
    );
    send!(
        wire,
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
    send!(wire, creator.posts().get(4102));
    send!(
        wire,
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
    send!(wire, creator.posts().delete(4102));
    send!(
        wire,
        creator.user(4101).posts(),
        limit(10),
        sort_by("favorites_count"),
        sort_direction("desc"),
        pinned(true),
        include_post_counts(true),
        before_publish_time("2026-04-02")
    );
    send!(wire, creator.user(4101).stories());
    pin!(wire);
}

#[tokio::test]
async fn users() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(wire, creator.users().get_many([4102]));
    send!(
        wire,
        creator.users().search(),
        limit(100),
        offset(3),
        query("a b&c=ü/%")
    );
    send!(wire, creator.users().restricted(), limit(20), offset(3));
    send!(wire, creator.users().blocked(), limit(20), offset(3));
    send!(wire, creator.user(4101).get());
    send!(wire, creator.user(4101).restrict());
    send!(wire, creator.user(4101).unrestrict());
    pin!(wire);
}

#[tokio::test]
async fn user_lists() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
        creator.user_lists().list(),
        limit(100),
        offset(3),
        query("a b&c=ü/%")
    );
    send!(wire, creator.user_lists().create("a b&c=ü/%"));
    send!(wire, creator.user_list(7).get());
    send!(wire, creator.user_list(7).rename("a b&c=ü/%"));
    send!(wire, creator.user_list(7).delete());
    send!(wire, creator.user_list(7).members(), limit(100), offset(3));
    send!(wire, creator.user_list(7).add(4102));
    send!(wire, creator.user_list(7).remove(4102));
    send!(wire, creator.user(4101).add_to_lists([4]));
    pin!(wire);
}

#[tokio::test]
async fn subscribers() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
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
    send!(wire, creator.subscriber(4101).set_note("a b&c=ü/%"));
    send!(wire, creator.subscriber(4101).set_discount(60, 12));
    send!(wire, creator.subscriber(4101).set_name("a b&c=ü/%"));
    pin!(wire);
}

#[tokio::test]
async fn subscriptions() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
        creator.subscriptions().list(),
        limit(50),
        offset(3),
        query("a b&c=ü/%"),
        filter_online(true),
        filter_paid(true),
        type_("expired")
    );
    send!(wire, creator.subscriptions().counts());
    send!(wire, creator.subscriptions().history(4102), all(true));
    pin!(wire);
}

#[tokio::test]
async fn promotions() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(wire, creator.promotions().list(), limit(100), offset(3));
    send!(wire, creator.promotions().create(made(json!({"discount": 100, "message": "a b&c=ü/%", "finishDays": 365, "subscribeCounts": 4, "subscribeDays": 365, "type": ["a b&c=ü/%"]}))));
    send!(
        wire,
        creator.promotions().update(4102),
        discount(100),
        finish_days(365),
        message("a b&c=ü/%"),
        subscribe_counts(4),
        subscribe_days(365),
        type_(["a b&c=ü/%"])
    );
    send!(wire, creator.promotions().delete(4102));
    send!(wire, creator.promotions().stop(4102));
    pin!(wire);
}

#[tokio::test]
async fn tracking_links() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
        creator.promotions().tracking_links().list(),
        limit(100),
        offset(3),
        pagination(4101),
        with_deleted(4101),
        sorting_deleted("a b&c=ü/%"),
        stats(true)
    );
    send!(wire, creator.promotions().tracking_links().create("a b&c=ü/%"));
    send!(wire, creator.promotions().tracking_links().get(4102));
    send!(
        wire,
        creator.promotions().tracking_links().update(4102),
        name("a b&c=ü/%")
    );
    send!(wire, creator.promotions().tracking_links().delete(4102));
    send!(wire, creator.promotions().tracking_links().claimers(4102));
    send!(wire, creator.promotions().tracking_links().share(4101, 4101));
    send!(wire, creator.promotions().tracking_links().unshare(4101, 4101));
    pin!(wire);
}

#[tokio::test]
async fn trial_links() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(wire, creator.promotions().trial_links().list(), limit(100), offset(3));
    send!(
        wire,
        creator.promotions().trial_links().create("a b&c=ü/%", 365),
        expired_at("2026-04-02T10:15:00Z"),
        subscribe_counts(4)
    );
    send!(wire, creator.promotions().trial_links().get(4102));
    send!(
        wire,
        creator.promotions().trial_links().update(4102),
        expired_at("2026-04-02T10:15:00Z"),
        subscribe_counts(4),
        subscribe_days(365),
        trial_link_name("a b&c=ü/%")
    );
    send!(wire, creator.promotions().trial_links().delete(4102));
    send!(wire, creator.promotions().trial_links().share(4101, 4101));
    send!(wire, creator.promotions().trial_links().unshare(4101, 4101));
    pin!(wire);
}

#[tokio::test]
async fn bundles() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(wire, creator.promotions().bundles().list(), limit(100), offset(3));
    send!(wire, creator.promotions().bundles().create(100, 365));
    send!(wire, creator.promotions().bundles().get(4102));
    send!(
        wire,
        creator.promotions().bundles().update(4102),
        discount(100),
        duration(365)
    );
    send!(wire, creator.promotions().bundles().delete(4102));
    pin!(wire);
}

#[tokio::test]
async fn earnings() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
        creator.earnings().chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        by("ref"),
        with_total(true),
        monthly_total(true)
    );
    send!(
        wire,
        creator.earnings().transactions(),
        start_date("2026-04-02"),
        marker("a b&c=ü/%"),
        type_("tips"),
        tips_source("stream")
    );
    send!(
        wire,
        creator.earnings().chargebacks(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        marker("a b&c=ü/%")
    );
    pin!(wire);
}

#[tokio::test]
async fn analytics() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(
        wire,
        creator.analytics().posts_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true),
        by("comments")
    );
    send!(
        wire,
        creator.analytics().top_posts(),
        by("comments"),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(20),
        offset(3)
    );
    send!(wire, creator.analytics().post(4102));
    send!(
        wire,
        creator.analytics().streams_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true),
        by("comments")
    );
    send!(
        wire,
        creator.analytics().top_streams(),
        by("comments"),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(20),
        offset(3)
    );
    send!(
        wire,
        creator.analytics().stories_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true),
        by("comments")
    );
    send!(
        wire,
        creator.analytics().top_stories(),
        by("comments"),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(20),
        offset(3)
    );
    send!(
        wire,
        creator.analytics().mass_messages_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true)
    );
    send!(
        wire,
        creator.analytics().sent_mass_messages(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(4101)
    );
    send!(
        wire,
        creator.analytics().purchased_mass_messages(),
        limit(100),
        offset(3)
    );
    send!(
        wire,
        creator.analytics().mass_message_buyers(4102),
        limit(20),
        offset(3),
        marker(4101)
    );
    send!(
        wire,
        creator.analytics().promotions_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true)
    );
    send!(
        wire,
        creator.analytics().top_promotions(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(100),
        offset(3)
    );
    send!(
        wire,
        creator.analytics().trials_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true)
    );
    send!(
        wire,
        creator.analytics().top_trials(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(100),
        offset(3)
    );
    send!(
        wire,
        creator.analytics().campaigns_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        with_total(true)
    );
    send!(
        wire,
        creator.analytics().top_campaigns(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        limit(100),
        offset(3)
    );
    send!(
        wire,
        creator.analytics().visitors_chart(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        by("users")
    );
    send!(
        wire,
        creator.analytics().top_countries(),
        start_date("2026-04-02"),
        end_date("2026-04-02"),
        by("users")
    );
    pin!(wire);
}

#[tokio::test]
async fn vault() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(wire, creator.vault().lists(), limit(40), offset(3), query("a b&c=ü/%"));
    send!(wire, creator.vault().create_list("a b&c=ü/%"));
    send!(wire, creator.vault().update_list(4101, "a b&c=ü/%"), clear_media(true));
    send!(wire, creator.vault().delete_list(4101));
    send!(
        wire,
        creator.vault().list_media(4101),
        limit(40),
        offset(3),
        sort_by("highest-tips"),
        sort_direction("desc"),
        query("a b&c=ü/%"),
        media_type("audio")
    );
    send!(wire, creator.vault().add_to_list(4101, [4]));
    send!(
        wire,
        creator.vault().media(),
        limit(40),
        offset(3),
        sort_by("highest-tips"),
        sort_direction("desc"),
        list_id(4101),
        query("a b&c=ü/%"),
        media_type("audio")
    );
    pin!(wire);
}

#[tokio::test]
async fn uploads() {
    let (mut wire, _, creator) = Wire::start().await;
    send!(wire, creator.uploads().check("a b&c=ü/%", 4));
    send!(
        wire,
        creator.uploads().start("a b&c=ü/%", 4, "a b&c=ü/%"),
        vault_upload(made(json!({"mode": "message", "userId": "4102"})))
    );
    send!(
        wire,
        creator.uploads().media("upload:0b5e", &b"an invoice"[..], "image/jpeg")
    );
    send!(
        wire,
        creator
            .uploads()
            .part("upload:0b5e", 4, &b"an invoice"[..], "image/jpeg")
    );
    send!(wire, creator.uploads().complete("upload:0b5e"));
    pin!(wire);
}
