//! How callers give the body of a request.

use openapi_model::MediaType;
use proc_macro2::TokenStream;
use serde_json::Value;

use super::arguments::rust_type;
use super::bindings::{Bindings, Kind};
use super::plain;
use crate::document::Document;
use crate::values::flat;

/// How callers give the body of a request.
pub(super) enum Body {
    /// There is none.
    Nothing,
    /// Field by field.
    Fields(Vec<Field>),
    /// As one value.
    Whole {
        /// Its type.
        kind: Kind,
        /// Whether there must be one.
        required: bool,
        /// Whether the document says more of it than its type does.
        is_untyped: bool,
    },
    /// As bytes: of this media type, or of one that the caller names.
    Bytes(Option<String>),
}

/// A field of the body.
pub(super) struct Field {
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) kind: Kind,
    pub(super) schema: Value,
    /// What callers give, where the document says.
    pub(super) rust_type: Option<TokenStream>,
    /// Whether it is a file, or several.
    pub(super) is_file: bool,
}

impl Body {
    /// The first media type is taken. `typed` is the type that the lowered document has.
    pub(super) fn read(
        contract: &Document,
        bindings: &Bindings,
        body: &Value,
        typed: Option<&Kind>,
    ) -> anyhow::Result<Self> {
        let content = body["content"].as_object().and_then(|content| content.iter().next());
        let Some((name, media)) = content else {
            return Ok(Self::Nothing);
        };
        let media_type = MediaType::parse(name);
        let is_multipart = media_type.essence == "multipart/form-data";
        let is_form = media_type.essence == "application/x-www-form-urlencoded";
        if !media_type.is_json() && !is_multipart && !is_form {
            let is_open = media_type.is_range() || media_type.essence == "application/octet-stream";
            return Ok(Self::Bytes((!is_open).then(|| name.clone())));
        }
        let schema = flat(contract, &media["schema"]);
        let composed = ["anyOf", "oneOf"].iter().any(|keyword| schema.get(*keyword).is_some());
        let open = schema
            .get("additionalProperties")
            .is_some_and(|more| *more != Value::Bool(false));
        let properties = schema["properties"]
            .as_object()
            .filter(|properties| !properties.is_empty());
        let Some(properties) = properties.filter(|_| !composed && (!open || !media_type.is_json())) else {
            let kind = typed.filter(|_| media_type.is_json()).cloned();
            let kind = kind.unwrap_or(Kind::Json);
            return Ok(Self::Whole {
                is_untyped: kind == Kind::Json && plain::says_something(&schema),
                kind,
                required: body["required"].as_bool().unwrap_or(false),
            });
        };
        let required: Vec<_> = schema["required"].as_array().into_iter().flatten().collect();
        // Maps have no order; required fields have that of the list that requires them.
        let place = |name: &String| required.iter().position(|required| *required == name);
        let mut properties: Vec<_> = properties.iter().collect();
        properties.sort_by_key(|(name, _)| place(name).unwrap_or(usize::MAX));
        let fields = properties.into_iter().map(|(name, stated)| {
            let property = flat(contract, stated);
            let known = typed.and_then(|holder| bindings.field(holder, name));
            Ok(Field {
                name: name.clone(),
                required: required.iter().any(|required| *required == name),
                kind: known.map_or_else(|| plain::kind(contract, &property), |field| field.kind.clone()),
                is_file: is_multipart && is_file(contract, &property),
                rust_type: rust_type(stated, &property)?,
                schema: property,
            })
        });
        Ok(Self::Fields(fields.collect::<anyhow::Result<_>>()?))
    }
}

fn is_file(contract: &Document, schema: &Value) -> bool {
    match schema.get("items") {
        Some(items) => is_file(contract, &flat(contract, items)),
        None => {
            schema["format"] == "binary"
                || schema.get("contentMediaType").is_some() && schema.get("contentEncoding").is_none()
        }
    }
}
