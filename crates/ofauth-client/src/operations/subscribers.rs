// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Users who follow a connected account.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/subscribers: List the subscribers.
pub static LIST_SUBSCRIBERS: Operation = Operation {
    id: "listSubscribers",
    method: "GET",
    path: "/v2/access/subscribers",
    tag: "Subscribers",
    summary: "List the subscribers",
    stability: Stability::Stable,
    permission: Some("subscribers:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "query",
            location: Location::Query,
            required: false,
            description: "Answer only what contains this text.",
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
            name: "filter[duration]",
            location: Location::Query,
            required: false,
            description: "How long they have subscribed, in a form that is not documented.",
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
            name: "filter[online]",
            location: Location::Query,
            required: false,
            description: "Whether they are online.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["0", "1", "true", "false"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "filter[promoId]",
            location: Location::Query,
            required: false,
            description: "Id of the promotion that they came by.",
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
            name: "filter[tips]",
            location: Location::Query,
            required: false,
            description: "How much they have tipped, in a form that is not documented.",
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
            name: "filter[total_spent]",
            location: Location::Query,
            required: false,
            description: "How much they have spent, in a form that is not documented.",
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
            name: "filter[trial_id]",
            location: Location::Query,
            required: false,
            description: "Id of the trial link that they came by.",
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
            name: "type",
            location: Location::Query,
            required: false,
            description: "Answer only subscribers of this kind.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["all", "active", "expired", "latest"],
            },
            ..Parameter::EMPTY
        },
        Parameter {
            name: "startDate",
            location: Location::Query,
            required: false,
            description: "Start of the range, as an ISO 8601 date with or without a time.",
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
            name: "endDate",
            location: Location::Query,
            required: false,
            description: "End of the range, as an ISO 8601 date with or without a time.",
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
            name: "latestType",
            location: Location::Query,
            required: false,
            description: "Which events count, with `type=latest`.",
            secret: false,
            value: Value::String {
                min_length: None,
                max_length: None,
                pattern: None,
                format: None,
                one_of: &["total", "new", "renewals"],
            },
            ..Parameter::EMPTY
        },
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
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        limit: Some("limit"),
        size: Some(20i64),
        items: "list",
        bare: false,
        more: Some("hasMore"),
        next: None,
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "avatar",
        "avatarThumbs",
        "capabilities",
        "displayName",
        "id",
        "isBlocked",
        "isRestricted",
        "isVerified",
        "lastSeen",
        "lists",
        "name",
        "spending",
        "subscription",
        "username",
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
    stability: Stability::Stable,
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
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
                    name: "displayName",
                    required: true,
                    description: "The name.",
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
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PUT /v2/access/subscribers/{userId}/discount: Give a subscriber a discount.
pub static SET_SUBSCRIBER_DISCOUNT: Operation = Operation {
    id: "setSubscriberDiscount",
    method: "PUT",
    path: "/v2/access/subscribers/{userId}/discount",
    tag: "Subscribers",
    summary: "Give a subscriber a discount",
    stability: Stability::Stable,
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
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
                    name: "discount",
                    required: true,
                    description: "The discount, in percent.",
                    value: Value::Integer {
                        minimum: Some(5i64),
                        maximum: Some(60i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "period",
                    required: true,
                    description: "How long it lasts, in months.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(12i64),
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &[],
    ..Operation::EMPTY
};
/// PUT /v2/access/subscribers/{userId}/note: Set the note on a subscriber.
pub static SET_SUBSCRIBER_NOTE: Operation = Operation {
    id: "setSubscriberNote",
    method: "PUT",
    path: "/v2/access/subscribers/{userId}/note",
    tag: "Subscribers",
    summary: "Set the note on a subscriber",
    stability: Stability::Stable,
    permission: Some("subscribers:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "userId",
            location: Location::Path,
            required: true,
            description: "Id of the user, or the name in the address of the profile.",
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
                    name: "notice",
                    required: true,
                    description: "The note; an empty one takes it back (not documented).",
                    value: Value::String {
                        min_length: None,
                        max_length: Some(1000usize),
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
    answer_fields: &[],
    ..Operation::EMPTY
};
