//! Copies the messages of a long chat and prints rows, processor time and peak memory.
//!
//! `ofauth mock > mock.env`, then with these variables: `cargo run --release -p ofauth-sync --example backfill`. The chat
//! of the mock server has a message each minute up to 2026-03-11T10:39; `SINCE` says how far it is read.

#![allow(clippy::print_stdout, reason = "it prints its results")]

use std::sync::Arc;
use std::time::Instant;

use cpu_time::ProcessTime;
use ofauth_sync::{SqliteStore, Syncer, Time};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = ofauth::Client::from_env()?;
    let connection = std::env::var("OFAUTH_CONNECTION_ID")?;
    let since = std::env::var("SINCE").unwrap_or_else(|_| "2026-02-25T13:20:00Z".to_owned());
    let folder = tempfile::tempdir()?;
    let store = Arc::new(SqliteStore::open(folder.path().join("copy.db"))?);
    let sync = Syncer::builder(client, store).accounts([connection]).only(["messages"]);
    let sync = sync.since(Time::parse(&since).ok_or("SINCE is no time")?).build()?;
    let (processor, clock) = (ProcessTime::now(), Instant::now());
    let report = sync.run().await?;
    let (processor, clock) = (processor.elapsed(), clock.elapsed());
    let messages = report.streams["messages"].items;
    #[allow(clippy::cast_precision_loss, reason = "a rate")]
    let rate = messages as f64 / processor.as_secs_f64();
    println!(
        "{messages} messages, {} requests, {:.2} s of processor time, {:.2} s, {rate:.0} messages per CPU second, peak {}",
        report.requests(),
        processor.as_secs_f64(),
        clock.as_secs_f64(),
        peak().unwrap_or_default()
    );
    Ok(())
}

/// The peak of resident memory, on Linux.
fn peak() -> Option<String> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM"))?;
    Some(line.split_whitespace().skip(1).collect::<Vec<_>>().join(" "))
}
