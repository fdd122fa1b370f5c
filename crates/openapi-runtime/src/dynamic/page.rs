//! Pages of any operation.

use std::fmt;

use serde_json::{Map, Value};

use super::Json;
use crate::paging::Cursor;
use crate::{Error, Operation, Paging};

/// A page of a paginated operation.
#[non_exhaustive]
pub struct Page<E = Error> {
    /// Its items.
    pub items: Vec<Json<E>>,
    /// Whether more follow, if the server says so.
    pub has_more: Option<bool>,
    /// The cursor of the next page, if the server sends one.
    pub next: Option<Cursor>,
}

impl<E> Page<E> {
    /// Reads the items and the cursor. An unexpected value is an error with its JSON path: the end of the list could
    /// not be recognized.
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
                let field = |path: Option<&'static str>| path.and_then(|path| Some((path, at(&fields, path)?)));
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

/// The field of this name, or the one at a path of names with dots.
#[inline]
fn at<'a>(fields: &'a Map<String, Value>, path: &str) -> Option<&'a Value> {
    fields.get(path).or_else(|| {
        let (name, rest) = path.split_once('.')?;
        at(fields.get(name)?.as_object()?, rest)
    })
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
