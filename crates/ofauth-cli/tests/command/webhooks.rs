//! `ofauth webhooks`

use std::io::{BufRead, BufReader, Lines};
use std::process::{ChildStderr, ChildStdout};

use serde_json::Value;

use crate::support::{Running, code, demo, ofauth, response, server_with_response, stderr, stdout};

/// `ofauth webhooks listen`, its output, and its URL.
fn listen(args: &[&str], secret: Option<&str>) -> (Running, Lines<BufReader<ChildStdout>>, String) {
    let mut command = ofauth(&[&["webhooks", "listen"], args].concat());
    match secret {
        Some(secret) => command.env("OFAUTH_WEBHOOK_SECRET", secret),
        None => command.arg("--demo"),
    };
    let mut running = Running::start(&mut command);
    let shown = BufReader::new(running.0.stdout.take().expect("stdout is piped")).lines();
    let mut said: BufReader<ChildStderr> = BufReader::new(running.0.stderr.take().expect("stderr is piped"));
    let mut line = String::new();
    said.read_line(&mut line).expect("it says where");
    let url = line.trim().strip_prefix("listening on ").expect("an address");
    (running, shown, url.to_owned())
}

#[test]
fn an_event_is_printed_once() {
    let (_running, mut shown, url) = listen(&[], None);
    let sent = demo(&["webhooks", "trigger", "connection.expired", &url, "--id", "msg_1"]);
    assert_eq!(
        (code(&sent), stdout(&sent).as_str()),
        (0, "connection.expired  msg_1  status 200\n")
    );
    let line = shown.next().expect("a line").expect("UTF-8");
    assert!(line.starts_with("200  connection.expired  msg_1  {"), "{line}");
    assert!(line.contains("conn_demo"), "{line}");
    let again = demo(&["webhooks", "trigger", "connection.expired", &url, "--id", "msg_1"]);
    assert_eq!(code(&again), 0);
    assert_eq!(
        shown.next().expect("a line").expect("UTF-8"),
        "200  connection.expired  msg_1  seen before"
    );
}

