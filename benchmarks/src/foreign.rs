//! Small plain clients in other languages, if their interpreters are installed.

use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::cost::Cost;
use crate::server::{CHAT, Server};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Foreign {
    Node,
    Python,
}

/// The figures that such a client prints.
pub(crate) struct Run {
    pub(crate) cost: Cost,
    pub(crate) peak_kib: u64,
}

impl Foreign {
    pub(crate) fn installed() -> Vec<Self> {
        let there = |foreign: &Self| {
            let mut asked = Command::new(foreign.interpreter());
            asked.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
            asked.status().is_ok_and(|status| status.success())
        };
        [Self::Node, Self::Python].into_iter().filter(there).collect()
    }

    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Node => "node, fetch and JSON.parse",
            Self::Python => "python, http.client and json",
        }
    }

    fn interpreter(self) -> &'static str {
        match self {
            Self::Node => "node",
            Self::Python => "python3",
        }
    }

    fn program(self) -> PathBuf {
        let file = match self {
            Self::Node => "plain.mjs",
            Self::Python => "plain.py",
        };
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("clients").join(file)
    }

    /// Starts the client, which warms up before it measures itself.
    pub(crate) fn run(self, server: &Server, pages: usize, at_once: usize) -> Run {
        let url = format!("{}/v2/access/chats/{CHAT}/messages", server.base_url);
        let output = Command::new(self.interpreter())
            .arg(self.program())
            .args([&url, &server.key, &server.connection])
            .args([pages.to_string(), at_once.to_string()])
            .stderr(Stdio::inherit())
            .output()
            .expect("the interpreter can be started");
        assert!(output.status.success(), "{self:?} failed");
        let text = String::from_utf8_lossy(&output.stdout);
        let figures: Vec<u64> = text.split_whitespace().filter_map(|word| word.parse().ok()).collect();
        let [processor, wall, peak_kib] = figures[..] else {
            panic!("{self:?} says {text}");
        };
        Run {
            cost: Cost {
                processor: Duration::from_micros(processor),
                wall: Duration::from_micros(wall),
            },
            peak_kib,
        }
    }
}
