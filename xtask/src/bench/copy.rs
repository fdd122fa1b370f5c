//! The durable copy: backfill beside dlt, kills, a simulated day, a fleet.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context, bail};
use serde_json::Value;
use test_servers::PostgresServer;

use crate::cargo::{command, output, run};
use crate::workspace;

/// The interpreter that has dlt; without it, dlt is left out.
const DLT_PYTHON: &str = "DLT_PYTHON";
/// The scale of the tests that the gate runs small.
const WHOLE: [(&str, &str); 6] = [
    ("OFAUTH_TEST_KILLS", "1000"),
    ("OFAUTH_TEST_DAY_ALL_ACCOUNTS", "1000"),
    ("OFAUTH_TEST_DAY_ACCOUNTS", "40"),
    ("OFAUTH_TEST_DAY_MESSAGES", "2000"),
    ("OFAUTH_TEST_FLEET_SECONDS", "180"),
    ("OFAUTH_TEST_FLEET_SIMULATED", "10000"),
];

/// Runs of a backfill.
const BACKFILLS: usize = 5;

/// A section whose rows a test writes.
struct Part {
    name: &'static str,
    introduction: &'static str,
    head: &'static str,
    package: &'static str,
    runs: &'static [Run],
    postgres: bool,
}

/// A run of a test.
struct Run {
    /// The test, as arguments of `cargo test`.
    test: &'static [&'static str],
    /// A setting, beside those of [`WHOLE`].
    setting: Option<(&'static str, &'static str)>,
}

impl Run {
    const fn of(test: &'static [&'static str]) -> Self {
        Self { test, setting: None }
    }

    const fn with(test: &'static [&'static str], name: &'static str, value: &'static str) -> Self {
        Self {
            test,
            setting: Some((name, value)),
        }
    }
}

const FLEET: &[&str] = &["--test", "postgres", "quota::"];

const PARTS: [Part; 3] = [
    Part {
        name: "kills",
        introduction: "### Kills\n\n`ofauth sync --follow` of an account, ended by `kill -9` at random while messages are new, edited and \
            deleted, and of the webhooks 1 % are lost, 2 % doubled, all out of order. The server responds after 10 ms. Quota efficiency is the fewest requests that \
            could have fetched the final rows, over those that the server counted. The targets are no row lost or double, 0.99 for \
            one run, and 0.97 under the kills.",
        head: "| kills | rows | lost | double | requests | asked again | efficiency |\n| ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        package: "ofauth-cli",
        runs: &[Run::of(&["--test", "command", "sync_killed"])],
        postgres: false,
    },
    Part {
        name: "day",
        introduction: "### A day\n\nA simulated day of accounts that are followed: 1 % of the webhooks are lost, 2 % doubled, and each of \
            process, API and webhooks is down once, for 10 minutes, webhooks in one row for an hour. Chats get messages by Zipf's law. An event has the message, as documented, which \
            is stored at once, or only names its chat, whose latest 10 messages are then requested; events are gathered for some \
            time, so that one request answers several. Each sweep reads the list of chats, 20 a request. Of a chat with new messages it requests none if the copy, with the \
            last message that the list has, has as many unread ones as the list says, and otherwise the latest 10, and 10 more until it has: what no event reported is found there. Where \
            the account reads or answers its chats, in the rows of both, the list has no such number, and all messages are requested \
            down to those that were seen so before. Fresh: of the messages whose webhook \
            came, those that were in the copy 5 s later; of the others, an hour later. The targets are 0.03 requests a message, \
            none lost, and 99 % for both. Of the requests where only fans write, the list of chats takes 0.013 in hourly sweeps, 0.024 with \
            54 chats. The others are for lost webhooks: one for each chat and hour where more than the last message is missing, and more in busy chats, where one of the 20 \
            messages of an hour is lost below the latest 10. What the list does not show \
            is found when all messages are requested again that events have brought, 10 a request: once someone reads a chat, \
            and after a week (`--confirm-after`). To these rows, which end before that, it adds 0.1 requests a message at that time.",
        head: "| who writes | accounts | chats | an event has the | gathered | sweeps every | no webhooks for | messages | requests a message | lost | fresh within 5 s | within an hour | slowest |\n\
            | --- | ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        package: "ofauth-sync",
        runs: &[Run::of(&["--test", "copy", "day::"])],
        postgres: false,
    },
    Part {
        name: "fleet",
        introduction: "### A fleet\n\n3 processes share accounts of 60 requests a minute, in bursts of 90, over PostgreSQL; at random, one after \
            another is killed or stopped for longer than its lease. In real time, over sockets, with the processes, the database and the \
            server on this machine; and once in simulated time, by the same statement and permits, without processes and network. \
            Used: of what flowed into the buckets after the first quarter of the time; and of all, full buckets at the start \
            included; more than 100 % is what was left of those. The targets are none over the quota, 99 % used, 5 % between the \
            most and the least served, and one statement of coordination in 100 requests.",
        head: "| accounts | requests | over the quota | used | of all | most to least served | statements in 100 requests |\n\
            | ---: | ---: | ---: | ---: | ---: | ---: | ---: |",
        package: "ofauth-sync",
        runs: &[
            Run::with(FLEET, "OFAUTH_TEST_FLEET_ACCOUNTS", "1000"),
            Run::with(FLEET, "OFAUTH_TEST_FLEET_ACCOUNTS", "2000"),
            Run::of(&["--lib", "in_simulated_time"]),
        ],
        postgres: true,
    },
];

