// @generated from openapi/ofauth.yaml by `cargo xtask generate`; do not edit.

//! Files on their way into the vault.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
    Retry, Stability, State, Value,
};
/// POST /v2/access/uploads/check: Look whether a file is in the vault already.
pub static CHECK_UPLOAD: Operation = Operation {
    id: "checkUpload",
    method: "POST",
    path: "/v2/access/uploads/check",
    tag: "Uploads",
    summary: "Look whether a file is in the vault already",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: true,
    parameters: &[],
    body: Some(Body {
        media_type: "application/json",
        required: true,
        value: Value::Object {
            fields: &[
                Field {
                    name: "etag",
                    required: true,
                    description: "ETag of the file, as an upload has answered it.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "size",
                    required: true,
                    description: "Size of the file, in bytes. It has no maximum.",
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
    answer_fields: &["exists", "media"],
    ..Operation::EMPTY
};
/// POST /v2/access/uploads/complete: Complete an upload.
pub static COMPLETE_UPLOAD: Operation = Operation {
    id: "completeUpload",
    method: "POST",
    path: "/v2/access/uploads/complete",
    tag: "Uploads",
    summary: "Complete an upload",
    stability: Stability::Stable,
    permission: Some("vault:write"),
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
                    name: "mediaUploadId",
                    required: true,
                    description: "Id of the upload, as `upload:…`.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
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
    answer_fields: &["media", "mediaUploadId"],
    ..Operation::EMPTY
};
/// POST /v2/access/uploads/init: Start an upload.
pub static START_UPLOAD: Operation = Operation {
    id: "startUpload",
    method: "POST",
    path: "/v2/access/uploads/init",
    tag: "Uploads",
    summary: "Start an upload",
    stability: Stability::Stable,
    permission: Some("vault:write"),
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
                    name: "contentType",
                    required: true,
                    description: "Media type of the file.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "filename",
                    required: true,
                    description: "Name of the file.",
                    value: Value::String {
                        min_length: Some(1usize),
                        max_length: None,
                        pattern: None,
                        format: None,
                        one_of: &[],
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "size",
                    required: true,
                    description: "Size of the file, in bytes. It has no maximum.",
                    value: Value::Integer {
                        minimum: Some(1i64),
                        maximum: None,
                    },
                    ..Field::EMPTY
                },
                Field {
                    name: "vaultUpload",
                    required: false,
                    description: "Where the file is to go.",
                    value: Value::Object {
                        fields: &[
                            Field {
                                name: "mode",
                                required: false,
                                description: "What it is for.",
                                value: Value::String {
                                    min_length: None,
                                    max_length: None,
                                    pattern: None,
                                    format: None,
                                    one_of: &["message"],
                                },
                                ..Field::EMPTY
                            },
                            Field {
                                name: "userId",
                                required: false,
                                description: "Id of the user whose chat it is for.",
                                value: Value::Nullable(
                                    &Value::String {
                                        min_length: Some(1usize),
                                        max_length: None,
                                        pattern: None,
                                        format: None,
                                        one_of: &[],
                                    },
                                ),
                                ..Field::EMPTY
                            },
                        ],
                    },
                    ..Field::EMPTY
                },
            ],
        },
    }),
    paging: None,
    answer_fields: &["mediaUploadId"],
    ..Operation::EMPTY
};
/// PUT /v2/access/uploads/{mediaUploadId}: Upload a file in one piece.
pub static UPLOAD_MEDIA: Operation = Operation {
    id: "uploadMedia",
    method: "PUT",
    path: "/v2/access/uploads/{mediaUploadId}",
    tag: "Uploads",
    summary: "Upload a file in one piece",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "mediaUploadId",
            location: Location::Path,
            required: true,
            description: "Id of the upload, as `upload:…`; the colon is percent-encoded in the path.",
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
        media_type: "*/*",
        required: true,
        value: Value::Any,
    }),
    paging: None,
    answer_fields: &["media", "mediaUploadId"],
    ..Operation::EMPTY
};
/// PUT /v2/access/uploads/{mediaUploadId}/parts/{partNumber}: Upload a part of a file.
pub static UPLOAD_PART: Operation = Operation {
    id: "uploadPart",
    method: "PUT",
    path: "/v2/access/uploads/{mediaUploadId}/parts/{partNumber}",
    tag: "Uploads",
    summary: "Upload a part of a file",
    stability: Stability::Stable,
    permission: Some("vault:write"),
    retry: Retry::Safe,
    rate_limit: Some("connection"),
    scoped: true,
    read_only: false,
    parameters: &[
        Parameter {
            name: "mediaUploadId",
            location: Location::Path,
            required: true,
            description: "Id of the upload, as `upload:…`; the colon is percent-encoded in the path.",
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
        Parameter {
            name: "partNumber",
            location: Location::Path,
            required: true,
            description: "Position of the part, counted from 1. A maximum is not stated.",
            secret: false,
            value: Value::Integer {
                minimum: Some(1i64),
                maximum: None,
            },
            ..Parameter::EMPTY
        },
    ],
    body: Some(Body {
        media_type: "*/*",
        required: true,
        value: Value::Any,
    }),
    paging: None,
    answer_fields: &["etag", "mediaUploadId", "partNumber"],
    ..Operation::EMPTY
};
