//! Options of all lists: range, output file and format.

use std::ffi::OsStr;
use std::marker::PhantomData;
use std::path::{Path, PathBuf};

use clap::builder::{NonEmptyStringValueParser, PossibleValuesParser, ValueParser};
use clap_complete::engine::ArgValueCompleter;

use super::completers;
use super::values::at_least_one;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::{Format, JqFilter, Style, Tabular};
use crate::zone::Zone;

/// The options of a list of `T`.
#[derive(Debug, clap::Args)]
pub(crate) struct Listing<T: Columned> {
    #[command(flatten)]
    pub(crate) extent: Extent,

    /// Output format. Default: table, or the extension of the --append file. It does not depend on whether stdout is a
    /// terminal.
    #[arg(short, long, value_name = "FORMAT", value_enum)]
    output: Option<Format>,

    #[command(flatten)]
    form: Form<T>,
}

impl<T: Columned> Listing<T> {
    pub(crate) fn style(&self, zone: &Zone) -> Result<Style, Failure> {
        let given = self.output.or_else(|| self.extent.format());
        let format = given.unwrap_or(self.form.usual(Format::Table, Format::Ndjson));
        self.extent.style(format, &self.form, zone)
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
    pub(crate) fn style<T: Columned>(&self, format: Format, form: &Form<T>, zone: &Zone) -> Result<Style, Failure> {
        if self.append.is_some() && !matches!(format, Format::Csv | Format::Ndjson) {
            let message = "a table or a JSON array cannot be appended to, expected --output csv or ndjson";
            return Err(Failure::new(Exit::Usage, message));
        }
        if self.append.is_some() && form.jq.is_some() {
            let message = "the results of --jq cannot be appended to a file, expected --append without --jq";
            return Err(Failure::new(Exit::Usage, message));
        }
        let mut style = form.style(format, zone)?;
        // The earlier run has written the header.
        style.header &= format != Format::Csv || self.after_cursor.is_none();
        Ok(style)
    }
}

/// The output options of a single item.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct SingleOutput<T: Columned> {
    /// Output format. Default: table.
    #[arg(short, long, value_name = "FORMAT", value_enum)]
    output: Option<Format>,

    #[command(flatten)]
    form: Form<T>,
}

impl<T: Columned> SingleOutput<T> {
    pub(crate) fn style(&self, zone: &Zone) -> Result<Style, Failure> {
        let format = self.output.unwrap_or(self.form.usual(Format::Table, Format::Json));
        self.form.style(format, zone)
    }
}

/// Options of the output formats.
#[derive(Clone, Debug, clap::Args)]
pub(crate) struct Form<T: Columned> {
    /// Only these columns of a table or CSV, in this order, separated by commas, by the names of CSV.
    #[arg(long, value_name = "NAME,…", value_delimiter = ',', value_parser = T::names(), conflicts_with = "jq", add = T::completer())]
    columns: Vec<String>,

    /// Run this jq filter on the output, and print its results: a text without quotes, all else as JSON on one line.
    ///
    /// For a list, it runs on each item as it arrives, as in `--output ndjson | jq -r FILTER`; with --output json it
    /// runs once, on the array of all items, which is held in memory. jq need not be installed.
    #[arg(long, value_name = "FILTER", value_parser = JqFilter::parse, allow_hyphen_values = true)]
    jq: Option<JqFilter>,

    /// Omit the header of a table or of CSV.
    #[arg(long)]
    no_header: bool,

    /// In CSV, put an apostrophe before each text that a spreadsheet would run as a formula.
    ///
    /// Such a text starts with =, +, -, @ or a tab, and may come from users of the platform. Without this option CSV
    /// has all texts unchanged, which suits programs, but not Excel, LibreOffice or Google Sheets.
    #[arg(long)]
    csv_for_spreadsheets: bool,

    #[arg(skip)]
    items: PhantomData<fn() -> T>,
}

impl<T: Columned> Form<T> {
    /// The default format: that of the results of a filter, or the other one.
    pub(crate) fn usual<F>(&self, without_filter: F, with_filter: F) -> F {
        if self.jq.is_some() { with_filter } else { without_filter }
    }

    /// The style of a format, if there is one.
    pub(crate) fn style_if(&self, format: Option<Format>, zone: &Zone) -> Result<Option<Style>, Failure> {
        match format.or(self.usual(None, Some(Format::Json))) {
            Some(format) => self.style(format, zone).map(Some),
            // Raw output is neither a table nor CSV.
            None => self.style(Format::Json, zone).map(|_| None),
        }
    }

    pub(crate) fn style(&self, format: Format, zone: &Zone) -> Result<Style, Failure> {
        let refused = |message: &str| Err(Failure::new(Exit::Usage, message));
        if self.csv_for_spreadsheets && format != Format::Csv {
            return refused("--csv-for-spreadsheets is for CSV, expected --output csv");
        }
        if !self.columns.is_empty() && !matches!(format, Format::Csv | Format::Table) {
            return refused("--columns is for a table or CSV; for JSON, use --jq '{id, text}'");
        }
        if self.jq.is_some() && !matches!(format, Format::Json | Format::Ndjson) {
            return refused("--jq is for JSON, expected --output json or ndjson");
        }
        Ok(Style {
            format,
            header: !self.no_header,
            for_spreadsheets: self.csv_for_spreadsheets,
            columns: self.columns.clone(),
            jq: self.jq.clone(),
            zone: zone.clone(),
        })
    }
}

/// Items with columns to choose from.
pub(crate) trait Columned: Clone + std::fmt::Debug + Send + Sync + 'static {
    /// Parses a name of a column.
    fn names() -> ValueParser;

    /// Completes a list of names.
    fn completer() -> ArgValueCompleter;
}

impl<T: Tabular + Clone + std::fmt::Debug + Sync> Columned for T {
    fn names() -> ValueParser {
        PossibleValuesParser::new(names_of::<T>()).into()
    }

    fn completer() -> ArgValueCompleter {
        ArgValueCompleter::new(|current: &OsStr| completers::listed(current, &names_of::<T>()))
    }
}

/// Items of any type: which columns they have depends on the operation.
#[derive(Clone, Copy, Debug)]
pub(crate) struct AnyItem;

impl Columned for AnyItem {
    fn names() -> ValueParser {
        NonEmptyStringValueParser::new().into()
    }

    fn completer() -> ArgValueCompleter {
        ArgValueCompleter::new(|_: &OsStr| Vec::new())
    }
}

/// Items of one of two types.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Either<A, B>(PhantomData<fn() -> (A, B)>);

impl<A: Tabular + Clone + std::fmt::Debug, B: Tabular + Clone + std::fmt::Debug> Columned for Either<A, B> {
    fn names() -> ValueParser {
        PossibleValuesParser::new(Self::all()).into()
    }

    fn completer() -> ArgValueCompleter {
        ArgValueCompleter::new(|current: &OsStr| completers::listed(current, &Self::all()))
    }
}

impl<A: Tabular, B: Tabular> Either<A, B> {
    fn all() -> Vec<&'static str> {
        let mut names = names_of::<A>();
        for name in names_of::<B>() {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

/// The names of the columns of a type.
fn names_of<T: Tabular>() -> Vec<&'static str> {
    T::FIELDS.iter().map(|(name, _)| *name).collect()
}