/// The heading of the section.
pub(super) const HEADING: &str = "## A durable copy";

/// The names of the parts, for one alone.
pub(super) const PART_NAMES: [&str; 4] = ["copy-backfill", "copy-kills", "copy-day", "copy-fleet"];

pub(super) fn measure() -> anyhow::Result<String> {
    Ok(format!("{HEADING}\n\n{}", measure_parts(&|_| true)?))
}

/// The parts whose names are wanted.
pub(super) fn measure_parts(wanted: &dyn Fn(&str) -> bool) -> anyhow::Result<String> {
    let mut text = String::new();
    if wanted("copy-backfill") {
        text.push_str(&backfill()?);
    }
    let folder = tempfile::tempdir().context("cannot make a folder")?;
    for part in &PARTS {
        if !wanted(&format!("copy-{}", part.name)) {
            continue;
        }
        if part.postgres && !PostgresServer::is_installed() {
            eprintln!(
                "skipped: copy-{}: initdb is not installed (apt-get install postgresql)",
                part.name
            );
            continue;
        }
        text.push_str(&rows(part, folder.path())?);
    }
    Ok(text)
}

/// Runs tests on the whole, by the settings of the environment before those of [`WHOLE`].
fn rows(part: &Part, folder: &Path) -> anyhow::Result<String> {
    for Run {
        test: arguments,
        setting,
    } in part.runs
    {
        let mut test = command();
        test.args(["test", "--quiet", "--release", "--package", part.package]);
        if part.package == "ofauth-sync" {
            test.args(["--features", "postgres"]);
        }
        test.args(*arguments);
        for (name, whole) in WHOLE.into_iter().chain(*setting) {
            if std::env::var_os(name).is_none() {
                test.env(name, whole);
            }
        }
        test.env("OFAUTH_FIGURES", folder).stdout(Stdio::inherit());
        run(&mut test)?;
    }
    let path = folder.join(part.name);
    let rows = std::fs::read_to_string(&path).with_context(|| format!("the figures of `{}` are missing", part.name))?;
    Ok(format!("{}\n\n{}\n{rows}\n", part.introduction, part.head))
}

/// Runs `work` and the processes that it starts on one processor: on two, each wakes the other for every page, which costs a third
/// more.
fn on_one_processor<T: Send>(work: impl FnOnce() -> anyhow::Result<T> + Send) -> anyhow::Result<T> {
    let pinned = || {
        let first = core_affinity::get_core_ids().and_then(|all| all.first().copied());
        if !first.is_some_and(core_affinity::set_for_current) {
            eprintln!("this system does not support pinning to a processor: figures will vary");
        }
        work()
    };
    thread::scope(|threads| threads.spawn(pinned).join()).unwrap_or_else(|panic| std::panic::resume_unwind(panic))
}

