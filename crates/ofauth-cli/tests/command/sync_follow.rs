//! `ofauth sync --follow`

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;

use ofauth_mock::{BUSY_CHAT, LONG_CHAT, MockServer};
use serde_json::{Value, json};

use crate::support::{Running, code, ofauth, stderr};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

/// Status and body of `GET path`.
fn get(address: &str, path: &str) -> (u16, String) {
    let mut stream = TcpStream::connect(address).expect("it listens");
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    )
    .expect("it is sent");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("a response");
    let status = text
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .expect("a status");
    let body = text.split_once("\r\n\r\n").map_or("", |(_, body)| body);
    (status, body.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn webhooks_are_applied_and_metrics_served() {
    let server = MockServer::start().await.expect("a free port");
    server.keep_latest(LONG_CHAT, 20);
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("copy.db");
    let copy = copy.to_str().expect("UTF-8");
    let any = "127.0.0.1:0";
    let args = [
        "sync",
        "--to",
        copy,
        "--only",
        "messages",
        "--account",
        server.connection_id(),
        "--follow",
    ];
    let args = [&args[..], &["--every", "1h", "--listen", any, "--metrics", any]].concat();
    let mut command = ofauth(&args);
    command
        .env("OFAUTH_BASE_URL", server.base_url())
        .env("OFAUTH_API_KEY", server.api_key())
        .env("OFAUTH_WEBHOOK_SECRET", SECRET);
    let mut running = Running::start(&mut command);
    let mut said = BufReader::new(running.0.stderr.take().expect("stderr is piped")).lines();
    let mut addresses = BTreeMap::new();
    while addresses.len() < 2 {
        let line = said.next().expect("it says where").expect("UTF-8");
        let (what, url) = line.split_once(" http://").expect("an address");
        let address = url.split('/').next().unwrap_or_default().to_owned();
        addresses.insert(what.to_owned(), address);
    }
    let mut reports = BufReader::new(running.0.stdout.take().expect("stdout is piped")).lines();
    let mut report = || -> Value {
        let line = reports.next().expect("a line").expect("UTF-8");
        serde_json::from_str(&line).expect("JSON")
    };
    assert!(report()["streams"]["messages"]["rows"].as_u64() > Some(100));

    server.arrive(BUSY_CHAT, 1);
    let data = json!({
        "connection": {"id": server.connection_id()},
        "environment": "sandbox",
        "eventBody": {"fromUser": {"id": BUSY_CHAT}},
    })
    .to_string();
    let url = format!("http://{}/webhooks", addresses["listening on"]);
    let event = "realtime.chat_message.received";
    let send = ["webhooks", "trigger", event, &url, "--data", &data, "--id", "msg_1"];
    for scheme in ["svix", "ofauth"] {
        let sent = ofauth(&[&send[..], &["--scheme", scheme]].concat())
            .env("OFAUTH_WEBHOOK_SECRET", SECRET)
            .output()
            .expect("it runs");
        assert_eq!(code(&sent), 0, "{scheme}: {}", stderr(&sent));
    }
    let forged = ofauth(&send)
        .env("OFAUTH_WEBHOOK_SECRET", "whsec_Zm9yZ2VkIGZvcmdlZCBmb3JnZWQh")
        .output();
    assert_ne!(code(&forged.expect("it runs")), 0);
    assert_eq!(report()["streams"]["messages"]["requests"], 1);

    let metrics = &addresses["metrics at"];
    let (status, text) = get(metrics, "/metrics");
    assert_eq!(status, 200);
    for sample in [
        "ofauth_sync_accounts 1\n",
        "ofauth_sync_deliveries_total{outcome=\"stored\"} ",
        "ofauth_sync_deliveries_total{outcome=\"rejected\"} ",
        "ofauth_sync_requests_total{stream=\"messages\"} ",
        "# TYPE ofauth_sync_rows_total counter\n",
    ] {
        assert!(text.contains(sample), "{sample}: {text}");
    }
    assert!(
        !text.contains(server.connection_id()),
        "connection ids are secret: {text}"
    );
    assert_eq!(get(metrics, "/health"), (200, "ok\n".to_owned()));
    #[cfg(unix)]
    {
        running.signal("TERM");
        assert_eq!(running.0.wait().expect("it ends").code(), Some(143));
    }
}
