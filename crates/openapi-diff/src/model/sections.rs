//! Maps of media types, and of whatever has names.

use std::collections::BTreeMap;

use super::Document;
use crate::Pointer;

/// An entry of a `content` map.
#[derive(Clone, Debug)]
pub(crate) struct MediaType {
    /// Type and subtype, in lower case: `application/json`.
    pub(crate) name: String,
    /// Parameters by name, in lower case.
    pub(crate) parameters: BTreeMap<String, String>,
    pub(crate) place: Pointer,
}

impl MediaType {
    fn read(written: &str, place: Pointer) -> Self {
        let mut pieces = written.split(';');
        let name = pieces.next().unwrap_or_default().trim().to_lowercase();
        let parameters = pieces
            .filter_map(|piece| piece.split_once('='))
            .map(|(name, value)| {
                (
                    name.trim().to_lowercase(),
                    value.trim().trim_matches('"').to_lowercase(),
                )
            })
            .collect();
        Self {
            name,
            parameters,
            place,
        }
    }

    /// As a reader would write it.
    pub(crate) fn shown(&self) -> String {
        let parameters = self.parameters.iter();
        let parameters = parameters.map(|(name, value)| format!("; {name}={value}"));
        std::iter::once(self.name.clone()).chain(parameters).collect()
    }

    /// Whether a parameter that both have differs: another version, another profile.
    pub(crate) fn differs(&self, other: &Self) -> bool {
        self.parameters
            .iter()
            .any(|(name, value)| other.parameters.get(name).is_some_and(|there| there != value))
    }

    /// Whether this is a range, `image/*` or `*/*`, that holds `other`.
    pub(crate) fn covers(&self, other: &Self) -> bool {
        self.name != other.name
            && match self.name.strip_suffix("/*") {
                Some("*") => true,
                Some(kind) => other.name.split('/').next() == Some(kind),
                None => false,
            }
    }

    /// Whether bodies of this type are forms, whose fields have encodings of their own.
    pub(crate) fn holds_fields(&self) -> bool {
        self.name.starts_with("multipart/") || self.name == "application/x-www-form-urlencoded"
    }

    /// Whether bodies of this type are bytes, and have no JSON to describe.
    pub(crate) fn holds_bytes(&self) -> bool {
        let kind = self.name.split('/').next().unwrap_or_default();
        ["image", "audio", "video", "font"].contains(&kind)
            || [
                "application/octet-stream",
                "application/pdf",
                "application/zip",
                "application/gzip",
            ]
            .contains(&self.name.as_str())
    }

    /// Whether bodies of this type are XML.
    pub(crate) fn is_xml(&self) -> bool {
        self.name.ends_with("/xml") || self.name.ends_with("+xml")
    }
}

/// The media types of a `content` map.
pub(crate) fn media_types(document: Document<'_>, content: &Pointer) -> Vec<MediaType> {
    document
        .entries(content)
        .map(|(name, place)| MediaType::read(name, place))
        .collect()
}

/// The named members of a section, references followed.
pub(crate) fn members(document: Document<'_>, section: &Pointer) -> BTreeMap<String, Pointer> {
    let entries = document.entries(section);
    entries
        .map(|(name, place)| (name.clone(), document.follow(place)))
        .collect()
}
