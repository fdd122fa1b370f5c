//! Responses that are streams, over a socket whose other end says when what arrives.

use std::time::{Duration, Instant, SystemTime};

use depot::openapi_runtime::{BoxFuture, Timer};
use depot::{Client, ErrorBody, ErrorKind, TimeLimits};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The server's end of one connection.
struct Connection {
    socket: TcpStream,
    /// What the client has sent.
    request: String,
}

impl Connection {
    async fn accept(listener: &TcpListener) -> Self {
        let (mut socket, _) = listener.accept().await.expect("a connection");
        let mut request = String::new();
        let mut buffer = [0; 4096];
        let is_whole = |request: &str| {
            let Some((head, body)) = request.split_once("\r\n\r\n") else {
                return false;
            };
            let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
            body.len() == length.map_or(0, |length| length.parse::<usize>().expect("a length"))
        };
        while !is_whole(&request) {
            let count = socket.read(&mut buffer).await.expect("a request");
            request.push_str(std::str::from_utf8(&buffer[..count]).expect("a text"));
        }
        Self { socket, request }
    }

    async fn begin(&mut self, status: &str, media_type: &str) {
        let head = format!("HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\nconnection: close\r\n\r\n");
        self.send(&head).await;
    }

    async fn send(&mut self, text: &str) {
        self.socket.write_all(text.as_bytes()).await.expect("the client reads");
        self.socket.flush().await.expect("the client reads");
    }
}

async fn listening() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    (listener, address)
}

fn client(address: &str) -> Client {
    Client::builder().base_url(address).build().expect("valid settings")
}

#[tokio::test]
async fn events_go_on_over_connections_until_there_is_no_content() {
    let (listener, address) = listening().await;
    let client = client(&address);
    let opening = tokio::spawn(async move { client.general().watch_crate(1).follow_events().await });
    let mut server = Connection::accept(&listener).await;
    assert!(!server.request.contains("last-event-id"), "{}", server.request);
    server.begin("200 OK", "text/event-stream").await;
    let mut events = opening.await.expect("no panic").expect("a stream");
    server
        .send("retry: 0\nid: 7\ndata: {\"what\": \"a\"}\n\nid: 8\ndata: {\"wh")
        .await;
    drop(server);
    let event = events.next().await.expect("an event").expect("a notice");
    assert_eq!(event.data.what, "a");
    let reading = tokio::spawn(async move { (events.next().await, events) });
    let mut server = Connection::accept(&listener).await;
    assert!(server.request.contains("last-event-id: 7\r\n"), "{}", server.request);
    server.begin("200 OK", "text/event-stream").await;
    server.send("id: 8\ndata: {\"what\": \"b\"}\n\n").await;
    drop(server);
    let (event, mut events) = reading.await.expect("no panic");
    assert_eq!(event.expect("an event").expect("a notice").data.what, "b");
    let reading = tokio::spawn(async move { events.next().await });
    let mut server = Connection::accept(&listener).await;
    assert!(server.request.contains("last-event-id: 8\r\n"), "{}", server.request);
    server.begin("204 No Content", "text/event-stream").await;
    drop(server);
    assert!(reading.await.expect("no panic").is_none());
}

#[tokio::test]
async fn events_are_yielded_as_they_arrive() {
    let (listener, address) = listening().await;
    let client = client(&address);
    let opening = tokio::spawn(async move { client.general().watch_crate(1).send_events().await });
    let mut server = Connection::accept(&listener).await;
    assert!(
        server.request.contains("accept: text/event-stream\r\n"),
        "{}",
        server.request
    );
    assert!(!server.request.contains("accept-encoding"), "{}", server.request);
    server.begin("200 OK", "text/event-stream; charset=utf-8").await;
    let mut events = opening.await.expect("no panic").expect("a stream");
    assert_eq!(events.meta().status().as_u16(), 200);
    server
        .send(": hello\nid: 7\nevent: moved\nretry: 250\ndata: {\"what\": \"a\"}\n\n")
        .await;
    let event = events.next().await.expect("an event").expect("a notice");
    assert_eq!((event.data.what.as_str(), event.name.as_deref()), ("a", Some("moved")));
    assert_eq!(events.last_event_id(), Some("7"));
    assert_eq!(events.retry(), Some(Duration::from_millis(250)));
    // A wait that is cancelled in the middle of an event loses nothing of it.
    server.send("data: {\"wh").await;
    for _ in 0..3 {
        tokio::select! {
            biased;
            event = events.next() => panic!("{event:?} is not complete"),
            () = tokio::task::yield_now() => {}
        }
    }
    server
        .send("at\": \"b\"}\n\ndata: nothing\n\ndata: {\"what\": \"c\"}\n\ndata: [DONE]\n\n")
        .await;
    let event = events.try_next().await.expect("an event").expect("a notice");
    assert_eq!((event.data.what.as_str(), event.id), ("b", None));
    // What does not decode is one error; the next event follows.
    let error = events.try_next().await.expect_err("no notice");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.raw_body().map(|body| &body[..]), Some(&b"nothing"[..]));
    let event = events.try_next().await.expect("an event").expect("a notice");
    assert_eq!(event.data.what, "c");
    assert!(events.next().await.is_none());
    assert_eq!(events.last_event_id(), Some("7"));
}

