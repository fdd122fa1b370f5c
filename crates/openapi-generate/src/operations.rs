//! `operations/`: the operation table, one file a tag, and the servers, as data.

use std::collections::BTreeMap;

use anyhow::{Context, bail};
use heck::ToShoutySnakeCase;
use openapi_model::MediaType;
use prettyplease::unparse;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};

use super::facts::{Facts, Paging, Retry, Style, group, handle, maximum};
use super::fields::text;
use super::identifier::constant;
use super::layout::joined;
use super::parameters::{self, Parameter};
use super::requests::Requests;
use super::{in_parallel, patterns, quoting, response_fields, tags, values, xml};
use crate::document::Document;

/// The files by name, below the client crate's `src`.
pub(super) fn generate(contract: &Document, requests: &Requests<'_>) -> anyhow::Result<BTreeMap<String, String>> {
    let mut groups: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    let mut names = Vec::new();
    let bodies = requests.errors();
    let built = requests.operations().iter();
    let built: BTreeMap<&str, _> = built.map(|operation| (operation.id.as_str(), operation)).collect();
    for read in contract.operations() {
        let Some(id) = read.id() else {
            continue;
        };
        let errors = built
            .get(id)
            .map(|operation| operation.error_table(&bodies))
            .unwrap_or_default();
        let paging = built.get(id).and_then(|operation| operation.paging.as_ref());
        let code = operation(contract, &read, &errors, paging).with_context(|| format!("operation {id}"))?;
        let group = group(&read.node).with_context(|| format!("operation {id}"))?;
        groups.entry(tags::module(&group)).or_default().push(code);
        names.push(constant(id));
    }
    let modules: Vec<_> = groups.keys().map(|group| format_ident!("{group}")).collect();
    let servers = servers(contract)?;
    let descriptions = tags::Descriptions::of(contract);
    let groups = groups.into_iter().map(|(group, operations)| {
        let description = descriptions.module(&group);
        let code = quote! {
            #![doc = #description]

            #[allow(unused_imports)]
            use openapi_runtime::{
                Body, Field, Format, Operation, Paging, PagingStyle, Parameter, Pattern, Retry, Stability, State, Value,
            };

            #(#operations)*
        };
        (format!("operations/{group}.rs"), code)
    });
    let mut files = in_parallel::files(groups, self::code)?;
    let patterns = patterns::constants(contract.model(), |name| files.values().any(|file| file.contains(name)));
    let state = (!patterns.is_empty()).then(|| {
        quote!(
            use openapi_runtime::State;
        )
    });
    let index = quote! {
        //! The operations and the servers of the contract, as data.

        use openapi_runtime::Operation;
        #state

        #(mod #modules;)*

        #(pub use #modules::*;)*

        /// Every operation, in the order of the contract.
        pub static ALL: &[&Operation] = &[#(&#names),*];

        /// The operation whose `operationId` is `id`.
        #[must_use]
        pub fn by_id(id: &str) -> Option<&'static Operation> {
            ALL.iter().copied().find(|operation| operation.id == id)
        }

        #servers

        #(#patterns)*
    };
    files.insert("operations/mod.rs".to_owned(), code(index)?);
    Ok(files)
}

/// A file of the table.
fn code(code: TokenStream) -> anyhow::Result<String> {
    let mut file = syn::parse2(code)?;
    quoting::document(&mut file);
    Ok(joined(&unparse(&file)))
}

