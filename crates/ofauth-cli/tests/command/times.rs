//! Times in arguments, and time zones.

use crate::support::{code, demo, environment_of, ofauth, response, server_with_response, stderr, stdout};

/// A parameter of the first request of the command.
fn sent(args: &[&str], name: &str) -> Option<String> {
    let (address, requests) = server_with_response(response("200 OK", r#"{"list": [], "hasMore": false}"#));
    let output = ofauth(args).envs(environment_of(&address)).output().expect("it runs");
    assert_eq!(code(&output), 0, "{args:?}: {}", stderr(&output));
    let line = requests.recv().expect("a request");
    let url = line.split(' ').nth(1).expect("a request line");
    let query = url.split_once('?').map(|(_, query)| query).unwrap_or_default();
    let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
    let value = pairs.find(|(found, _)| *found == name).map(|(_, value)| value);
    value.map(|value| value.replace("%3A", ":"))
}

#[test]
fn relative_times_are_sent_as_timestamps() {
    let expected = jiff::Timestamp::now().as_second() - 7 * 24 * 3600;
    for args in [
        &["earnings", "--since", "7d"][..],
        &["earnings", "--since", "7 days ago", "--tz", "+02:00"],
        &["subscribers", "--type", "latest", "--since", "1w"],
        &["call", "listTransactions", "--param", "startDate=7d"],
    ] {
        let since = sent(args, "startDate").expect("a parameter");
        assert!(since.ends_with('Z'), "{since}");
        let since = since.parse::<jiff::Timestamp>().expect("a timestamp").as_second();
        assert!((since - expected).abs() < 120, "{args:?}: {since}");
    }
    let today = sent(&["earnings", "chargebacks", "--until", "today"], "endDate").expect("a parameter");
    assert!(today.ends_with("T23:59:59Z"), "{today}");
}

#[test]
fn dates_are_days_of_the_time_zone() {
    let sent_with =
        |zone: &str, args: &[&str], name| sent(&[&["--tz", zone, "earnings", "chargebacks"], args].concat(), name);
    let date = ["--since", "2026-04-01", "--until", "2026-04-01"];
    assert_eq!(sent_with("UTC", &date, "startDate").as_deref(), Some("2026-04-01"));
    assert_eq!(sent_with("UTC", &date, "endDate").as_deref(), Some("2026-04-01"));
    assert_eq!(
        sent_with("Europe/Berlin", &date, "startDate").as_deref(),
        Some("2026-03-31T22:00:00Z")
    );
    assert_eq!(
        sent_with("Europe/Berlin", &date, "endDate").as_deref(),
        Some("2026-04-01T21:59:59Z")
    );
    let exact = ["--since", "2026-04-01T12:00:00Z"];
    assert_eq!(
        sent_with("Asia/Tokyo", &exact, "startDate").as_deref(),
        Some("2026-04-01T12:00:00Z")
    );
    let call = [
        "call",
        "listChargebacks",
        "--param",
        "endDate=2026-04-01",
        "--tz",
        "Europe/Berlin",
    ];
    assert_eq!(sent(&call, "endDate").as_deref(), Some("2026-04-01T21:59:59Z"));
}

#[test]
fn tables_are_in_the_time_zone_and_csv_is_exact() {
    let list = |more: &[&str]| {
        let output = demo(&[&["messages", "list", "4101", "--limit", "1"], more].concat());
        assert_eq!((code(&output), stderr(&output)), (0, String::new()));
        stdout(&output)
    };
    let at = |table: &str| {
        let line = table.lines().nth(1).expect("a row").to_owned();
        let mut words = line.split_whitespace().skip(1);
        let text = format!(
            "{}T{}:00Z",
            words.next().expect("a date"),
            words.next().expect("a time")
        );
        text.parse::<jiff::Timestamp>().expect("a timestamp").as_second()
    };
    let (utc, tokyo) = (list(&[]), list(&["--tz", "Asia/Tokyo"]));
    assert!(
        utc.contains("Sent (UTC)") && tokyo.contains("Sent (Asia/Tokyo)"),
        "{tokyo}"
    );
    assert_eq!(at(&tokyo) - at(&utc), 9 * 3600);
    let chosen = ["--columns", "id,created_at", "--tz", "Asia/Tokyo"];
    assert_eq!(at(&list(&chosen)), at(&tokyo));
    for format in ["csv", "json", "ndjson"] {
        let format = ["--output", format];
        assert_eq!(list(&[&format[..], &["--tz", "Asia/Tokyo"]].concat()), list(&format));
    }
}

#[test]
fn unknown_times_and_zones_name_what_is_expected() {
    for args in [
        &["earnings", "--since", "soon"][..],
        &["earnings", "chart", "--until", "2026-02-30"],
        &["earnings", "--tz", "Mars/Olympus"],
    ] {
        let output = demo(args);
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        assert!(stderr(&output).contains("expected a "), "{}", stderr(&output));
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("earnings.csv");
    let output = demo(&["earnings", "--since", "7d", "--append", path.to_str().expect("UTF-8")]);
    assert_eq!(code(&output), 2);
    assert!(stderr(&output).contains("relative to now"), "{}", stderr(&output));
    assert!(!path.exists());
}
