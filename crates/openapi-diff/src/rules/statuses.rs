//! Statuses and ranges of statuses.

use std::collections::BTreeMap;

use openapi_model::Node;

/// A key of `responses`: `200`, `2XX` or `default`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    Code(u16),
    /// All statuses with this first digit.
    Range(u16),
    Default,
    /// Not a key of OpenAPI.
    Other,
}

impl Status {
    pub(super) fn read(text: &str) -> Self {
        if text == "default" {
            return Self::Default;
        }
        if let Some(digit) = text.strip_suffix("XX").or(text.strip_suffix("xx")) {
            return digit.parse().map_or(Self::Other, Self::Range);
        }
        text.parse().map_or(Self::Other, Self::Code)
    }

    /// Whether one of them is a range that contains the other.
    pub(super) fn overlaps(self, other: Self) -> bool {
        match (self, other) {
            (Self::Code(code), Self::Range(digit)) | (Self::Range(digit), Self::Code(code)) => code / 100 == digit,
            _ => false,
        }
    }

    /// The first digit.
    fn class(self) -> Option<u16> {
        match self {
            Self::Code(code) => Some(code / 100),
            Self::Range(digit) => Some(digit),
            Self::Default | Self::Other => None,
        }
    }
}

/// Responses by status.
pub(super) type Responses<'a> = BTreeMap<&'a str, Node<'a>>;

/// Whether a response is the successful one: 2xx; without any, a redirection; without either, `default`.
pub(super) fn is_success(status: &str, all: &Responses<'_>) -> bool {
    let class = |status: &str| Status::read(status).class();
    let has = |wanted: u16| all.keys().any(|status| class(status) == Some(wanted));
    match (Status::read(status), class(status)) {
        (_, Some(2)) => true,
        (_, Some(3)) => all.contains_key(status) && !has(2),
        (Status::Default, _) => all.contains_key(status) && !has(2) && !has(3),
        _ => false,
    }
}
