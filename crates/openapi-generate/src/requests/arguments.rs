//! Parameters and body fields as arguments: name, Rust type, and the code that adds them to the request.

use openapi_lower::default_sentence;
use openapi_model::{Bound, Conjunction, Limit};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::bindings::{Bindings, Kind};
use super::{ids, plain};
use crate::{formats, identifier, prose};

/// The part of a request that an argument goes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Location {
    Path,
    /// The query, a header or a cookie.
    Query,
    Body,
    /// A file of a multipart body.
    Part,
}

/// A parameter, or a property of the body.
pub(super) struct Argument<'a> {
    /// Name of the argument, or of the method that sets it.
    pub(super) name: String,
    /// Name on the wire; if several parameters have it, the name in the operation table.
    pub(super) wire: String,
    pub(super) location: Location,
    pub(super) required: bool,
    pub(super) kind: Kind,
    pub(super) schema: Conjunction<'a>,
    /// Whether its value is serialized as JSON although others are not.
    pub(super) is_json: bool,
    /// The media type of a part that is a file, if the document says one.
    pub(super) media_type: Option<String>,
    /// Name of the method that sets it to null, if null differs from absent.
    pub(super) null_setter: Option<String>,
    /// The type that callers pass: for a list, that of an element.
    pub(super) rust_type: Option<TokenStream>,
    pub(super) description: String,
}

/// Names that neither a setter nor an argument can have, because every builder uses them.
pub(super) const TAKEN: &[&str] = &[
    "draft",
    "follow_events",
    "new",
    "options",
    "pages",
    "pages_blocking",
    "request",
    "resume",
    "scope",
    "send",
    "send_blocking",
    "send_events",
    "send_lines",
    "send_raw",
    "send_raw_blocking",
    "stream",
    "stream_blocking",
];

/// The name of the setter of a field.
pub(super) fn setter(wire: &str) -> String {
    let name = identifier::function(wire);
    if TAKEN.contains(&name.as_str()) {
        return format!("request_{name}");
    }
    name
}

/// Whether it is an exact number.
fn is_decimal(kind: &Kind) -> bool {
    matches!(kind, Kind::Own(name) if name == "Decimal")
}

