//! In which form something is written.

use clap::ValueEnum;

/// In which form something is written.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    pub(crate) format: Format,
    /// Whether a table and CSV have a header.
    pub(crate) header: bool,
    /// Whether texts of CSV are kept from being taken for formulas.
    pub(crate) for_spreadsheets: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// For people: one line each, cut to the width of the terminal; where that is narrow, one field a line.
    #[default]
    Table,
    /// One JSON array.
    Json,
    /// One JSON object a line.
    #[value(alias = "jsonl")]
    Ndjson,
    /// A header and one record each, texts exactly as they are.
    Csv,
}
