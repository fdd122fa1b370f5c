//! Messages are sent and unsent.

use ofauth::types::UserId;
use ofauth::{Decimal, ErrorKind, MediaRef};
use ofauth_mock::Fault;

use crate::support::{CHAT, connect, mock};

#[tokio::test]
async fn what_is_sent_can_be_read_and_taken_back() {
    let server = mock().await;
    let chat = connect(&server).chat(CHAT);
    let sent = chat.send_message("Fine, <see> you & \"them\"").price(5.0).send();
    let sent = sent.await.expect("it is sent");
    assert_eq!(sent.meta().attempts(), 1);
    let page = chat.messages().limit(2).send().await.expect("a page");
    assert_eq!(page.list[0], *sent);
    assert_eq!(page.list[0].text, "<p>Fine, &lt;see&gt; you &amp; &quot;them&quot;</p>");

    assert!(chat.unsend_message(sent.id).send().await.expect("it is gone").success);
    let rest = chat.messages().limit(1).send().await.expect("a page");
    assert_eq!(rest.list[0], page.list[1]);
    let again = chat
        .unsend_message(sent.id)
        .send()
        .await
        .expect_err("it is gone already");
    assert_eq!(again.kind(), ErrorKind::NotFound);
}

#[tokio::test]
async fn ids_can_be_lent() {
    let server = mock().await;
    let creator = connect(&server);
    let (users, numbers) = (vec![UserId(4101), UserId(4103)], vec![4101, 4103]);
    for request in [
        creator.users().get_many(&users),
        creator.users().get_many(&numbers),
        creator.users().get_many(users),
        creator.users().get_many(numbers),
    ] {
        request.send().await.expect("they are there");
    }
    let media = creator.vault().media().limit(1).send().await.expect("a page");
    let ids: Vec<_> = media.list.iter().map(|media| media.id).collect();
    let sent = creator.chat(CHAT).send_message("").media_items(&ids).send().await;
    assert_eq!(sent.expect("it is sent").media.len(), 1);
    let queries = server.requests().into_iter().map(|request| request.query);
    let queries: Vec<_> = queries.take(4).collect();
    assert_eq!(queries, vec![queries[0].clone(); 4]);
}

#[tokio::test]
async fn what_the_contract_does_not_allow_is_not_sent() {
    let server = mock().await;
    let chat = connect(&server).chat(CHAT);
    let refused = [
        (chat.send_message(""), "neither text nor media"),
        (
            chat.send_message("ü".repeat(10_001)),
            "(10001 characters), expected a text of at most 10000 characters",
        ),
        (
            chat.send_message("a").price(200.01),
            "`price` is 200.01, expected a number from 0 to 200",
        ),
        (chat.send_message("a").price(-0.01), "`price` is -0.01"),
        (chat.send_message("a").price(-1), "`price` is -1"),
        (chat.send_message("a").price(f64::NAN), "`price` is \"NaN\""),
        (chat.send_message("a").price("free"), "`price` is \"free\""),
        (
            chat.send_message("a")
                .media_items([MediaRef::url("ftp://files.example/1")]),
            "`mediaItems[0]` is something else",
        ),
        (connect(&server).chat("x").send_message("a"), "`userId` is \"x\""),
    ];
    for (draft, reason) in refused {
        let error = draft.send().await.expect_err(reason);
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(reason), "{error}");
        assert!(!error.may_have_been_sent() && error.attempts() == 0);
    }
    for id in ["", ".", "..", "a/../b"] {
        let outcome = chat.unsend_message(id).send().await;
        assert!(outcome.is_err(), "{id}");
    }
    assert_eq!(server.request_count(), 0);
    chat.send_message("ü".repeat(10_000))
        .price(200.0)
        .send()
        .await
        .expect("the bounds themselves");
}

#[tokio::test]
async fn a_price_is_sent_back_as_it_was_received() {
    let server = mock().await;
    let chat = connect(&server).chat(CHAT);
    let sent = chat.send_message("a").price("4.990").send().await.expect("it is sent");
    let price = sent.price.clone().expect("a price");
    assert_eq!(price, Decimal::try_from(4.99).expect("finite"));
    for again in [
        chat.send_message("a").price(&price),
        chat.send_message("a").price(price.clone()),
        chat.send_message("a").price(4.99),
        chat.send_message("a").price(price.to_string()),
    ] {
        let again = again.send().await.expect("it is sent");
        assert_eq!(again.price.as_ref(), Some(&price));
        let body = server.requests().pop().expect("a request").body;
        assert_eq!(
            serde_json::from_slice::<serde_json::Value>(&body).expect("JSON")["price"],
            4.99
        );
    }
    let whole = chat.send_message("a").price(5).send().await.expect("it is sent");
    assert_eq!(whole.price, Some(Decimal::from(5)));
}

#[tokio::test]
async fn a_message_that_may_have_been_sent_is_not_sent_again() {
    for fault in [
        Fault::reset(),
        Fault::reset_mid_body(),
        Fault::truncate(10),
        Fault::status(408),
        Fault::status(500),
        Fault::status(503).header("retry-after", "0"),
        Fault::status(401).code("RULES_OUTDATED"),
    ] {
        let server = mock().await;
        server.inject(fault.clone().times(9));
        let chat = connect(&server).chat(CHAT);
        let error = chat.send_message("once").send().await.expect_err("a fault");
        assert!(error.may_have_been_sent(), "{fault:?}");
        assert_eq!((error.attempts(), server.request_count()), (1, 1), "{fault:?}");
    }
}

#[tokio::test]
async fn a_write_that_died_after_it_was_sent_was_received_once() {
    for fault in [
        Fault::reset(),
        Fault::close(),
        Fault::reset_after_head(),
        Fault::status(503),
    ] {
        let server = mock().await;
        let before = server.message_count(CHAT).expect("a chat");
        server.inject(fault.clone().carried_out());
        let error = connect(&server)
            .chat(CHAT)
            .send_message("once")
            .send()
            .await
            .expect_err("a fault");
        assert!(error.may_have_been_sent() && error.attempts() == 1, "{fault:?}");
        assert_eq!(server.message_count(CHAT), Some(before + 1), "{fault:?}");
        assert_eq!(server.request_count(), 1, "{fault:?}");
    }
}

#[tokio::test]
async fn unless_that_is_asked_for() {
    let server = mock().await;
    server.inject(Fault::status(503));
    let anyway = ofauth::CallOptions::new().retry_unsafe(true);
    let chat = connect(&server).chat(CHAT);
    let sent = chat
        .send_message("twice")
        .options(anyway)
        .send()
        .await
        .expect("the second attempt");
    assert_eq!((sent.meta().attempts(), server.request_count()), (2, 2));
}

#[tokio::test]
async fn taking_back_is_tried_again() {
    let server = mock().await;
    let chat = connect(&server).chat(CHAT);
    let sent = chat.send_message("in error").send().await.expect("it is sent");
    server.inject(Fault::status(502).times(2));
    let result = chat.unsend_message(sent.id).send().await.expect("the third attempt");
    assert_eq!(result.meta().attempts(), 3);
}
