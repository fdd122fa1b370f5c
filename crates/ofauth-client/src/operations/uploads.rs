// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Uploads of files into the vault.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// POST /v2/access/uploads/check: Check whether a file is in the vault already.
pub static CHECK_UPLOAD: Operation = Operation {
    id: "checkUpload",
    method: "POST",
    path: "/v2/access/uploads/check",
    tag: "Uploads",
    summary: "Check whether a file is in the vault already",
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: true,
    body: Some(Body::json(Value::object(&[
        Field::required("etag", "ETag of the file, as returned by an upload.", Value::text(Some(1), None)),
        Field::required(
            "size",
            "Size of the file, in bytes. It has no maximum.",
            Value::integer(Some(1), None),
        ),
    ]))),
    response_fields: &["exists", "media"],
    ..Operation::EMPTY
};
/// POST /v2/access/uploads/complete: Complete an upload.
pub static COMPLETE_UPLOAD: Operation = Operation {
    id: "completeUpload",
    method: "POST",
    path: "/v2/access/uploads/complete",
    tag: "Uploads",
    summary: "Complete an upload",
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(
        &[Field::required("mediaUploadId", "Id of the upload, as `upload:…`.", Value::text(Some(1), None))],
    ))),
    response_fields: &["media", "mediaUploadId"],
    ..Operation::EMPTY
};
/// POST /v2/access/uploads/init: Start an upload.
pub static START_UPLOAD: Operation = Operation {
    id: "startUpload",
    method: "POST",
    path: "/v2/access/uploads/init",
    tag: "Uploads",
    summary: "Start an upload",
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    body: Some(Body::json(Value::object(&[
        Field::required("contentType", "Media type of the file.", Value::text(Some(1), None)),
        Field::required("filename", "Name of the file.", Value::text(Some(1), None)),
        Field::required(
            "size",
            "Size of the file, in bytes. It has no maximum.",
            Value::integer(Some(1), None),
        ),
        Field::optional("vaultUpload", "Destination of the file.", Value::object(&[
            Field::optional("mode", "Purpose of the upload.", Value::among(&["message"])),
            Field::optional(
                "userId",
                "Id of the user whose chat it is for.",
                Value::Nullable(&Value::text(Some(1), None)),
            ),
        ])),
    ]))),
    response_fields: &["mediaUploadId"],
    ..Operation::EMPTY
};
/// PUT /v2/access/uploads/{mediaUploadId}: Upload a file in one piece.
pub static UPLOAD_MEDIA: Operation = Operation {
    id: "uploadMedia",
    method: "PUT",
    path: "/v2/access/uploads/{mediaUploadId}",
    tag: "Uploads",
    summary: "Upload a file in one piece",
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "mediaUploadId",
            "Id of the upload, as `upload:…`; the colon is percent-encoded in the path.",
            Value::text(Some(1), None),
        ),
    ],
    body: Some(Body { media_type: "*/*", required: true, value: Value::Any }),
    response_fields: &["media", "mediaUploadId"],
    ..Operation::EMPTY
};
/// PUT /v2/access/uploads/{mediaUploadId}/parts/{partNumber}: Upload a part of a file.
pub static UPLOAD_PART: Operation = Operation {
    id: "uploadPart",
    method: "PUT",
    path: "/v2/access/uploads/{mediaUploadId}/parts/{partNumber}",
    tag: "Uploads",
    summary: "Upload a part of a file",
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    parameters: &[
        Parameter::path(
            "mediaUploadId",
            "Id of the upload, as `upload:…`; the colon is percent-encoded in the path.",
            Value::text(Some(1), None),
        ),
        Parameter::path(
            "partNumber",
            "Position of the part, counted from 1. A maximum is not stated.",
            Value::integer(Some(1), None),
        ),
    ],
    body: Some(Body { media_type: "*/*", required: true, value: Value::Any }),
    response_fields: &["etag", "mediaUploadId", "partNumber"],
    ..Operation::EMPTY
};
