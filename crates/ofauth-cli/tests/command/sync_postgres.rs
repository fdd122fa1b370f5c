//! `ofauth sync --to postgres://…`

use std::io::{BufRead, BufReader, Lines};
use std::process::ChildStdout;

use ofauth_mock::{BUSY_CHAT, LONG_CHAT, MockServer};
use serde_json::{Value, json};
use test_servers::PostgresServer;

use crate::support::{Running, code, demo, ofauth, stderr, stdout};

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

#[test]
fn a_copy_of_the_demo_is_made_and_continued() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let url = postgres.url();
    let args = [
        "sync",
        "--to",
        &url,
        "--since",
        "2026-03-11T10:00:00Z",
        "--only",
        "messages",
    ];
    let first = demo(&args);
    assert_eq!(code(&first), 0, "{}", stderr(&first));
    let report: Value = serde_json::from_str(&stdout(&first)).expect("one line of JSON");
    assert_eq!(report["accounts"], 2, "{report}");
    assert!(report["streams"]["messages"]["rows"].as_u64() > Some(200), "{report}");
    let second = demo(&args);
    assert_eq!(code(&second), 0, "{}", stderr(&second));
    let second: Value = serde_json::from_str(&stdout(&second)).expect("one line of JSON");
    assert!(second["streams"]["messages"].is_null(), "nothing is new: {second}");
    let folder = tempfile::tempdir().expect("a folder");
    let files = folder.path().to_str().expect("UTF-8");
    let args = [
        "export", &url, "--to", files, "--format", "ndjson", "--only", "messages",
    ];
    let export = || -> Value {
        let exported = ofauth(&args).output().expect("it runs");
        assert_eq!(code(&exported), 0, "{}", stderr(&exported));
        serde_json::from_str(&stdout(&exported)).expect("one line of JSON")
    };
    let exported = export();
    assert_eq!(
        exported["tables"]["messages"]["rows"], report["streams"]["messages"]["rows"],
        "{exported}"
    );
    assert_eq!(export()["rows"], 0, "nothing is new");
    let lines: usize = std::fs::read_dir(folder.path().join("messages"))
        .expect("a folder")
        .map(|file| {
            std::fs::read_to_string(file.expect("a file").path())
                .expect("UTF-8")
                .lines()
                .count()
        })
        .sum();
    assert_eq!(json!(lines), report["streams"]["messages"]["rows"]);
}

/// A process of a fleet that follows.
struct Follower {
    _running: Running,
    reports: Lines<BufReader<ChildStdout>>,
    /// Where it takes deliveries.
    url: Option<String>,
}

impl Follower {
    fn start(server: &MockServer, database: &str, more: &[&str]) -> Self {
        let args = [
            "sync",
            "--to",
            database,
            "--only",
            "messages",
            "--follow",
            "--account",
            server.connection_id(),
        ];
        let mut command = ofauth(&[&args[..], more].concat());
        command
            .env("OFAUTH_BASE_URL", server.base_url())
            .env("OFAUTH_API_KEY", server.api_key())
            .env("OFAUTH_WEBHOOK_SECRET", SECRET);
        let mut running = Running::start(&mut command);
        let mut said = BufReader::new(running.0.stderr.take().expect("stderr is piped")).lines();
        let url = more.contains(&"--listen").then(|| {
            let line = said.next().expect("it says where").expect("UTF-8");
            format!("{}/webhooks", line.strip_prefix("listening on ").expect("an address"))
        });
        Self {
            reports: BufReader::new(running.0.stdout.take().expect("stdout is piped")).lines(),
            _running: running,
            url,
        }
    }

    /// The next report in which messages were stored.
    fn rows(&mut self) -> u64 {
        loop {
            let line = self.reports.next().expect("a line").expect("UTF-8");
            let report: Value = serde_json::from_str(&line).expect("JSON");
            if let Some(rows) = report["streams"]["messages"]["rows"].as_u64() {
                return rows;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_process_has_received_another_reads_after_the_first_was_killed() {
    let Some(postgres) = PostgresServer::start() else {
        return;
    };
    let server = MockServer::start().await.expect("a free port");
    // No more requests than the quota allows at once.
    server.keep_latest(LONG_CHAT, 20);
    server.keep_latest(BUSY_CHAT, 20);
    let mut listener = Follower::start(&server, &postgres.url(), &["--every", "1h", "--listen", "127.0.0.1:0"]);
    assert!(listener.rows() > 100);
    let mut worker = Follower::start(&server, &postgres.url(), &["--every", "3s"]);

    let announce = |id: &str| {
        server.arrive(BUSY_CHAT, 1);
        let data = json!({
            "connection": {"id": server.connection_id()},
            "environment": "sandbox",
            "eventBody": {"fromUser": {"id": BUSY_CHAT}},
        });
        let url = listener.url.as_deref().expect("it listens");
        let event = "realtime.chat_message.received";
        let sent = ofauth(&[
            "webhooks",
            "trigger",
            event,
            url,
            "--data",
            &data.to_string(),
            "--id",
            id,
        ])
        .env("OFAUTH_WEBHOOK_SECRET", SECRET)
        .output()
        .expect("it runs");
        assert_eq!(code(&sent), 0, "{}", stderr(&sent));
    };
    announce("msg_1");
    // Events are gathered for a second: it is killed before it has applied this one.
    drop(listener);
    assert!(worker.rows() > 0);
}
