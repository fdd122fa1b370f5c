//! Blocking calls: a table of cases, each of which comes to the same by `.await` and by a blocking call.

use std::fmt::Debug;

use futures_util::{Stream, StreamExt};
use ofauth::{Client, Connection, Error, ErrorKind, Response, operations};
use ofauth_mock::Fault;
use tokio::runtime::{Builder, Runtime};

use crate::support::{CHAT, builder, connect, mock};

/// One request, sent in both ways.
struct Case {
    name: &'static str,
    faults: fn() -> Vec<Fault>,
    by_await: fn(&Runtime, Connection) -> Vec<String>,
    by_blocking: fn(Connection) -> Vec<String>,
}

/// The value and what HTTP says of it, or the error.
fn response<T: Debug>(outcome: &Result<Response<T>, Error>) -> Vec<String> {
    vec![format!("{outcome:?}")]
}

fn value<T: Debug>(outcome: &Result<T, Error>) -> Vec<String> {
    vec![format!("{outcome:?}")]
}

async fn streamed<T: Debug>(stream: impl Stream<Item = Result<T, Error>>) -> Vec<String> {
    stream.map(|item| format!("{item:?}")).collect().await
}

fn iterated<T: Debug>(items: impl Iterator<Item = Result<T, Error>>) -> Vec<String> {
    items.map(|item| format!("{item:?}")).collect()
}

macro_rules! cases {
    ($($name:ident [$($fault:expr),*] |$creator:ident| $request:expr, $how:ident;)+) => {
        [$(Case {
            name: stringify!($name),
            faults: || vec![$($fault),*],
            by_await: |runtime, $creator| runtime.block_on(async move { cases!(@await $request, $how) }),
            by_blocking: |$creator| cases!(@blocking $request, $how),
        }),+]
    };
    (@await $request:expr, send) => { response(&$request.send().await) };
    (@await $request:expr, raw) => { response(&$request.send_raw().await) };
    (@await $request:expr, upload) => { value(&$request.send().await) };
    (@await $request:expr, pages) => { streamed($request.pages()).await };
    (@await $request:expr, items) => { streamed($request.stream()).await };
    (@await $request:expr, some) => { streamed($request.stream().prefetch().limit(25)).await };
    (@blocking $request:expr, send) => { response(&$request.send_blocking()) };
    (@blocking $request:expr, raw) => { response(&$request.send_raw_blocking()) };
    (@blocking $request:expr, upload) => { value(&$request.send_blocking()) };
    (@blocking $request:expr, pages) => { iterated($request.pages_blocking()) };
    (@blocking $request:expr, items) => { iterated($request.stream_blocking()) };
    (@blocking $request:expr, some) => { iterated($request.stream_blocking().prefetch().limit(25)) };
}

#[test]
fn each_case_comes_to_the_same_by_await_and_by_a_blocking_call() {
    let cases = cases! {
        a_page [] |creator| creator.chat(CHAT).messages().limit(2), send;
        its_bytes [] |creator| creator.chat(CHAT).messages().limit(2), raw;
        a_write [] |creator| creator.chat(CHAT).unsend_message(1), send;
        a_retried_read [Fault::status(503), Fault::reset()] |creator| creator.me().get(), send;
        a_permission_that_is_missing [Fault::status(403)] |creator| creator.posts().list(), send;
        a_rate_limit [Fault::status(429)] |creator| creator.me().get(), send;
        an_invalid_request [] |creator| creator.chat(CHAT).messages().query("x".repeat(101)), send;
        all_pages [] |creator| creator.chat(CHAT).messages(), pages;
        all_items [Fault::status(503)] |creator| creator.chat(CHAT).messages(), items;
        some_items [] |creator| creator.chat(CHAT).messages(), some;
        items_until_an_error [Fault::status(404)] |creator| creator.chat(CHAT).messages(), items;
        by_name [] |creator| creator.call(&operations::LIST_CHAT_MESSAGES).parameter("userId", CHAT), items;
        one_by_name [] |creator| creator.call(&operations::GET_SELF), send;
        by_the_proxy [] |creator| creator.proxy().get("/users/me"), raw;
        an_upload [] |creator| creator.uploads().bytes("a.jpg", vec![0xff, 0xd8, 0xff]), upload;
    };
    let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build();
    let runtime = runtime.expect("a runtime for the server");
    for case in cases {
        let prepared = || {
            let server = runtime.block_on(mock());
            for fault in (case.faults)() {
                server.inject(fault);
            }
            server
        };
        let (first, second) = (prepared(), prepared());
        let by_await = (case.by_await)(&runtime, connect(&first));
        let by_blocking = (case.by_blocking)(connect(&second));
        assert!(!by_await.is_empty(), "{}", case.name);
        assert_eq!(by_blocking, by_await, "{}", case.name);
        assert_eq!(second.request_count(), first.request_count(), "{}", case.name);
    }
}

#[tokio::test]
async fn in_an_async_runtime_a_blocking_call_is_an_error() {
    let server = mock().await;
    let creator = connect(&server);
    let error = creator.me().get().send_blocking().expect_err("a runtime is around");
    assert_eq!(error.kind(), ErrorKind::Configuration);
    assert!(error.to_string().contains("`.await`"), "{error}");
    let mut items = creator.chat(CHAT).messages().stream_blocking();
    let error = items.next().and_then(Result::err).map(|error| error.kind());
    assert_eq!(error, Some(ErrorKind::Configuration));
    assert!(items.next().is_none(), "it has ended");
    assert_eq!(server.request_count(), 0);
    creator
        .me()
        .get()
        .send()
        .await
        .expect("the client is as good as before");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 1)]
async fn a_client_that_has_blocked_may_end_in_an_async_runtime() {
    let server = mock().await;
    let client: Client = builder(&server).build().expect("valid settings");
    let used = client.clone();
    let id = server.connection_id().to_owned();
    let thread = std::thread::spawn(move || used.connection(id)?.me().get().send_blocking().map(|_| ()));
    let outcome = loop {
        if thread.is_finished() {
            break thread.join().expect("no panic");
        }
        tokio::task::yield_now().await;
    };
    outcome.expect("the call succeeds");
    assert_eq!(server.request_count(), 1);
    drop(client);
}
