//! Output style.

use super::format::Format;
use super::jq::JqFilter;
use crate::zone::Zone;

/// The output style: format and options.
#[derive(Clone, Debug)]
pub(crate) struct Style {
    pub(crate) format: Format,
    /// Whether a table and CSV have a header.
    pub(crate) header: bool,
    /// Whether texts of CSV are escaped so that spreadsheets do not run them.
    pub(crate) for_spreadsheets: bool,
    /// The columns of a table or CSV, by the names of CSV; all if empty.
    pub(crate) columns: Vec<String>,
    /// The filter of JSON.
    pub(crate) jq: Option<JqFilter>,
    /// The time zone of a table.
    pub(crate) zone: Zone,
}
