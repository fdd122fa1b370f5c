//! Hours of use in minutes: `cargo xtask soak`. Two hundred connected accounts read, send, unsend and cancel, against a
//! server in a separate process that keeps injecting faults, and whose record is the reference for all writes.
#![allow(clippy::expect_used, clippy::print_stdout, clippy::print_stderr, clippy::panic)]

mod account;
mod faults;
mod health;
mod judge;
mod server;
mod tally;

use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use health::Health;
use ofauth::Client;
use server::Server;
use tally::Tally;
use tokio::time::Instant;

/// Connected accounts.
const ACCOUNTS: usize = 200;

/// Interval of progress lines.
const PACE: Duration = Duration::from_secs(5);

/// Longest duration of a call, with some tolerance for a loaded machine.
const TIMEOUT: Duration = Duration::from_secs(20);
const LONGEST_CALL: Duration = Duration::from_secs(40);

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    match words.as_slice() {
        ["--serve", seed] => {
            runtime.block_on(server::serve(seed.parse().expect("a number")));
            ExitCode::SUCCESS
        }
        ["--minutes", minutes, "--seed", seed] => {
            let time = Duration::from_secs_f64(60.0 * minutes.parse::<f64>().expect("a number of minutes"));
            let faults = runtime.block_on(soak(time, seed.parse().expect("a number")));
            for fault in &faults {
                eprintln!("error: {fault}");
            }
            println!(
                "{}",
                if faults.is_empty() {
                    "all checks passed"
                } else {
                    "some checks failed"
                }
            );
            ExitCode::from(if faults.is_empty() { 0 } else { 100 })
        }
        _ => {
            println!("nothing to do: cargo xtask soak runs this");
            ExitCode::SUCCESS
        }
    }
}

/// Runs for this time, and returns the failed checks.
async fn soak(time: Duration, seed: u64) -> Vec<String> {
    println!("seed {seed}");
    let mut server = Server::start(seed);
    let client = Client::builder()
        .api_key(&server.key)
        .base_url(&server.base_url)
        // Short timeouts, so that many silent connections are abandoned.
        .attempt_timeout(Duration::from_secs(2))
        .timeout(TIMEOUT)
        .build()
        .expect("valid settings");
    let tally = Arc::new(Tally::default());
    let newest = account::newest_seeded(&client).await;
    let started = Instant::now();
    let end = started + time;
    let mut accounts = Vec::new();
    for number in 1..=ACCOUNTS {
        let connection = client.connection(format!("conn_{number:04}")).expect("a valid id");
        let account = account::Account::new(connection, number, seed, newest, Arc::clone(&tally));
        accounts.push(tokio::spawn(account.work(end)));
    }
    let mut health = Health::default();
    while Instant::now() < end {
        tokio::time::sleep(PACE.min(end.saturating_duration_since(Instant::now()))).await;
        let sample = health.sample();
        println!("{:>5.0} s  {tally}  {sample}", started.elapsed().as_secs_f64());
    }
    for account in accounts {
        match tokio::time::timeout_at(end + LONGEST_CALL, account).await {
            Ok(Ok(())) => {}
            Ok(Err(error)) => tally.fault(format!("an account panicked: {error}")),
            Err(_) => tally.fault(format!("a call is still in progress {LONGEST_CALL:?} after the end")),
        }
    }
    drop(client);
    let mut faults = health.growth();
    faults.extend(health::tasks_left().await);
    faults.extend(server.judge(&tally));
    faults.extend(tally.faults());
    println!("in all   {tally}");
    faults
}
