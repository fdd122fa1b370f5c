//! What stands in the cells of tables and CSV.

use std::fmt::Display;

use ofauth::Timestamp;
use serde_json::Number;

use crate::text;

/// A moment to the minute in UTC, or what the server says when it is none.
pub(super) fn moment(at: Option<&Timestamp>) -> String {
    let Some(at) = at else {
        return String::new();
    };
    match at.to_jiff() {
        Ok(moment) => moment.strftime("%Y-%m-%d %H:%M").to_string(),
        Err(_) => text::printable(at.as_str()).chars().take(16).collect(),
    }
}

/// A moment as the server says it.
pub(super) fn verbatim(at: Option<&Timestamp>) -> String {
    at.map(|at| text::printable(at.as_str())).unwrap_or_default()
}

/// An amount in US dollars; nothing where there is none.
pub(super) fn dollars(amount: Option<&Number>) -> String {
    match amount.and_then(Number::as_f64) {
        Some(amount) if amount < 0.0 => format!("-${:.2}", -amount),
        Some(amount) if amount > 0.0 => format!("${amount:.2}"),
        _ => String::new(),
    }
}

/// What is there, as it is.
pub(super) fn plain<T: Display>(value: Option<&T>) -> String {
    value.map(ToString::to_string).unwrap_or_default()
}

/// A text of the server's, on one line.
pub(super) fn line(text: Option<&str>) -> String {
    text.map(text::printable).unwrap_or_default()
}

/// A text of the server's that may be HTML, on one line.
pub(super) fn html(text: Option<&str>) -> String {
    text.map(text::line).unwrap_or_default()
}

/// For people: something where it is so, and nothing where it is not or not known.
pub(super) fn yes(value: Option<bool>, word: &str) -> String {
    if value == Some(true) {
        word.to_owned()
    } else {
        String::new()
    }
}
