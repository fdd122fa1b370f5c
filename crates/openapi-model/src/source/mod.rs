//! From text to values, JSON and YAML alike.
//!
//! Two scanners, one for each language, hand events to one composer, which builds the values. Nothing here recurses, so
//! that no text overflows the stack.

mod composer;
mod json;
mod marks;
mod weight;
mod yaml;

use serde_json::Value;

pub(crate) use marks::{Marks, Origin, Token};
pub(crate) use weight::{height, weight};

use crate::Pointer;

/// Values may be nested this deep. Whatever reads them may then recurse.
pub const MAX_DEPTH: usize = 512;

/// The aliases of a YAML document may stand for this many values in all, a text of more than 64 bytes counting as several:
/// a few lines do not become gigabytes.
pub const MAX_ALIASED: usize = 1_000_000;

/// What a text was read to.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) value: Value,
    pub(crate) marks: Marks,
}

/// A problem, by the byte that it was met at.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) offset: usize,
    /// The byte at which a name that comes twice stands first.
    pub(crate) first: Option<usize>,
    pub(crate) pointer: Pointer,
    pub(crate) found: String,
    pub(crate) expected: String,
}

/// Reads the text of a file of that name, or says all that is wrong with it.
pub(crate) fn read(name: &str, text: &str) -> Result<Read, Vec<Fault>> {
    if is_json(name) {
        return json::read(text);
    }
    // JSON is YAML, too, but for some escapes and long keys, and is read faster as what it is.
    if !text.trim_start().starts_with(['{', '[']) {
        return yaml::read(text);
    }
    json::read(text).or_else(|faults| match yaml::read(text) {
        Ok(read) => Ok(read),
        // It looks like JSON, and that is what was meant.
        Err(_) => Err(faults),
    })
}

fn is_json(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

#[cfg(test)]
mod tests;
