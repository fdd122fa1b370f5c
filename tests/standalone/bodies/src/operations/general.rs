// @generated from bodies.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// PUT /archive: PUT /archive.
pub static SET_ARCHIVE: Operation = Operation {
    id: "set_archive",
    method: "PUT",
    path: "/archive",
    tag: "general",
    summary: "PUT /archive",
    retry: Retry::Safe,
    body: Some(Body { media_type: "application/octet-stream", required: true, value: Value::Any }),
    ..Operation::EMPTY
};
/// PATCH /cabinets/{id}: PATCH /cabinets/{id}.
pub static CHANGE_CABINET: Operation = Operation {
    id: "change_cabinet",
    method: "PATCH",
    path: "/cabinets/{id}",
    tag: "general",
    summary: "PATCH /cabinets/{id}",
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    body: Some(Body {
        media_type: "application/merge-patch+json",
        required: true,
        value: Value::object(&[
            Field::optional("color", "", Value::Nullable(&Value::TEXT)),
            Field::optional("maker", "", Value::Nullable(&Value::object(&[
                Field::optional("name", "", Value::Nullable(&Value::TEXT)),
                Field::optional("town", "", Value::Nullable(&Value::TEXT)),
            ]))),
            Field::optional("name", "", Value::Nullable(&Value::TEXT)),
            Field::optional("shelves", "", Value::Nullable(&Value::object(&[]))),
        ]),
    }),
    response_fields: &["color", "maker", "name", "shelves"],
    ..Operation::EMPTY
};
/// POST /drawings: POST /drawings.
pub static ADD_DRAWING: Operation = Operation {
    id: "add_drawing",
    method: "POST",
    path: "/drawings",
    tag: "general",
    summary: "POST /drawings",
    body: Some(Body {
        media_type: "application/xml",
        required: true,
        value: Value::object(&[
            Field::required("id", "", Value::INTEGER),
            Field::required("lines", "", Value::array(&Value::NUMBER)),
            Field::optional("sold", "", Value::Nullable(&Value::Boolean)),
            Field::optional("title", "", Value::TEXT),
            Field::optional("within", "", Value::array(&Value::Any)),
        ]),
    }),
    accept: "text/xml",
    xml: openapi_runtime::Xml {
        request: Some(openapi_runtime::XmlElement {
            name: "drawing",
            prefix: "d",
            namespace: "urn:drawings",
            shape: &openapi_runtime::XmlShape::Object {
                fields: &[
                    openapi_runtime::XmlField {
                        name: "id",
                        is_attribute: true,
                        is_wrapped: false,
                        element: openapi_runtime::XmlElement {
                            name: "id",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::Number,
                        },
                    },
                    openapi_runtime::XmlField {
                        name: "lines",
                        is_attribute: false,
                        is_wrapped: true,
                        element: openapi_runtime::XmlElement {
                            name: "lines",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::List(&openapi_runtime::XmlElement {
                                name: "line",
                                prefix: "",
                                namespace: "",
                                shape: &openapi_runtime::XmlShape::Number,
                            }),
                        },
                    },
                    openapi_runtime::XmlField {
                        name: "sold",
                        is_attribute: false,
                        is_wrapped: false,
                        element: openapi_runtime::XmlElement {
                            name: "sold",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::Boolean,
                        },
                    },
                    openapi_runtime::XmlField {
                        name: "title",
                        is_attribute: false,
                        is_wrapped: false,
                        element: openapi_runtime::XmlElement {
                            name: "Title",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::Text,
                        },
                    },
                    openapi_runtime::XmlField {
                        name: "within",
                        is_attribute: false,
                        is_wrapped: false,
                        element: openapi_runtime::XmlElement {
                            name: "within",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::List(&openapi_runtime::XmlElement {
                                name: "drawing",
                                prefix: "d",
                                namespace: "urn:drawings",
                                shape: &openapi_runtime::XmlShape::Outer(1usize),
                            }),
                        },
                    },
                ],
                rest: None,
            },
        }),
        response: Some(openapi_runtime::XmlElement {
            name: "drawing",
            prefix: "d",
            namespace: "urn:drawings",
            shape: &openapi_runtime::XmlShape::Object {
                fields: &[
                    openapi_runtime::XmlField {
                        name: "id",
                        is_attribute: true,
                        is_wrapped: false,
                        element: openapi_runtime::XmlElement {
                            name: "id",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::Number,
                        },
                    },
                    openapi_runtime::XmlField {
                        name: "lines",
                        is_attribute: false,
                        is_wrapped: true,
                        element: openapi_runtime::XmlElement {
                            name: "lines",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::List(&openapi_runtime::XmlElement {
                                name: "line",
                                prefix: "",
                                namespace: "",
                                shape: &openapi_runtime::XmlShape::Number,
                            }),
                        },
                    },
                    openapi_runtime::XmlField {
                        name: "sold",
                        is_attribute: false,
                        is_wrapped: false,
                        element: openapi_runtime::XmlElement {
                            name: "sold",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::Boolean,
                        },
                    },
                    openapi_runtime::XmlField {
                        name: "title",
                        is_attribute: false,
                        is_wrapped: false,
                        element: openapi_runtime::XmlElement {
                            name: "Title",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::Text,
                        },
                    },
                    openapi_runtime::XmlField {
                        name: "within",
                        is_attribute: false,
                        is_wrapped: false,
                        element: openapi_runtime::XmlElement {
                            name: "within",
                            prefix: "",
                            namespace: "",
                            shape: &openapi_runtime::XmlShape::List(&openapi_runtime::XmlElement {
                                name: "drawing",
                                prefix: "d",
                                namespace: "urn:drawings",
                                shape: &openapi_runtime::XmlShape::Outer(1usize),
                            }),
                        },
                    },
                ],
                rest: None,
            },
        }),
    },
    ..Operation::EMPTY
};
/// PUT /labels: PUT /labels.
pub static SET_LABELS: Operation = Operation {
    id: "set_labels",
    method: "PUT",
    path: "/labels",
    tag: "general",
    summary: "PUT /labels",
    retry: Retry::Safe,
    body: Some(Body::json(
        Value::object(&[Field::required("color", "", Value::TEXT), Field::required("size", "", Value::INTEGER)]),
    )),
    response_fields: &["color", "size"],
    ..Operation::EMPTY
};
/// GET /notes: GET /notes.
pub static LIST_NOTES: Operation = Operation {
    id: "list_notes",
    method: "GET",
    path: "/notes",
    tag: "general",
    summary: "GET /notes",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("cursor", "", Value::TEXT),
        Parameter::query("order", "", Value::among(&["newest", "oldest"])),
        Parameter::query("limit", "", Value::integer(Some(1), Some(50))),
    ],
    paging: Some(Paging {
        style: PagingStyle::Cursor,
        cursor: "cursor",
        limit: Some("limit"),
        size: Some(50),
        items: "notes",
        next: Some("page.next_cursor"),
        ..Paging::EMPTY
    }),
    response_fields: &["id", "text"],
    ..Operation::EMPTY
};
/// POST /orders: POST /orders.
pub static SEND_ORDER: Operation = Operation {
    id: "send_order",
    method: "POST",
    path: "/orders",
    tag: "general",
    summary: "POST /orders",
    body: Some(Body {
        media_type: "application/x-www-form-urlencoded",
        required: true,
        value: Value::object(&[
            Field::optional("address", "", Value::object(&[Field::optional("street", "", Value::TEXT)])),
            Field::required("number", "", Value::INTEGER),
            Field::optional("tags", "", Value::array(&Value::TEXT)),
        ]),
    }),
    form: &[
        Parameter {
            style: openapi_runtime::Style::DeepObject,
            explode: true,
            ..Parameter::query("address", "", Value::Any)
        },
        Parameter { style: openapi_runtime::Style::Form, explode: false, ..Parameter::query("tags", "", Value::Any) },
    ],
    ..Operation::EMPTY
};
/// POST /parts: POST /parts.
pub static ADD_PART: Operation = Operation {
    id: "add_part",
    method: "POST",
    path: "/parts",
    tag: "general",
    summary: "POST /parts",
    body: Some(Body {
        media_type: "multipart/form-data",
        required: true,
        value: Value::object(&[
            Field::optional("drawing", "", Value::TEXT),
            Field::required("note", "", Value::TEXT),
            Field::required("picture", "", Value::Any),
            Field::required("sheets", "", Value::array(&Value::Any)),
            Field::required("sizes", "", Value::array(&Value::object(&[
                Field::optional("height", "", Value::INTEGER),
                Field::required("width", "", Value::INTEGER),
            ]))),
        ]),
    }),
    ..Operation::EMPTY
};
/// PATCH /parts/{id}: PATCH /parts/{id}.
pub static CHANGE_PART: Operation = Operation {
    id: "change_part",
    method: "PATCH",
    path: "/parts/{id}",
    tag: "general",
    summary: "PATCH /parts/{id}",
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    body: Some(Body {
        media_type: "application/merge-patch+json",
        required: true,
        value: Value::object(&[
            Field::required("name", "", Value::Nullable(&Value::TEXT)),
            Field::required("tags", "", Value::Nullable(&Value::array(&Value::TEXT))),
            Field::required("weight", "", Value::Nullable(&Value::Nullable(&Value::NUMBER))),
        ]),
    }),
    ..Operation::EMPTY
};
/// PUT /parts/{id}: PUT /parts/{id}.
pub static KEEP_PART: Operation = Operation {
    id: "keep_part",
    method: "PUT",
    path: "/parts/{id}",
    tag: "general",
    summary: "PUT /parts/{id}",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::INTEGER)],
    body: Some(Body {
        media_type: "application/json",
        required: false,
        value: Value::object(
            &[Field::optional("height", "", Value::INTEGER), Field::required("width", "", Value::INTEGER)],
        ),
    }),
    ..Operation::EMPTY
};
/// PUT /picture: PUT /picture.
pub static SET_PICTURE: Operation = Operation {
    id: "set_picture",
    method: "PUT",
    path: "/picture",
    tag: "general",
    summary: "PUT /picture",
    retry: Retry::Safe,
    body: Some(Body { media_type: "image/jpeg", required: true, value: Value::Any }),
    ..Operation::EMPTY
};
/// POST /rows: POST /rows.
pub static ADD_ROWS: Operation = Operation {
    id: "add_rows",
    method: "POST",
    path: "/rows",
    tag: "general",
    summary: "POST /rows",
    body: Some(Body::json(Value::array(&Value::Nullable(&Value::NUMBER)))),
    ..Operation::EMPTY
};
/// POST /shapes: POST /shapes.
pub static ADD_SHAPE: Operation = Operation {
    id: "add_shape",
    method: "POST",
    path: "/shapes",
    tag: "general",
    summary: "POST /shapes",
    body: Some(Body::json(Value::AnyOf(&[
        Value::object(&[
            Field::optional("color", "", Value::TEXT),
            Field::required("form", "", Value::TEXT),
            Field::required("radius", "", Value::INTEGER),
        ]),
        Value::object(&[
            Field::optional("color", "", Value::TEXT),
            Field::required("form", "", Value::TEXT),
            Field::optional("side", "", Value::INTEGER),
            Field::optional("within", "", Value::Any),
        ]),
    ]))),
    response_fields: &["color", "form", "radius", "side", "within"],
    ..Operation::EMPTY
};
/// POST /sizes: POST /sizes.
pub static ADD_SIZE: Operation = Operation {
    id: "add_size",
    method: "POST",
    path: "/sizes",
    tag: "general",
    summary: "POST /sizes",
    body: Some(Body::json(Value::object(
        &[Field::optional("height", "", Value::INTEGER), Field::required("width", "", Value::INTEGER)],
    ))),
    response_fields: &["height", "width"],
    ..Operation::EMPTY
};
/// PUT /times: PUT /times.
pub static SET_TIMES: Operation = Operation {
    id: "set_times",
    method: "PUT",
    path: "/times",
    tag: "general",
    summary: "PUT /times",
    retry: Retry::Safe,
    body: Some(Body::json(Value::object(&[
        Field::required("at", "", Value::formatted(Format::DateTime)),
        Field::optional("day", "", Value::formatted(Format::Date)),
        Field::optional("hour", "", Value::TEXT),
        Field::optional("key", "", Value::TEXT),
        Field::optional("lasts", "", Value::TEXT),
        Field::optional("retries", "", Value::INTEGER),
    ]))),
    response_fields: &["at", "day", "hour", "key", "lasts", "retries"],
    ..Operation::EMPTY
};
