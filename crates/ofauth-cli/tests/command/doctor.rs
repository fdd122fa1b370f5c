//! `ofauth doctor`

use std::process::Output;

use crate::support::{code, demo, environment, mock, ofauth, response, server_with_response, stderr, stdout};

const KEY: &str = "sk_live_planted_secret";

fn examined(environment: &[(&str, &str)]) -> Output {
    let mut command = ofauth(&["doctor", "--output", "json"]);
    for proxy in ["HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"] {
        command.env_remove(proxy);
    }
    command.envs(environment.iter().copied()).output().expect("it runs")
}

/// The states of the checks by name.
fn states(output: &Output) -> Vec<(String, String)> {
    let checks: Vec<serde_json::Value> = serde_json::from_str(&stdout(output)).expect("JSON");
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    checks
        .iter()
        .map(|check| (text(&check["name"]), text(&check["state"])))
        .collect()
}

fn state(output: &Output, name: &str) -> String {
    let found = states(output).into_iter().find(|(found, _)| found == name);
    found.map(|(_, state)| state).unwrap_or_default()
}

#[test]
fn all_is_well_with_the_demo() {
    let output = demo(&["doctor"]);
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    let shown = stdout(&output);
    for check in ["DNS", "server", "clock", "key", "connection"] {
        let line = shown.lines().find(|line| line.contains(&format!(" {check} ")));
        assert!(line.is_some_and(|line| line.starts_with("ok ")), "{check}: {shown}");
    }
}

#[test]
fn settings_are_shown_with_their_sources() {
    let (_running, lines) = mock(&[]);
    let environment = environment(&lines);
    let mut command = ofauth(&["doctor"]);
    let output = command.envs(environment.iter().cloned()).output().expect("it runs");
    assert_eq!((code(&output), stderr(&output)), (0, String::new()));
    let shown = stdout(&output);
    for name in ["OFAUTH_API_KEY", "OFAUTH_CONNECTION_ID", "OFAUTH_BASE_URL"] {
        assert!(shown.contains(&format!("from {name}")), "{name}: {shown}");
    }
    for (name, value) in environment {
        assert_eq!(shown.contains(&value), name == "OFAUTH_BASE_URL", "{name}: {shown}");
    }
}

#[test]
fn what_is_missing_is_said_with_what_to_do() {
    let output = examined(&[]);
    assert_eq!(code(&output), 3);
    assert_eq!(state(&output, "api_key"), "failed");
    assert_eq!(state(&output, "connection_id"), "skipped");
    assert!(
        stdout(&output).contains("ofauth config set api_key"),
        "{}",
        stdout(&output)
    );
}

#[test]
fn a_wrong_key_and_a_silent_server_are_told_apart() {
    let (_running, lines) = mock(&[]);
    let url = environment(&lines)
        .into_iter()
        .find_map(|(name, value)| (name == "OFAUTH_BASE_URL").then_some(value))
        .expect("a URL");
    let wrong_key = examined(&[("OFAUTH_API_KEY", KEY), ("OFAUTH_BASE_URL", &url)]);
    assert_eq!((code(&wrong_key), state(&wrong_key, "key")), (3, "failed".to_owned()));
    assert_eq!(state(&wrong_key, "server"), "ok");

    // A port on which nothing listens.
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = listener.local_addr().expect("it is bound");
    drop(listener);
    let silent = examined(&[
        ("OFAUTH_API_KEY", KEY),
        ("OFAUTH_BASE_URL", &format!("http://{address}")),
    ]);
    assert_eq!((code(&silent), state(&silent, "server")), (6, "failed".to_owned()));
    assert_eq!(state(&silent, "DNS"), "ok");

    let (plain, _requests) = server_with_response(response("200 OK", "{}"));
    let url = plain.replace("http://", "https://");
    let no_tls = examined(&[("OFAUTH_API_KEY", KEY), ("OFAUTH_BASE_URL", &url)]);
    assert_eq!((code(&no_tls), state(&no_tls, "TLS")), (6, "failed".to_owned()));
    for output in [wrong_key, silent, no_tls] {
        assert!(!stdout(&output).contains(KEY) && !stderr(&output).contains(KEY));
        assert!(stdout(&output).contains("\"hints\""), "{}", stdout(&output));
    }
}

#[test]
fn a_wrong_clock_is_a_warning() {
    let body = r#"{"id": "org_1", "name": "Example", "permissions": []}"#;
    let head = response("200 OK", body).replacen("\r\n", "\r\ndate: Thu, 02 Apr 2015 10:15:00 GMT\r\n", 1);
    let (address, _requests) = server_with_response(head);
    let output = examined(&[("OFAUTH_API_KEY", KEY), ("OFAUTH_BASE_URL", &address)]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    for (name, expected) in [
        ("clock", "warning"),
        ("permissions", "warning"),
        ("connection", "skipped"),
    ] {
        assert_eq!(state(&output, name), expected, "{}", stdout(&output));
    }
}

#[test]
fn a_wrong_setting_is_named() {
    let output = examined(&[("OFAUTH_API_KEY", "planted secret"), ("OFAUTH_BASE_URL", "localhost")]);
    assert_eq!(code(&output), 3);
    for name in ["api_key", "base_url"] {
        assert_eq!(state(&output, name), "failed", "{}", stdout(&output));
    }
    assert!(!stdout(&output).contains("planted"));
}

#[test]
fn a_name_may_be_for_the_proxy_to_resolve() {
    let unknown = [
        ("OFAUTH_API_KEY", KEY),
        ("OFAUTH_BASE_URL", "https://no-such-host.invalid"),
    ];
    let output = examined(&unknown);
    assert_eq!((code(&output), state(&output, "DNS").as_str()), (6, "failed"));
    let proxy = [("HTTPS_PROXY", "http://127.0.0.1:1")];
    let output = examined(&[&unknown[..], &proxy].concat());
    assert_eq!(state(&output, "DNS"), "warning", "{}", stdout(&output));
    // It goes on, to the proxy.
    assert_eq!((code(&output), state(&output, "server").as_str()), (6, "failed"));
}
