//! How much of a list to show, where, and in which form; the same wherever a list is shown.

use std::path::{Path, PathBuf};

use clap::builder::NonEmptyStringValueParser;

use super::values::at_least_one;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Format, Style};

/// A list, and how to write it.
#[derive(Debug, clap::Args)]
pub(crate) struct Listing {
    #[command(flatten)]
    pub(crate) extent: Extent,

    /// How to write it: a table, or what the name of the file of --append says. It never depends on whether the output
    /// goes to a terminal.
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

/// How much of a list, and where from and where to.
#[derive(Debug, clap::Args)]
pub(crate) struct Extent {
    /// Show at most this many, in as many requests as it takes. Default: 10.
    #[arg(long, value_name = "N", value_parser = at_least_one, allow_hyphen_values = true, conflicts_with = "all")]
    limit: Option<u64>,

    /// Show all of them.
    #[arg(long)]
    all: bool,

    /// Go on after this cursor, which an earlier run has named. CSV then has no header.
    #[arg(
        long,
        value_name = "CURSOR",
        value_parser = NonEmptyStringValueParser::new(),
        allow_hyphen_values = true,
        conflicts_with = "append"
    )]
    pub(crate) after_cursor: Option<String>,

    /// Append to this file, as CSV or NDJSON, and go on where the last run stopped.
    ///
    /// FILE.cursor beside it keeps where that is. It is written after the rows that it covers, so that a run that was cut
    /// off, even killed, neither loses nor repeats any: run the same command again until the file is complete. The header
    /// of CSV is written once.
    #[arg(long, value_name = "FILE")]
    pub(crate) append: Option<PathBuf>,
}

impl Extent {
    const USUAL_LIMIT: u64 = 10;

    /// Whether any of it has been given.
    pub(crate) fn is_given(&self) -> bool {
        self.all || self.limit.is_some() || self.after_cursor.is_some() || self.append.is_some()
    }

    /// The most to show, if there is such a number.
    pub(crate) fn limit(&self) -> Option<u64> {
        (!self.all).then_some(self.limit.unwrap_or(Self::USUAL_LIMIT))
    }

    /// The format that the name of the file says.
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
            let message = "a file that grows cannot be a table or a JSON array, expected --output csv or ndjson";
            return Err(Failure::new(Exit::Usage, message));
        }
        let mut style = form.style(format)?;
        // What came before it has one.
        style.header &= format != Format::Csv || self.after_cursor.is_none();
        Ok(style)
    }
}

/// How to write what is no list.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Written {
    /// How to write it.
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t)]
    output: Format,

    #[command(flatten)]
    form: Form,
}

impl Written {
    pub(crate) fn style(self) -> Result<Style, Failure> {
        self.form.style(self.output)
    }
}

/// The particulars of a format.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Form {
    /// Leave out the header of a table or of CSV.
    #[arg(long)]
    no_header: bool,

    /// In CSV, put an apostrophe before each text that a spreadsheet would take for a formula.
    ///
    /// Such a text starts with =, +, -, @ or a tab; users of the platform can write one. Without this option CSV has all
    /// texts exactly as they are: right for programs, but not for Excel, LibreOffice or Google Sheets.
    #[arg(long)]
    csv_for_spreadsheets: bool,
}

impl Form {
    /// The style of what is shown in a format, if there is one.
    pub(crate) fn style_if(self, format: Option<Format>) -> Result<Option<Style>, Failure> {
        match format {
            Some(format) => self.style(format).map(Some),
            // What is shown then is no CSV either.
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
