// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Users who follow a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/subscribers: List the subscribers.
pub static LIST_SUBSCRIBERS: Operation = Operation {
    id: "listSubscribers",
    method: "GET",
    path: "/v2/access/subscribers",
    tag: "Subscribers",
    summary: "List the subscribers",
    permission: Some("subscribers:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::query("query", "Return only items that contain this text.", Value::TEXT),
        Parameter::query(
            "filter[duration]",
            "How long they have subscribed, in a form that is not documented.",
            Value::TEXT,
        ),
        Parameter::query("filter[online]", "Whether they are online.", Value::among(&["0", "1", "true", "false"])),
        Parameter::query("filter[promoId]", "Id of the promotion that they came by.", Value::TEXT),
        Parameter::query("filter[tips]", "How much they have tipped, in a form that is not documented.", Value::TEXT),
        Parameter::query(
            "filter[total_spent]",
            "How much they have spent, in a form that is not documented.",
            Value::TEXT,
        ),
        Parameter::query("filter[trial_id]", "Id of the trial link that they came by.", Value::TEXT),
        Parameter::query(
            "type",
            "Return only subscribers of this kind.",
            Value::among(&["all", "active", "expired", "latest"]),
        ),
        Parameter::query("startDate", "Start of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query("endDate", "End of the range, as an ISO 8601 date with or without a time.", Value::TEXT),
        Parameter::query(
            "latestType",
            "Which events to consider, with `type=latest`.",
            Value::among(&["total", "new", "renewals"]),
        ),
        Parameter::query("limit", "Maximum number of items per page.", Value::integer(Some(1), Some(100))),
        Parameter::query(
            "offset",
            "Number of items to skip, counted from the first. A maximum is not stated.",
            Value::integer(Some(0), None),
        ),
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(20),
        items: "list",
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "avatar", "avatarThumbs", "capabilities", "displayName", "id", "isBlocked", "isRestricted", "isVerified",
        "lastSeen", "lists", "name", "spending", "subscription", "username",
    ],
    ..Operation::EMPTY
};
/// PUT /v2/access/subscribers/{userId}/custom-name: Set the name of a subscriber.
pub static SET_SUBSCRIBER_NAME: Operation = Operation {
    id: "setSubscriberName",
    method: "PUT",
    path: "/v2/access/subscribers/{userId}/custom-name",
    tag: "Subscribers",
    summary: "Set the name of a subscriber",
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    body: Some(
        Body::json(Value::object(&[Field::required("displayName", "Display name.", Value::text(Some(1), Some(100)))])),
    ),
    ..Operation::EMPTY
};
/// PUT /v2/access/subscribers/{userId}/discount: Give a subscriber a discount.
pub static SET_SUBSCRIBER_DISCOUNT: Operation = Operation {
    id: "setSubscriberDiscount",
    method: "PUT",
    path: "/v2/access/subscribers/{userId}/discount",
    tag: "Subscribers",
    summary: "Give a subscriber a discount",
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    body: Some(Body::json(Value::object(&[
        Field::required("discount", "The discount, in percent.", Value::integer(Some(5), Some(60))),
        Field::required("period", "How long it lasts, in months.", Value::integer(Some(1), Some(12))),
    ]))),
    ..Operation::EMPTY
};
/// PUT /v2/access/subscribers/{userId}/note: Set the note on a subscriber.
pub static SET_SUBSCRIBER_NOTE: Operation = Operation {
    id: "setSubscriberNote",
    method: "PUT",
    path: "/v2/access/subscribers/{userId}/note",
    tag: "Subscribers",
    summary: "Set the note on a subscriber",
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "userId",
            "Id of the user, or the name in the address of the profile.",
            Value::text(Some(1), None),
        ),
    ],
    body: Some(Body::json(Value::object(&[
        Field::required(
            "notice",
            "The note; an empty one removes it (not documented).",
            Value::text(None, Some(1000)),
        ),
    ]))),
    ..Operation::EMPTY
};
