// @generated from names.yaml by `cargo xtask generate`; do not edit.

/// The media type that an operation asks for.
pub(crate) const ACCEPTED: &[(&str, &str)] = &[
];

/// The media type of an operation's body.
pub(crate) const CONTENT_TYPES: &[(&str, &str)] = &[
];

/// Query parameters by operation: in the code, and on the wire.
pub(crate) const QUERIES: &[(&str, &str, &str)] = &[
    ("arguments", "header-map-query", "header_map"),
    ("arguments", "encode-path-query", "encode_path"),
    ("arguments", "dont-query", "don't"),
    ("arguments", "a-b-query", "a_b"),
    ("arguments", "a-b-query-2", "a b"),
];

/// Headers by operation: in the code, and on the wire.
pub(crate) const HEADERS: &[(&str, &str, &str)] = &[
    ("arguments", "value-header", "value"),
    ("arguments", "header-map-header", "header_map"),
    ("arguments", "x-trace-header", "x_trace"),
    ("arguments", "type--header", "type"),
    ("arguments", "a-b-header", "a.b"),
    ("arguments", "cookie-a-b-header", "cookie.a-b"),
];

/// Cookies by operation: as a header in the code, and on the wire.
pub(crate) const COOKIES: &[(&str, &str, &str)] = &[
    ("arguments", "cookie.a-b", "a-b"),
    ("arguments", "cookie.a-b-2", "a.b"),
    ("arguments", "cookie.A-B-2-2", "A-B"),
];
