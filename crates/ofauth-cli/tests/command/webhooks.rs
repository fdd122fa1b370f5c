//! `ofauth webhooks`

use std::io::{BufRead, BufReader, Lines};
use std::process::{ChildStderr, ChildStdout};

use serde_json::Value;

use crate::support::{Running, code, demo, ofauth, stderr, stdout};

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
    let sent = demo(&["webhooks", "send", &url, "--id", "msg_1"]);
    assert_eq!(
        (code(&sent), stdout(&sent).as_str()),
        (0, "connection.expired  msg_1  status 200\n")
    );
    let line = shown.next().expect("a line").expect("UTF-8");
    assert!(line.starts_with("200  connection.expired  msg_1  {"), "{line}");
    assert!(line.contains("conn_demo"), "{line}");
    let again = demo(&["webhooks", "send", &url, "--id", "msg_1"]);
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
                "send",
                &url,
                "--event",
                "new.event",
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
    let (mut running, mut shown, url) = listen(&[], Some(secret));
    let sent = demo(&["webhooks", "send", &url]);
    assert_eq!(code(&sent), 3);
    assert!(stderr(&sent).contains("the last response was 401"), "{}", stderr(&sent));
    assert_eq!(
        shown.next().expect("a line").expect("UTF-8"),
        "401  the signature does not match the body"
    );
    let genuine = ofauth(&["webhooks", "send", &url, "--event", "connection.created"])
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
        running.signal("TERM");
        assert_eq!(running.ends_within(std::time::Duration::from_secs(5)), Some(0));
    }
}

#[test]
fn a_failed_delivery_has_a_reason() {
    let cases: [(&[&str], i32, &str); 5] = [
        (&["https://127.0.0.1"], 2, "expected http://HOST"),
        (&["http://127.0.0.1:1", "--event", "new.event"], 2, "--data"),
        (&["http://127.0.0.1:1", "--data", "{"], 2, "expected JSON"),
        (&["http://127.0.0.1:1", "--id", "a b"], 2, "the id of the delivery"),
        (&["http://127.0.0.1:1"], 6, "no response"),
    ];
    for (args, exit, why) in cases {
        let output = demo(&[&["webhooks", "send"], args].concat());
        assert_eq!(code(&output), exit, "{args:?}");
        assert!(stderr(&output).contains(why), "{}", stderr(&output));
    }
    let without = ofauth(&["webhooks", "send", "http://127.0.0.1:1"])
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
