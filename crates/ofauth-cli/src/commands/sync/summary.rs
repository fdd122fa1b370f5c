//! The report of a run: for a person, or as a line of JSON.

use std::io::{self, IsTerminal, Write};

use ofauth_sync::Report;
use serde_json::{Value, json};

use crate::notice;
use crate::text::printable;

/// A summary on a terminal, otherwise a line of JSON.
pub(super) fn print(report: &Report, quiet: bool) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if !stdout.is_terminal() {
        return writeln!(stdout, "{}", line(report));
    }
    if quiet {
        return Ok(());
    }
    for (name, stream) in &report.streams {
        let (items, requests) = (stream.items, stream.requests);
        writeln!(stdout, "{name:<22} {items:>10} rows {requests:>8} requests")?;
    }
    let seconds = report.duration.as_secs_f64();
    writeln!(stdout, "{} accounts in {seconds:.1} s", report.accounts)?;
    let revived: u64 = report.streams.values().map(|stream| stream.revived).sum();
    if revived > 0 {
        notice::say(format_args!(
            "note: {revived} items of sync_dead_letters could be read now"
        ));
    }
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
                "revived": stream.revived,
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
