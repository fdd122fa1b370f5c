//! The server in a separate process, so that its work is not counted as the client's.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use ofauth::{Client, ClientBuilder, Connection};
use ofauth_mock::MockServer;

/// A chat of 100,000 messages.
pub(crate) const CHAT: i64 = 4103;
/// Page size: the maximum of the API.
pub(crate) const PAGE: usize = 10;
/// Connections of the server.
pub(crate) const CONNECTIONS: usize = 1000;

pub(crate) async fn serve(latency_ms: u64) {
    let server = MockServer::builder()
        .latency(Duration::from_millis(latency_ms))
        .connections(CONNECTIONS)
        .start()
        .await;
    let server = server.expect("a free port on loopback");
    println!("{} {} {}", server.base_url(), server.api_key(), server.connection_id());
    // Ends with its parent process.
    std::future::pending::<()>().await;
}

pub(crate) struct Server {
    process: Option<Child>,
    pub(crate) base_url: String,
    pub(crate) key: String,
    pub(crate) connection: String,
}

impl Server {
    pub(crate) fn start(latency: Duration) -> Self {
        let own = std::env::current_exe().expect("this program");
        let mut process = Command::new(own)
            .args(["--serve", &latency.as_millis().to_string()])
            .stdout(Stdio::piped())
            .spawn()
            .expect("this program can be started");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("a pipe"))
            .read_line(&mut line)
            .expect("a line");
        let words: Vec<&str> = line.split_whitespace().collect();
        let mut server = Self::at(&words);
        server.process = Some(process);
        server
    }

    /// An already running one: URL, key and connection.
    pub(crate) fn at(words: &[&str]) -> Self {
        let [base_url, key, connection] = words else {
            panic!("expected URL, key and connection, got {} words", words.len());
        };
        Self {
            process: None,
            base_url: (*base_url).to_owned(),
            key: (*key).to_owned(),
            connection: (*connection).to_owned(),
        }
    }

    pub(crate) fn words(&self) -> [&str; 3] {
        [&self.base_url, &self.key, &self.connection]
    }

    pub(crate) fn client(&self) -> ClientBuilder {
        Client::builder().api_key(&self.key).base_url(&self.base_url)
    }

    /// The account, from a client with default settings.
    pub(crate) fn creator(&self) -> Connection {
        let client = self.client().build().expect("valid settings");
        client.connection(&self.connection).expect("a valid id")
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(process) = &mut self.process {
            let _ = process.kill();
            let _ = process.wait();
        }
    }
}
