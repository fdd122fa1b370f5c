//! The server in a separate process, so that its memory is not counted as the client's.

use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;

use ofauth_mock::MockServer;

use crate::judge::{Judge, WINDOW};
use crate::tally::Tally;
use crate::{ACCOUNTS, faults};

/// Serves, injects faults and records until stdin sends the clients' view; prints the differences.
pub(crate) async fn serve(seed: u64) {
    let server = MockServer::builder()
        .connections(ACCOUNTS)
        .keep_requests(WINDOW)
        .start()
        .await;
    let server = server.expect("a free port on loopback");
    println!("{} {}", server.base_url(), server.api_key());
    let (lines, read) = mpsc::channel();
    std::thread::spawn(move || {
        std::io::stdin()
            .lines()
            .map_while(Result::ok)
            .try_for_each(|line| lines.send(line))
    });
    let mut judge = Judge::default();
    let mut verdict = Vec::new();
    let mut faults = Box::pin(faults::inject(&server, seed));
    loop {
        tokio::select! {
            () = &mut faults => {}
            () = tokio::time::sleep(Duration::from_millis(250)) => judge.look(&server),
        }
        for line in read.try_iter() {
            match line.split_once(' ') {
                Some(("done", text)) if !judge.has(text) => {
                    verdict.push(format!("{text} was sent, and is not on record"));
                }
                Some(("never-sent", text)) if judge.has(text) => {
                    verdict.push(format!(
                        "{text} is on record, but the client reported that it was never sent"
                    ));
                }
                Some(_) => {}
                None => {
                    verdict.extend(judge.verdict(&server));
                    println!("{}", verdict.join("\n"));
                    return;
                }
            }
        }
    }
}

/// The server process, seen from the clients' process.
pub(crate) struct Server {
    process: Child,
    stdin: ChildStdin,
    stdout: BufReader<ChildStdout>,
    pub(crate) base_url: String,
    pub(crate) key: String,
}

impl Server {
    pub(crate) fn start(seed: u64) -> Self {
        let own = std::env::current_exe().expect("this program");
        let mut process = Command::new(own)
            .args(["--serve", &seed.to_string()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started");
        let mut stdout = BufReader::new(process.stdout.take().expect("a pipe"));
        let mut line = String::new();
        stdout.read_line(&mut line).expect("a line");
        let (base_url, key) = line.trim().split_once(' ').expect("two words");
        Self {
            stdin: process.stdin.take().expect("a pipe"),
            base_url: base_url.to_owned(),
            key: key.to_owned(),
            stdout,
            process,
        }
    }

    /// The differences between the server's record and the clients' view.
    pub(crate) fn judge(&mut self, tally: &Tally) -> Vec<String> {
        // The last requests are counted.
        std::thread::sleep(Duration::from_secs(1));
        let writes = tally.writes();
        for text in &writes.done {
            writeln!(self.stdin, "done {text}").expect("the server reads");
        }
        for text in &writes.never_sent {
            writeln!(self.stdin, "never-sent {text}").expect("the server reads");
        }
        writeln!(self.stdin, "end").expect("the server reads");
        println!(
            "{} writes are certain, {} certainly never went out",
            writes.done.len(),
            writes.never_sent.len()
        );
        let lines = self.stdout.by_ref().lines().map_while(Result::ok);
        lines.filter(|line| !line.is_empty()).collect()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
