//! Parses JSON and YAML.
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
pub(crate) use yaml::is_text as plain_text;

use crate::Pointer;

/// The maximum nesting depth of values, which makes it safe to recurse over them.
pub const MAX_DEPTH: usize = 512;

/// The maximum number of values that the aliases of a YAML document may expand to in all, so that a few lines do not
/// become gigabytes. A text of more than 64 bytes counts as several.
pub const MAX_ALIASED: usize = 1_000_000;

/// A parsed text.
#[derive(Debug)]
pub(crate) struct Read {
    pub(crate) value: Value,
    pub(crate) marks: Marks,
    /// Names that an object has a second time, in the order of the text. The value of the second is added to that of the
    /// first, which counts where both say something.
    pub(crate) repeated: Vec<Fault>,
}

/// A problem, with the byte at which it was found.
#[derive(Debug)]
pub(crate) struct Fault {
    pub(crate) offset: usize,
    /// The byte of the first occurrence of a duplicated name.
    pub(crate) first: Option<usize>,
    pub(crate) pointer: Pointer,
    pub(crate) found: String,
    pub(crate) expected: String,
}

/// Parses the text of a file of that name, or returns all faults, if it cannot be parsed.
pub(crate) fn read(name: &str, text: &str) -> Result<Read, Vec<Fault>> {
    if is_json(name) {
        return json::read(text);
    }
    // JSON is nearly a subset of YAML (some escapes and long keys apart), but is read faster as JSON.
    if !text.trim_start().starts_with(['{', '[']) {
        return yaml::read(text);
    }
    json::read(text).or_else(|faults| match yaml::read(text) {
        Ok(read) => Ok(read),
        // It looks like JSON, so the faults of JSON are the useful ones.
        Err(_) => Err(faults),
    })
}

fn is_json(name: &str) -> bool {
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    extension.is_some_and(|extension| extension.eq_ignore_ascii_case("json"))
}

#[cfg(test)]
mod tests;
