//! Spans follow the semantic conventions of OpenTelemetry for HTTP clients.

use ofauth::telemetry::{TraceContext, TraceParent};
use ofauth::{CallOptions, ErrorKind};
use ofauth_mock::{Fault, MockServer};

use crate::recorder::{Fields, Recorder};
use crate::support::{CHAT, builder, connect, connection, mock};

const TEMPLATE: &str = "/v2/access/chats/{userId}/messages";

fn of(fields: &Fields, names: &[&str]) -> Vec<String> {
    let value = |name: &&str| fields.get(name).cloned().unwrap_or_default();
    names.iter().map(value).collect()
}

fn port(server: &MockServer) -> String {
    let (_, port) = server.base_url().rsplit_once(':').expect("a port");
    port.to_owned()
}

#[tokio::test]
async fn a_call_covers_its_attempts() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    server.inject(Fault::status(503).header("retry-after", "0"));
    let creator = connect(&server);
    creator
        .chat(CHAT)
        .messages()
        .send()
        .await
        .expect("the second attempt succeeds");

    let calls = recorder.spans("internal");
    let [(id, call)] = calls.as_slice() else {
        panic!("one call, not {calls:#?}");
    };
    let names = [
        "otel.name",
        "openapi.operation.id",
        "openapi.call.attempts",
        "http.response.status_code",
    ];
    assert_eq!(
        of(&call.fields, &names),
        ["listChatMessages", "listChatMessages", "2", "200"]
    );
    assert!(!call.fields.contains_key("error.type") && !call.fields.contains_key("otel.status_code"));

    let attempts = recorder.spans("client");
    assert_eq!(attempts.len(), 2);
    for (_, attempt) in &attempts {
        assert_eq!(attempt.parent, Some(*id));
        assert!(attempt.is_closed);
        let same = [
            ("otel.name", format!("GET {TEMPLATE}")),
            ("http.request.method", "GET".to_owned()),
            ("url.template", TEMPLATE.to_owned()),
            (
                "url.full",
                format!("{}/v2/access/chats/REDACTED/messages", server.base_url()),
            ),
            ("server.address", "127.0.0.1".to_owned()),
            ("server.port", port(&server)),
            ("network.protocol.version", "1.1".to_owned()),
            ("network.peer.address", "127.0.0.1".to_owned()),
            ("network.peer.port", port(&server)),
            ("openapi.operation.id", "listChatMessages".to_owned()),
            ("openapi.scope.key", call.fields["openapi.scope.key"].clone()),
        ];
        for (name, value) in same {
            assert_eq!(attempt.fields[name], value, "{name}");
        }
    }
    let differ = [
        "http.request.resend_count",
        "http.response.status_code",
        "error.type",
        "otel.status_code",
    ];
    assert_eq!(of(&attempts[0].1.fields, &differ), ["", "503", "503", "ERROR"]);
    assert_eq!(of(&attempts[1].1.fields, &differ), ["1", "200", "", ""]);
}

#[tokio::test]
async fn a_failure_without_a_status_has_its_kind() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    let creator = connect(&server).with_options(CallOptions::new().max_retries(0));
    for (fault, kind) in [
        (Fault::reset(), "transport"),
        (Fault::truncate(20), "transport"),
        (Fault::status(404), "404"),
    ] {
        server.inject(fault);
        let error = creator.chat(CHAT).messages().send().await.expect_err("a fault");
        assert!(
            matches!(error.kind(), ErrorKind::Transport | ErrorKind::NotFound),
            "{error}"
        );
        for kind_of_span in ["client", "internal"] {
            let spans = recorder.spans(kind_of_span);
            let (_, last) = spans.last().expect("a span");
            assert_eq!(
                of(&last.fields, &["error.type", "otel.status_code"]),
                [kind, "ERROR"],
                "{error}"
            );
        }
    }
}

#[tokio::test]
async fn accounts_have_keyed_hashes() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    let hash = async |key: Option<&str>| {
        let settings = match key {
            Some(key) => builder(&server).telemetry_key(key),
            None => builder(&server),
        };
        let creator = connection(&server, settings);
        creator.chat(CHAT).messages().send().await.expect("a page");
        let (_, last) = recorder.spans("client").pop().expect("a span");
        last.fields["openapi.scope.key"].clone()
    };
    let keyed = hash(Some("one key")).await;
    assert!(
        keyed.len() == 16 && keyed.bytes().all(|byte| byte.is_ascii_hexdigit()),
        "{keyed}"
    );
    assert_eq!(hash(Some("one key")).await, keyed);
    assert_ne!(hash(Some("another key")).await, keyed);
    assert_ne!(hash(None).await, hash(None).await, "each client has a random key");
}

#[tokio::test]
async fn a_call_of_the_client_has_no_account() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    let client = builder(&server).build().expect("valid settings");
    client.organization().whoami().send().await.expect("a response");
    let (_, span) = recorder.spans("client").pop().expect("a span");
    assert!(!span.fields.contains_key("openapi.scope.key"), "{span:?}");
}

#[tokio::test]
async fn trace_context_goes_out_when_it_is_asked_for() {
    let (recorder, _guard) = Recorder::listen();
    let server = mock().await;
    let creator = connect(&server);
    creator.chat(CHAT).messages().send().await.expect("a page");
    assert_eq!(server.requests().last().expect("a request").header("traceparent"), None);

    // The id of an attempt's span, as a tracing system would use it.
    let context = TraceContext::new(|span| TraceParent::new(7, span.id()?.into_u64(), true));
    server.inject(Fault::status(503).header("retry-after", "0"));
    let traced = creator.with_options(CallOptions::new().interceptor(context));
    let page = traced.chat(CHAT).messages().send().await;
    page.expect("the second attempt succeeds");
    let requests = server.requests();
    let attempts = recorder.spans("client");
    for back in 1..=2 {
        let (id, _) = attempts[attempts.len() - back];
        let sent = requests[requests.len() - back].header("traceparent").map(str::to_owned);
        assert_eq!(sent, Some(format!("00-{:032x}-{id:016x}-01", 7)));
    }

    let state = TraceContext::new(|_| Some(TraceParent::new(1, 2, false)?.state("vendor=7")));
    let traced = creator.with_options(CallOptions::new().interceptor(state));
    traced.chat(CHAT).messages().send().await.expect("a page");
    let requests = server.requests();
    let last = requests.last().expect("a request");
    assert_eq!(
        last.header("traceparent"),
        Some(&*format!("00-{:032x}-{:016x}-00", 1, 2))
    );
    assert_eq!(last.header("tracestate"), Some("vendor=7"));
    assert!(TraceParent::new(0, 2, true).is_none() && TraceParent::new(1, 0, true).is_none());
}
