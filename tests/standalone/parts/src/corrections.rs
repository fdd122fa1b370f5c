// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

/// The media type that an operation asks for.
pub(crate) const ACCEPTED: &[(&str, &str)] = &[
    ("list_parts", "application/vnd.parts+json"),
];

/// The media type of an operation's body.
pub(crate) const CONTENT_TYPES: &[(&str, &str)] = &[
    ("change_part", "application/merge-patch+json"),
    ("put_parts_by_part_id_picture", "image/png"),
];

/// Query parameters by operation: in the code, and on the wire.
pub(crate) const QUERIES: &[(&str, &str, &str)] = &[
    ("list_parts", "sort-by-query", "sort_by"),
    ("get_part", "part-id-query", "part_id"),
];

/// Headers by operation: in the code, and on the wire.
pub(crate) const HEADERS: &[(&str, &str, &str)] = &[
];

/// Cookies by operation: as a header in the code, and on the wire.
pub(crate) const COOKIES: &[(&str, &str, &str)] = &[
    ("list_parts", "cookie.session", "session"),
    ("list_parts", "cookie.theme", "theme"),
];
