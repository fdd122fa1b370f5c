//! A page, whatever it is of.

use ofauth_client::{Operation, Paging};
use serde_json::Value;

use super::Json;
use crate::paging::Cursor;

/// A page of an operation that pages.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Page {
    /// Its items.
    pub items: Vec<Json>,
    /// Whether more follow, if the server says so.
    pub has_more: Option<bool>,
    /// Where the next page starts, if the server says so.
    pub next: Option<Cursor>,
}

impl Page {
    /// Finds the items, and what is said about the next page. A page without items at the expected place is none.
    pub(super) fn read(operation: &'static Operation, paging: Paging, value: Value) -> Option<Self> {
        let mut page = Self {
            items: Vec::new(),
            has_more: None,
            next: None,
        };
        let items = match value {
            Value::Array(items) if paging.bare => items,
            Value::Object(mut fields) => {
                page.has_more = paging.more.and_then(|more| fields.get(more)?.as_bool());
                page.next = paging.next.and_then(|next| mark(fields.get(next)?));
                let Some(Value::Array(items)) = fields.remove(paging.items) else {
                    return None;
                };
                items
            }
            _ => return None,
        };
        page.items = items.into_iter().map(|item| Json::new(operation, item)).collect();
        Some(page)
    }
}

fn mark(value: &Value) -> Option<Cursor> {
    match value {
        Value::String(text) if !text.is_empty() => Some(Cursor::from(text.as_str())),
        Value::Number(number) => Some(Cursor::from(number.to_string())),
        _ => None,
    }
}
