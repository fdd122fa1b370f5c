//! What users test their own code with: errors, responses, pages and streams without a server.

use std::time::Duration;

use futures_util::{Stream, TryStreamExt};
use http::StatusCode;
use ofauth::paging::{Items, PageRequest, Pages};
use ofauth::requests::ListChatMessages;
use ofauth::test_util::{self, Listed};
use ofauth::types::{ErrorCode, Message, MessagePage};
use ofauth::{Error, ErrorKind, Result, TimeLimit};

fn message(id: i64, text: &str) -> Message {
    let mut message = Message::default();
    message.id.0 = id;
    message.text = text.to_owned();
    message
}

async fn ids(mut messages: Items<ListChatMessages>) -> Result<Vec<i64>> {
    let mut ids = Vec::new();
    while let Some(message) = messages.try_next().await? {
        ids.push(message.id.0);
    }
    Ok(ids)
}

#[tokio::test]
async fn a_stream_is_made_from_a_list() {
    let all = test_util::items((1..=30).map(|id| message(id, "")));
    assert_eq!(
        ids(all.limit(12)).await.expect("no error"),
        (1..=12).collect::<Vec<_>>()
    );

    let failure = || test_util::error(ErrorKind::Server).build();
    let failing = test_util::results([Ok(message(1, "")), Err(failure()), Ok(message(2, ""))]);
    assert_eq!(ids(failing).await.expect_err("the second").kind(), ErrorKind::Server);

    let mut some: Items<ListChatMessages> = test_util::items([message(7, "a"), message(8, "b")]);
    assert!(some.has_more());
    some.try_next().await.expect("no error");
    assert_eq!(
        some.cursor().map(|cursor| cursor.as_str().to_owned()).as_deref(),
        Some("7")
    );
    some.try_next().await.expect("no error");
    assert!(!some.has_more());
}

#[tokio::test]
async fn so_are_pages() {
    let mut page = MessagePage::default();
    page.list = vec![message(1, "a")];
    let pages = [
        Ok(page.clone()),
        Err(test_util::error(ErrorKind::Timeout).build()),
        Ok(page),
    ];
    let mut pages: Pages<ListChatMessages> = test_util::pages(pages);
    let first = pages.try_next().await.expect("the first").expect("a page");
    assert_eq!((first.list[0].id.0, first.meta().status()), (1, StatusCode::OK));
    assert!(pages.try_next().await.expect_err("the second").is_timeout());
    assert!(pages.try_next().await.expect("the third").is_some());
    assert!(pages.try_next().await.expect("the end").is_none());
}

/// Generic code, as users write it.
async fn texts(request: impl PageRequest<Item = Message> + Streams) -> Result<Vec<String>> {
    request.items().map_ok(|message| message.text).try_collect().await
}

/// A trait of the user's own over requests.
trait Streams {
    fn items(self) -> impl Stream<Item = Result<Message>>;
}

impl Streams for ListChatMessages {
    fn items(self) -> impl Stream<Item = Result<Message>> {
        self.stream()
    }
}

impl Streams for Listed<Message> {
    fn items(self) -> impl Stream<Item = Result<Message>> {
        self.stream()
    }
}

#[tokio::test]
async fn a_request_is_faked_where_code_is_generic() {
    let given: Vec<Message> = (0..25).map(|id| message(id, &id.to_string())).collect();
    let expected: Vec<String> = (0..25).map(|id| id.to_string()).collect();
    for size in [1, 7, 10, 25, 100] {
        let request = Listed::new(given.clone()).page_size(size);
        assert_eq!(texts(request).await.expect("no error"), expected, "{size}");
    }
    let request = Listed::new(given).page_size(4);
    let mut first = request.clone().stream().limit(6);
    while first.try_next().await.expect("no error").is_some() {}
    let rest = request.resume(first.cursor().expect("a cursor"));
    assert_eq!(texts(rest).await.expect("no error"), expected[6..]);
}

#[test]
fn an_error_is_as_a_call_ends_with_it() {
    let error: Error = test_util::error(ErrorKind::RateLimited)
        .code("RATE_LIMIT_EXCEEDED")
        .message("Slow down.")
        .request_id("req_1")
        .retry_after(Duration::from_secs(3))
        .attempts(2)
        .build();
    assert_eq!(error.status(), Some(StatusCode::TOO_MANY_REQUESTS));
    assert_eq!(error.code(), Some(&ErrorCode::RateLimitExceeded));
    assert!(error.is_rate_limited() && error.is_transient() && !error.may_have_succeeded());
    assert_eq!(
        error.to_string(),
        "429 Too Many Requests: RATE_LIMIT_EXCEEDED: Slow down. (retry after 3 s, request req_1, 2 attempts)"
    );

    let late: Error = test_util::error(ErrorKind::Timeout)
        .time_limit(TimeLimit::Overall)
        .build();
    assert!(late.is_timeout() && late.may_have_succeeded() && late.status().is_none());
    let unsent: Error = test_util::error(ErrorKind::InvalidRequest).message("no").build();
    assert_eq!(
        (unsent.may_have_been_sent(), unsent.attempts(), unsent.message()),
        (false, 0, "no")
    );
    let expired: Error = test_util::error(ErrorKind::Unauthorized)
        .code("SESSION_EXPIRED")
        .build();
    assert_eq!(expired.suggested_fix().as_deref(), Some("link the account again"));
}

#[test]
fn a_response_has_what_its_test_gives_it() {
    let page = test_util::response(vec![1, 2]).attempts(3).raw_body("[1, 2]").build();
    let (numbers, meta) = page.map(|numbers| numbers.len()).into_parts();
    assert_eq!((numbers, meta.attempts(), meta.status()), (2, 3, StatusCode::OK));
    assert_eq!(meta.into_raw_body(), "[1, 2]");
}
