//! Requests that the contract does not allow are not sent.

use ofauth::requests::ListChatMessages;
use ofauth::{ErrorKind, UserRef};

use crate::support::{CHAT, builder, connect, http, mock};

#[tokio::test]
async fn out_of_bounds_is_refused_before_sending() {
    let server = mock().await;
    let creator = connect(&server);
    let chat = |user: UserRef| creator.chat(user).messages();
    let refused: Vec<ListChatMessages> = vec![
        chat(CHAT.into()).limit(0),
        chat(CHAT.into()).limit(11),
        chat(CHAT.into()).query("q".repeat(101)),
        chat("41o1".into()),
        chat("".into()),
        chat("..".into()),
        chat("4101/../../account".into()),
        chat("4101\r\nx-other: 1".into()),
        chat((-5).into()),
    ];
    let mut shown = Vec::new();
    for request in refused {
        let error = request.clone().send().await.expect_err("out of bounds");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(!error.may_have_been_sent());
        assert_eq!(error.attempts(), 0);
        shown.push(error.to_string());
        let streamed = request.stream().try_next().await.expect_err("out of bounds");
        assert_eq!(streamed.kind(), ErrorKind::InvalidRequest);
    }
    assert_eq!(server.request_count(), 0);
    insta::assert_snapshot!(shown.join("\n"));
}

#[tokio::test]
async fn the_bounds_themselves_are_allowed() {
    let server = mock().await;
    let messages = connect(&server).chat(CHAT).messages();
    for request in [
        messages.clone().limit(1),
        messages.clone().limit(10),
        messages.clone().offset(0),
        // Characters count, not bytes.
        messages.clone().query("ü".repeat(100)),
    ] {
        request.send().await.expect("within bounds");
    }
}

#[tokio::test]
async fn a_word_of_the_api_is_no_id() {
    let server = mock().await;
    let client = builder(&server).build().expect("valid settings");
    let creator = client.connection(server.connection_id()).expect("a valid id");
    let vault_plus = creator.vault_plus();
    let promotions = creator.promotions();
    let links = (promotions.tracking_links(), promotions.trial_links());
    let refused = [
        vault_plus.delete("purge").send().await.err(),
        vault_plus.delete("media").send().await.err(),
        vault_plus.get("list").send().await.err(),
        links.0.delete("share-access").send().await.err(),
        links.1.delete("share-access").send().await.err(),
        creator.user("lists").unrestrict().send().await.err(),
        creator.user("search").get().send().await.err(),
        creator.analytics().post("top").send().await.err(),
        client.connections().update_settings("import").send().await.err(),
    ];
    let said = refused.map(|error| {
        let error = error.expect("it leads elsewhere");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        error.to_string()
    });
    assert_eq!(server.request_count(), 0);
    insta::assert_snapshot!(said.join("\n"));

    // The same words where they lead nowhere else.
    let _ = creator.user("purge").get().send().await;
    let _ = creator.user_list("fans").get().send().await;
    assert_eq!(server.request_count(), 2);
}

#[test]
fn settings_are_checked_when_the_client_is_made() {
    let build = |builder: ofauth::ClientBuilder| builder.build().expect_err("refused").to_string();
    let new = ofauth::Client::builder;
    let follows = http().redirect(reqwest::redirect::Policy::default());
    let follows = follows.build().expect("valid settings");
    let said = [
        build(new()),
        build(new().api_key("")),
        build(new().api_key("sk planted\n")),
        build(new().api_key("sk_planted").base_url("http://api.example")),
        build(
            new()
                .api_key("sk_planted")
                .base_url("https://planted:planted@api.example"),
        ),
        build(new().api_key("sk_planted").base_url("nowhere")),
        build(new().api_key("sk_planted").user_agent("a\nb")),
        build(new().api_key("sk_planted").http_client(follows)),
    ]
    .map(|text| {
        assert!(!text.contains("planted"));
        text
    })
    .join("\n");
    insta::assert_snapshot!(said);
    let client = new().api_key("sk_planted").build().expect("valid");
    assert!(client.connection("").is_err());
    assert!(client.connection("conn 1").is_err());
}