impl Argument<'_> {
    pub(super) fn ident(&self) -> syn::Ident {
        format_ident!("{}", self.name)
    }

    /// The type in the signature.
    pub(super) fn ty(&self, bindings: &Bindings) -> TokenStream {
        let decimal = quote!(impl TryInto<openapi_runtime::Decimal, Error: Into<openapi_runtime::InvalidDecimal>>);
        match &self.kind {
            Kind::List(inner) if is_decimal(inner) => return quote!(impl IntoIterator<Item = #decimal>),
            kind if is_decimal(kind) => return decimal,
            _ => {}
        }
        match &self.kind {
            Kind::Optional(inner) if self.location == Location::Body => {
                let ty = self.one(inner, bindings);
                quote!(impl Into<Option<#ty>>)
            }
            Kind::List(_) if self.location == Location::Part => {
                quote!(impl IntoIterator<Item = impl Into<openapi_runtime::Part>>)
            }
            _ if self.location == Location::Part => quote!(impl Into<openapi_runtime::Part>),
            Kind::List(inner) => {
                let (ty, into) = self.plain(inner, bindings);
                let item = if into { quote!(impl Into<#ty>) } else { ty };
                quote!(impl IntoIterator<Item = #item>)
            }
            kind => {
                let (ty, into) = self.plain(kind, bindings);
                if into { quote!(impl Into<#ty>) } else { ty }
            }
        }
    }

    /// Adds the argument `value` to `request`.
    pub(super) fn put(&self, request: &TokenStream, bindings: &Bindings) -> TokenStream {
        let (wire, value) = (&self.wire, self.ident());
        if self.location == Location::Part {
            let part = |part: TokenStream| match &self.media_type {
                Some(media_type) => quote!(#request.part_of(#wire, #media_type, #part)),
                None => quote!(#request.part(#wire, #part)),
            };
            return match self.kind {
                Kind::List(_) => {
                    let part = part(quote!(part));
                    quote!(#value.into_iter().for_each(|part| #part);)
                }
                _ => {
                    let part = part(quote!(#value));
                    quote!(#part;)
                }
            };
        }
        let argument = quote!(openapi_runtime::Decimal::argument);
        match &self.kind {
            Kind::List(inner) if is_decimal(inner) => {
                let values = quote!(#value.into_iter().map(|value| #argument(value.try_into())).collect::<Vec<_>>());
                return match self.location {
                    Location::Body => quote!(#request.extend(#wire, #values);),
                    _ => quote!(#request.set_json(#wire, &#values);),
                };
            }
            kind if is_decimal(kind) => {
                return match self.location {
                    Location::Body => quote!(#request.field(#wire, #argument(#value.try_into()));),
                    _ => quote!(#request.set_json(#wire, &#argument(#value.try_into()));),
                };
            }
            _ => {}
        }
        if let (Location::Body, Kind::Optional(inner)) = (self.location, &self.kind) {
            let ty = self.one(inner, bindings);
            return quote! {
                let #value: Option<#ty> = #value.into();
                #request.object(#wire, &#value);
            };
        }
        if self.location == Location::Body && self.is_json {
            let converted = match &self.kind {
                Kind::List(inner) => {
                    let (ty, _) = self.plain(inner, bindings);
                    quote!(let #value: Vec<#ty> = #value.into_iter().map(Into::into).collect();)
                }
                kind => {
                    let (ty, into) = self.plain(kind, bindings);
                    let converted = into.then(|| quote!(let #value: #ty = #value.into();));
                    quote!(#converted)
                }
            };
            return quote!(#converted #request.json_part(#wire, &#value););
        }
        // A parameter with a media type is serialized as JSON, all others by their style.
        if self.location != Location::Body && self.has_parts(bindings) && !self.is_json {
            let converted = if let Kind::List(inner) = &self.kind {
                let (ty, _) = self.plain(inner, bindings);
                quote!(let #value: Vec<#ty> = #value.into_iter().map(Into::into).collect();)
            } else {
                let (ty, into) = self.plain(&self.kind, bindings);
                let converted = into.then(|| quote!(let #value: #ty = #value.into();));
                quote!(#converted)
            };
            return quote!(#converted #request.set_json(#wire, &#value););
        }
        if let Kind::List(inner) = &self.kind {
            let (ty, _) = self.plain(inner, bindings);
            if self.location != Location::Body {
                return quote! {
                    for value in #value {
                        let value: #ty = value.into();
                        #request.add(#wire, &value);
                    }
                };
            }
            let json = self.json(inner, &quote!(value), bindings);
            return quote! {
                let values = #value.into_iter().map(|value| {
                    let value: #ty = value.into();
                    #json
                });
                #request.extend(#wire, values.collect());
            };
        }
        let (ty, into) = self.plain(&self.kind, bindings);
        let converted = into.then(|| quote!(let #value: #ty = #value.into();));
        if self.location != Location::Body {
            let shown = if self.is_secret() {
                quote!(#value.as_str())
            } else {
                quote!(#value)
            };
            return quote!(#converted #request.set(#wire, &#shown););
        }
        match &self.kind {
            Kind::Number => quote!(#request.number(#wire, #value);),
            Kind::Named(_) | Kind::Map(_) | Kind::Around(..) => {
                quote!(#converted #request.object(#wire, &#value);)
            }
            kind => {
                let json = self.json(kind, &quote!(#value), bindings);
                quote!(#converted #request.field(#wire, #json);)
            }
        }
    }

    /// The type of a value that is given as a whole.
    fn one(&self, kind: &Kind, bindings: &Bindings) -> TokenStream {
        match kind {
            Kind::List(inner) => {
                let (ty, _) = self.plain(inner, bindings);
                quote!(Vec<#ty>)
            }
            kind => self.plain(kind, bindings).0,
        }
    }

    /// The type of an id, or of each in a list of ids.
    pub(super) fn id(&self, bindings: &Bindings) -> Option<TokenStream> {
        let kind = match &self.kind {
            Kind::List(inner) => inner,
            kind => kind,
        };
        self.id_of(kind, bindings)
    }

    fn id_of(&self, kind: &Kind, bindings: &Bindings) -> Option<TokenStream> {
        ids::argument(self.rust_type.as_ref(), &self.wire, kind, bindings)
    }

    /// The type of one value, and whether the method takes `impl Into` of it.
    fn plain(&self, kind: &Kind, bindings: &Bindings) -> (TokenStream, bool) {
        if let Some(ty) = self.id_of(kind, bindings) {
            return (ty, true);
        }
        match kind {
            Kind::Text => (self.text(), true),
            Kind::Integer(_) => match &self.rust_type {
                Some(ty) => (ty.clone(), true),
                None => (kind.code(), false),
            },
            Kind::Json => (quote!(Value), true),
            // A boolean whose wire form is a string.
            Kind::Own(_) if self.is_flag() => (quote!(bool), false),
            Kind::Named(_) => match bindings.wrapped_format(kind) {
                Some(format) => (format.code(), true),
                None => (kind.code(), bindings.wrapped(kind).is_some()),
            },
            Kind::Around(..) | Kind::Own(_) | Kind::Optional(_) => (kind.code(), true),
            kind => (kind.code(), false),
        }
    }

    /// Whether null is one of its values.
    pub(super) fn is_nullable(&self) -> bool {
        let schema = &self.schema;
        let types = schema.types().map(|types| types.value).unwrap_or_default();
        let groups = schema.alternatives().into_iter();
        let mut members = groups
            .flat_map(|group| group.members)
            .map(|member| schema.of_pointers([member]));
        schema.is_nullable() || types.contains("null") || members.any(|member| member.allows_null_alone())
    }

    /// Whether callers pass any JSON, although the document is more specific.
    pub(super) fn is_untyped(&self) -> bool {
        self.kind == Kind::Json && (self.is_json || plain::says_something(&self.schema))
    }

    /// Whether it is neither a scalar nor a list of scalars.
    fn has_parts(&self, bindings: &Bindings) -> bool {
        fn is_scalar(kind: &Kind, bindings: &Bindings) -> bool {
            match kind {
                Kind::Json
                | Kind::Map(_)
                | Kind::List(_)
                | Kind::Around(..)
                | Kind::Nothing
                | Kind::Bytes
                | Kind::Optional(_) => false,
                Kind::Named(_) => bindings.wrapped(kind).is_some_and(|inner| is_scalar(inner, bindings)),
                Kind::Own(name) => !bindings.is_union(name),
                Kind::Boolean | Kind::Integer(_) | Kind::Number | Kind::Text => true,
            }
        }
        match &self.kind {
            Kind::List(inner) => !is_scalar(inner, bindings),
            kind => !is_scalar(kind, bindings),
        }
    }

    /// Whether it is a text that is `true` or `false`.
    pub(super) fn is_flag(&self) -> bool {
        let values = self.schema.values().unwrap_or_default();
        let has = |flag: &str| values.iter().any(|fact| fact.value == flag);
        let is_flag = |value: &str| ["0", "1", "false", "true"].contains(&value);
        has("true") && has("false") && values.iter().all(|fact| fact.value.as_str().is_some_and(is_flag))
    }

    pub(super) fn is_secret(&self) -> bool {
        matches!(self.kind, Kind::Text) && self.rust_type_is("Secret")
    }

    /// Whether the document names a type of the runtime that keeps texts of a format.
    pub(super) fn is_formatted(&self) -> bool {
        let last = self.rust_type.clone().into_iter().flatten().last();
        last.is_some_and(|last| formats::is_type(&last.to_string()))
    }

    /// Whether the document names this type of the runtime.
    pub(super) fn rust_type_is(&self, name: &str) -> bool {
        let last = self.rust_type.clone().into_iter().flatten().last();
        last.is_some_and(|last| last.to_string() == name)
    }

    /// The type of a text.
    fn text(&self) -> TokenStream {
        let items = self
            .schema
            .inner("items")
            .filter(|_| matches!(self.kind, Kind::List(_)));
        let schema = items.as_ref().unwrap_or(&self.schema);
        match &self.rust_type {
            Some(ty) => ty.clone(),
            None => match schema.text("format").and_then(formats::of) {
                Some(name) => {
                    let name = format_ident!("{name}");
                    quote!(crate::#name)
                }
                None => quote!(String),
            },
        }
    }

    /// One value as JSON.
    fn json(&self, kind: &Kind, value: &TokenStream, bindings: &Bindings) -> TokenStream {
        match kind {
            Kind::Text if self.is_secret() => quote!(Value::from(#value.as_str())),
            Kind::Text if self.is_formatted() => quote!(Value::from(#value.to_string())),
            Kind::Text if self.rust_type.is_some() => quote!(Value::from(String::from(#value))),
            Kind::Text if self.text().to_string() == "String" => quote!(Value::from(#value)),
            Kind::Text => quote!(Value::from(#value.to_string())),
            Kind::Own(name) if bindings.is_enum(name) || formats::is_type(name) => {
                quote!(Value::from(#value.to_string()))
            }
            Kind::Own(name) if name == "Secret" => quote!(Value::from(#value.as_str())),
            Kind::Named(_) | Kind::Own(_) | Kind::Map(_) | Kind::List(_) | Kind::Around(..) | Kind::Optional(_) => {
                quote!(serde_json::to_value(#value).unwrap_or_default())
            }
            Kind::Integer(_) if self.rust_type.is_some() || self.id_of(kind, bindings).is_some() => {
                quote!(serde_json::to_value(#value).unwrap_or_default())
            }
            _ => quote!(Value::from(#value)),
        }
    }

    /// Its documentation, with its bounds and the server's default.
    pub(super) fn documentation(&self) -> String {
        let description = prose::sentence(&prose::text(&self.description));
        let default = self
            .schema
            .annotation("default")
            .and_then(default_sentence)
            .unwrap_or_default();
        let parts = [description, bounds(&self.schema), default];
        let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        parts.join(" ")
    }
}

/// The bounds of a value in words: `1 to 10.`
pub(super) fn bounds(schema: &Conjunction<'_>) -> String {
    let alternatives = schema.alternatives().into_iter().next();
    let members = alternatives.into_iter().flat_map(|group| group.members);
    let mut members = members.map(|member| schema.of_pointers([member]));
    let other = members.find(|member| !member.allows_null_alone());
    let bounds = other.as_ref().unwrap_or(schema).bounds();
    let range = |least: Limit, most: Limit, unit: &str| {
        let bound = |limit: Limit| bounds.get(&limit).map(|fact| &fact.value);
        let units = |count: &Bound| match (unit, count.number.as_u64()) {
            ("", _) => String::new(),
            (unit, Some(1)) => format!(" {unit}"),
            (unit, _) => format!(" {unit}s"),
        };
        let number = |bound: &Bound| bound.number.to_string();
        match (bound(least), bound(most)) {
            (Some(least), Some(most)) if least.exclusive || most.exclusive => {
                let least_words = if least.exclusive { "More than" } else { "At least" };
                let most_words = if most.exclusive { "less than" } else { "at most" };
                format!("{least_words} {}, {most_words} {}.", number(least), number(most))
            }
            (Some(least), Some(most)) if least == most => format!("Exactly {}{}.", number(least), units(most)),
            (Some(least), Some(most)) => format!("{} to {}{}.", number(least), number(most), units(most)),
            (Some(least), None) if least.exclusive => format!("More than {}.", number(least)),
            (Some(least), None) => format!("{}{} or more.", number(least), units(least)),
            (None, Some(most)) if most.exclusive => format!("Less than {}.", number(most)),
            (None, Some(most)) => format!("At most {}{}.", number(most), units(most)),
            (None, None) => String::new(),
        }
    };
    let parts = [
        range(Limit::Minimum, Limit::Maximum, ""),
        range(Limit::MinLength, Limit::MaxLength, "character"),
        range(Limit::MinItems, Limit::MaxItems, "element"),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

#[cfg(test)]
mod tests {
    use openapi_model::Pointer;
    use serde_json::json;

    use super::*;

    #[test]
    fn setters_are_named_after_the_wire() {
        for (wire, name) in [
            ("last_id", "last_id"),
            ("isLockedText", "is_locked_text"),
            ("user-id", "user_id"),
            ("type", "type_"),
            ("options", "request_options"),
            ("filter[total_spent]", "filter_total_spent"),
        ] {
            assert_eq!(setter(wire), name);
        }
    }

    #[test]
    fn bounds_are_written_out() {
        for (schema, words) in [
            (json!({"type": "integer", "minimum": 1, "maximum": 10}), "1 to 10."),
            (json!({"type": "integer", "minimum": 0}), "0 or more."),
            (json!({"type": "string", "maxLength": 1}), "At most 1 character."),
            (
                json!({"type": "array", "minItems": 1, "maxItems": 5}),
                "1 to 5 elements.",
            ),
            (
                json!({"anyOf": [{"type": "number", "maximum": 2.5}, {"type": "null"}]}),
                "At most 2.5.",
            ),
            (json!({"type": "number", "exclusiveMinimum": 0}), "More than 0."),
            (
                json!({"type": "number", "minimum": 0, "maximum": 1, "exclusiveMaximum": true}),
                "At least 0, less than 1.",
            ),
            (json!({"type": "boolean"}), ""),
        ] {
            let schema = Conjunction::of(&schema, [Pointer::root()]);
            assert_eq!(bounds(&schema), words);
        }
    }
}
