//! Items of any kind, which have a column for each of their fields.

mod rows;
mod table;

pub(super) use table::Table;
