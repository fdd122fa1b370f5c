//! Streamable HTTP.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use serde_json::{Value, json};

use crate::support::{Running, code, ofauth, stderr};

/// The command, and its address.
fn listening(token: Option<&str>, args: &[&str]) -> (Running, String) {
    let mut command = ofauth(&[&["--demo", "mcp", "--listen", "127.0.0.1:0"], args].concat());
    command.env_remove("OFAUTH_MCP_TOKEN");
    if let Some(token) = token {
        command.env("OFAUTH_MCP_TOKEN", token);
    }
    let mut running = Running::start(&mut command);
    let mut line = String::new();
    let stdout = running.0.stdout.take().expect("stdout is piped");
    BufReader::new(stdout).read_line(&mut line).expect("a line");
    let url = line
        .trim_end()
        .strip_prefix("listening on http://")
        .expect("an address");
    (running, url.strip_suffix("/mcp").expect("the path").to_owned())
}

/// Posts a message; the status, the headers and the body of the response.
fn post(address: &str, headers: &[(&str, &str)], message: &Value) -> (u16, String, String) {
    let mut stream = TcpStream::connect(address).expect("it listens");
    let body = message.to_string();
    let mut request = "POST /mcp HTTP/1.1\r\nconnection: close\r\n".to_owned();
    let named = |name: &str| headers.iter().any(|(known, _)| *known == name);
    if !named("host") {
        request.push_str(&format!("host: {address}\r\n"));
    }
    for (name, value) in headers {
        request.push_str(&format!("{name}: {value}\r\n"));
    }
    request.push_str("content-type: application/json\r\naccept: application/json, text/event-stream\r\n");
    request.push_str(&format!("content-length: {}\r\n\r\n{body}", body.len()));
    stream.write_all(request.as_bytes()).expect("it reads");
    let mut response = String::new();
    stream
        .set_read_timeout(Some(Duration::from_secs(30)))
        .expect("a socket");
    stream.read_to_string(&mut response).expect("it responds");
    let status = response
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok())
        .expect("a status");
    let (head, body) = response.split_once("\r\n\r\n").expect("a head");
    (status, head.to_owned(), body.to_owned())
}

fn hello() -> Value {
    json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {
        "protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}
    }})
}

#[test]
fn tools_are_served_in_a_session() {
    let (_running, address) = listening(None, &[]);
    let (status, head, body) = post(&address, &[], &hello());
    assert_eq!(status, 200, "{head}\n{body}");
    assert!(body.contains("\"protocolVersion\":\"2025-06-18\""), "{body}");
    let session = head
        .lines()
        .find_map(|line| line.strip_prefix("mcp-session-id: "))
        .expect("a session");
    let headers = [("mcp-session-id", session), ("mcp-protocol-version", "2025-06-18")];
    let ready = json!({"jsonrpc": "2.0", "method": "notifications/initialized"});
    assert_eq!(post(&address, &headers, &ready).0, 202);
    let call = json!({"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {
        "name": "call", "arguments": {"operation": "listChats", "parameters": {"limit": 1}}
    }});
    let (status, _, body) = post(&address, &headers, &call);
    assert!(status == 200 && body.contains("1 item; for more"), "{status} {body}");
}

#[test]
fn only_programs_of_this_machine_are_served() {
    let (_running, address) = listening(
        None,
        &[
            "--allow-origin",
            "https://agent.example",
            "--allow-host",
            "agent.internal",
        ],
    );
    let port = address.rsplit(':').next().expect("a port");
    let local = format!("localhost:{port}");
    let page = format!("http://{local}");
    for (headers, expected) in [
        (&[("host", "evil.example")][..], 403),
        (&[("host", "evil.example:80"), ("origin", "http://evil.example")], 403),
        (&[("origin", "http://evil.example")], 403),
        (&[("origin", "null")], 403),
        (&[("origin", "http://localhost:1")], 403),
        (&[("host", local.as_str()), ("origin", page.as_str())], 200),
        (&[("origin", "https://agent.example")], 200),
        (&[("host", "agent.internal")], 200),
        (&[], 200),
    ] {
        assert_eq!(post(&address, headers, &hello()).0, expected, "{headers:?}");
    }
}

#[test]
fn a_token_is_required_if_it_is_set() {
    let (_running, address) = listening(Some("t0ken_planted"), &[]);
    for (header, expected) in [
        (None, 401),
        (Some("Bearer t0ken_plante"), 401),
        (Some("Bearer t0ken_planteD"), 401),
        (Some("Basic t0ken_planted"), 401),
        (Some("Bearer"), 401),
        (Some("bearer t0ken_planted"), 200),
    ] {
        let headers: Vec<_> = header.iter().map(|header| ("authorization", *header)).collect();
        let (status, head, body) = post(&address, &headers, &hello());
        assert_eq!(status, expected, "{header:?}");
        assert_eq!(
            head.to_lowercase().contains("www-authenticate: bearer"),
            expected == 401
        );
        assert!(!body.contains("planted"), "{body}");
    }
}

#[test]
fn other_machines_need_a_token() {
    let mut command = ofauth(&["--demo", "mcp", "--listen", "0.0.0.0:0"]);
    let output = command.env_remove("OFAUTH_MCP_TOKEN").output().expect("it runs");
    assert_eq!(code(&output), 2, "{}", stderr(&output));
    let said = stderr(&output);
    assert!(
        said.contains("can be reached from other machines") && said.contains("hint: set OFAUTH_MCP_TOKEN"),
        "{said}"
    );
}

#[test]
#[cfg(unix)]
fn ends_well_when_it_is_stopped() {
    let (mut running, _) = listening(None, &[]);
    running.signal("TERM");
    assert_eq!(running.ends(), Some(0));
}