#[test]
fn every_scheme_form_and_event_is_shown_as_json() {
    let (_running, mut shown, url) = listen(&["--output", "ndjson"], None);
    let mut next = || -> Value { serde_json::from_str(&shown.next().expect("a line").expect("UTF-8")).expect("JSON") };
    for scheme in ["svix", "webhook", "ofauth", "ofauth-base64"] {
        for (envelope, key) in [("documented", "type"), ("sdk", "eventType")] {
            let data = format!(r#"{{"of": "{scheme} {envelope}"}}"#);
            let sent = demo(&[
                "webhooks",
                "trigger",
                "new.event",
                &url,
                "--data",
                &data,
                "--scheme",
                scheme,
                "--envelope",
                envelope,
            ]);
            assert_eq!(code(&sent), 0, "{}", stderr(&sent));
            let line = next();
            assert_eq!(
                (&line["status"], &line["eventType"]),
                (&200.into(), &"new.event".into())
            );
            assert_eq!(
                (&line["body"][key], &line["body"]["data"]["of"]),
                (&"new.event".into(), &format!("{scheme} {envelope}").into())
            );
        }
    }
}

#[test]
fn a_forgery_is_shown_as_one() {
    let secret = "whsec_UExBTlRFRC1TRUNSRVQtMDAwMDA=";
    let (running, mut shown, url) = listen(&[], Some(secret));
    let sent = demo(&["webhooks", "trigger", "connection.expired", &url]);
    assert_eq!(code(&sent), 3);
    assert!(stderr(&sent).contains("the last response was 401"), "{}", stderr(&sent));
    assert_eq!(
        shown.next().expect("a line").expect("UTF-8"),
        "401  the signature does not match the body"
    );
    let genuine = ofauth(&["webhooks", "trigger", "connection.created", &url])
        .env("OFAUTH_WEBHOOK_SECRET", secret)
        .output()
        .expect("it runs");
    assert_eq!(code(&genuine), 0);
    for text in [
        stdout(&genuine),
        stderr(&genuine),
        shown.next().expect("a line").expect("UTF-8"),
    ] {
        assert!(!text.contains("UExB"), "{text}");
    }
    #[cfg(unix)]
    {
        let mut running = running;
        running.signal("TERM");
        assert_eq!(running.ends(), Some(0));
    }
    #[cfg(not(unix))]
    drop(running);
}

#[test]
fn a_failed_delivery_has_a_reason() {
    let cases: [(&[&str], i32, &str); 5] = [
        (&["connection.expired", "https://127.0.0.1"], 2, "expected http://HOST"),
        (&["new.event", "http://127.0.0.1:1"], 2, "--data"),
        (
            &["connection.expired", "http://127.0.0.1:1", "--data", "{"],
            2,
            "expected JSON",
        ),
        (
            &["connection.expired", "http://127.0.0.1:1", "--id", "a b"],
            2,
            "the id of the delivery",
        ),
        (&["connection.expired", "http://127.0.0.1:1"], 6, "no response"),
    ];
    for (args, exit, why) in cases {
        let output = demo(&[&["webhooks", "trigger"], args].concat());
        assert_eq!(code(&output), exit, "{args:?}");
        assert!(stderr(&output).contains(why), "{}", stderr(&output));
    }
    let without = ofauth(&["webhooks", "trigger", "connection.expired", "http://127.0.0.1:1"])
        .output()
        .expect("it runs");
    assert_eq!(code(&without), 3);
    assert!(stderr(&without).contains("OFAUTH_WEBHOOK_SECRET is not set"));
    let empty = ofauth(&["webhooks", "listen"])
        .env("OFAUTH_WEBHOOK_SECRET", "whsec_")
        .output()
        .expect("it runs");
    assert_eq!(code(&empty), 3);
    assert!(
        stderr(&empty).contains("the webhook secret is empty"),
        "{}",
        stderr(&empty)
    );
}

#[test]
fn events_are_forwarded_with_their_signatures() {
    let (_behind, mut received, behind) = listen(&["--output", "ndjson"], None);
    let (_before, mut shown, url) = listen(&["--forward-to", &format!("{behind}/webhooks?a=1")], None);
    for scheme in ["svix", "webhook", "ofauth", "ofauth-base64"] {
        let sent = demo(&["webhooks", "trigger", "connection.created", &url, "--scheme", scheme]);
        assert_eq!(code(&sent), 0, "{}", stderr(&sent));
        let line = shown.next().expect("a line").expect("UTF-8");
        assert!(
            line.starts_with("200  connection.created  ") && line.contains("  → 200 ("),
            "{line}"
        );
        let line: Value = serde_json::from_str(&received.next().expect("a line").expect("UTF-8")).expect("JSON");
        assert_eq!(
            (&line["status"], &line["eventType"]),
            (&200.into(), &"connection.created".into())
        );
    }
}

#[test]
fn a_failure_behind_is_the_senders_to_retry() {
    let (failing, requests) = server_with_response(response("503 Service Unavailable", ""));
    let (_running, mut shown, url) = listen(&["--output", "ndjson", "--forward-to", &failing], None);
    for _ in 0..2 {
        let sent = demo(&["webhooks", "trigger", "connection.expired", &url, "--id", "msg_1"]);
        assert_eq!(code(&sent), 1);
        assert!(stderr(&sent).contains("the last response was 503"), "{}", stderr(&sent));
        let line: Value = serde_json::from_str(&shown.next().expect("a line").expect("UTF-8")).expect("JSON");
        assert_eq!(
            (&line["status"], &line["forwarded"]["status"]),
            (&503.into(), &503.into())
        );
        assert!(requests.recv().expect("a request").starts_with("POST / "));
    }
    // A forgery is not forwarded.
    let forged = ofauth(&["webhooks", "trigger", "connection.expired", &url])
        .env("OFAUTH_WEBHOOK_SECRET", "whsec_UExBTlRFRC1TRUNSRVQtMDAwMDA=")
        .output()
        .expect("it runs");
    assert_eq!(code(&forged), 3);
    assert!(requests.try_recv().is_err());

    let (_running, _shown, url) = listen(&["--forward-to", "http://127.0.0.1:1/?token=planted_secret"], None);
    let sent = demo(&["webhooks", "trigger", "connection.expired", &url]);
    assert!(stderr(&sent).contains("the last response was 502"), "{}", stderr(&sent));
    assert!(!stderr(&sent).contains("planted_secret"), "{}", stderr(&sent));
}

#[test]
fn every_event_is_triggered() {
    let (_running, mut shown, url) = listen(&["--output", "ndjson"], None);
    let sent = demo(&["webhooks", "trigger", "all", &url]);
    assert_eq!((code(&sent), stderr(&sent)), (0, String::new()));
    let events: Vec<String> = stdout(&sent)
        .lines()
        .map(|line| line.split("  ").next().expect("a type").to_owned())
        .collect();
    assert!(
        events.len() > 3 && events.contains(&"rules.updated".to_owned()),
        "{events:?}"
    );
    for event in events {
        let line: Value = serde_json::from_str(&shown.next().expect("a line").expect("UTF-8")).expect("JSON");
        assert_eq!((&line["status"], &line["eventType"]), (&200.into(), &event.into()));
    }
    let one = demo(&["webhooks", "trigger", "all", &url, "--data", "{}"]);
    assert_eq!(code(&one), 2);
}
