//! Which connection a call uses, and when one is closed.

use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;
use std::time::Duration;

use futures_util::future::join_all;
use futures_util::poll;
use ofauth::{Client, Connection, ErrorKind, RateLimiting, TimeLimit};
use ofauth_mock::{Fault, MockServer};
use tokio_rustls::rustls;
use tokio_rustls::rustls::crypto::ring::default_provider;

use crate::support::{CHAT, ManualClock, Tls, http, mock};

/// How a client and the mock talk.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Protocol {
    Http1,
    /// HTTP/2 with prior knowledge.
    H2c,
    /// The same, by a client that has not been made from the SDK's builder.
    ForeignH2c,
    /// HTTP/2 over TLS.
    H2,
}

const HTTP2: [Protocol; 3] = [Protocol::H2c, Protocol::ForeignH2c, Protocol::H2];
const ALL: [Protocol; 4] = [Protocol::Http1, Protocol::H2c, Protocol::ForeignH2c, Protocol::H2];

/// Made without the SDK, and with a TLS provider of its own, since the SDK installs none.
fn foreign() -> reqwest::ClientBuilder {
    let config = rustls::ClientConfig::builder_with_provider(Arc::new(default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions that ring speaks")
        .with_root_certificates(rustls::RootCertStore::empty())
        .with_no_client_auth();
    reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .tls_backend_preconfigured(config)
}

struct Setting {
    server: MockServer,
    clock: ManualClock,
    creator: Connection,
}

impl Setting {
    async fn new(protocol: Protocol) -> Self {
        let server = mock().await;
        let clock = ManualClock::default();
        let (base_url, http) = match protocol {
            Protocol::Http1 => (server.base_url().to_owned(), http()),
            Protocol::H2c => (server.base_url().to_owned(), http().http2_prior_knowledge()),
            Protocol::ForeignH2c => (server.base_url().to_owned(), foreign().http2_prior_knowledge()),
            Protocol::H2 => {
                let tls = Tls::before(server.base_url()).await;
                (tls.base_url.clone(), tls.trusted())
            }
        };
        let client = Client::builder()
            .api_key(server.api_key())
            .base_url(base_url)
            .http_client(http.no_proxy().build().expect("a client"))
            .timer(clock.clone())
            .rate_limiting(RateLimiting::Off)
            .max_retries(0)
            .build()
            .expect("valid settings");
        let creator = client.connection(server.connection_id()).expect("a valid id");
        Self { server, clock, creator }
    }

    /// A setting whose connection has had an answer, and with it this fault.
    async fn after(protocol: Protocol, fault: Fault) -> Self {
        let setting = Self::new(protocol).await;
        setting.server.inject(fault);
        setting.read_is_answered("the first").await;
        let request = &setting.server.requests()[0];
        assert_eq!(
            request.version == "HTTP/2.0",
            protocol != Protocol::Http1,
            "{protocol:?}"
        );
        setting
    }

    /// Reads a page on a clock that stands still.
    async fn read_is_answered(&self, case: &str) {
        let outcome = while_the_clock_stands(case, self.creator.chat(CHAT).messages().send()).await;
        outcome.unwrap_or_else(|error| panic!("{case}: {error}"));
    }

    /// Reads a page, and lets the clock go on once the server has the request, unless it hears nothing.
    async fn read_times_out(&self, limit: TimeLimit, heard: bool) {
        let mut request = pin!(self.creator.chat(CHAT).messages().send());
        if heard {
            self.until_heard(&mut request).await;
        }
        let error = self.clock.run(request).await.expect_err("no answer");
        assert_eq!((error.kind(), error.time_limit()), (ErrorKind::Timeout, Some(limit)));
    }

    /// Sends a request until the server has it.
    async fn until_heard(&self, mut call: impl Future + Unpin) {
        let before = self.server.request_count();
        while self.server.request_count() == before {
            assert!(poll!(&mut call).is_pending());
            tokio::task::yield_now().await;
        }
    }

    /// Number of connections so far.
    fn connections(&self) -> u64 {
        self.server.connection_count()
    }
}

/// Waits without letting the runtime be idle, which would set tokio's clock going where it is paused.
async fn while_the_clock_stands<T>(case: &str, work: impl Future<Output = T>) -> T {
    const HANGS: Duration = Duration::from_secs(60);
    let started = std::time::Instant::now();
    let mut work = pin!(work);
    while started.elapsed() < HANGS {
        if let Poll::Ready(output) = poll!(&mut work) {
            return output;
        }
        tokio::task::yield_now().await;
    }
    panic!("{case}: it hangs");
}

#[tokio::test]
async fn a_connection_that_falls_silent_costs_one_attempt() {
    for protocol in ALL {
        for (fault, heard) in [
            (Fault::silent_when_reused(), true),
            (Fault::frozen_when_reused(), false),
        ] {
            let case = format!("{protocol:?}, {fault:?}");
            let setting = Setting::after(protocol, fault).await;
            assert_eq!(setting.connections(), 1, "{case}");
            setting.read_times_out(TimeLimit::Attempt, heard).await;
            setting.read_is_answered(&case).await;
            assert_eq!(setting.connections(), 2, "{case}");
            // That one stays.
            setting.read_is_answered(&case).await;
            assert_eq!(setting.connections(), 2, "{case}");
            let requests = setting.server.requests();
            assert!(requests.iter().all(|request| request.method == "GET"), "{case}");
        }
    }
}

#[tokio::test]
async fn the_second_attempt_of_a_call_goes_over_a_new_connection() {
    for protocol in ALL {
        let setting = Setting::after(protocol, Fault::silent_when_reused()).await;
        let messages = setting.creator.chat(CHAT).messages();
        let twice = ofauth::CallOptions::new().max_retries(1);
        let page = setting
            .clock
            .run(messages.options(twice).send())
            .await
            .expect("an answer");
        assert_eq!((page.meta().attempts(), setting.connections()), (2, 2), "{protocol:?}");
    }
}

#[tokio::test]
async fn a_time_limit_within_the_head_or_the_body_costs_the_connection() {
    for protocol in ALL {
        for (fault, limit) in [
            (Fault::silence(), TimeLimit::Attempt),
            (Fault::stall(0), TimeLimit::Read),
            (Fault::stall(7), TimeLimit::Read),
            (Fault::slow_body().interval(Duration::from_secs(3600)), TimeLimit::Read),
        ] {
            let case = format!("{protocol:?}, {fault:?}");
            let setting = Setting::after(protocol, Fault::delay(Duration::ZERO)).await;
            setting.server.inject(fault);
            setting.read_times_out(limit, true).await;
            setting.read_is_answered(&case).await;
            assert_eq!(setting.connections(), 2, "{case}");
        }
    }
}

#[tokio::test]
async fn a_write_that_stalls_costs_the_connection() {
    for protocol in ALL {
        let setting = Setting::after(protocol, Fault::frozen_when_reused()).await;
        let upload = setting.creator.uploads().bytes("notes.txt", vec![b'a'; 4 << 20]);
        let error = setting
            .clock
            .run(upload.media_type("text/plain").send())
            .await
            .expect_err("no answer");
        assert_eq!(error.kind(), ErrorKind::Timeout, "{protocol:?}: {error}");
        setting.read_is_answered(&format!("{protocol:?}")).await;
        assert_eq!(setting.connections(), 2, "{protocol:?}");
    }
}

#[tokio::test]
async fn a_call_that_is_dropped_while_nothing_comes_costs_the_connection() {
    for protocol in ALL {
        // Before the head of the answer, and within its body.
        for fault in [Fault::silence(), Fault::stall(7)] {
            let case = format!("{protocol:?}, {fault:?}");
            let setting = Setting::after(protocol, Fault::delay(Duration::ZERO)).await;
            setting.server.inject(fault);
            let mut call = Box::pin(setting.creator.chat(CHAT).messages().send());
            setting.until_heard(&mut call).await;
            for _ in 0..200 {
                assert!(poll!(&mut call).is_pending(), "{case}");
                tokio::task::yield_now().await;
            }
            drop(call);
            setting.read_is_answered(&case).await;
            assert_eq!(setting.connections(), 2, "{case}");
        }
    }
}

#[tokio::test]
async fn but_not_where_others_have_been_answered_since() {
    for protocol in HTTP2 {
        let setting = Setting::after(protocol, Fault::delay(Duration::ZERO)).await;
        setting.server.inject(Fault::silence());
        let mut call = Box::pin(setting.creator.chat(CHAT).messages().send());
        setting.until_heard(&mut call).await;
        setting.read_is_answered("beside it").await;
        drop(call);
        setting.read_is_answered("after it").await;
        assert_eq!(setting.connections(), 1, "{protocol:?}");
    }
}

#[tokio::test]
async fn many_time_outs_at_once_cost_one_connection() {
    for protocol in HTTP2 {
        let setting = Setting::after(protocol, Fault::silent_when_reused()).await;
        let many = || join_all((0..50).map(|_| setting.creator.chat(CHAT).messages().send()));
        let outcomes = setting.clock.run(many()).await;
        assert!(outcomes.iter().all(Result::is_err), "{protocol:?}");
        setting.read_is_answered("over a new one").await;
        let outcomes = while_the_clock_stands("many", many()).await;
        for outcome in outcomes {
            outcome.unwrap_or_else(|error| panic!("{protocol:?}: {error}"));
        }
        assert_eq!(setting.connections(), 2, "{protocol:?}");
    }
}

#[tokio::test]
async fn other_calls_on_the_connection_go_on() {
    for protocol in HTTP2 {
        let setting = Setting::after(protocol, Fault::delay(Duration::ZERO)).await;
        // The server waits by tokio's clock, the client by its own.
        tokio::time::pause();
        const LATE: Duration = Duration::from_secs(1000);
        setting.server.inject(Fault::delay(LATE));
        let patient = ofauth::CallOptions::new().attempt_timeout(2 * LATE).timeout(2 * LATE);
        let mut late = Box::pin(setting.creator.chat(CHAT).messages().options(patient).send());
        setting.until_heard(&mut late).await;
        setting.server.inject(Fault::silence());
        setting.read_times_out(TimeLimit::Attempt, true).await;
        setting.read_is_answered("over a new connection").await;
        assert_eq!(setting.connections(), 2, "{protocol:?}");
        tokio::time::advance(2 * LATE).await;
        while_the_clock_stands("late", late).await.expect("its own answer");
        tokio::time::resume();
    }
}

/// Lets what is under way go on, on all sockets.
async fn settle() {
    for _ in 0..20 {
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        // Not on the clock: it leaves the processor to the kernel.
        std::thread::sleep(Duration::from_millis(1));
    }
}

#[tokio::test]
async fn an_idle_connection_that_answers_no_ping_is_not_used_again() {
    for protocol in [Protocol::H2c, Protocol::H2] {
        for (fault, connections) in [(Fault::frozen_when_reused(), 2), (Fault::delay(Duration::ZERO), 1)] {
            let case = format!("{protocol:?}, {fault:?}");
            let setting = Setting::after(protocol, fault).await;
            tokio::time::pause();
            // It is asked after 20 s, and has 10 s to answer.
            for seconds in [21, 11] {
                tokio::time::advance(Duration::from_secs(seconds)).await;
                settle().await;
            }
            setting.read_is_answered(&case).await;
            assert_eq!(setting.connections(), connections, "{case}");
            tokio::time::resume();
        }
    }
}

#[tokio::test]
async fn a_connection_that_has_been_idle_for_long_is_not_used_again() {
    const SECOND: Duration = Duration::from_secs(1);
    let seconds = |seconds| Some(Duration::from_secs(seconds));
    for (setter, idle, connections) in [
        (None, 44 * SECOND, 1),
        (None, 46 * SECOND, 2),
        (seconds(5), 4 * SECOND, 1),
        (seconds(5), 6 * SECOND, 2),
        (seconds(300), 290 * SECOND, 1),
    ] {
        let server = mock().await;
        let mut builder = Client::builder().api_key(server.api_key()).base_url(server.base_url());
        if let Some(limit) = setter {
            builder = builder.pool_idle_timeout(limit);
        }
        let client = builder.timer(ManualClock::default()).build().expect("valid settings");
        let creator = client.connection(server.connection_id()).expect("a valid id");
        creator.chat(CHAT).messages().send().await.expect("a page");
        settle().await;
        tokio::time::pause();
        tokio::time::advance(idle).await;
        creator.chat(CHAT).messages().send().await.expect("a page");
        assert_eq!(server.connection_count(), connections, "{setter:?}, {idle:?}");
        tokio::time::resume();
    }
}
