// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Links to free subscriptions.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// GET /v2/access/promotions/trial-links: List the trial links.
pub static LIST_TRIAL_LINKS: Operation = Operation {
    id: "listTrialLinks",
    method: "GET",
    path: "/v2/access/promotions/trial-links",
    tag: "Trial links",
    summary: "List the trial links",
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
    ],
    body: None,
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        starts: &[],
        limit: Some("limit"),
        size: Some(100i64),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        next: None,
        key: None,
        identity: &["id"],
        ledger: false,
        ..Paging::EMPTY
    }),
    answer_fields: &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/trial-links: Create a trial link.
pub static CREATE_TRIAL_LINK: Operation = Operation {
    id: "createTrialLink",
    method: "POST",
    path: "/v2/access/promotions/trial-links",
    tag: "Trial links",
    summary: "Create a trial link",
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
                    name: "expiredAt",
                    required: false,
                    description: "When it ends.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeCounts",
                    required: false,
                    description: "Number of users who can use it. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeDays",
                    required: true,
                    description: "How long the trial is, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "trialLinkName",
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
    answer_fields: &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/trial-links/share-access: Stop sharing a trial link.
pub static UNSHARE_TRIAL_LINK: Operation = Operation {
    id: "unshareTrialLink",
    method: "DELETE",
    path: "/v2/access/promotions/trial-links/share-access",
    tag: "Trial links",
    summary: "Stop sharing a trial link",
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
                    name: "trialId",
                    required: true,
                    description: "Id of a trial link.",
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
/// POST /v2/access/promotions/trial-links/share-access: Share a trial link with a user.
pub static SHARE_TRIAL_LINK: Operation = Operation {
    id: "shareTrialLink",
    method: "POST",
    path: "/v2/access/promotions/trial-links/share-access",
    tag: "Trial links",
    summary: "Share a trial link with a user",
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
                    name: "trialId",
                    required: true,
                    description: "Id of a trial link.",
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
/// DELETE /v2/access/promotions/trial-links/{trialLinkId}: Delete a trial link.
pub static DELETE_TRIAL_LINK: Operation = Operation {
    id: "deleteTrialLink",
    method: "DELETE",
    path: "/v2/access/promotions/trial-links/{trialLinkId}",
    tag: "Trial links",
    summary: "Delete a trial link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "trialLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the trial link, as a listing answers it.",
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
/// GET /v2/access/promotions/trial-links/{trialLinkId}: Get a trial link.
pub static GET_TRIAL_LINK: Operation = Operation {
    id: "getTrialLink",
    method: "GET",
    path: "/v2/access/promotions/trial-links/{trialLinkId}",
    tag: "Trial links",
    summary: "Get a trial link",
    stability: Stability::Stable,
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "trialLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the trial link, as a listing answers it.",
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
    answer_fields: &[
        "claimCounts",
        "clicksCounts",
        "createdAt",
        "expiredAt",
        "id",
        "isFinished",
        "sharedWith",
        "subscribeCounts",
        "subscribeDays",
        "trialLinkName",
        "url",
        "user",
    ],
    ..Operation::EMPTY
};
/// PUT /v2/access/promotions/trial-links/{trialLinkId}: Change a trial link.
pub static UPDATE_TRIAL_LINK: Operation = Operation {
    id: "updateTrialLink",
    method: "PUT",
    path: "/v2/access/promotions/trial-links/{trialLinkId}",
    tag: "Trial links",
    summary: "Change a trial link",
    stability: Stability::Stable,
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "trialLinkId",
            location: Location::Path,
            required: true,
            description: "Id of the trial link, as a listing answers it.",
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
                    name: "expiredAt",
                    required: false,
                    description: "When it ends.",
                    value: Value::String {
                        min_length: None,
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeCounts",
                    required: false,
                    description: "Number of users who can use it. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "subscribeDays",
                    required: false,
                    description: "How long the trial is, in days.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: Some(365i64),
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "trialLinkName",
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
    answer_fields: &["success"],
    ..Operation::EMPTY
};
