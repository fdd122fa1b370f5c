//! The command, and servers for it to talk to.

#![cfg_attr(
    not(feature = "demo"),
    allow(dead_code, reason = "less is tried without the mock server")
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use ofauth_mock::MockServer;

/// The command with these arguments and no credentials in its environment.
pub(crate) fn ofauth(args: &[&str]) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("ofauth"));
    command.args(args).stdin(Stdio::null());
    for name in [
        "API_KEY",
        "CONNECTION_ID",
        "BASE_URL",
        "WEBHOOK_SECRET",
        "CREDENTIALS",
        "PROFILE",
        "TZ",
    ] {
        command.env_remove(format!("OFAUTH_{name}"));
    }
    command.env_remove("COLUMNS");
    // Not the config file of the person who runs the tests.
    command.env("OFAUTH_CONFIG", "no-such-folder/config.toml");
    command
}

/// The output with `--demo`.
pub(crate) fn demo(args: &[&str]) -> Output {
    ofauth(&[&["--demo"], args].concat()).output().expect("it runs")
}

pub(crate) fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("stdout is UTF-8")
}

pub(crate) fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("stderr is UTF-8")
}

pub(crate) fn code(output: &Output) -> i32 {
    output.status.code().expect("it was not killed")
}

/// A child that does not outlive the test.
pub(crate) struct Running(pub(crate) Child);

impl Running {
    pub(crate) fn start(command: &mut Command) -> Self {
        let child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
        Self(child.expect("it starts"))
    }

    /// Sends a signal by its name.
    #[cfg(unix)]
    pub(crate) fn signal(&self, name: &str) {
        let id = self.0.id().to_string();
        let status = Command::new("kill").args([&format!("-{name}"), &id]).status();
        assert!(status.expect("kill runs").success());
    }

    /// Its exit code. What has not ended after a minute hangs, even where many tests share a processor.
    pub(crate) fn ends(&mut self) -> Option<i32> {
        self.ends_within(Duration::from_secs(60))
    }

    /// Its exit code, when it ends in time.
    pub(crate) fn ends_within(&mut self, limit: Duration) -> Option<i32> {
        let started = Instant::now();
        while started.elapsed() < limit {
            if let Some(status) = self.0.try_wait().expect("it is a child") {
                return status.code();
            }
            std::thread::sleep(Duration::from_millis(10));
        }
        None
    }

    /// The next output on stderr, also a question without a line end.
    #[cfg(unix)]
    pub(crate) fn next_of_stderr(&mut self) -> String {
        let mut bytes = [0; 1024];
        let stderr = self.0.stderr.as_mut().expect("stderr is piped");
        let length = stderr.read(&mut bytes).expect("stderr is read");
        assert!(length > 0, "it has ended");
        String::from_utf8_lossy(&bytes[..length]).into_owned()
    }

    pub(crate) fn stderr(&mut self) -> String {
        let mut text = String::new();
        let mut stderr = self.0.stderr.take().expect("stderr is piped");
        stderr.read_to_string(&mut text).expect("stderr is UTF-8");
        text
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// `ofauth mock`, and the lines that it prints.
pub(crate) fn mock(args: &[&str]) -> (Running, Vec<String>) {
    let mut running = Running::start(&mut ofauth(&[&["mock", "--quiet"], args].concat()));
    let mut lines = BufReader::new(running.0.stdout.take().expect("stdout is piped")).lines();
    let lines = lines.by_ref().take(3).collect::<Result<_, _>>().expect("three lines");
    (running, lines)
}

/// The variables that the lines set.
pub(crate) fn environment(lines: &[String]) -> Vec<(String, String)> {
    let pair = |line: &String| {
        let (name, value) = line.strip_prefix("export ")?.split_once('=')?;
        Some((name.to_owned(), value.to_owned()))
    };
    lines
        .iter()
        .map(|line| pair(line).expect("a line for a shell"))
        .collect()
}

/// A server with a fixed response, its URL, and the first line of each request.
pub(crate) fn server_with_response(response: String) -> (String, Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("it is bound"));
    let (sender, lines) = channel();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            let line = read_request(&mut stream);
            // The test or the client may be done.
            let _ = sender.send(line);
            let _ = stream.write_all(response.as_bytes());
        }
    });
    (address, lines)
}

/// The bytes of a response that closes the connection.
pub(crate) fn response(status: &str, body: &str) -> String {
    let length = body.len();
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: {length}\r\n\r\n{body}"
    )
}

/// An environment with this base URL.
pub(crate) fn environment_of(address: &str) -> [(&'static str, String); 3] {
    [
        ("OFAUTH_BASE_URL", address.to_owned()),
        ("OFAUTH_API_KEY", "sk_1".to_owned()),
        ("OFAUTH_CONNECTION_ID", "conn_1".to_owned()),
    ]
}

/// A server whose first page has one message, and whose second never arrives. Returns its URL.
pub(crate) fn server_that_stalls() -> String {
    const PAGE: &str =
        r#"{"list":[{"id":7,"text":"first","fromUser":{"id":1},"media":[],"previews":[]}],"hasMore":true}"#;
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("it is bound"));
    std::thread::spawn(move || {
        let mut responded = false;
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            if !std::mem::replace(&mut responded, true) {
                read_request(&mut stream);
                let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
                write!(stream, "{head}content-length: {}\r\n\r\n{PAGE}", PAGE.len()).expect("it reads");
            } else {
                open.push(stream);
            }
        }
    });
    address
}

/// Reads a complete request, and returns its first line.
fn read_request(stream: &mut TcpStream) -> String {
    let mut reader = BufReader::new(stream);
    let mut first = String::new();
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line).is_err() || line.trim_end().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            length = value.trim().parse().expect("a number");
        }
        if first.is_empty() {
            first = line;
        }
    }
    reader.read_exact(&mut vec![0; length]).expect("a body");
    first
}

/// Runs the command against a server of this process.
pub(crate) async fn run(server: &MockServer, args: &[&str]) -> Output {
    let mut command = ofauth(args);
    command
        .env("OFAUTH_BASE_URL", server.base_url())
        .env("OFAUTH_API_KEY", server.api_key())
        .env("OFAUTH_CONNECTION_ID", server.connection_id());
    let output = tokio::task::spawn_blocking(move || command.output());
    output.await.expect("no panic").expect("it runs")
}
