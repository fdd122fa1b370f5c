//! What a caller can set: how it is named, which type it has in Rust, and how it is put into the request.

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::bindings::{Bindings, Kind};
use crate::prose;

/// Where something stands in a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    Path,
    Query,
    Body,
}

/// A parameter, or a property of the body.
pub(super) struct Argument {
    /// Name on the wire.
    pub(super) wire: String,
    pub(super) place: Place,
    pub(super) required: bool,
    pub(super) kind: Kind,
    /// With all that it refers to.
    pub(super) schema: Value,
    /// What callers give: of a list, for an element.
    pub(super) rust_type: Option<TokenStream>,
    pub(super) description: String,
}

/// Methods that every builder has, and a setter cannot be called.
const TAKEN: &[&str] = &["into_raw", "new", "options", "pages", "resume", "send", "stream"];

/// The name of the method that sets something.
fn setter(wire: &str) -> String {
    let name = wire.to_snake_case();
    if TAKEN.contains(&name.as_str()) {
        return format!("request_{name}");
    }
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        // A keyword.
        Err(_) => format!("{name}_"),
    }
}

impl Argument {
    pub(super) fn ident(&self) -> syn::Ident {
        format_ident!("{}", setter(&self.wire))
    }

    /// The type in the signature.
    pub(super) fn ty(&self, bindings: &Bindings) -> TokenStream {
        match &self.kind {
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

    /// Puts the argument called like `value` into `request`.
    pub(super) fn put(&self, request: &TokenStream, bindings: &Bindings) -> TokenStream {
        let (wire, value) = (&self.wire, self.ident());
        if let Kind::List(inner) = &self.kind {
            let (ty, _) = self.plain(inner, bindings);
            if self.place != Place::Body {
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
        if self.place != Place::Body {
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

    /// The type of one value, and whether whatever converts into it is taken.
    fn plain(&self, kind: &Kind, bindings: &Bindings) -> (TokenStream, bool) {
        match kind {
            Kind::Text => (self.text(), true),
            Kind::Integer => match &self.rust_type {
                Some(ty) => (ty.clone(), true),
                None => (kind.code(), false),
            },
            Kind::Json => (quote!(Value), true),
            // Yes or no, written as a text.
            Kind::Own(_) if self.is_flag() => (quote!(bool), false),
            Kind::Named(_) => (kind.code(), bindings.wrapped(kind).is_some()),
            Kind::Around(..) => (kind.code(), true),
            Kind::Own(_) => (kind.code(), true),
            kind => (kind.code(), false),
        }
    }

    pub(super) fn is_flag(&self) -> bool {
        let values = self.schema["enum"].as_array();
        let flags = |values: &Vec<Value>| {
            values
                .iter()
                .all(|value| ["0", "1", "false", "true"].iter().any(|flag| value == flag))
        };
        values.is_some_and(flags)
    }

    fn is_secret(&self) -> bool {
        matches!(self.kind, Kind::Text) && self.rust_type_is("Secret")
    }

    /// Whether the document names this type of the runtime.
    fn rust_type_is(&self, name: &str) -> bool {
        let last = self.rust_type.clone().into_iter().flatten().last();
        last.is_some_and(|last| last.to_string() == name)
    }

    /// The type of a text.
    fn text(&self) -> TokenStream {
        let schema = match &self.kind {
            Kind::List(_) => &self.schema["items"],
            _ => &self.schema,
        };
        match &self.rust_type {
            Some(ty) => ty.clone(),
            None if schema["format"] == "date-time" => quote!(crate::Timestamp),
            None => quote!(String),
        }
    }

    /// One value as JSON.
    fn json(&self, kind: &Kind, value: &TokenStream, bindings: &Bindings) -> TokenStream {
        match kind {
            Kind::Text if self.is_secret() => quote!(Value::from(#value.as_str())),
            Kind::Text if self.rust_type_is("Timestamp") => quote!(Value::from(#value.to_string())),
            Kind::Text if self.rust_type.is_some() => quote!(Value::from(String::from(#value))),
            Kind::Text if self.text().to_string() == "String" => quote!(Value::from(#value)),
            Kind::Text => quote!(Value::from(#value.to_string())),
            Kind::Own(name) if bindings.is_enum(name) || name == "Timestamp" => quote!(Value::from(#value.to_string())),
            Kind::Own(name) if name == "Secret" => quote!(Value::from(#value.as_str())),
            Kind::Named(_) | Kind::Own(_) | Kind::Map(_) | Kind::List(_) | Kind::Around(..) => {
                quote!(serde_json::to_value(#value).unwrap_or_default())
            }
            Kind::Integer if self.rust_type.is_some() => quote!(serde_json::to_value(#value).unwrap_or_default()),
            _ => quote!(Value::from(#value)),
        }
    }

    /// What it means and what it may be.
    pub(super) fn documentation(&self) -> String {
        let mut text = prose::sentence(&prose::text(&self.description));
        let bounds = bounds(&self.schema);
        if !bounds.is_empty() {
            text = format!("{text} {bounds}");
        }
        text
    }
}

/// The bounds of a value in words: `1 to 10.`
pub(super) fn bounds(schema: &Value) -> String {
    let schema = match schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
        Some(members) => members.iter().find(|member| member["type"] != "null").unwrap_or(schema),
        None => schema,
    };
    let range = |least: &str, most: &str, unit: &str| {
        let number = |keyword: &str| Some(&schema[keyword]).filter(|bound| bound.is_number());
        let units = |count: &Value| {
            if unit.is_empty() {
                String::new()
            } else {
                plural(count, unit)
            }
        };
        match (number(least), number(most)) {
            (Some(least), Some(most)) if least == most => format!("Exactly {least}{}.", units(most)),
            (Some(least), Some(most)) => format!("{least} to {most}{}.", units(most)),
            (Some(least), None) => format!("{least}{} or more.", units(least)),
            (None, Some(most)) => format!("At most {most}{}.", units(most)),
            (None, None) => String::new(),
        }
    };
    let parts = [
        range("minimum", "maximum", ""),
        range("minLength", "maxLength", "character"),
        range("minItems", "maxItems", "element"),
    ];
    parts
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

fn plural(count: &Value, unit: &str) -> String {
    let s = if count.as_u64() == Some(1) { "" } else { "s" };
    format!(" {unit}{s}")
}

#[cfg(test)]
mod tests {
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
            (json!({"type": "boolean"}), ""),
        ] {
            assert_eq!(bounds(&schema), words);
        }
    }
}
