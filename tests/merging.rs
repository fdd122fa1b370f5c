//! Streams of several chats, merged.

use std::collections::BTreeMap;

use ofauth::ErrorKind;
use ofauth::paging::Merged;
use ofauth_mock::Fault;

use crate::support::{CHAT, connect, mock};

#[tokio::test]
async fn all_messages_of_all_chats_each_in_order() {
    let server = mock().await;
    let creator = connect(&server);
    for concurrency in [0, 1, 2, 64] {
        let mut merged = creator.chats().messages([CHAT, 4102, 4104], concurrency);
        let mut found: BTreeMap<String, Vec<i64>> = BTreeMap::new();
        while let Some((user, message)) = merged.next().await {
            found
                .entry(user.to_string())
                .or_default()
                .push(message.expect("a message").id.0);
        }
        for user in [CHAT, 4104] {
            let mut expected = Vec::new();
            let mut stream = creator.chat(user).messages().stream();
            while let Some(message) = stream.try_next().await.expect("a page") {
                expected.push(message.id.0);
            }
            assert_eq!(found.remove(&user.to_string()), Some(expected), "{concurrency}");
        }
        assert!(found.is_empty());
    }
}

#[tokio::test]
async fn one_that_fails_ends_alone() {
    let server = mock().await;
    let creator = connect(&server);
    server.inject(Fault::status(403));
    let (mut errors, mut messages) = (Vec::new(), 0);
    let mut merged = creator.chats().messages([4104, CHAT, 1], 1);
    while let Some((user, message)) = merged.next().await {
        match message {
            Ok(_) => messages += 1,
            Err(error) => errors.push((user.to_string(), error.kind())),
        }
    }
    let expected = [
        ("4104".to_owned(), ErrorKind::Forbidden),
        ("1".to_owned(), ErrorKind::NotFound),
    ];
    assert_eq!((messages, &errors[..]), (250, &expected[..]));
}

#[tokio::test]
async fn no_more_are_under_way_than_asked_for() {
    let server = mock().await;
    let creator = connect(&server);
    let requests = (0..20).map(|number| (number, creator.chat(CHAT).messages().limit(1)));
    let mut merged = Merged::new(requests, 3);
    let mut seen = Vec::new();
    for _ in 0..30 {
        let (number, message) = merged.next().await.expect("more follow");
        message.expect("a message");
        seen.push(number);
    }
    assert!(seen.iter().all(|number| *number < 3), "{seen:?}");
}
