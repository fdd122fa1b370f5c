//! `ofauth export`

use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::sync::Arc;

use ofauth_sync::{Error, Export, ExportReport, Format, SqliteStore, Store};
use serde_json::{Value, json};

use super::context::Context;
use super::sync::failure;
use crate::args::export::{Export as Args, Format as Chosen};
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::spreadsheet;

pub(super) async fn run(args: Args, context: &Context) -> Result<(), Failure> {
    let format = match args.format {
        Chosen::Parquet => Format::Parquet,
        Chosen::Csv => Format::Csv,
        Chosen::Ndjson => Format::Ndjson,
    };
    if args.csv_for_spreadsheets && format != Format::Csv {
        let message = "--csv-for-spreadsheets is for CSV, expected --format csv";
        return Err(Failure::new(Exit::Usage, message));
    }
    let store = open(&args.copy).await?;
    let mut export = Export::new(store, args.to)
        .format(format)
        .only(args.only)
        .accounts(args.account)
        .full(args.full)
        .secrets(args.with_secrets);
    if args.csv_for_spreadsheets {
        export = export.csv_text(spreadsheet::guarded);
    }
    // A task of its own: SQLite and files block.
    let exporting = tokio::spawn(export.run());
    tokio::select! {
        biased;
        stop = context.signals.raised() => {
            let stopped = Failure::stopped(stop, "; no file is incomplete");
            Err(stopped.hint("run the same command to export"))
        }
        ended = exporting => match ended {
            Ok(report) => print(&report.map_err(failure)?, context.global.quiet).map_err(|error| Failure::output(&error)),
            Err(_) => Err(Failure::new(Exit::Failure, "this is a bug: a task has panicked")),
        }
    }
}

async fn open(copy: &Path) -> Result<Arc<dyn Store>, Failure> {
    if let Some(url) = super::sync::database::postgres_url(copy) {
        return super::sync::database::store(url).await;
    }
    let store = SqliteStore::open_read_only(copy).map_err(|error| failure(Error::from(error)))?;
    Ok(Arc::new(store))
}

/// A summary on a terminal, otherwise a line of JSON.
fn print(report: &ExportReport, quiet: bool) -> io::Result<()> {
    let mut stdout = io::stdout().lock();
    if !stdout.is_terminal() {
        return writeln!(stdout, "{}", line(report));
    }
    if quiet {
        return Ok(());
    }
    for (name, table) in &report.tables {
        let file = table.file.as_deref().unwrap_or("no change");
        writeln!(
            stdout,
            "{name:<22} {:>10} rows {:>8} removed  {file}",
            table.rows, table.removed
        )?;
    }
    let (folder, seconds) = (report.folder.display(), report.duration.as_secs_f64());
    writeln!(stdout, "export {} into {folder} in {seconds:.1} s", report.number)
}

fn line(report: &ExportReport) -> Value {
    let tables = report.tables.iter().map(|(name, table)| {
        let counts = json!({
            "rows": table.rows,
            "removed": table.removed,
            "total": table.total,
            "file": table.file,
        });
        ((*name).to_owned(), counts)
    });
    let sum = |count: fn(&ofauth_sync::TableReport) -> u64| report.tables.values().map(count).sum::<u64>();
    json!({
        "folder": report.folder.display().to_string(),
        "export": report.number,
        "rows": sum(|table| table.rows),
        "removed": sum(|table| table.removed),
        "seconds": report.duration.as_secs_f64(),
        "tables": tables.collect::<serde_json::Map<_, _>>(),
    })
}
