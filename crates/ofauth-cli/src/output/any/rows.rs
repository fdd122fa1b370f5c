//! Items as rows of cells.

use serde_json::Value;

use crate::text::printable;

/// Rows, and the columns that their items have turned out to have, in order of first appearance, ids first.
#[derive(Default)]
pub(super) struct Rows {
    pub(super) columns: Vec<String>,
    /// A row is as long as there were columns when it came.
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
        let place = self.columns.iter().position(|column| column == name);
        let place = place.unwrap_or_else(|| {
            self.columns.push(name.to_owned());
            row.push(String::new());
            self.columns.len() - 1
        });
        row[place] = cell(value);
    }
}

/// A text as one line, nothing for null, and what has parts of its own as compact JSON.
fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => printable(text),
        other => printable(&other.to_string()),
    }
}
