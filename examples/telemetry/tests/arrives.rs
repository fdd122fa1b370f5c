//! What the program exports arrives at its collector.
#![allow(clippy::expect_used, clippy::panic)]

use std::process::Command;

/// The report of one run.
fn report() -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_telemetry"))
        .output()
        .expect("it can be started");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    assert!(output.status.success(), "{}", text(output.stderr));
    text(output.stdout)
}

/// The lines under `heading` that are indented by more.
fn under<'a>(report: &'a str, heading: &str) -> Vec<&'a str> {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut lines = report
        .lines()
        .skip_while(|line| !line.trim_start().starts_with(heading));
    let first = lines.next().unwrap_or_else(|| panic!("{heading} is not in:\n{report}"));
    lines
        .take_while(|line| indent(line) > indent(first))
        .map(str::trim)
        .collect()
}

/// Whether a line is a name and 16 hexadecimal digits.
fn is_hash(line: &str, name: &str) -> bool {
    line.strip_prefix(name)
        .is_some_and(|hash| hash.len() == 16 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[test]
fn spans_metrics_and_trace_context_arrive() {
    let report = report();
    let requests = under(&report, "the API received");
    assert_eq!(requests.len(), 4, "{report}");

    let call = under(&report, "listChatMessages (internal");
    assert!(call.contains(&"openapi.call.attempts = 2"), "{report}");
    let attempts: Vec<_> = call.iter().filter(|line| line.contains("(client, id ")).collect();
    assert_eq!(attempts.len(), 2, "{report}");
    for (request, attempt) in requests.iter().zip(&attempts) {
        assert!(
            attempt.starts_with("GET /v2/access/chats/{userId}/messages (client"),
            "{report}"
        );
        // The server got the id of the attempt's span.
        let (_, id) = attempt.trim_end_matches(')').rsplit_once(' ').expect("an id");
        assert!(request.ends_with(&format!("-{id}-01")), "{request}, {attempt}");
    }
    let has = |line: &str| call.iter().filter(|known| **known == line).count();
    assert_eq!(has("error.type = 503"), 1, "{report}");
    assert_eq!(has("http.request.resend_count = 1"), 1, "{report}");
    assert_eq!(has("url.template = /v2/access/chats/{userId}/messages"), 2, "{report}");

    let durations = under(
        &report,
        "http.client.request.duration in s: Duration of HTTP client requests.",
    );
    let series = durations
        .iter()
        .filter(|line| line.ends_with("in 14 buckets and above"));
    assert_eq!(
        series.count(),
        4,
        "two statuses of one operation, and two other operations: {report}"
    );
    for (name, operation) in [
        ("rate_limit.wait.duration in s", "listChatMessages"),
        ("rate_limit.queue.length in {call}", "getTopCountries"),
        ("rate_limit.remaining in {request}", "listChatMessages"),
        ("retry_budget.remaining in {retry}", "listChatMessages"),
    ] {
        let lines = under(&report, &format!("openapi.client.{name}"));
        let operation = format!("openapi.operation.id = {operation}");
        assert!(lines.contains(&&*operation), "{name}: {report}");
        // The hash of the account.
        assert!(
            lines.iter().any(|line| is_hash(line, "openapi.scope.key = ")),
            "{name}: {report}"
        );
    }

    // The mock's key, connection id and the id of the chat.
    for secret in ["sk_", "conn_", "4101"] {
        assert!(!report.contains(secret), "{secret} is in:\n{report}");
    }
}
