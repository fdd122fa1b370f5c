//! The cost of spans and metrics that nobody listens to.

use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::cost::{Cost, Rounds, in_turn, median};
use crate::server::Server;
use crate::table::section;
use crate::variant::{Setup, Variant};

/// The same program, from whose code the compiler has removed all spans and events (feature `untraced`).
pub(crate) const UNTRACED: &str = "UNTRACED";

const ROUNDS: usize = 31;
const PAGES: usize = 2000;

/// Processes take turns: one program cannot be compiled in both ways.
pub(crate) async fn measure() {
    let Some(untraced) = std::env::var_os(UNTRACED) else {
        eprintln!(
            "skipped: telemetry: {UNTRACED} does not name the program without spans; `cargo xtask bench` builds it"
        );
        return;
    };
    eprintln!("telemetry that nobody listens to …");
    let server = Server::start(Duration::ZERO);
    let own = std::env::current_exe().expect("this program");
    let programs = [own.as_path(), Path::new(&untraced)];
    let costs = in_turn(ROUNDS, programs.len(), async |index| run(programs[index], &server)).await;
    let part = |cost: &Cost| cost.processor;
    let each = |rounds: &Rounds| median(rounds.iter().map(|cost| part(cost).as_secs_f64())) * 1e6 / PAGES as f64;
    let mut ratios: Vec<f64> = costs[0]
        .iter()
        .zip(&costs[1])
        .map(|(with, without)| part(with).as_secs_f64() / part(without).as_secs_f64())
        .collect();
    ratios.sort_by(f64::total_cmp);
    let [first, middle, third] = [1, 2, 3].map(|quarter| ratios[ratios.len() * quarter / 4]);
    let rows = [
        vec![
            "compiled without".to_owned(),
            format!("{:.1}", each(&costs[1])),
            String::new(),
        ],
        vec![
            "nobody listens".to_owned(),
            format!("{:.1}", each(&costs[0])),
            format!("{middle:.3} ({first:.3} to {third:.3})"),
        ],
    ];
    section(
        "Telemetry",
        &format!(
            "Pages by `send` in processes that take turns: spans and metrics that nobody listens to, and the same program \
             without them. Medians of {ROUNDS} rounds of {PAGES} pages; in brackets the quartiles of the ratio."
        ),
        &["spans and metrics", "CPU µs/page", "CPU, of without"],
        &rows,
    );
}

/// The cost of a process that only reads pages.
fn run(program: &Path, server: &Server) -> Cost {
    let output = Command::new(program)
        .args(["--cost", &PAGES.to_string()])
        .args(server.words())
        .stderr(Stdio::inherit())
        .output()
        .expect("the program can be started");
    assert!(output.status.success(), "{} failed", program.display());
    let text = String::from_utf8_lossy(&output.stdout);
    let nanoseconds =
        |word: Option<&str>| Duration::from_nanos(word.and_then(|word| word.parse().ok()).expect("a time"));
    let mut words = text.split_whitespace();
    Cost {
        processor: nanoseconds(words.next()),
        wall: nanoseconds(words.next()),
    }
}

/// Reads pages by the arguments from [`run`], and prints the cost.
pub(crate) async fn run_here(order: &[&str]) {
    let [pages, server @ ..] = order else {
        panic!("expected the number of pages and the server");
    };
    let pages = pages.parse().expect("a number");
    let setup = Setup::new(Server::at(server));
    // The first page opens the connection.
    setup.run(Variant::Send, 1, 1).await;
    let cost = setup.run(Variant::Send, pages, 1).await;
    println!("{} {}", cost.processor.as_nanos(), cost.wall.as_nanos());
}
