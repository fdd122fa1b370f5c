//! Options of all lists: range, output file and format.

use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;

use super::values::at_least_one;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Format, Style};

/// The options of a list.
#[derive(Debug, clap::Args)]
pub(crate) struct Listing {
    #[command(flatten)]
    pub(crate) extent: Extent,

    /// Output format. Default: table, or the extension of the --append file. It does not depend on whether stdout is a
    /// terminal.
    #[arg(short, long, value_name = "FORMAT", value_enum)]
    output: Option<Format>,

    #[command(flatten)]
    form: Form,
}

impl Listing {
    pub(crate) fn style(&self) -> Result<Style, Failure> {
        let format = self.output.or_else(|| self.extent.format()).unwrap_or_default();
        self.extent.style(format, self.form)
    }
}

/// The range of a list, and the file to append to.
#[derive(Debug, clap::Args)]
pub(crate) struct Extent {
    /// Maximum number of items, in as many requests as needed. Default: 10.
    #[arg(long, value_name = "N", value_parser = at_least_one, allow_hyphen_values = true, conflicts_with = "all")]
    limit: Option<u64>,

    /// Show all items.
    #[arg(long)]
    all: bool,

    /// Continue after this cursor of an earlier run. CSV then has no header.
    #[arg(
        long,
        value_name = "CURSOR",
        value_parser = NonEmptyStringValueParser::new(),
        allow_hyphen_values = true,
        conflicts_with = "append"
    )]
    pub(crate) after_cursor: Option<String>,

    /// Append to this file, as CSV or NDJSON, and continue where the last run stopped.
    ///
    /// The cursor is stored in FILE.cursor. It is saved after the rows that it covers, so that an interrupted run, even
    /// a killed one, neither loses nor repeats rows: run the same command again until the file is complete. A CSV file
    /// has one header.
    #[arg(long, value_name = "FILE")]
    pub(crate) append: Option<PathBuf>,
}

impl Extent {
    const USUAL_LIMIT: u64 = 10;

    /// Whether any of these options is given.
    pub(crate) fn is_given(&self) -> bool {
        self.all || self.limit.is_some() || self.after_cursor.is_some() || self.append.is_some()
    }

    /// The maximum number of items, if any.
    pub(crate) fn limit(&self) -> Option<u64> {
        (!self.all).then_some(self.limit.unwrap_or(Self::USUAL_LIMIT))
    }

    /// The format by the extension of the file.
    pub(crate) fn format(&self) -> Option<Format> {
        let extension = self.append.as_deref().and_then(Path::extension)?;
        match extension.to_str()?.to_ascii_lowercase().as_str() {
            "csv" => Some(Format::Csv),
            "ndjson" | "jsonl" => Some(Format::Ndjson),
            _ => None,
        }
    }

    /// The style of a list in this format.
    pub(crate) fn style(&self, format: Format, form: Form) -> Result<Style, Failure> {
        if self.append.is_some() && !matches!(format, Format::Csv | Format::Ndjson) {
            let message = "a table or a JSON array cannot be appended to, expected --output csv or ndjson";
            return Err(Failure::new(Exit::Usage, message));
        }
        let mut style = form.style(format)?;
        // The earlier run has written the header.
        style.header &= format != Format::Csv || self.after_cursor.is_none();
        Ok(style)
    }
}

/// The output options of a single item.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct SingleOutput {
    /// Output format.
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t)]
    output: Format,

    #[command(flatten)]
    form: Form,
}

impl SingleOutput {
    pub(crate) fn style(self) -> Result<Style, Failure> {
        self.form.style(self.output)
    }
}

/// Options of the output formats.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Form {
    /// Omit the header of a table or of CSV.
    #[arg(long)]
    no_header: bool,

    /// In CSV, put an apostrophe before each text that a spreadsheet would run as a formula.
    ///
    /// Such a text starts with =, +, -, @ or a tab, and may come from users of the platform. Without this option CSV
    /// has all texts unchanged, which suits programs, but not Excel, LibreOffice or Google Sheets.
    #[arg(long)]
    csv_for_spreadsheets: bool,
}

impl Form {
    /// The style of a format, if there is one.
    pub(crate) fn style_if(self, format: Option<Format>) -> Result<Option<Style>, Failure> {
        match format {
            Some(format) => self.style(format).map(Some),
            // Raw output is not CSV.
            None => self.style(Format::Json).map(|_| None),
        }
    }

    pub(crate) fn style(self, format: Format) -> Result<Style, Failure> {
        if self.csv_for_spreadsheets && format != Format::Csv {
            let message = "--csv-for-spreadsheets is for CSV, expected --output csv";
            return Err(Failure::new(Exit::Usage, message));
        }
        Ok(Style {
            format,
            header: !self.no_header,
            for_spreadsheets: self.csv_for_spreadsheets,
        })
    }
}
