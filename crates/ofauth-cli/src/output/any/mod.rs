//! Items of any type, with a column per field.

mod rows;
mod table;

pub(super) use table::Table;