fn backfill() -> anyhow::Result<String> {
    let program = example()?;
    on_one_processor(|| backfill_by(&program))
}

fn backfill_by(program: &Path) -> anyhow::Result<String> {
    let mut text = "### Backfill\n\nThe messages of a chat and their media, 20,000 in pages of 10, from a server in another process on the same \
         processor. Medians of 5 runs. dlt reads the same pages by its REST source and merges them into DuckDB. The targets are 60,000 messages a \
         second of processor time, and 58 MiB.\n\n| | messages | messages a CPU second | peak, MiB |\n| --- | ---: | ---: | ---: |\n"
        .to_owned();
    let server = Server::start(program)?;
    let runs: anyhow::Result<Vec<Value>> = (0..BACKFILLS).map(|_| figures(server.client(program))).collect();
    let mut runs = runs?;
    runs.sort_by(|a, b| seconds(a).total_cmp(&seconds(b)));
    add(&mut text, "ofauth-sync, SQLite", &runs[BACKFILLS / 2]);
    match std::env::var_os(DLT_PYTHON) {
        None => {
            eprintln!("skipped: dlt: {DLT_PYTHON} does not name a Python that has it (`pip install 'dlt[duckdb]'`)");
        }
        Some(python) => {
            let mut dlt = server.client(Path::new(&python));
            let found = figures(dlt.arg(workspace::root().join("benchmarks/clients/dlt_copy.py")))?;
            let version = found["version"].as_str().unwrap_or_default().to_owned();
            add(&mut text, &format!("dlt {version}, DuckDB"), &found);
        }
    }
    text.push('\n');
    Ok(text)
}

/// Its processor time.
fn seconds(figures: &Value) -> f64 {
    figures["processor_seconds"].as_f64().unwrap_or(f64::NAN)
}

fn add(text: &mut String, name: &str, figures: &Value) {
    let number = |name: &str| figures[name].as_f64().unwrap_or(f64::NAN);
    let messages = number("messages");
    let _ = writeln!(
        text,
        "| {name} | {messages} | {:.0} | {:.0} |",
        messages / seconds(figures),
        number("peak_mib")
    );
}

/// Builds the example, and returns its path.
fn example() -> anyhow::Result<PathBuf> {
    let mut build = command();
    build.args([
        "build",
        "--quiet",
        "--release",
        "--package",
        "ofauth-sync",
        "--features",
        "postgres",
    ]);
    build.args(["--example", "backfill", "--message-format", "json"]);
    let messages = output(build.stderr(Stdio::inherit()))?;
    let messages = String::from_utf8(messages).context("the messages of cargo are not UTF-8")?;
    let mut executables = messages.lines().filter_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        Some(PathBuf::from(message["executable"].as_str()?))
    });
    executables.next_back().context("cargo did not name the program")
}

/// The mock server, in a process of its own.
struct Server {
    process: Child,
    variables: Vec<(String, String)>,
}

impl Server {
    fn start(program: &Path) -> anyhow::Result<Self> {
        let started = Command::new(program).arg("serve").stdout(Stdio::piped()).spawn();
        let mut server = Self {
            process: started.context("cannot start the server")?,
            variables: Vec::new(),
        };
        let stdout = server.process.stdout.take().context("the server has no output")?;
        for line in BufReader::new(stdout).lines().take(3) {
            let line = line.context("the server ended")?;
            let (name, value) = line.split_once('=').context("the server printed no variable")?;
            server.variables.push((name.to_owned(), value.to_owned()));
        }
        Ok(server)
    }

    /// A program that talks to it.
    fn client(&self, program: &Path) -> Command {
        let mut client = Command::new(program);
        client.envs(self.variables.iter().cloned());
        client
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// What a program prints.
fn figures(mut program: impl std::borrow::BorrowMut<Command>) -> anyhow::Result<Value> {
    let output = program.borrow_mut().stderr(Stdio::inherit()).output();
    let output = output.context("cannot start the program that copies")?;
    if !output.status.success() {
        bail!("the program that copies failed");
    }
    let text = String::from_utf8(output.stdout).context("its figures are not UTF-8")?;
    let line = text.lines().last().unwrap_or_default();
    serde_json::from_str(line).context("its figures are not JSON")
}
