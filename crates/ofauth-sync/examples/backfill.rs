//! Copies the messages of a long chat, and prints rows, requests, processor time and peak memory as JSON.
//!
//! `cargo run --release -p ofauth-sync --example backfill`. The mock server runs in a process of its own, so that only the
//! client is measured. `backfill serve` starts that server alone and prints the variables under which this and other programs
//! find it; `COPY` is the path of the copy, by default a temporary file that is removed.

#![allow(clippy::print_stdout, reason = "it prints its results")]

use std::error::Error;
use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Instant;

use cpu_time::ProcessTime;
use ofauth::Client;
use ofauth_mock::{LONG_CHAT, MockServer};
use ofauth_sync::{SqliteStore, Syncer};
use serde_json::json;

/// Messages of the chat; with those of the small chats, a copy has a few more.
const MESSAGES: usize = 20_000;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<()> {
    if std::env::args().nth(1).as_deref() == Some("serve") {
        return serve().await;
    }
    if std::env::var_os("OFAUTH_BASE_URL").is_some() {
        let variable = |name: &str| std::env::var(name);
        let server = [
            variable("OFAUTH_BASE_URL")?,
            variable("OFAUTH_API_KEY")?,
            variable("OFAUTH_CONNECTION_ID")?,
        ];
        return copy(&server).await;
    }
    let mut process = Command::new(std::env::current_exe()?)
        .arg("serve")
        .stdout(Stdio::piped())
        .spawn()?;
    let server = variables(&mut process);
    let copied = match server {
        Ok(server) => copy(&server).await,
        Err(error) => Err(error),
    };
    process.kill()?;
    process.wait()?;
    copied
}

async fn serve() -> Result<()> {
    // A general program continues a list by the cursor in the response only.
    let server = MockServer::builder().next_last_id(true).start().await?;
    server.keep_latest(LONG_CHAT, MESSAGES);
    println!("OFAUTH_BASE_URL={}", server.base_url());
    println!("OFAUTH_API_KEY={}", server.api_key());
    println!("OFAUTH_CONNECTION_ID={}", server.connection_id());
    std::future::pending().await
}

/// URL, key and connection that a server prints.
fn variables(process: &mut Child) -> Result<[String; 3]> {
    let mut lines = BufReader::new(process.stdout.take().ok_or("no output")?).lines();
    let mut next = || -> Result<String> {
        let line = lines.next().ok_or("the server ended")??;
        Ok(line.split_once('=').ok_or("no variable")?.1.to_owned())
    };
    Ok([next()?, next()?, next()?])
}

async fn copy([url, key, connection]: &[String; 3]) -> Result<()> {
    let client = Client::builder().api_key(key).base_url(url).build()?;
    let folder = tempfile::tempdir()?;
    let path = std::env::var_os("COPY").map_or_else(|| folder.path().join("copy.db"), Into::into);
    let store = Arc::new(SqliteStore::open(path)?);
    let sync = Syncer::builder(client, store).accounts([connection]).only(["messages"]);
    let sync = sync.build()?;
    let (processor, clock) = (ProcessTime::now(), Instant::now());
    let report = sync.run().await?;
    let (processor, clock) = (processor.elapsed().as_secs_f64(), clock.elapsed().as_secs_f64());
    let figures = json!({
        "messages": report.streams["messages"].items,
        "requests": report.requests(),
        "processor_seconds": processor,
        "seconds": clock,
        "peak_mib": peak(),
    });
    println!("{figures}");
    Ok(())
}

/// The peak of resident memory in MiB, on Linux.
fn peak() -> Option<f64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    let kib: f64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib / 1024.0)
}
