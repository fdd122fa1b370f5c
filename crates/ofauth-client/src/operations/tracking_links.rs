// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Links that record where subscribers come from.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/promotions/tracking-links: List the tracking links.
pub static LIST_TRACKING_LINKS: Operation = Operation {
    id: "listTrackingLinks",
    method: "GET",
    path: "/v2/access/promotions/tracking-links",
    tag: "Tracking links",
    summary: "List the tracking links",
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
        Parameter::query(
            "pagination",
            "The platform's own flag for paging; no unit, bounds are not documented.",
            Value::INTEGER,
        ),
        Parameter::query(
            "with_deleted",
            "Whether to include deleted links: 1 includes them. It has no unit, bounds are not documented.",
            Value::INTEGER,
        ),
        Parameter::query(
            "sorting_deleted",
            "Sort order of deleted links, in a form that is not documented.",
            Value::TEXT,
        ),
        Parameter::query("stats", "Whether to include statistics.", Value::among(&["true", "false"])),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(100),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/tracking-links: Create a tracking link.
pub static CREATE_TRACKING_LINK: Operation = Operation {
    id: "createTrackingLink",
    method: "POST",
    path: "/v2/access/promotions/tracking-links",
    tag: "Tracking links",
    summary: "Create a tracking link",
    permission: Some("promotions:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[Field::required("name", "The new name.", Value::text(Some(1), Some(100)))]))),
    response_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/tracking-links/share-access: Stop sharing a tracking link.
pub static UNSHARE_TRACKING_LINK: Operation = Operation {
    id: "unshareTrackingLink",
    method: "DELETE",
    path: "/v2/access/promotions/tracking-links/share-access",
    tag: "Tracking links",
    summary: "Stop sharing a tracking link",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::required("campaignId", "Id of a tracking link.", Value::integer(Some(1), None)),
        Field::required("userId", "Id of a user of the platform.", Value::integer(Some(1), None)),
    ]))),
    response_fields: &["success"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/tracking-links/share-access: Share a tracking link with a user.
pub static SHARE_TRACKING_LINK: Operation = Operation {
    id: "shareTrackingLink",
    method: "POST",
    path: "/v2/access/promotions/tracking-links/share-access",
    tag: "Tracking links",
    summary: "Share a tracking link with a user",
    permission: Some("promotions:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::required("campaignId", "Id of a tracking link.", Value::integer(Some(1), None)),
        Field::required("userId", "Id of a user of the platform.", Value::integer(Some(1), None)),
    ]))),
    response_fields: &["success"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/tracking-links/{trackingLinkId}: Delete a tracking link.
pub static DELETE_TRACKING_LINK: Operation = Operation {
    id: "deleteTrackingLink",
    method: "DELETE",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Delete a tracking link",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("trackingLinkId", "Id of the tracking link, as returned by a list operation.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
    ],
    response_fields: &["success"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/tracking-links/{trackingLinkId}: Get a tracking link.
pub static GET_TRACKING_LINK: Operation = Operation {
    id: "getTrackingLink",
    method: "GET",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Get a tracking link",
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("trackingLinkId", "Id of the tracking link, as returned by a list operation.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
    ],
    response_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/tracking-links/{trackingLinkId}: Rename a tracking link.
pub static UPDATE_TRACKING_LINK: Operation = Operation {
    id: "updateTrackingLink",
    method: "PUT",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}",
    tag: "Tracking links",
    summary: "Rename a tracking link",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("trackingLinkId", "Id of the tracking link, as returned by a list operation.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
    ],
    body: Some(Body::json(Value::object(&[Field::optional("name", "The new name.", Value::text(Some(1), Some(100)))]))),
    response_fields: &["id", "name"],
    ..Operation::EMPTY
};
/// GET /v2/access/promotions/tracking-links/{trackingLinkId}/claimers: List the users who came by a tracking link.
pub static LIST_TRACKING_LINK_CLAIMERS: Operation = Operation {
    id: "listTrackingLinkClaimers",
    method: "GET",
    path: "/v2/access/promotions/tracking-links/{trackingLinkId}/claimers",
    tag: "Tracking links",
    summary: "List the users who came by a tracking link",
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("trackingLinkId", "Id of the tracking link, as returned by a list operation.", Value::String {
            min_length: Some(1),
            max_length: None,
            pattern: Some(Pattern::new(
                "^\\d+$",
                &[State::new(false, &[(b'0', b'9', 1)]), State::new(true, &[(b'0', b'9', 1)])],
            )),
            format: None,
            one_of: &[],
        }),
    ],
    response_fields: &["hasMore", "list"],
    ..Operation::EMPTY
};