#[tokio::test]
async fn the_body_asks_for_the_stream() {
    for (asked, sent) in [(None, true), (Some(false), false)] {
        let (listener, address) = listening().await;
        let client = client(&address);
        let opening = tokio::spawn(async move {
            let mut question = client.general().ask("why");
            if let Some(stream) = asked {
                question = question.request_stream(stream);
            }
            question.send_events().await
        });
        let mut server = Connection::accept(&listener).await;
        assert!(
            server.request.contains(&format!("\"stream\":{sent}")),
            "{}",
            server.request
        );
        server.begin("200 OK", "text/event-stream").await;
        let mut events = opening.await.expect("no panic").expect("a stream");
        server.send("data: {\"delta\": \"be\"}\n\n").await;
        let event = events.next().await.expect("an event").expect("a part");
        assert_eq!(event.data.delta, "be");
    }
}

#[tokio::test]
async fn lines_are_json_values() {
    let (listener, address) = listening().await;
    let client = client(&address);
    let opening = tokio::spawn(async move { client.general().read_log().send_lines().await });
    let mut server = Connection::accept(&listener).await;
    server.begin("200 OK", "application/x-ndjson").await;
    let mut lines = opening.await.expect("no panic").expect("a stream");
    server.send("{\"what\": \"a\"}\n\n{\"what\":").await;
    assert_eq!(lines.next().await.expect("a line").expect("a notice").what, "a");
    server.send(" \"b\"}").await;
    drop(server);
    assert_eq!(lines.next().await.expect("a line").expect("a notice").what, "b");
    assert!(lines.next().await.is_none());
}

#[tokio::test]
async fn errors_before_the_stream_are_those_of_a_call() {
    let (listener, address) = listening().await;
    let client = client(&address);
    let opening = tokio::spawn(async move {
        let missing = client
            .general()
            .watch_crate(1)
            .send_events()
            .await
            .expect_err("not found");
        let other = client
            .general()
            .watch_crate(1)
            .send_events()
            .await
            .expect_err("no stream");
        (missing, other)
    });
    let mut server = Connection::accept(&listener).await;
    server.begin("404 Not Found", "application/problem+json").await;
    server.send("{\"title\": \"none\"}").await;
    drop(server);
    let mut server = Connection::accept(&listener).await;
    server.begin("200 OK", "application/json").await;
    let (missing, other) = opening.await.expect("no panic");
    assert!(matches!(missing.body(), Some(ErrorBody::Problem(_))), "{missing:?}");
    assert_eq!(other.kind(), ErrorKind::Decode);
    assert!(other.message().contains("expected text/event-stream"), "{other}");
}

/// Waits of 7 s are over at once, others never end.
#[derive(Debug)]
struct Impatient;

impl Timer for Impatient {
    fn now(&self) -> Instant {
        Instant::now()
    }

    fn wall_clock(&self) -> SystemTime {
        SystemTime::now()
    }

    fn sleep(&self, duration: Duration) -> BoxFuture<'static, ()> {
        if duration == Duration::from_secs(7) {
            return Box::pin(std::future::ready(()));
        }
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn a_silent_server_and_an_item_without_end_are_errors() {
    let (listener, address) = listening().await;
    let quiet = Client::builder()
        .base_url(&address)
        .time_limits(TimeLimits::new().read(Duration::from_secs(7)))
        .timer(Impatient);
    let quiet = quiet.build().expect("valid settings");
    let opening = tokio::spawn(async move { quiet.general().ticks().send_events().await });
    let mut server = Connection::accept(&listener).await;
    server.begin("200 OK", "text/event-stream").await;
    let mut ticks = opening.await.expect("no panic").expect("a stream");
    let error = ticks.next().await.expect("an error").expect_err("silence");
    assert!(error.is_timeout(), "{error:?}");
    assert!(ticks.next().await.is_none());

    let small = Client::builder()
        .base_url(&address)
        .max_response_bytes(64)
        .build()
        .expect("valid settings");
    let opening = tokio::spawn(async move { small.general().ticks().send_events().await });
    let mut server = Connection::accept(&listener).await;
    server.begin("200 OK", "text/event-stream").await;
    let mut ticks = opening.await.expect("no panic").expect("a stream");
    // All of them are larger than the limit, none by itself.
    for _ in 0..5 {
        server.send("data: thirty characters and a little\n\n").await;
        let tick = ticks.next().await.expect("an event").expect("a text");
        assert_eq!(tick.data, "thirty characters and a little");
    }
    server.send(&"data: thirty characters and a little\n".repeat(3)).await;
    let error = ticks.next().await.expect("an error").expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::TooLarge);
    assert!(ticks.next().await.is_none());
}
