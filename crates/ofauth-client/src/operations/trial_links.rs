// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Links to free subscriptions.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// GET /v2/access/promotions/trial-links: List the trial links.
pub static LIST_TRIAL_LINKS: Operation = Operation {
    id: "listTrialLinks",
    method: "GET",
    path: "/v2/access/promotions/trial-links",
    tag: "Trial links",
    summary: "List the trial links",
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
    ],
    paging: Some(Paging {
        style: PagingStyle::Offset,
        cursor: "offset",
        limit: Some("limit"),
        size: Some(100),
        items: "list",
        bare: true,
        more: Some("hasMore"),
        ..Paging::EMPTY
    }),
    response_fields: &[
        "claimCounts", "clicksCounts", "createdAt", "expiredAt", "id", "isFinished", "sharedWith", "subscribeCounts",
        "subscribeDays", "trialLinkName", "url", "user",
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
    permission: Some("promotions:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::optional("expiredAt", "When it ends.", Value::TEXT),
        Field::optional(
            "subscribeCounts",
            "Number of users who can use it. It has no maximum.",
            Value::integer(Some(1), None),
        ),
        Field::required(
            "subscribeDays",
            "How long the trial is, in days.",
            Value::integer(Some(1), Some(365)),
        ),
        Field::required("trialLinkName", "The new name.", Value::text(Some(1), Some(100))),
    ]))),
    response_fields: &[
        "claimCounts", "clicksCounts", "createdAt", "expiredAt", "id", "isFinished", "sharedWith", "subscribeCounts",
        "subscribeDays", "trialLinkName", "url", "user",
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
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::required("trialId", "Id of a trial link.", Value::integer(Some(1), None)),
        Field::required("userId", "Id of a user of the platform.", Value::integer(Some(1), None)),
    ]))),
    response_fields: &["success"],
    ..Operation::EMPTY
};
/// POST /v2/access/promotions/trial-links/share-access: Share a trial link with a user.
pub static SHARE_TRIAL_LINK: Operation = Operation {
    id: "shareTrialLink",
    method: "POST",
    path: "/v2/access/promotions/trial-links/share-access",
    tag: "Trial links",
    summary: "Share a trial link with a user",
    permission: Some("promotions:write"),
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::required("trialId", "Id of a trial link.", Value::integer(Some(1), None)),
        Field::required("userId", "Id of a user of the platform.", Value::integer(Some(1), None)),
    ]))),
    response_fields: &["success"],
    ..Operation::EMPTY
};
/// DELETE /v2/access/promotions/trial-links/{trialLinkId}: Delete a trial link.
pub static DELETE_TRIAL_LINK: Operation = Operation {
    id: "deleteTrialLink",
    method: "DELETE",
    path: "/v2/access/promotions/trial-links/{trialLinkId}",
    tag: "Trial links",
    summary: "Delete a trial link",
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("trialLinkId", "Id of the trial link, as returned by a list operation.", Value::String {
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
/// GET /v2/access/promotions/trial-links/{trialLinkId}: Get a trial link.
pub static GET_TRIAL_LINK: Operation = Operation {
    id: "getTrialLink",
    method: "GET",
    path: "/v2/access/promotions/trial-links/{trialLinkId}",
    tag: "Trial links",
    summary: "Get a trial link",
    permission: Some("promotions:read"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("trialLinkId", "Id of the trial link, as returned by a list operation.", Value::String {
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
    response_fields: &[
        "claimCounts", "clicksCounts", "createdAt", "expiredAt", "id", "isFinished", "sharedWith", "subscribeCounts",
        "subscribeDays", "trialLinkName", "url", "user",
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
    permission: Some("promotions:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path("trialLinkId", "Id of the trial link, as returned by a list operation.", Value::String {
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
    body: Some(Body::json(Value::object(&[
        Field::optional("expiredAt", "When it ends.", Value::TEXT),
        Field::optional(
            "subscribeCounts",
            "Number of users who can use it. It has no maximum.",
            Value::integer(Some(1), None),
        ),
        Field::optional(
            "subscribeDays",
            "How long the trial is, in days.",
            Value::integer(Some(1), Some(365)),
        ),
        Field::optional("trialLinkName", "The new name.", Value::text(Some(1), Some(100))),
    ]))),
    response_fields: &["success"],
    ..Operation::EMPTY
};
