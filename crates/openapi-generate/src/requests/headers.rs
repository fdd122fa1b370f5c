//! The headers that responses declare, as methods of the response: a trait for each operation that declares any.

use std::collections::{BTreeMap, BTreeSet};

use openapi_lower::OpenEnum;
use openapi_model::{Conjunction, Operation, is_token};
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::bindings::{Bindings, Integer, Kind};
use super::plain;
use crate::document::Document;
use crate::{enums, formats, identifier, prose, quoting};

/// Methods that a response, its metadata or a map of headers has.
const TAKEN: &[&str] = &[
    "attempts",
    "clone",
    "header_map",
    "headers",
    "into_inner",
    "into_parts",
    "map",
    "meta",
    "rate_limit",
    "raw_body",
    "request_id",
    "status",
];

/// A header that an operation's responses declare.
pub(super) struct Header {
    wire: String,
    method: String,
    ty: Type,
    /// The statuses whose responses declare it; none if all do.
    statuses: Vec<String>,
    description: String,
    is_deprecated: bool,
}

/// The type of a header.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Type {
    Boolean,
    Integer(Integer),
    Number,
    Text,
    /// A type of the runtime that keeps a text.
    Format(&'static str),
    /// An enum of the crate.
    Known(String),
    /// Strings that have no enum yet.
    Listed(Vec<String>),
    List(Box<Type>),
}

/// Those of an operation, in the order of their names.
pub(super) fn of(contract: &Document, bindings: &Bindings, operation: &Operation<'_>) -> Vec<Header> {
    let model = contract.model();
    let responses = operation.responses(model);
    let mut found: BTreeMap<String, Header> = BTreeMap::new();
    for (status, response) in &responses {
        for (wire, header) in response.entries("headers") {
            let header = model.resolve(header);
            // It is the media type (OpenAPI 3.1, section 4.8.17).
            if wire.eq_ignore_ascii_case("content-type") || !is_token(wire) {
                continue;
            }
            let schema = header.member("schema");
            let reference = schema.as_ref().and_then(|schema| schema.reference().map(str::to_owned));
            let known = reference.as_deref().and_then(|reference| reference.rsplit('/').next());
            let schema = schema.map(|schema| model.conjunction([schema.pointer]));
            let ty = schema.map_or(Type::Text, |schema| ty(&schema, known, bindings));
            let description = header.text("description").unwrap_or_default();
            let is_deprecated = header.flag("deprecated");
            let known = found.entry(wire.to_lowercase()).or_insert_with(|| Header {
                wire: wire.to_owned(),
                method: String::new(),
                ty: ty.clone(),
                statuses: Vec::new(),
                description: description.to_owned(),
                is_deprecated,
            });
            known.statuses.push((*status).to_owned());
            if known.ty != ty {
                known.ty = Type::Text;
            }
        }
    }
    let mut names: BTreeSet<String> = TAKEN.iter().map(|name| (*name).to_owned()).collect();
    let mut headers: Vec<Header> = found.into_values().collect();
    for header in &mut headers {
        // Names of headers are compared without case, which is not kept on every way.
        let name = identifier::function(&header.wire.to_lowercase());
        let wanted = if TAKEN.contains(&name.as_str()) {
            format!("header_{name}")
        } else {
            name
        };
        header.method = identifier::fresh_function(&wanted, &mut names);
        if header.statuses.len() == responses.len() {
            header.statuses.clear();
        }
    }
    headers
}

/// The type of a header with this schema. `name` is the last part of the reference to it.
fn ty(schema: &Conjunction<'_>, name: Option<&str>, bindings: &Bindings) -> Type {
    match plain::kind(schema) {
        Kind::Boolean => Type::Boolean,
        Kind::Integer(integer) => Type::Integer(integer),
        Kind::Number => Type::Number,
        Kind::List(_) => {
            let item = schema.inner("items");
            let item = item.map_or(Type::Text, |item| ty(&item, None, bindings));
            Type::List(Box::new(item))
        }
        Kind::Text => {
            if let Some(format) = schema.text("format").and_then(formats::of) {
                return Type::Format(format);
            }
            let Some(values) = schema.values() else {
                return Type::Text;
            };
            match name.filter(|name| bindings.is_enum(name)) {
                Some(name) => Type::Known(name.to_owned()),
                None => {
                    let values = values.iter().filter_map(|fact| fact.value.as_str());
                    Type::Listed(values.map(str::to_owned).collect())
                }
            }
        }
        _ => Type::Text,
    }
}

