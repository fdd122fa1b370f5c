//! Items as rows of cells.

use serde_json::Value;

use crate::text::printable;

/// Rows and their columns, in order of first appearance, ids first.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) columns: Vec<String>,
    /// A row has as many cells as there were columns when it was added.
    pub(super) rows: Vec<Vec<String>>,
}

impl Rows {
    pub(super) fn push(&mut self, item: &Value) {
        let mut row = vec![String::new(); self.columns.len()];
        match item {
            Value::Object(fields) => {
                let id = fields.get_key_value("id");
                for (name, value) in id.into_iter().chain(fields.iter().filter(|(name, _)| *name != "id")) {
                    self.set(&mut row, name, value);
                }
            }
            value => self.set(&mut row, "value", value),
        }
        self.rows.push(row);
    }

    fn set(&mut self, row: &mut Vec<String>, name: &str, value: &Value) {
        let index = self.columns.iter().position(|column| column == name);
        let index = index.unwrap_or_else(|| {
            self.columns.push(name.to_owned());
            row.push(String::new());
            self.columns.len() - 1
        });
        row[index] = cell(value);
    }
}

/// A string on one line, null as empty, nested values as compact JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => printable(text),
        other => printable(&other.to_string()),
    }
}
