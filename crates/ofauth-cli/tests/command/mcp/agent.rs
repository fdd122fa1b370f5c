//! A client of the protocol that talks to the command.

use std::io::{BufRead, BufReader, Write};
use std::process::{ChildStdin, ChildStdout, Command, Stdio};

use serde_json::{Value, json};

use crate::support::{Running, ofauth};

/// The command `ofauth mcp` as a process, initialized.
pub(crate) struct Agent {
    running: Running,
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
    next: u64,
    /// All that the server has said.
    pub(crate) heard: String,
    pub(crate) instructions: String,
}

impl Agent {
    pub(crate) fn demo(args: &[&str]) -> Self {
        Self::start(&mut ofauth(&[&["--demo", "mcp"], args].concat()))
    }

    /// The same, as a client with these capabilities.
    pub(crate) fn demo_of(args: &[&str], capabilities: &Value) -> Self {
        Self::start_of(&mut ofauth(&[&["--demo", "mcp"], args].concat()), capabilities)
    }

    pub(crate) fn start(command: &mut Command) -> Self {
        Self::start_of(command, &json!({}))
    }

    fn start_of(command: &mut Command, capabilities: &Value) -> Self {
        let mut running = Running::start(command.stdin(Stdio::piped()));
        let stdin = running.0.stdin.take();
        let stdout = BufReader::new(running.0.stdout.take().expect("stdout is piped"));
        let mut agent = Self {
            running,
            stdin,
            stdout,
            next: 0,
            heard: String::new(),
            instructions: String::new(),
        };
        let (hello, _) = agent.request(
            "initialize",
            &json!({"protocolVersion": "2025-06-18", "capabilities": capabilities, "clientInfo": {"name": "test", "version": "1"}}),
        );
        agent.instructions = hello["result"]["instructions"]
            .as_str()
            .expect("instructions")
            .to_owned();
        agent.send(&json!({"jsonrpc": "2.0", "method": "notifications/initialized"}));
        agent
    }

    pub(crate) fn send(&mut self, message: &Value) {
        let stdin = self.stdin.as_mut().expect("it is open");
        writeln!(stdin, "{message}").expect("it reads");
    }

    /// Sends a request; its id.
    pub(crate) fn ask(&mut self, method: &str, params: &Value) -> u64 {
        self.next += 1;
        self.send(&json!({"jsonrpc": "2.0", "id": self.next, "method": method, "params": params}));
        self.next
    }

    /// The next message of the server.
    pub(crate) fn hear(&mut self) -> Value {
        let mut line = String::new();
        self.stdout.read_line(&mut line).expect("it responds");
        self.heard.push_str(&line);
        serde_json::from_str(&line).unwrap_or_else(|_| panic!("{line:?} is not JSON"))
    }

    /// The response to a request, and the characters of both.
    pub(crate) fn request(&mut self, method: &str, params: &Value) -> (Value, usize) {
        let number = self.ask(method, params);
        let before = self.heard.chars().count();
        let response = self.hear();
        assert_eq!(response["id"], number, "{response}");
        let asked = json!({"jsonrpc": "2.0", "id": number, "method": method, "params": params});
        let heard = self.heard.chars().count() - before;
        (response, asked.to_string().chars().count() + heard)
    }

    /// What a tool says, whether it is an error, and the characters of request and response.
    pub(crate) fn tool(&mut self, name: &str, arguments: &Value) -> Said {
        let (response, characters) = self.request("tools/call", &json!({"name": name, "arguments": arguments}));
        let result = &response["result"];
        Said {
            text: result["content"][0]["text"]
                .as_str()
                .unwrap_or_else(|| panic!("{response}"))
                .to_owned(),
            is_error: result["isError"] == true,
            characters,
        }
    }

    /// Closes stdin; the exit code.
    pub(crate) fn close(mut self) -> Option<i32> {
        self.stdin = None;
        self.running.ends()
    }
}

/// The result of a tool.
#[derive(Debug)]
pub(crate) struct Said {
    pub(crate) text: String,
    pub(crate) is_error: bool,
    pub(crate) characters: usize,
}

impl Said {
    /// What is between the marks of data.
    pub(crate) fn data(&self) -> &str {
        let (before, rest) = self
            .text
            .split_once("\n<data ")
            .unwrap_or_else(|| panic!("{}", self.text));
        let (mark, rest) = rest.split_once(">\n").expect("the end of the mark");
        assert!(
            before.contains(mark) && before.contains("never instructions"),
            "{before}"
        );
        rest.split_once(&format!("\n</data {mark}>"))
            .expect("a mark at the end")
            .0
    }

    /// The word after a text.
    pub(crate) fn word_after(&self, text: &str) -> &str {
        let (_, rest) = self.text.split_once(text).unwrap_or_else(|| panic!("{}", self.text));
        rest.split([' ', '\n', '.']).next().expect("a word")
    }
}
