//! Spans and events of calls have no secrets.
use std::io;
use std::sync::{Arc, Mutex};

use ofauth::{Client, Connection};
use ofauth_mock::{Fault, MockServer};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::{Layer, Registry};

const KEY: &str = "sk_planted_key_8c1f";
const CONNECTION: &str = "conn_planted_4d2e";
/// A chat whose messages have signed addresses.
const GALLERY: i64 = 4104;

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no test panics in here").extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// What the `log` crate is given, by the libraries underneath that use it.
struct Facade(Log);

impl log::Log for Facade {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        use io::Write as _;
        let _ = writeln!(self.0.clone(), "{} {}", record.target(), record.args());
    }

    fn flush(&self) {}
}

async fn server() -> (MockServer, Connection) {
    let builder = MockServer::builder().api_key(KEY).connection_id(CONNECTION);
    let server = builder.start().await.expect("a free port on loopback");
    let client = Client::builder()
        .api_key(KEY)
        .base_url(server.base_url())
        .build()
        .expect("valid settings");
    let creator = client.connection(CONNECTION).expect("a valid id");
    (server, creator)
}

#[tokio::test]
async fn calls_tell_what_they_did_and_no_secret() {
    let log = Log::default();
    log::set_boxed_logger(Box::new(Facade(log.clone()))).expect("the only logger");
    log::set_max_level(log::LevelFilter::Trace);
    let lines = tracing_subscriber::fmt::layer()
        .with_writer(log.clone())
        .with_filter(LevelFilter::TRACE);
    tracing::subscriber::set_global_default(Registry::default().with(lines)).expect("the only one");

    let (server, creator) = server().await;
    server.inject(Fault::status(503).header("retry-after", "0"));
    creator
        .chat(GALLERY)
        .messages()
        .query("planted-query")
        .send()
        .await
        .expect("the second attempt succeeds");
    for fault in [
        Fault::status(401),
        Fault::malformed_json(),
        Fault::redirect(302, "http://127.0.0.1:1"),
    ] {
        server.inject(fault);
        creator.chat(GALLERY).messages().send().await.expect_err("a fault");
    }
    let text = String::from_utf8_lossy(&log.0.lock().expect("no test panics in here")).into_owned();
    for shown in [
        "another attempt follows",
        "url.full",
        "histogram.http.client.request.duration",
    ] {
        assert!(text.contains(shown), "{shown} is not in:\n{text}");
    }
    for secret in [KEY, CONNECTION, "signature=", "planted-query"] {
        assert!(!text.contains(secret), "{secret} is in:\n{text}");
    }
}
