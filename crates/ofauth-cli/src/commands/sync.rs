//! `ofauth sync`

use std::io::{self, IsTerminal, Write};
use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;
use ofauth::operations::LIST_CONNECTIONS;
use ofauth_sync::{Error, Report, SqliteStore, Sync, Time};
use serde_json::{Value, json};

use super::context::Context;
use crate::args::sync::Sync as Args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::progress::Copying;
use crate::session::Session;
use crate::text::printable;
use crate::when::Edge;

pub(super) async fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let global = &context.global;
    let path = args
        .to
        .unwrap_or_else(|| PathBuf::from(if global.demo { "demo.db" } else { "copy.db" }));
    if path.to_str().is_some_and(|url| url.starts_with("postgres")) {
        return Err(Failure::new(
            Exit::Usage,
            "this build has no PostgreSQL, expected the name of a file after --to",
        ));
    }
    let session = Session::open(global, &LIST_CONNECTIONS).await?;
    let store = SqliteStore::open(&path).map_err(|error| failure(Error::from(error)))?;
    let progress = Copying::start(global.quiet);
    let mut sync = Sync::builder(session.client().clone(), Arc::new(store))
        .only(args.only)
        .accounts(args.account)
        .options(global.options())
        .observer(progress.observer());
    if let Some(since) = &args.since {
        let resolved = since.resolve(Edge::Start, Timestamp::now(), &context.zone);
        let out_of_range = || Failure::new(Exit::Usage, "the time of --since is out of range");
        let since = resolved.as_deref().and_then(Time::parse).ok_or_else(out_of_range)?;
        sync = sync.since(since);
    }
    if let Some(age) = args.full_after {
        sync = sync.full_after(age);
    }
    let sync = sync.build().map_err(failure)?;
    let report = tokio::select! {
        biased;
        stop = context.signals.raised() => {
            drop(progress);
            return Err(Failure::stopped(stop, "; what was read is stored").hint("run the same command to continue"));
        }
        report = sync.run() => report.map_err(failure)?,
    };
    drop(progress);
    print(&report, global.quiet).map_err(|error| Failure::output(&error))?;
    match report.failures.into_iter().next() {
        None => Ok(()),
        Some(first) => Err(failure(first.error).note("note: the rest is stored; run the same command to continue")),
    }
}

fn failure(error: Error) -> Failure {
    match error {
        Error::Api(error) => Failure::from(error),
        Error::Setting(message) => Failure::new(Exit::Usage, printable(&message)),
        Error::Page(..) => Failure::new(Exit::NotUnderstood, printable(&error.to_string())),
        _ => Failure::new(Exit::Failure, printable(&error.to_string())),
    }
}

/// A summary on a terminal, otherwise a line of JSON.
fn print(report: &Report, quiet: bool) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if !stdout.is_terminal() {
        return writeln!(stdout, "{}", line(report));
    }
    if quiet {
        return Ok(());
    }
    for (name, stream) in &report.streams {
        let (items, requests) = (stream.items, stream.requests);
        writeln!(stdout, "{name:<16} {items:>10} rows {requests:>8} requests")?;
    }
    let seconds = report.duration.as_secs_f64();
    writeln!(stdout, "{} accounts in {seconds:.1} s", report.accounts)?;
    if report.dead_letters() > 0 {
        let letters = report.dead_letters();
        notice::say(format_args!(
            "warning: {letters} items could not be read; see the table sync_dead_letters"
        ));
    }
    for field in &report.unknown_fields {
        let field = printable(field);
        notice::say(format_args!("note: the field {field} is new; it is in the column raw"));
    }
    for skipped in &report.skipped {
        let stream = skipped.stream.unwrap_or("all streams");
        notice::say(format_args!(
            "note: {stream} of account {}: {}",
            skipped.account,
            printable(&skipped.reason)
        ));
    }
    Ok(())
}

fn line(report: &Report) -> Value {
    let streams: serde_json::Map<_, _> = report
        .streams
        .iter()
        .map(|(name, stream)| {
            let counts = json!({
                "rows": stream.items,
                "requests": stream.requests,
                "dead_letters": stream.dead_letters,
            });
            ((*name).to_owned(), counts)
        })
        .collect();
    let skipped = report.skipped.iter();
    let skipped = skipped.map(|one| json!({"account": one.account, "stream": one.stream, "reason": one.reason}));
    let failures = report.failures.iter();
    let failures =
        failures.map(|one| json!({"account": one.account, "stream": one.stream, "error": one.error.to_string()}));
    json!({
        "accounts": report.accounts,
        "rows": report.items(),
        "requests": report.requests(),
        "dead_letters": report.dead_letters(),
        "seconds": report.duration.as_secs_f64(),
        "streams": streams,
        "unknown_fields": report.unknown_fields,
        "skipped": skipped.collect::<Vec<_>>(),
        "failures": failures.collect::<Vec<_>>(),
    })
}