impl Type {
    /// The strings that need an enum.
    fn listed(&self) -> Option<&Vec<String>> {
        match self {
            Self::Listed(values) => Some(values),
            Self::List(inner) => inner.listed(),
            _ => None,
        }
    }

    fn code(&self) -> TokenStream {
        match self {
            Self::Boolean => quote!(bool),
            Self::Integer(integer) => Kind::Integer(*integer).code(),
            Self::Number => quote!(f64),
            Self::Text | Self::Listed(_) => quote!(String),
            Self::Format(name) => {
                let name = format_ident!("{name}");
                quote!(openapi_runtime::#name)
            }
            Self::Known(name) => {
                let name = format_ident!("{name}");
                quote!(crate::open::#name)
            }
            Self::List(inner) => {
                let inner = inner.code();
                quote!(Vec<#inner>)
            }
        }
    }

    /// What a text has to be, unless any text is a value.
    fn expected(&self) -> Option<&'static str> {
        match self {
            Self::Boolean => Some("true or false"),
            Self::Integer(Integer::I64) => Some("a whole number"),
            Self::Integer(Integer::U32) => Some("a whole number from 0 to 4294967295"),
            Self::Integer(Integer::U64) => Some("a whole number from 0"),
            Self::Number => Some("a number"),
            Self::Text | Self::Format(_) | Self::Known(_) | Self::Listed(_) => None,
            Self::List(inner) => inner.expected(),
        }
    }

    fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }
}

impl Header {
    fn documentation(&self) -> TokenStream {
        let name = quoting::code_span(&self.wire);
        let statuses = match self.statuses.as_slice() {
            [] => String::new(),
            statuses => format!(" of a response with the status {}", statuses.join(", ")),
        };
        let head = format!("The header {name}{statuses}; `None` if the response has none.");
        prose::paragraphs([head.as_str(), &prose::text(&self.description)])
    }

