//! Arguments of `ofauth export`.

use std::path::PathBuf;

use clap::ValueEnum;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCompleter;

use super::completers;

/// The options of `ofauth export`.
#[derive(Debug, clap::Args)]
pub(crate) struct Export {
    /// The copy: a file made by `ofauth sync`, or the URL of its PostgreSQL database, postgres://user@host/database.
    #[arg(value_name = "FILE|URL")]
    pub(crate) copy: PathBuf,

    /// The folder of the files, which is created if there is none. It must be empty or have an earlier export.
    #[arg(long, value_name = "DIR")]
    pub(crate) to: PathBuf,

    /// The format of the files.
    #[arg(long, value_name = "FORMAT", default_value = "parquet")]
    pub(crate) format: Format,

    /// Only the tables of these streams: see below. The files of other tables stay as they are.
    #[arg(long, value_name = "STREAM", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new(), add = ArgValueCompleter::new(completers::streams))]
    pub(crate) only: Vec<String>,

    /// Only rows of the account with this account_id in the copy, or this connection id, which other users of the machine
    /// may see; repeat it for several. Default: all.
    #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) account: Vec<String>,

    /// Write all rows again, and remove the earlier files of the tables. Default: only what has changed since the last
    /// export into the folder.
    #[arg(long)]
    pub(crate) full: bool,

    /// With --format csv: put an apostrophe before each text that a spreadsheet would run as a formula. Numbers, times and
    /// true or false stay as they are.
    #[arg(long)]
    pub(crate) csv_for_spreadsheets: bool,

    /// Also write connection ids, and the queries of URLs in the column raw, which may be signatures.
    #[arg(long)]
    pub(crate) with_secrets: bool,
}

/// A format of files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Apache Parquet, for DuckDB, pandas, Polars: typed, compressed.
    Parquet,
    /// CSV with a header, for spreadsheets.
    Csv,
    /// One JSON object a line.
    Ndjson,
}

pub(crate) const EXAMPLES: &str = "\
Examples:
  ofauth sync --demo --since 2026-03-11 && ofauth export demo.db --to files
      synthetic data, to try it
  ofauth export copy.db --to files
      a folder for each table; run it again to add a file with what has changed
  ofauth export copy.db --to files --only messages,transactions
      two streams
  ofauth export copy.db --to sheets --format csv --csv-for-spreadsheets
      files to open in a spreadsheet
  duckdb -c \"SELECT count(*) FROM 'files/messages/*.parquet'\"
      what is in it";

/// The streams and their tables, for the help.
pub(crate) fn help() -> String {
    let mut text = format!("{EXAMPLES}\n\nStreams and their tables:\n");
    for stream in ofauth_sync::STREAMS {
        let parts = stream.parts.iter().map(|part| part.table.name);
        let tables: Vec<_> = std::iter::once(stream.table.name).chain(parts).collect();
        text.push_str(&format!("  {:<22} {}\n", stream.name, tables.join(", ")));
    }
    text.push_str(NOTES);
    text
}

const NOTES: &str = "
Each export adds a file to the folder of a table in which something has changed: messages/000001.parquet, 000002, and so on. A
changed row is written again as a whole. Of rows with the same key, the one with the greatest export_number counts; where
is_removed is true, the row is no longer in the copy. manifest.json names the files, and the key of each table.

Times are timestamps in UTC with microseconds, in CSV and NDJSON texts like 2026-04-02T10:15:00.000000Z. Amounts of money are
exact decimals in units of the currency: price_micros of the copy is price. raw is the item's JSON as text.

It may run while `ofauth sync` does; all tables are of the same time. A run that is killed leaves neither half a file nor a
gap: files appear complete, and the next run begins where the last complete one ended.

On a terminal it prints a summary, otherwise one line of JSON.";
