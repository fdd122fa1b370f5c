// @generated from names.yaml by `cargo xtask generate`; do not edit.

//! Operations without a tag.
#[allow(unused_imports)]
use openapi_runtime::{
    Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry,
    Stability, State, Value,
};
/// POST /all: POST /all.
pub static ALL_OPERATION: Operation = Operation {
    id: "all",
    method: "POST",
    path: "/all",
    tag: "general",
    summary: "POST /all",
    body: Some(Body::json(Value::object(&[
        Field::optional("m0", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m1", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m10", "", Value::text(None, Some(5))),
        Field::optional("m11", "", Value::text(None, Some(5))),
        Field::optional("m12", "", Value::text(None, Some(5))),
        Field::optional("m13", "", Value::text(None, Some(5))),
        Field::optional("m14", "", Value::text(None, Some(5))),
        Field::optional("m15", "", Value::text(None, Some(5))),
        Field::optional("m16", "", Value::text(None, Some(5))),
        Field::optional("m17", "", Value::text(None, Some(5))),
        Field::optional("m18", "", Value::among(&["a", "err"])),
        Field::optional("m19", "", Value::among(&["a", "err"])),
        Field::optional("m2", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m20", "", Value::among(&["a", "err"])),
        Field::optional("m21", "", Value::among(&["a", "err"])),
        Field::optional("m22", "", Value::among(&["a", "err"])),
        Field::optional("m23", "", Value::among(&["a", "err"])),
        Field::optional("m24", "", Value::among(&["a", "err"])),
        Field::optional("m25", "", Value::among(&["a", "err"])),
        Field::optional("m26", "", Value::among(&["a", "err"])),
        Field::optional("m27", "", Value::among(&["a", "err"])),
        Field::optional("m28", "", Value::INTEGER),
        Field::optional("m29", "", Value::INTEGER),
        Field::optional("m3", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m30", "", Value::INTEGER),
        Field::optional("m31", "", Value::INTEGER),
        Field::optional("m32", "", Value::INTEGER),
        Field::optional("m33", "", Value::INTEGER),
        Field::optional("m34", "", Value::INTEGER),
        Field::optional("m35", "", Value::INTEGER),
        Field::optional("m36", "", Value::INTEGER),
        Field::optional("m37", "", Value::INTEGER),
        Field::optional("m38", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m39", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m4", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m40", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m41", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m42", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m43", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m44", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m45", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m46", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m47", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m48", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m49", "", Value::AnyOf(&[Value::TEXT, Value::INTEGER])),
        Field::optional("m5", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m6", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m7", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m8", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("m9", "", Value::object(&[Field::optional("a", "", Value::TEXT)])),
        Field::optional("members", "", Value::object(&[
            Field::optional("", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("\0", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("\"", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("*/", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("+1", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("-1", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("2nd", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("Option", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("Self", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("\\", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("_", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("a\nb", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("aB", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("a_b", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("cafe\u{301}", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("café", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("deserialize", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("don't", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("dont", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("error", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("extra", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("gen", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("self", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("serialize", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("type", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("value", "a\r*/\u{202e}", Value::INTEGER),
            Field::optional("x", "a\r*/\u{202e}", Value::INTEGER),
        ])),
        Field::optional("tagged", "a\r*/\u{202e}", Value::AnyOf(&[
            Value::object(&[
                Field::optional("a", "", Value::INTEGER),
                Field::optional("k\"\n*/", "", Value::TEXT),
            ]),
            Value::object(&[
                Field::optional("b", "", Value::INTEGER),
                Field::optional("k\"\n*/", "", Value::TEXT),
            ]),
        ])),
        Field::optional("values", "a\r\nb\rc */ \u{202e}\0", Value::among(&[
            "err", "error", "Ok", "ok", "Err", "Self", "self", "Value", "Unknown", "unknown",
            "Known", "KNOWN", "Some", "None", "String", "Result", "fmt", "as_str", "type", "",
            "2nd", "+1", "-1", "dont", "don't", "café", "cafe\u{301}", "❤\u{fe0f}", "a\nb", "a\rb",
            "*/", "`a``b`", "\"", "\\", "\0", "\u{202e}", "#{x}", "m²",
        ])),
    ]))),
    response_fields: &[
        "m0", "m1", "m10", "m11", "m12", "m13", "m14", "m15", "m16", "m17", "m18", "m19", "m2", "m20", "m21", "m22",
        "m23", "m24", "m25", "m26", "m27", "m28", "m29", "m3", "m30", "m31", "m32", "m33", "m34", "m35", "m36", "m37",
        "m38", "m39", "m4", "m40", "m41", "m42", "m43", "m44", "m45", "m46", "m47", "m48", "m49", "m5", "m6", "m7",
        "m8", "m9", "members", "tagged", "values",
    ],
    ..Operation::EMPTY
};
/// GET /arguments: GET /arguments.
pub static ARGUMENTS: Operation = Operation {
    id: "arguments",
    method: "GET",
    path: "/arguments",
    tag: "general",
    summary: "GET /arguments",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("self", "", Value::INTEGER),
        Parameter::query("type", "", Value::INTEGER),
        Parameter::query("gen", "", Value::INTEGER),
        Parameter::query("url", "", Value::INTEGER),
        Parameter::query("request", "", Value::INTEGER),
        Parameter::query("response", "", Value::INTEGER),
        Parameter::query("result", "", Value::INTEGER),
        Parameter::query("info", "", Value::INTEGER),
        Parameter::query("value", "", Value::INTEGER),
        Parameter::query("body", "", Value::INTEGER),
        Parameter::query("header_map", "", Value::INTEGER),
        Parameter::query("encode_path", "", Value::INTEGER),
        Parameter::query("client", "", Value::INTEGER),
        Parameter::query("baseurl", "", Value::INTEGER),
        Parameter::query("dont", "", Value::INTEGER),
        Parameter::query("don't", "", Value::INTEGER),
        Parameter::query("aB", "", Value::INTEGER),
        Parameter::query("a_b", "", Value::INTEGER),
        Parameter::query("2nd", "", Value::INTEGER),
        Parameter::query("❤", "", Value::INTEGER),
        Parameter::query("a b", "", Value::INTEGER),
        Parameter::query("filter[name]", "", Value::INTEGER),
        Parameter {
            key: Some("header:value"),
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("value", "", Value::TEXT)
        },
        Parameter {
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("X-Trace", "", Value::TEXT)
        },
        Parameter {
            key: Some("header:header_map"),
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("header_map", "", Value::TEXT)
        },
        Parameter {
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("x_trace", "", Value::TEXT)
        },
        Parameter {
            key: Some("header:type"),
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("type", "", Value::TEXT)
        },
        Parameter {
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("a.b", "", Value::TEXT)
        },
        Parameter {
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("cookie.a-b", "", Value::TEXT)
        },
        Parameter::cookie("a-b", "", Value::TEXT),
        Parameter { key: Some("cookie:a.b"), ..Parameter::cookie("a.b", "", Value::TEXT) },
        Parameter::cookie("A-B", "", Value::TEXT),
    ],
    ..Operation::EMPTY
};
/// GET /bounds: GET /bounds.
pub static BOUNDS: Operation = Operation {
    id: "bounds",
    method: "GET",
    path: "/bounds",
    tag: "general",
    summary: "GET /bounds",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("limit", "", Value::integer(Some(1), Some(100))),
        Parameter::query("ratio", "", Value::Limited(
            &Value::number(None, Some(1.0)),
            &[openapi_runtime::Limit::ExclusiveMinimum(0f64), openapi_runtime::Limit::MultipleOf(0.1f64)],
        )),
        Parameter::query("ids", "", Value::Limited(
            &Value::Array { items: &Value::integer(None, Some(9)), min_items: None, max_items: Some(2) },
            &[openapi_runtime::Limit::UniqueItems],
        )),
        Parameter {
            required: true,
            style: openapi_runtime::Style::Simple,
            explode: false,
            ..Parameter::header("X-Depth", "", Value::integer(None, Some(3)))
        },
        Parameter::query("note", "", Value::text(Some(0), None)),
    ],
    ..Operation::EMPTY
};
/// GET /files/{id}.{type}: GET /files/{id}.{type}.
pub static FILE: Operation = Operation {
    id: "file",
    method: "GET",
    path: "/files/{id}.{type}",
    tag: "general",
    summary: "GET /files/{id}.{type}",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::TEXT), Parameter::path("type", "", Value::TEXT)],
    ..Operation::EMPTY
};
/// GET /free_form: GET /free_form.
pub static FREE_FORM: Operation = Operation {
    id: "free_form",
    method: "GET",
    path: "/free_form",
    tag: "general",
    summary: "GET /free_form",
    retry: Retry::Safe,
    parameters: &[Parameter::query("page", "", Value::INTEGER)],
    paging: Some(Paging { style: PagingStyle::Page, cursor: "page", items: "items", ..Paging::EMPTY }),
    ..Operation::EMPTY
};
/// DELETE /methods: DELETE /methods.
pub static BY_DELETE: Operation = Operation {
    id: "by_delete",
    method: "DELETE",
    path: "/methods",
    tag: "general",
    summary: "DELETE /methods",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /methods: GET /methods.
pub static BY_GET: Operation = Operation {
    id: "by_get",
    method: "GET",
    path: "/methods",
    tag: "general",
    summary: "GET /methods",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// HEAD /methods: HEAD /methods.
pub static BY_HEAD: Operation = Operation {
    id: "by_head",
    method: "HEAD",
    path: "/methods",
    tag: "general",
    summary: "HEAD /methods",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// OPTIONS /methods: OPTIONS /methods.
pub static BY_OPTIONS: Operation = Operation {
    id: "by_options",
    method: "OPTIONS",
    path: "/methods",
    tag: "general",
    summary: "OPTIONS /methods",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// PATCH /methods: PATCH /methods.
pub static BY_PATCH: Operation = Operation {
    id: "by_patch",
    method: "PATCH",
    path: "/methods",
    tag: "general",
    summary: "PATCH /methods",
    ..Operation::EMPTY
};
/// POST /methods: POST /methods.
pub static BY_POST: Operation = Operation {
    id: "by_post",
    method: "POST",
    path: "/methods",
    tag: "general",
    summary: "POST /methods",
    ..Operation::EMPTY
};
/// PUT /methods: PUT /methods.
pub static BY_PUT: Operation = Operation {
    id: "by_put",
    method: "PUT",
    path: "/methods",
    tag: "general",
    summary: "PUT /methods",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// TRACE /methods: TRACE /methods.
pub static BY_TRACE: Operation = Operation {
    id: "by_trace",
    method: "TRACE",
    path: "/methods",
    tag: "general",
    summary: "TRACE /methods",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/0: a
/// */\u{202e}.
pub static NEW: Operation = Operation {
    id: "new",
    method: "GET",
    path: "/operations/0",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/1: a
/// */\u{202e}.
pub static POST: Operation = Operation {
    id: "post",
    method: "GET",
    path: "/operations/1",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/10: a
/// */\u{202e}.
pub static CALL_2ND: Operation = Operation {
    id: "call_2nd",
    method: "GET",
    path: "/operations/10",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/11: a
/// */\u{202e}.
pub static GET_OPERATIONS_11: Operation = Operation {
    id: "get_operations_11",
    method: "GET",
    path: "/operations/11",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/12: a
/// */\u{202e}.
pub static GET_OPERATIONS_12: Operation = Operation {
    id: "get_operations_12",
    method: "GET",
    path: "/operations/12",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/13: a
/// */\u{202e}.
pub static CAFÉ: Operation = Operation {
    id: "café",
    method: "GET",
    path: "/operations/13",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/14: a
/// */\u{202e}.
pub static CALL_UNNAMED: Operation = Operation {
    id: "call_unnamed",
    method: "GET",
    path: "/operations/14",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/2: a
/// */\u{202e}.
pub static PRE: Operation = Operation {
    id: "pre",
    method: "GET",
    path: "/operations/2",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/3: a
/// */\u{202e}.
pub static EXEC: Operation = Operation {
    id: "exec",
    method: "GET",
    path: "/operations/3",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/4: a
/// */\u{202e}.
pub static CLIENT: Operation = Operation {
    id: "client",
    method: "GET",
    path: "/operations/4",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/5: a
/// */\u{202e}.
pub static MOVE: Operation = Operation {
    id: "move_",
    method: "GET",
    path: "/operations/5",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/6: a
/// */\u{202e}.
pub static CALL_SELF: Operation = Operation {
    id: "call_self",
    method: "GET",
    path: "/operations/6",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/7: a
/// */\u{202e}.
pub static TYPE: Operation = Operation {
    id: "type_",
    method: "GET",
    path: "/operations/7",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/8: a
/// */\u{202e}.
pub static CLONE: Operation = Operation {
    id: "clone",
    method: "GET",
    path: "/operations/8",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /operations/9: a
/// */\u{202e}.
pub static FMT: Operation = Operation {
    id: "fmt",
    method: "GET",
    path: "/operations/9",
    tag: "general",
    summary: "a\r*/\u{202e}",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /owners/{id}: GET /owners/{id}.
pub static OWNER: Operation = Operation {
    id: "owner",
    method: "GET",
    path: "/owners/{id}",
    tag: "general",
    summary: "GET /owners/{id}",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::TEXT)],
    response_fields: &["id"],
    ..Operation::EMPTY
};
/// GET /quantities: GET /quantities.
pub static QUANTITIES: Operation = Operation {
    id: "quantities",
    method: "GET",
    path: "/quantities",
    tag: "general",
    summary: "GET /quantities",
    retry: Retry::Safe,
    parameters: &[
        Parameter::query("count", "", Value::integer(Some(0), None)),
        Parameter::query("page", "", Value::integer(Some(1), Some(50))),
        Parameter::query("price", "", Value::number(None, Some(200.0))),
        Parameter::query("since", "", Value::formatted(Format::DateTime)),
        Parameter::query("ownerId", "", Value::INTEGER),
    ],
    response_fields: &["count", "discount", "price"],
    ..Operation::EMPTY
};
/// GET /quotes/"\*/❤: GET /quotes/"\*/❤.
pub static GET_QUOTES: Operation = Operation {
    id: "get_quotes",
    method: "GET",
    path: "/quotes/\"\\*/❤",
    tag: "general",
    summary: "GET /quotes/\"\\*/❤",
    retry: Retry::Safe,
    ..Operation::EMPTY
};
/// GET /segments/{id}: GET /segments/{id}.
pub static SEGMENT: Operation = Operation {
    id: "segment",
    method: "GET",
    path: "/segments/{id}",
    tag: "general",
    summary: "GET /segments/{id}",
    retry: Retry::Safe,
    parameters: &[Parameter::path("id", "", Value::TEXT)],
    ..Operation::EMPTY
};
