//! The command, and servers for it to talk to.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

/// The command with these arguments and no credentials in its environment.
pub(crate) fn ofauth(args: &[&str]) -> Command {
    let mut command = Command::new(assert_cmd::cargo::cargo_bin!("ofauth"));
    command.args(args).stdin(Stdio::null());
    for name in ["API_KEY", "CONNECTION_ID", "BASE_URL", "WEBHOOK_SECRET", "CREDENTIALS"] {
        command.env_remove(format!("OFAUTH_{name}"));
    }
    command.env_remove("COLUMNS");
    command
}

/// What it gives against the server of its own.
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

/// A server whose first page has one message, and whose second never comes. Gives its address.
pub(crate) fn server_that_stalls() -> String {
    const PAGE: &str =
        r#"{"list":[{"id":7,"text":"first","fromUser":{"id":1},"media":[],"previews":[]}],"hasMore":true}"#;
    let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = format!("http://{}", listener.local_addr().expect("it is bound"));
    std::thread::spawn(move || {
        let mut answered = false;
        let mut open = Vec::new();
        for stream in listener.incoming() {
            let mut stream = stream.expect("a connection");
            if !std::mem::replace(&mut answered, true) {
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

fn read_request(stream: &mut TcpStream) {
    let mut lines = BufReader::new(stream).lines();
    while lines.next().expect("a line").is_ok_and(|line| !line.is_empty()) {}
}
