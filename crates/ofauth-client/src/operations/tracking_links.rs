// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Links that tell where subscribers come from.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/promotions/tracking-links: List the tracking links.
pub static LIST_TRACKING_LINKS: Operation = Operation {
    id: "listTrackingLinks",
    method: "GET",
    path: "/v2/access/promotions/tracking-links",
    tag: "Tracking links",
    summary: "List the tracking links",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "limit",
            location: Location::Query,
            required: false,
            description: "Most items to answer in one page.",
            secret: false,
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: Some(100i64),
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "offset",
            location: Location::Query,
            required: false,
            description: "Number of items to skip, counted from the first. A maximum is not stated.",
            secret: false,
            value: Value::Integer {
                minimum: Some(0i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "pagination",
            location: Location::Query,
            required: false,
            description: "The platform's own flag for paging; no unit, bounds are not documented.",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "with_deleted",
            location: Location::Query,
            required: false,
            description: "Whether to answer deleted links as well: 1 if so. It has no unit, bounds are not documented.",
            secret: false,
            value: Value::Integer {
                minimum: None,
                maximum: None,
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "sorting_deleted",
            location: Location::Query,
            required: false,
            description: "How deleted links are put in order, in a form that is not documented.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "stats",
            location: Location::Query,
            required: false,
            description: "Whether to answer figures as well.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["true", "false"],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        limit: Some("limit"),
        size: Some(100i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/tracking-links: Create a tracking link.
pub static CREATE_TRACKING_LINK: Operation = Operation {
    id: "createTrackingLink",
    method: "POST",
    path: "/v2/access/promotions/tracking-links",
    tag: "Tracking links",
    summary: "Create a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "name",
                    required: true,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/tracking-links/share-access: Stop sharing a tracking link.
pub static UNSHARE_TRACKING_LINK: Operation = Operation {
    id: "unshareTrackingLink",
    method: "DELETE",
    path: "/v2/access/promotions/tracking-links/share-access",
    tag: "Tracking links",
    summary: "Stop sharing a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "campaignId",
                    required: true,
                    description: "Id of a tracking link.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userId",
                    required: true,
                    description: "Id of a user of the platform.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/tracking-links/share-access: Share a tracking link with a user.
pub static SHARE_TRACKING_LINK: Operation = Operation {
    id: "shareTrackingLink",
    method: "POST",
    path: "/v2/access/promotions/tracking-links/share-access",
    tag: "Tracking links",
    summary: "Share a tracking link with a user",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Unsafe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "campaignId",
                    required: true,
                    description: "Id of a tracking link.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "userId",
                    required: true,
                    description: "Id of a user of the platform.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/tracking-links/{trackingLinkId}: Delete a tracking link.
pub static DELETE_TRACKING_LINK: Operation = Operation {
    id: "deleteTrackingLink",
    method: "DELETE",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Delete a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "trackingLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the tracking link, as a listing answers it.",
            secret: false,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["success"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/tracking-links/{trackingLinkId}: Get a tracking link.
pub static GET_TRACKING_LINK: Operation = Operation {
    id: "getTrackingLink",
    method: "GET",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Get a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "trackingLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the tracking link, as a listing answers it.",
            secret: false,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/tracking-links/{trackingLinkId}: Rename a tracking link.
pub static UPDATE_TRACKING_LINK: Operation = Operation {
    id: "updateTrackingLink",
    method: "PUT",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Rename a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "trackingLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the tracking link, as a listing answers it.",
            secret: false,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "name",
                    required: false,
                    description: "What it is to be called.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: Some(100usize),
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/tracking-links/{trackingLinkId}/claimers: List who came by a tracking link.
pub static LIST_TRACKING_LINK_CLAIMERS: Operation = Operation {
    id: "listTrackingLinkClaimers",
    method: "GET",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}/claimers",
    tag: "Tracking links",
    summary: "List who came by a tracking link",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "trackingLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the tracking link, as a listing answers it.",
            secret: false,
            value: Value::String {
                min_length: Some(1usize),
                max_length: None,
                pattern: None,
                format: None,
                one_of: &[],
            },
            ..Parameter::EMPTY
        },
    ],
    body: None,
    paging: None,
    answer_fields: &["hasMore", "list"],
    ..Operation::EMPTY
};
