//! Peak memory of a client.

use std::process::{Command, Stdio};
use std::time::Duration;

use crate::cost::{median, peak_memory};
use crate::foreign::Foreign;
use crate::server::Server;
use crate::table::section;
use crate::variant::{Setup, Variant};

const ROUNDS: usize = 5;
const PAGES: usize = 1000;

pub(crate) fn measure() {
    eprintln!("memory …");
    let server = Server::start(Duration::ZERO);
    let mut rows = Vec::new();
    for variant in Variant::RUST {
        if let Some(peak) = in_own_process(variant, &server) {
            rows.push((variant.name(), peak));
        }
    }
    for foreign in Foreign::installed() {
        let peaks = (0..ROUNDS).map(|_| foreign.run(&server, PAGES, 1).peak_kib as f64);
        rows.push((foreign.name(), median(peaks)));
    }
    let rows: Vec<_> = rows
        .into_iter()
        .map(|(name, kib)| vec![name.to_owned(), format!("{:.1}", kib / 1024.0)])
        .collect();
    section(
        "Memory",
        &format!("Peak resident memory of a process that reads {PAGES} pages. Medians of {ROUNDS} runs."),
        &["", "MiB"],
        &rows,
    );
}

/// Peak memory in KiB of a process that only reads.
fn in_own_process(variant: Variant, server: &Server) -> Option<f64> {
    let index = Variant::RUST.iter().position(|other| *other == variant)?;
    let peak = || {
        let output = Command::new(std::env::current_exe().expect("this program"))
            .args(["--run", &index.to_string(), &PAGES.to_string(), "1"])
            .args(server.words())
            .stderr(Stdio::inherit())
            .output()
            .expect("this program can be started");
        assert!(output.status.success(), "{} failed", variant.name());
        String::from_utf8_lossy(&output.stdout).trim().parse::<f64>().ok()
    };
    let peaks: Option<Vec<f64>> = (0..ROUNDS).map(|_| peak()).collect();
    Some(median(peaks?.into_iter()))
}

/// Reads by the arguments from [`in_own_process`], or given by hand to run it under a profiler, and prints the peak.
pub(crate) async fn run_here(order: &[&str]) {
    let [variant, pages, at_once, server @ ..] = order else {
        panic!("expected the number of a variant, pages, readers at once, and the server");
    };
    let [variant, pages, at_once] = [variant, pages, at_once].map(|word| word.parse::<usize>().expect("a number"));
    let setup = Setup::new(Server::at(server));
    setup.run(Variant::RUST[variant], pages, at_once).await;
    match peak_memory() {
        Some(peak) => println!("{peak}"),
        None => println!("unknown"),
    }
}
