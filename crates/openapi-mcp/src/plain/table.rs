//! The entry of an operation table, made of a document at run time.

use openapi_model::{Conjunction, Document, Limit, Operation};
use openapi_runtime::{Body, Field, Format, Location, Operation as Entry, Parameter, Retry, Style, Value};

use crate::description::preferred;
use crate::notation::{Side, fields, types, variants};

/// How deep bodies are checked before they are sent.
const DEPTH: usize = 4;

/// The entry, which stays until the program ends.
pub(super) fn entry(document: &Document, id: &str, operation: &Operation<'_>) -> &'static Entry {
    let parameters = operation.parameters(document);
    let parameters = parameters.iter().map(|known| parameter(document, known));
    let parameters: Vec<Parameter> = parameters.collect();
    let reads = ["get", "head", "options", "trace"].contains(&operation.method) || operation.node.flag("x-read-only");
    Box::leak(Box::new(Entry {
        id: kept(id),
        method: kept(&operation.method.to_uppercase()),
        path: kept(&operation.path),
        summary: kept(operation.node.text("summary").unwrap_or_default()),
        retry: if reads || ["put", "delete"].contains(&operation.method) {
            Retry::Safe
        } else {
            Retry::Unsafe
        },
        read_only: reads,
        unauthenticated: operation.is_unauthenticated(),
        parameters: Box::leak(parameters.into_boxed_slice()),
        body: body(document, operation),
        form: form(document, operation),
        accept: "application/json, */*;q=0.1",
        ..Entry::EMPTY
    }))
}

fn body(document: &Document, operation: &Operation<'_>) -> Option<Body> {
    let body = operation.request_body(document)?;
    let (media_type, content) = preferred(&body)?;
    let schema = content
        .member("schema")
        .map(|schema| document.conjunction([schema.pointer]));
    let has_fields = media_type.is_json() || media_type.is_form();
    Some(Body {
        media_type: kept(&media_type.to_string()),
        required: body.flag("required"),
        value: schema
            .filter(|_| has_fields)
            .map_or(Value::Any, |schema| value(document, &schema, DEPTH)),
    })
}

/// The fields of a form whose `encoding` states a style that a query has, too.
fn form(document: &Document, operation: &Operation<'_>) -> &'static [Parameter] {
    let body = operation.request_body(document);
    let Some((media_type, content)) = body.as_ref().and_then(preferred) else {
        return &[];
    };
    if media_type.essence != "application/x-www-form-urlencoded" {
        return &[];
    }
    let fields = content.styled_fields().map(|field| Parameter {
        style: style(field.style),
        explode: field.explode,
        ..Parameter::query(kept(field.name), "", Value::Any)
    });
    Box::leak(fields.collect::<Vec<_>>().into_boxed_slice())
}

fn style(name: &str) -> Style {
    match name {
        "simple" => Style::Simple,
        "label" => Style::Label,
        "matrix" => Style::Matrix,
        "spaceDelimited" => Style::SpaceDelimited,
        "pipeDelimited" => Style::PipeDelimited,
        "deepObject" => Style::DeepObject,
        _ => Style::Form,
    }
}

fn parameter(document: &Document, known: &openapi_model::Parameter<'_>) -> Parameter {
    let schema = known.schema().map(|schema| document.conjunction([schema.pointer]));
    Parameter {
        name: kept(known.name()),
        location: match known.location() {
            "path" => Location::Path,
            "header" => Location::Header,
            "cookie" => Location::Cookie,
            _ => Location::Query,
        },
        required: known.required(),
        secret: known.node.flag("x-secret"),
        style: style(known.style()),
        explode: known.explode(),
        value: schema.map_or(Value::Any, |schema| value(document, &schema, DEPTH)),
        ..Parameter::EMPTY
    }
}

/// The constraints that a schema states in simple form. The server checks the others.
fn value(document: &Document, schema: &Conjunction<'_>, depth: usize) -> Value {
    let mut types = types(schema);
    let nullable = types.remove("null") || schema.is_nullable();
    let mut names = types.into_iter();
    let (Some(name), None) = (names.next(), names.next()) else {
        return Value::Any;
    };
    if depth == 0 || !variants(schema).is_empty() {
        return match name.as_str() {
            "array" => Value::Array {
                items: &Value::Any,
                min_items: None,
                max_items: None,
            },
            _ => Value::Any,
        };
    }
    let bounds = schema.bounds();
    let bound = |limit: Limit| {
        bounds
            .get(&limit)
            .filter(|bound| !bound.value.exclusive)
            .map(|bound| &bound.value.number)
    };
    let whole = |limit: Limit| bound(limit).and_then(serde_json::Number::as_i64);
    let real = |limit: Limit| bound(limit).and_then(serde_json::Number::as_f64);
    let size = |limit: Limit| whole(limit).and_then(|number| usize::try_from(number).ok());
    let value = match name.as_str() {
        "integer" => Value::Integer {
            minimum: whole(Limit::Minimum),
            maximum: whole(Limit::Maximum),
        },
        "number" => Value::Number {
            minimum: real(Limit::Minimum),
            maximum: real(Limit::Maximum),
        },
        "boolean" => Value::Boolean,
        "string" => Value::String {
            min_length: size(Limit::MinLength),
            max_length: size(Limit::MaxLength),
            pattern: None,
            format: schema
                .texts("format")
                .contains_key("password")
                .then_some(Format::Password),
            one_of: listed(schema),
        },
        "array" => Value::Array {
            items: match schema.inner("items") {
                Some(items) => Box::leak(Box::new(value(document, &items, depth - 1))),
                None => &Value::Any,
            },
            min_items: size(Limit::MinItems),
            max_items: size(Limit::MaxItems),
        },
        "object" => {
            let fields = fields(document, schema, Side::Request).into_iter().map(|field| Field {
                name: kept(&field.name),
                required: field.required,
                description: "",
                value: value(document, &field.schema, depth - 1),
            });
            Value::Object {
                fields: Box::leak(fields.collect::<Vec<_>>().into_boxed_slice()),
            }
        }
        _ => return Value::Any,
    };
    if nullable {
        Value::Nullable(Box::leak(Box::new(value)))
    } else {
        value
    }
}

/// The allowed texts.
fn listed(schema: &Conjunction<'_>) -> &'static [&'static str] {
    let values = schema.values().unwrap_or_default();
    let texts = values.iter().map(|fact| fact.value.as_str().map(kept));
    let texts: Option<Vec<&'static str>> = texts.collect();
    texts.map_or(&[], |texts| Box::leak(texts.into_boxed_slice()))
}

fn kept(text: &str) -> &'static str {
    Box::leak(text.to_owned().into_boxed_str())
}