    fn code(&self, enums: &Enums) -> TokenStream {
        let ty = enums.ty(&self.ty);
        let (documentation, method, wire) = (
            self.documentation(),
            format_ident!("{}", self.method),
            self.wire.to_lowercase(),
        );
        let deprecated = self
            .is_deprecated
            .then(|| quote!(#[deprecated = "the header is deprecated"]));
        match self.ty.expected() {
            None => {
                let read = format_ident!("{}", if self.ty.is_list() { "texts" } else { "text" });
                quote! {
                    #documentation
                    #deprecated
                    fn #method(&self) -> Option<#ty> {
                        header::#read(self.header_map(), #wire)
                    }
                }
            }
            Some(expected) => {
                let read = format_ident!("{}", if self.ty.is_list() { "parsed_list" } else { "parsed" });
                let fault = match self.ty.is_list() {
                    true => format!(" If a member is not {expected}."),
                    false => format!(" If it is not {expected}."),
                };
                quote! {
                    #documentation
                    ///
                    /// # Errors
                    ///
                    #[doc = #fault]
                    #deprecated
                    fn #method(&self) -> crate::Result<Option<#ty>> {
                        Ok(header::#read(self.header_map(), #wire, #expected)?)
                    }
                }
            }
        }
    }
}

/// The headers of one operation.
pub(super) struct Declared<'a> {
    /// The name of its request builder.
    pub(super) builder: &'a str,
    pub(super) headers: &'a [Header],
    /// What `send` returns.
    pub(super) kind: &'a Kind,
}

/// The name of the trait of an operation.
pub(super) fn name(builder: &str) -> String {
    format!("{builder}Headers")
}

/// A header for an example: the operation's trait and the method.
pub(super) fn example(builder: &str, headers: &[Header]) -> Option<(String, String)> {
    let plain = headers.iter().filter(|header| !header.is_deprecated);
    let header = plain.min_by_key(|header| {
        (
            !header.statuses.is_empty() && !header.statuses.iter().any(|status| status.starts_with('2')),
            header.ty == Type::Text,
        )
    })?;
    Some((name(builder), header.method.clone()))
}

/// What is generated of which header, for an explanation.
pub(super) fn explained(headers: &[Header]) -> String {
    let headers = headers.iter().map(|header| {
        let ty = match header.ty.listed() {
            Some(_) => "an enum".to_owned(),
            None => header.ty.code().to_string().replace(' ', ""),
        };
        format!(
            "`{}` as {}",
            header.wire,
            ty.replace("openapi_runtime::", "").replace("crate::open::", "")
        )
    });
    headers.collect::<Vec<_>>().join(", ")
}

/// The enums of listed strings, each once.
struct Enums {
    names: BTreeMap<Vec<String>, String>,
}

impl Enums {
    fn of(declared: &[Declared<'_>]) -> Self {
        let mut taken: BTreeSet<String> = declared.iter().map(|of| name(of.builder)).collect();
        let mut names = BTreeMap::new();
        for header in declared.iter().flat_map(|of| of.headers) {
            if let Some(values) = header.ty.listed() {
                names
                    .entry(values.clone())
                    .or_insert_with(|| identifier::fresh_type(&header.wire, &mut taken));
            }
        }
        Self { names }
    }

    fn ty(&self, ty: &Type) -> TokenStream {
        match ty {
            Type::Listed(values) => {
                let name = format_ident!("{}", self.names[values]);
                quote!(#name)
            }
            Type::List(inner) => {
                let inner = self.ty(inner);
                quote!(Vec<#inner>)
            }
            ty => ty.code(),
        }
    }

    fn code(&self) -> anyhow::Result<String> {
        let enums: Vec<OpenEnum> = self
            .names
            .iter()
            .map(|(values, name)| OpenEnum::new(name, None, values.clone()))
            .collect();
        match enums.is_empty() {
            true => Ok(String::new()),
            false => Ok(format!("\n{}", enums::generate(&enums, enums::OF_RUNTIME)?)),
        }
    }
}

/// The file of all traits; `None` if no operation declares a header.
pub(super) fn file(declared: &[Declared<'_>]) -> anyhow::Result<Option<String>> {
    if declared.is_empty() {
        return Ok(None);
    }
    let enums = Enums::of(declared);
    let traits = declared.iter().map(|of| {
        let name = format_ident!("{}", name(of.builder));
        let builder = of.builder;
        let head = format!(" Headers of the responses of [`{builder}`](crate::requests::{builder}).");
        let methods = of.headers.iter().map(|header| header.code(&enums));
        let body = of.kind.code();
        let of_bytes = (*of.kind != Kind::Bytes).then(|| quote!(impl #name for Response<Bytes> {}));
        quote! {
            #[doc = #head]
            ///
            /// For the response, its [`ResponseMeta`], and the [`HeaderMap`] that an error has.
            pub trait #name: HasHeaders {
                #(#methods)*
            }

            impl #name for Response<#body> {}
            #of_bytes
            impl #name for ResponseMeta {}
            impl #name for HeaderMap {}
        }
    });
    let mut file = syn::parse2(quote! {
        //! Headers of responses, of the types that the document declares: a trait for each operation that declares any.
        //!
        //! A header that is none of its type is an error of its method alone.

        #[allow(unused_imports)]
        use openapi_runtime::generated::header::{self, HasHeaders};
        use openapi_runtime::{Bytes, HeaderMap, Response, ResponseMeta};
        #[allow(unused_imports)]
        use serde_json::Value;

        #[allow(unused_imports)]
        use crate::types;

        #(#traits)*
    })?;
    quoting::document(&mut file);
    Ok(Some(crate::layout::unparse(&file) + &enums.code()?))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn types(schemas: &[serde_json::Value]) -> Vec<String> {
        let contract = Document::from(json!({"schemas": schemas}));
        let types = (0..schemas.len()).map(|index| {
            let pointer = openapi_model::Pointer::root().join("schemas").join(index.to_string());
            let ty = ty(&contract.model().conjunction([pointer]), None, &Bindings::empty());
            ty.code().to_string().replace(' ', "")
        });
        types.collect()
    }

    #[test]
    fn a_header_has_the_type_of_its_schema() {
        let schemas = [
            json!({"type": "integer", "minimum": 0}),
            json!({"type": "boolean"}),
            json!({"type": "number"}),
            json!({"type": "string", "format": "date-time"}),
            json!({"type": "string", "enum": ["a", "b"]}),
            json!({"type": "array", "items": {"type": "integer"}}),
            json!({"type": "array", "items": {"type": "string"}}),
            json!({"type": "object", "properties": {"a": {"type": "string"}}}),
            json!({}),
        ];
        assert_eq!(
            types(&schemas),
            [
                "u64",
                "bool",
                "f64",
                "openapi_runtime::Timestamp",
                "String",
                "Vec<i64>",
                "Vec<String>",
                "String",
                "String"
            ]
        );
    }
}
