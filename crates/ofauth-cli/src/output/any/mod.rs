//! Items of any kind, which have a column for each of their fields.

mod csv;
mod rows;
mod table;

pub(super) use csv::Csv;
pub(super) use table::Table;
