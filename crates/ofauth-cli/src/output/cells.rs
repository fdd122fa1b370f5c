//! Cells of tables, which are sanitized, and of CSV, which are exact.

use std::fmt::Display;

use ofauth::types::{ChargebackId, MediaId, MessageId, PostId, UserId, VaultListId};
use ofauth::{Decimal, Timestamp};
use serde_json::Value;

use crate::text;

/// A cell of CSV.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Cell {
    /// A text, which may come from any user.
    Text(String),
    /// A timestamp in the server's format.
    Timestamp(String),
    /// A number, `true`, `false`, or empty.
    Plain(String),
}

impl Cell {
    pub(crate) const EMPTY: Self = Self::Plain(String::new());

    /// A value of any type: a string unchanged, null as empty, nested values as compact JSON.
    pub(crate) fn of(value: &Value) -> Self {
        match value {
            Value::Null => Self::EMPTY,
            Value::String(text) => Self::Text(text.clone()),
            Value::Bool(_) | Value::Number(_) => Self::Plain(value.to_string()),
            Value::Array(_) | Value::Object(_) => Self::Text(value.to_string()),
        }
    }
}

/// A number or a boolean.
pub(super) trait Plain: Display {}

impl Plain for bool {}
impl Plain for i64 {}
impl Plain for u64 {}
impl Plain for Decimal {}
impl Plain for ChargebackId {}
impl Plain for MediaId {}
impl Plain for MessageId {}
impl Plain for PostId {}
impl Plain for UserId {}
impl Plain for VaultListId {}

/// A number, or `true` or `false`.
pub(super) fn value<T: Plain>(value: Option<&T>) -> Cell {
    value.map_or(Cell::EMPTY, |value| Cell::Plain(value.to_string()))
}

/// A text of the server, unchanged.
pub(super) fn exact(text: Option<&str>) -> Cell {
    text.map_or(Cell::EMPTY, |text| Cell::Text(text.to_owned()))
}

/// A timestamp in the server's format.
pub(super) fn verbatim(at: Option<&Timestamp>) -> Cell {
    at.map_or(Cell::EMPTY, |at| Cell::Timestamp(at.as_str().to_owned()))
}

/// An amount in US dollars; empty if absent.
pub(super) fn dollars(amount: Option<&Decimal>) -> String {
    match amount.map(Decimal::to_f64) {
        Some(amount) if amount < 0.0 => format!("-${:.2}", -amount),
        Some(amount) if amount > 0.0 => format!("${amount:.2}"),
        _ => String::new(),
    }
}

/// A value unchanged; empty if absent.
pub(super) fn plain<T: Display>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

/// A text of the server, on one line.
pub(super) fn line(text: Option<&str>) -> String {
    text.map(text::printable).unwrap_or_default()
}

/// A text of the server that may be HTML, on one line.
pub(super) fn html(text: Option<&str>) -> String {
    text.map(text::line).unwrap_or_default()
}

/// A word if the value is true, otherwise empty.
pub(super) fn yes(value: Option<bool>, word: &str) -> String {
    if value == Some(true) {
        word.to_owned()
    } else {
        String::new()
    }
}
