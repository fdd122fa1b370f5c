//! Maps of media types, and of whatever has names.

use std::collections::BTreeMap;

use super::Document;
use crate::Pointer;

/// The media types of a `content` map, without their parameters and in lower case.
pub(crate) fn media_types(document: Document<'_>, content: &Pointer) -> BTreeMap<String, Pointer> {
    let bare = |name: &str| name.split(';').next().unwrap_or_default().trim().to_lowercase();
    document
        .entries(content)
        .map(|(name, place)| (bare(name), place))
        .collect()
}

/// The named members of a section, references followed.
pub(crate) fn members(document: Document<'_>, section: &Pointer) -> BTreeMap<String, Pointer> {
    let entries = document.entries(section);
    entries
        .map(|(name, place)| (name.clone(), document.follow(place)))
        .collect()
}
