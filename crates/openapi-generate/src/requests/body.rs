//! How the body of a request is set.

use openapi_model::{Conjunction, MediaType, Node};
use proc_macro2::TokenStream;

use super::bindings::{Bindings, Kind};
use super::plain;
use crate::document::Document;
use crate::{rust_types, xml};

/// The member of a body with its other media types: an object of their names, with true for one that has the same schema.
pub(crate) const OTHERS: &str = "x-other-media-types";

/// How the body of a request is set.
pub(super) enum Body<'a> {
    /// There is none.
    Nothing,
    /// Field by field.
    Fields(Vec<Field<'a>>),
    /// As one value.
    Whole {
        /// Its type.
        kind: Kind,
        /// Whether it is required.
        required: bool,
        /// Whether the document is more specific than the type.
        is_untyped: bool,
        schema: Conjunction<'a>,
    },
    /// As bytes, of this media type, or of one that the caller passes.
    Bytes(Option<String>),
}

/// A field of the body.
pub(super) struct Field<'a> {
    pub(super) name: String,
    pub(super) required: bool,
    pub(super) kind: Kind,
    pub(super) schema: Conjunction<'a>,
    /// The type that callers pass, if the document says so.
    pub(super) rust_type: Option<TokenStream>,
    /// Whether it is a file, or several.
    pub(super) is_file: bool,
    /// The media type of the part, if the document says one.
    pub(super) media_type: Option<String>,
}

impl<'a> Body<'a> {
    /// Uses the first media type. `typed` is the type in the lowered document.
    pub(super) fn read(
        contract: &'a Document,
        bindings: &Bindings,
        body: Option<&Node<'a>>,
        typed: Option<&Kind>,
    ) -> anyhow::Result<Self> {
        let Some((name, media)) = body.and_then(|body| body.entries("content").next()) else {
            return Ok(Self::Nothing);
        };
        let media_type = MediaType::parse(name);
        let is_multipart = media_type.essence == "multipart/form-data";
        let is_form = media_type.essence == "application/x-www-form-urlencoded";
        let is_xml = xml::is_typed(contract, name, &media);
        if !media_type.is_json() && !is_multipart && !is_form && !is_xml {
            let is_open = media_type.is_range() || media_type.essence == "application/octet-stream";
            let has_others = body.is_some_and(|body| body.get(OTHERS).is_some());
            return Ok(Self::Bytes((!is_open && !has_others).then(|| name.to_owned())));
        }
        let schema = media.member("schema").map(|schema| schema.pointer);
        let schema = contract.model().conjunction(schema);
        let properties = schema.properties();
        let is_composed = !schema.alternatives().is_empty();
        let is_open = schema.says_open() && (media_type.is_json() || is_xml);
        if properties.is_empty() || is_composed || is_open || schema.contradiction().is_some() {
            let kind = typed.filter(|_| media_type.is_json() || is_xml).cloned();
            let kind = kind.unwrap_or(Kind::Json);
            return Ok(Self::Whole {
                is_untyped: kind == Kind::Json && plain::says_something(&schema),
                kind,
                required: body.is_some_and(|body| body.flag("required")),
                schema,
            });
        }
        let required = schema.required_in_order();
        // Most documents that do not say whether there must be a body mean that there must.
        let stated = body.and_then(|body| body.value.get("required"));
        let is_present = stated.is_none_or(|stated| *stated != false);
        // Maps have no order; required fields are in the order of `required`.
        let position = |name: &String| required.iter().position(|required| required == name);
        let mut names: Vec<String> = properties.into_keys().collect();
        names.sort_by_key(|name| position(name).unwrap_or(usize::MAX));
        let fields = names.into_iter().map(|name| {
            let property = schema.property(&name);
            let known = typed.and_then(|holder| bindings.field(holder, &name));
            let media_type = media_type_of_part(&media, &name).filter(|_| is_multipart);
            let is_file = is_multipart && is_file(&property, media_type);
            let is_list = property.types().is_some_and(|types| types.value.contains("array"));
            let kind = known.map_or_else(|| plain::kind(&property), |field| field.kind.clone());
            Ok(Field {
                // Only the server sets a `readOnly` property.
                required: is_present && required.contains(&name) && !property.flag("readOnly"),
                kind: match kind {
                    kind @ Kind::List(_) => kind,
                    _ if is_file && is_list => Kind::List(Box::new(Kind::Json)),
                    kind => kind,
                },
                is_file,
                media_type: media_type.map(str::to_owned),
                rust_type: rust_types::given(&property)?,
                schema: property,
                name,
            })
        });
        Ok(Self::Fields(fields.collect::<anyhow::Result<_>>()?))
    }
}

/// The one media type that a part of a multipart body has.
fn media_type_of_part<'a>(media: &Node<'a>, name: &str) -> Option<&'a str> {
    let encoding = media.entry("encoding", name)?;
    let media_type = encoding.text("contentType")?;
    (!media_type.contains(['*', ','])).then_some(media_type)
}

/// Whether a part is a file, or several: content of which the schema says nothing is.
fn is_file(schema: &Conjunction<'_>, media_type: Option<&str>) -> bool {
    let items = schema.inner("items");
    let file = items.as_ref().unwrap_or(schema);
    let keywords = file.keywords();
    let is_encoded = keywords.contains("contentEncoding");
    let is_text = media_type.is_some_and(|media_type| {
        let media_type = MediaType::parse(media_type);
        media_type.is_json() || media_type.essence.starts_with("text/")
    });
    let types = file.types().map(|types| types.value).unwrap_or_default();
    let is_string = types.iter().eq(["string"]);
    file.text("format") == Some("binary")
        || keywords.contains("contentMediaType") && !is_encoded
        || !plain::says_something(file) && file.values().is_none() && !is_text
        || is_string && media_type.is_some() && !is_text && !is_encoded
}
