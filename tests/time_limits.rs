//! Which time limit ends a call, and that nothing of the call remains.

use std::time::Duration;

use ofauth::{CallOptions, Client, Connection, ErrorKind, TimeLimit};
use ofauth_mock::Fault;
use tokio::net::TcpListener;

use crate::support::{CHAT, Canned, Clock, builder, connection, mock};

const SHORT: Duration = Duration::from_secs(5);
/// On the clocks below such waits never end.
const LONG: Duration = Duration::from_secs(1000);

/// Only what is below [`LONG`] can strike.
fn options() -> CallOptions {
    let options = CallOptions::new().connect_timeout(LONG).read_timeout(LONG);
    options.attempt_timeout(LONG).timeout(LONG).max_retries(0)
}

fn to(base_url: &str) -> Connection {
    let client = Client::builder()
        .api_key("sk_test")
        .base_url(base_url)
        .timer(Clock::with_far(LONG))
        .default_call_options(options())
        .build();
    client
        .expect("valid settings")
        .connection("conn_test")
        .expect("a valid id")
}

#[tokio::test]
async fn each_says_which_it_was() {
    // Accepted by nobody: the backlog is full after two.
    let full = socket_that_accepts_nobody();
    let silent = TcpListener::bind("127.0.0.1:0").await.expect("a free port on loopback");
    let silent = format!("http://{}", silent.local_addr().expect("a bound socket"));
    let stalls = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n{\"list\":".to_owned();
    let stalled = Canned::held_open(stalls).await;
    for (base_url, options, which, sent) in [
        (&full.1, options().connect_timeout(SHORT), TimeLimit::Connect, false),
        (&silent, options().attempt_timeout(SHORT), TimeLimit::Attempt, true),
        (&silent, options().timeout(SHORT), TimeLimit::Overall, true),
        (&stalled.base_url, options().read_timeout(SHORT), TimeLimit::Read, true),
    ] {
        let request = to(base_url).chat(CHAT).messages().options(options);
        let error = request.send().await.expect_err("out of time");
        assert_eq!(
            (error.kind(), error.time_limit()),
            (ErrorKind::Timeout, Some(which)),
            "{error}"
        );
        assert!(error.is_timeout() && error.to_string().contains("5s"), "{error}");
        assert!(error.to_string().contains(&which.to_string()), "{error}");
        assert_eq!(error.may_have_been_sent(), sent, "{which}");
        if which == TimeLimit::Read {
            assert_eq!(error.raw_body().map(|body| &body[..]), Some(&b"{\"list\":"[..]));
        }
    }
}

/// A listening socket whose queue of connections is full, so that the next ones are neither taken nor refused.
fn socket_that_accepts_nobody() -> (Vec<socket2::Socket>, String) {
    use socket2::{Domain, Socket, Type};
    let any = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
    let listener = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
    listener.bind(&any.into()).expect("a free port on loopback");
    listener.listen(0).expect("it listens");
    let address = listener.local_addr().expect("a bound socket");
    let base_url = format!("http://{}", address.as_socket().expect("an address of IP"));
    let mut sockets = vec![listener];
    for _ in 0..4 {
        let socket = Socket::new(Domain::IPV4, Type::STREAM, None).expect("a socket");
        socket.set_nonblocking(true).expect("a socket");
        // It is under way, which is all that is wanted.
        let _ = socket.connect(&address);
        sockets.push(socket);
    }
    (sockets, base_url)
}

#[tokio::test]
async fn those_of_a_call_go_before_those_of_its_connection_and_client() {
    let server = mock().await;
    let clock = Clock::with_far(LONG);
    let settings = builder(&server).timer(clock.clone()).default_call_options(options());
    let creator = connection(&server, settings);
    for (creator, options, expected) in [
        (creator.clone(), CallOptions::new().attempt_timeout(SHORT), SHORT),
        (
            creator.with_options(CallOptions::new().attempt_timeout(SHORT)),
            CallOptions::new(),
            SHORT,
        ),
        (
            creator.with_options(CallOptions::new().attempt_timeout(LONG)),
            CallOptions::new().attempt_timeout(2 * SHORT),
            2 * SHORT,
        ),
    ] {
        server.inject(Fault::delay(Duration::from_secs(3600)));
        let before = clock.waits().len();
        let request = creator.chat(CHAT).messages().options(options);
        request.send().await.expect_err("out of time");
        assert_eq!(clock.waits()[before..], [expected]);
    }
}

#[tokio::test]
async fn dropping_a_call_leaves_nothing_behind() {
    let server = mock().await;
    let creator = connection(&server, builder(&server));
    creator.chat(CHAT).messages().send().await.expect("a page");
    let metrics = tokio::runtime::Handle::current().metrics();
    server.inject(Fault::delay(Duration::from_secs(3600)).times(50));
    for _ in 0..50 {
        let mut call = Box::pin(creator.chat(CHAT).messages().send());
        let before = server.request_count();
        while server.request_count() == before {
            assert!(futures_util::poll!(&mut call).is_pending());
            tokio::task::yield_now().await;
        }
    }
    // The server's own task, and one a side for a connection or two that are still being closed.
    while metrics.num_alive_tasks() > 6 {
        tokio::task::yield_now().await;
    }
    let page = creator
        .chat(CHAT)
        .messages()
        .send()
        .await
        .expect("the next goes through");
    assert_eq!(page.meta().attempts(), 1);
}
