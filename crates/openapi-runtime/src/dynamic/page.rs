//! A page, whatever it is of.

use std::fmt;

use serde_json::Value;

use super::Json;
use crate::paging::Cursor;
use crate::{Error, Operation, Paging};

/// A page of an operation that pages.
#[non_exhaustive]
pub struct Page<E = Error> {
    /// Its items.
    pub items: Vec<Json<E>>,
    /// Whether more follow, if the server says so.
    pub has_more: Option<bool>,
    /// Where the next page starts, if the server says so.
    pub next: Option<Cursor>,
}

impl<E> Page<E> {
    /// Finds the items, and what is said about the next page. What is not as expected is named, with its place: a page
    /// whose end cannot be told from its middle is none.
    pub(super) fn read(
        operation: &'static Operation,
        paging: Paging,
        value: Value,
    ) -> Result<Self, (&'static str, &'static str)> {
        let no_list = (paging.items, "is not a list");
        let mut page = Self {
            items: Vec::new(),
            has_more: None,
            next: None,
        };
        let items = match value {
            Value::Array(items) if paging.bare => items,
            Value::Object(mut fields) => {
                let field = |name: Option<&'static str>| name.and_then(|name| Some((name, fields.get(name)?)));
                page.has_more = field(paging.more).map_or(Ok(None), |(name, more)| match more {
                    Value::Bool(more) => Ok(Some(*more)),
                    Value::Null => Ok(None),
                    _ => Err((name, "is not a boolean")),
                })?;
                page.next = field(paging.next).map_or(Ok(None), |(name, next)| match next {
                    Value::String(text) => Ok(Some(text.as_str()).filter(|text| !text.is_empty()).map(Cursor::from)),
                    Value::Number(number) => Ok(Some(Cursor::from(number.to_string()))),
                    Value::Null => Ok(None),
                    _ => Err((name, "is neither a string nor a number, expected a cursor")),
                })?;
                let Some(Value::Array(items)) = fields.remove(paging.items) else {
                    return Err(no_list);
                };
                items
            }
            _ => return Err(no_list),
        };
        page.items = items.into_iter().map(|item| Json::new(operation, item)).collect();
        Ok(page)
    }
}

impl<E> Clone for Page<E> {
    fn clone(&self) -> Self {
        Self {
            items: self.items.clone(),
            has_more: self.has_more,
            next: self.next.clone(),
        }
    }
}

impl<E> fmt::Debug for Page<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("has_more", &self.has_more)
            .field("next", &self.next)
            .finish()
    }
}
