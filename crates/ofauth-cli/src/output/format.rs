//! The format of the output.

use clap::ValueEnum;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: one line per item, cut to the width of the terminal; if that is narrow, one field per line.
    #[default]
    Table,
    /// One JSON array.
    Json,
    /// One JSON object per line.
    #[value(alias = "jsonl")]
    Ndjson,
    /// A header and one record per item, texts unchanged.
    Csv,
}