fn operation(
    contract: &Document,
    read: &openapi_model::Operation<'_>,
    errors: &[TokenStream],
    paging: Option<&Paging>,
) -> anyhow::Result<TokenStream> {
    let path = &read.path;
    let facts = Facts::of(read.method, &read.node)?;
    let id = text(&read.node, "operationId")?;
    let summary = text(&read.node, "summary")?;
    let tag = read.node.texts("tags").next().context("needs a tag")?;
    let method = read.method.to_uppercase();
    let permission = facts.permission.as_deref();
    let permission = permission.map(|name| quote!(permission: Some(#name),));
    let retry = (facts.retry == Retry::Safe).then(|| quote!(retry: Retry::Safe,));
    let rate_limit = facts.rate_limit.as_deref();
    let rate_limit = rate_limit.map(|name| quote!(rate_limit: Some(#name),));
    let stability = facts.preview.then(|| quote!(stability: Stability::Preview,));
    let read_only = facts.read_only.then(|| quote!(read_only: true,));
    let scoped = handle(contract, read).is_some().then(|| quote!(scoped: true,));
    let unauthenticated = read.is_unauthenticated().then(|| quote!(unauthenticated: true,));
    let parameters = parameters::of(contract, read)?;
    let response_fields = response_fields::names(contract, read, paging);
    let response_fields = list("response_fields", &response_fields);
    let errors = list("errors", errors);
    let paging = paging.map(|paging| self::paging(paging, &parameters));
    let paging = paging.map(|paging| quote!(paging: Some(#paging),));
    let parameters: Vec<_> = parameters.iter().map(parameter).collect::<Result<_, _>>()?;
    let parameters = list("parameters", &parameters);
    let body = body(contract, read)?;
    let form = list("form", &form(contract, read));
    let accept = accept(contract, read).map(|media_type| quote!(accept: #media_type,));
    let xml = xml::of(contract, read);
    let name = constant(id);
    let documentation = format!(" {method} {path}: {summary}.");
    Ok(quote! {
        #[doc = #documentation]
        pub static #name: Operation = Operation {
            id: #id,
            method: #method,
            path: #path,
            tag: #tag,
            summary: #summary,
            #stability
            #permission
            #retry
            #rate_limit
            #scoped
            #unauthenticated
            #read_only
            #parameters
            #body
            #form
            #accept
            #xml
            #paging
            #response_fields
            #errors
            ..Operation::EMPTY
        };
    })
}

/// A field that is a list, unless it is empty.
fn list(name: &str, elements: &[impl ToTokens]) -> Option<TokenStream> {
    let name = format_ident!("{name}");
    (!elements.is_empty()).then(|| quote!(#name: &[#(#elements),*],))
}

/// The media type to accept if it is not `application/json`: another JSON media type, or else the first one.
fn accept(contract: &Document, operation: &openapi_model::Operation<'_>) -> Option<String> {
    let responses = operation.responses(contract.model()).into_iter();
    let successful = responses.filter(|(status, _)| status.starts_with('2') || *status == "default");
    let contents = successful.flat_map(|(_, response)| response.entries("content"));
    let names: Vec<&str> = contents.map(|(name, _)| name).collect();
    if names.is_empty()
        || names
            .iter()
            .any(|name| MediaType::parse(name).essence == "application/json")
    {
        return None;
    }
    let visible = |name: &&&str| name.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic());
    let json = names
        .iter()
        .filter(visible)
        .find(|name| MediaType::parse(name).is_json());
    let first = json.or_else(|| names.iter().find(visible))?;
    Some((*first).to_owned())
}

fn paging(paging: &Paging, parameters: &[Parameter<'_>]) -> TokenStream {
    let style = match paging.style {
        Style::LastId => quote!(PagingStyle::LastId),
        Style::Offset => quote!(PagingStyle::Offset),
        Style::Marker => quote!(PagingStyle::Marker),
        Style::Cursor => quote!(PagingStyle::Cursor),
        Style::Link => quote!(PagingStyle::Link),
        Style::Page => quote!(PagingStyle::Page),
    };
    let (cursor, items) = (&paging.cursor, &paging.items);
    let limit = parameters.iter().find(|parameter| parameter.name == paging.limit);
    let size = limit.and_then(|limit| maximum(&limit.schema));
    let size = paging.size.or(size).map(Literal::i64_unsuffixed);
    let size = size.map(|size| quote!(size: Some(#size),));
    let limit = limit.map(|_| &paging.limit).map(|limit| quote!(limit: Some(#limit),));
    let bare = paging.bare.then(|| quote!(bare: true,));
    let ledger = paging.ledger.then(|| quote!(ledger: true,));
    let more = paging.more.as_ref().map(|more| quote!(more: Some(#more),));
    let next = paging.next.as_ref().map(|next| quote!(next: Some(#next),));
    let key = paging.key.as_ref().map(|key| quote!(key: Some(#key),));
    let first = (paging.first != 1).then(|| Literal::u64_unsuffixed(paging.first));
    let first = first.map(|first| quote!(first: #first,));
    let starts = list("starts", &paging.starts);
    let identity = match paging.identity.as_slice() {
        [only] if only == "id" => None,
        paths => Some(quote!(identity: &[#(#paths),*],)),
    };
    quote! {
        Paging {
            style: #style,
            cursor: #cursor,
            #starts
            #limit
            #size
            items: #items,
            #bare
            #more
            #next
            #key
            #identity
            #ledger
            #first
            ..Paging::EMPTY
        }
    }
}

fn parameter(parameter: &Parameter<'_>) -> anyhow::Result<TokenStream> {
    let name = &parameter.name;
    let location = match parameter.location {
        "path" => quote!(Parameter::path),
        "query" => quote!(Parameter::query),
        "header" => quote!(Parameter::header),
        "cookie" => quote!(Parameter::cookie),
        other => bail!("parameter `{name}` is in `{other}`, expected `path`, `query`, `header` or `cookie`"),
    };
    let key = parameter.key.as_ref().map(|key| quote!(key: Some(#key),));
    let style = style(parameter)?;
    let required = parameter.required && parameter.location != "path";
    let required = required.then(|| quote!(required: true,));
    let description = parameter.description.trim_end();
    let secret = parameter.is_secret.then(|| quote!(secret: true,));
    let value = values::of(&parameter.schema).with_context(|| format!("parameter `{name}`"))?;
    let usual = quote!(#location(#name, #description, #value));
    let besides = quote!(#key #required #secret #style);
    Ok(if besides.is_empty() {
        usual
    } else {
        quote!(Parameter { #besides ..#usual })
    })
}

/// The serialization style of a parameter, if it is not the default of a query parameter.
fn style(parameter: &Parameter<'_>) -> anyhow::Result<TokenStream> {
    let (style, explode) = (parameter.style, parameter.explode);
    let name = style_name(style)?;
    // `simple` without `explode` is the default in a path.
    let in_path = parameter.location == "path" && style == "simple" && !explode;
    let plain = in_path || matches!((style, explode), ("form", true));
    Ok(if plain {
        TokenStream::new()
    } else {
        quote!(style: #name, explode: #explode,)
    })
}

fn style_name(style: &str) -> anyhow::Result<TokenStream> {
    Ok(match style {
        "form" => quote!(openapi_runtime::Style::Form),
        "simple" => quote!(openapi_runtime::Style::Simple),
        "label" => quote!(openapi_runtime::Style::Label),
        "matrix" => quote!(openapi_runtime::Style::Matrix),
        "spaceDelimited" => quote!(openapi_runtime::Style::SpaceDelimited),
        "pipeDelimited" => quote!(openapi_runtime::Style::PipeDelimited),
        "deepObject" => quote!(openapi_runtime::Style::DeepObject),
        other => bail!("the style `{other}` is not defined by OpenAPI"),
    })
}

/// The fields of a form body whose `encoding` states a style that a query has, too.
fn form(contract: &Document, operation: &openapi_model::Operation<'_>) -> Vec<TokenStream> {
    let body = operation.request_body(contract.model());
    let mut media = body.iter().flat_map(|body| body.entries("content"));
    let form = media.find(|(name, _)| MediaType::parse(name).essence == "application/x-www-form-urlencoded");
    let Some((_, form)) = form else { return Vec::new() };
    let fields = form.styled_fields().filter_map(|field| {
        let (name, explode) = (field.name, field.explode);
        let style = style_name(field.style).ok()?;
        Some(quote!(Parameter { style: #style, explode: #explode, ..Parameter::query(#name, "", Value::Any) }))
    });
    fields.collect()
}

/// Whether a body of this media type has a schema that the runtime checks.
fn is_checked(media_type: &str) -> bool {
    let media_type = MediaType::parse(media_type);
    let forms = ["application/x-www-form-urlencoded", "multipart/form-data"];
    media_type.is_json() || forms.contains(&media_type.essence.as_str())
}

fn body(contract: &Document, operation: &openapi_model::Operation<'_>) -> anyhow::Result<Option<TokenStream>> {
    let Some(body) = operation.request_body(contract.model()) else {
        return Ok(None);
    };
    let Some((media_type, media)) = body.entries("content").next() else {
        return Ok(None);
    };
    let required = body.flag("required");
    let schema = media
        .member("schema")
        .filter(|_| is_checked(media_type) || xml::is_typed(contract, media_type, &media));
    let value = match schema {
        Some(schema) => {
            let schema = contract.model().conjunction([schema.pointer]);
            values::of(&schema).context("the body of the request")?
        }
        None => quote!(Value::Any),
    };
    Ok(Some(if required && media_type == "application/json" {
        quote!(body: Some(Body::json(#value)),)
    } else {
        quote!(body: Some(Body { media_type: #media_type, required: #required, value: #value }),)
    }))
}

fn servers(contract: &Document) -> anyhow::Result<TokenStream> {
    let mut constants = Vec::new();
    let mut names = Vec::new();
    for server in contract.model().root().elements("servers") {
        let short = text(&server, "x-name").context("every server needs an `x-name`")?;
        let name = format_ident!("{}", short.to_shouty_snake_case());
        let url = text(&server, "url")?.trim_end_matches('/');
        let description = text(&server, "description")?;
        let documentation = format!(" {description}");
        constants.push(quote! {
            #[doc = #documentation]
            pub const #name: Server = Server { name: #short, url: #url, description: #description };
        });
        names.push(name);
    }
    let Some(first) = names.first() else {
        return Ok(TokenStream::new());
    };
    Ok(quote! {
        /// The servers of the contract.
        pub mod servers {
            use openapi_runtime::Server;

            #(#constants)*

            /// Every server, in the order of the contract.
            pub const ALL: &[Server] = &[#(#names),*];
            /// The first server.
            pub const DEFAULT: Server = #first;
        }
    })
}
