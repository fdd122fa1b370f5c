// @generated from openapi.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// POST /login: POST /login.
pub static LOG_IN: Operation = Operation {
    id: "log_in",
    method: "POST",
    path: "/login",
    tag: "general",
    summary: "POST /login",
    body: Some(Body {
        media_type: "application/x-www-form-urlencoded",
        required: true,
        value: Value::object(&[Field::optional("stay", "", Value::Boolean), Field::required("user", "", Value::TEXT)]),
    }),
    ..Operation::EMPTY
};
/// GET /parts: GET /parts.
pub static LIST_PARTS: Operation = Operation {
    id: "list_parts",
    method: "GET",
    path: "/parts",
    tag: "general",
    summary: "GET /parts",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("filter[name]", "", Value::TEXT),
        Parameter::query("filter[size][max]", "", Value::INTEGER),
        Parameter::query("filter[size][min]", "", Value::INTEGER),
        Parameter {
            style: openapi_runtime::Style::DeepObject,
            explode: false,
            ..Parameter::query("labels", "", Value::object(&[]))
        },
        Parameter {
            style: openapi_runtime::Style::Form,
            explode: false,
            ..Parameter::query("ids", "", Value::array(&Value::INTEGER))
        },
        Parameter::query("tags", "", Value::array(&Value::TEXT)),
        Parameter::query("sort-by", "", Value::among(&["+size", "-size", "name", "Name"])),
        Parameter::query("sort_by", "", Value::TEXT),
        Parameter::query("since", "", Value::formatted(Format::DateTime)),
        Parameter::cookie("session", "", Value::TEXT),
        Parameter::cookie("theme", "", Value::TEXT),
        Parameter::query("body", "", Value::Boolean),
        Parameter::query("page", "", Value::Any),
    ],
    accept: "application/vnd.parts+json",
    errors: &[openapi_runtime::ErrorSchema::within(300, 599, "Problem")],
    ..Operation::EMPTY
};
/// POST /parts: POST /parts.
pub static LIST_PARTS_NEW: Operation = Operation {
    id: "list_parts_new",
    method: "POST",
    path: "/parts",
    tag: "general",
    summary: "POST /parts",
    body: Some(Body::json(Value::object(&[
        Field::required("name", "", Value::text(Some(1), Some(20))),
        Field::optional("note", "", Value::Nullable(&Value::TEXT)),
        Field::optional("shape", "How it looks", Value::AnyOf(&[
            Value::object(&[
                Field::required("form", "", Value::TEXT),
                Field::required("radius", "", Value::NUMBER),
            ]),
            Value::object(&[
                Field::required("form", "", Value::TEXT),
                Field::optional("within", "How it looks", Value::Any),
            ]),
        ])),
    ]))),
    response_fields: &[
        "anything", "holes", "id", "kind", "level", "made", "owner", "pair", "parent", "partNumber", "part_number",
        "price", "shape", "sold", "unit", "weight",
    ],
    errors: &[openapi_runtime::ErrorSchema::within(400, 499, "Problem")],
    ..Operation::EMPTY
};
/// GET /parts/{part-id}: GET /parts/{part-id}.
pub static GET_PART: Operation = Operation {
    id: "get_part",
    method: "GET",
    path: "/parts/{part-id}",
    tag: "general",
    summary: "GET /parts/{part-id}",
    retry: Retry::Safe,
    parameters: &[
        Parameter::path("part-id", "", Value::matching(Pattern::new("^[a-z0-9/.]+$", &[
            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
        ]))),
        Parameter::query("part_id", "", Value::TEXT),
        Parameter {
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("X-Trace", "", Value::INTEGER)
        },
    ],
    response_fields: &[
        "anything", "holes", "id", "kind", "level", "made", "owner", "pair", "parent", "partNumber", "part_number",
        "price", "shape", "sold", "unit", "weight",
    ],
    errors: &[openapi_runtime::ErrorSchema::of(404, "Problem")],
    ..Operation::EMPTY
};
/// GET /parts/{part-id}/picture: GET /parts/{part-id}/picture.
pub static GET_PARTS_BY_PART_ID_PICTURE: Operation = Operation {
    id: "get_parts_by_part_id_picture",
    method: "GET",
    path: "/parts/{part-id}/picture",
    tag: "general",
    summary: "GET /parts/{part-id}/picture",
    retry: Retry::Safe,
    parameters: &[
        Parameter::path("part-id", "", Value::matching(Pattern::new("^[a-z0-9/.]+$", &[
            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
        ]))),
    ],
    accept: "image/*",
    ..Operation::EMPTY
};
/// POST /parts/{part-id}/picture: POST /parts/{part-id}/picture.
pub static POST_PARTS_BY_PART_ID_PICTURE: Operation = Operation {
    id: "post_parts_by_part_id_picture",
    method: "POST",
    path: "/parts/{part-id}/picture",
    tag: "general",
    summary: "POST /parts/{part-id}/picture",
    parameters: &[
        Parameter::path("part-id", "", Value::matching(Pattern::new("^[a-z0-9/.]+$", &[
            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
        ]))),
    ],
    body: Some(Body {
        media_type: "multipart/form-data",
        required: true,
        value: Value::object(&[Field::optional("file", "", Value::TEXT)]),
    }),
    ..Operation::EMPTY
};
/// PUT /parts/{part-id}/picture: PUT /parts/{part-id}/picture.
pub static PUT_PARTS_BY_PART_ID_PICTURE: Operation = Operation {
    id: "put_parts_by_part_id_picture",
    method: "PUT",
    path: "/parts/{part-id}/picture",
    tag: "general",
    summary: "PUT /parts/{part-id}/picture",
    retry: Retry::Safe,
    parameters: &[
        Parameter::path("part-id", "", Value::matching(Pattern::new("^[a-z0-9/.]+$", &[
            State::new(false, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
            State::new(true, &[(b'.', b'9', 1), (b'a', b'z', 1)]),
        ]))),
    ],
    body: Some(Body { media_type: "image/png", required: true, value: Value::Any }),
    ..Operation::EMPTY
};
/// POST /users: POST /users.
pub static ADD_USER: Operation = Operation {
    id: "add_user",
    method: "POST",
    path: "/users",
    tag: "general",
    summary: "POST /users",
    body: Some(Body::json(Value::object(&[
        Field::optional("id", "", Value::INTEGER),
        Field::required("name", "", Value::TEXT),
        Field::required("password", "", Value::TEXT),
    ]))),
    response_fields: &["id", "name", "password"],
    ..Operation::EMPTY
};
