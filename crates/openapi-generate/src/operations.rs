//! `operations/`: the operation table, one file a tag, and the servers, as data.

use std::collections::BTreeMap;

use anyhow::{Context, bail};
use heck::ToShoutySnakeCase;
use prettyplease::unparse;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Value, json};

use super::extension::{EXTENSION, paged};
use super::fields::{optional, text};
use super::{answer_fields, tags, values};
use crate::document::Document;

/// The files by name, below the client crate's `src`.
pub(super) fn generate(contract: &Document) -> anyhow::Result<BTreeMap<String, String>> {
    let mut groups: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    let mut names = Vec::new();
    for (path, item) in contract.value()["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let code =
                self::operation(contract, item, path, method, operation).with_context(|| format!("operation {id}"))?;
            let tag = operation["tags"][0].as_str().context("needs a tag")?;
            groups.entry(tags::module(tag)).or_default().push(code);
            names.push(constant(id));
        }
    }
    let modules: Vec<_> = groups.keys().map(|group| format_ident!("{group}")).collect();
    let servers = servers(contract)?;
    let index = quote! {
        //! The operations and the servers of the contract, as data.

        use openapi_runtime::Operation;

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
    };
    let mut files = BTreeMap::from([("operations/mod.rs".to_owned(), unparse(&syn::parse2(index)?))]);
    for (group, operations) in groups {
        let description = tags::description(contract, &group);
        let code = quote! {
            #![doc = #description]

            #[allow(unused_imports)]
            use openapi_runtime::{
                Body, Field, Format, Location, Operation, Paging, PagingStyle, Parameter, Pattern,
                Retry, Stability, State, Value,
            };

            #(#operations)*
        };
        files.insert(format!("operations/{group}.rs"), unparse(&syn::parse2(code)?));
    }
    Ok(files)
}

fn operation(
    contract: &Document,
    item: &Value,
    path: &str,
    method: &str,
    operation: &Value,
) -> anyhow::Result<TokenStream> {
    let extension = &operation[EXTENSION];
    let id = text(operation, "operationId")?;
    let summary = text(operation, "summary")?;
    let tag = operation["tags"][0].as_str().context("needs a tag")?;
    let method = method.to_uppercase();
    let permission = optional(extension["permission"].as_str());
    let retry = match text(extension, "retry")? {
        "safe" => quote!(Retry::Safe),
        "unsafe" => quote!(Retry::Unsafe),
        other => bail!("`retry` is `{other}`, expected `safe` or `unsafe`"),
    };
    let rate_limit = match text(extension, "rateLimit")? {
        "connection" => quote!(Some("connection")),
        "organisation" => quote!(Some(#id)),
        "none" => quote!(None),
        other => bail!("`rateLimit` is `{other}`, expected `connection`, `organisation` or `none`"),
    };
    let stability = match extension["stability"].as_str() {
        None => quote!(Stability::Stable),
        Some("preview") => quote!(Stability::Preview),
        Some(other) => bail!("`stability` is `{other}`, expected `preview` or nothing"),
    };
    let read_only = extension["readOnly"].as_bool().unwrap_or(false);
    let scoped = needs_connection(contract, operation);
    let parameters = parameters(contract, item, operation);
    let paging = match paged(operation) {
        Some(paging) => {
            let paging = self::paging(paging, &parameters)?;
            quote!(Some(#paging))
        }
        None => quote!(None),
    };
    let parameters: Vec<_> = parameters
        .iter()
        .map(|given| parameter(contract, given))
        .collect::<Result<_, _>>()?;
    let body = body(contract, contract.resolve(&operation["requestBody"]))?;
    let answer_fields = answer_fields::names(contract, operation);
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
            stability: #stability,
            permission: #permission,
            retry: #retry,
            rate_limit: #rate_limit,
            scoped: #scoped,
            read_only: #read_only,
            parameters: &[#(#parameters),*],
            body: #body,
            paging: #paging,
            answer_fields: &[#(#answer_fields),*],
            ..Operation::EMPTY
        };
    })
}

/// The name of an operation in the table.
pub(super) fn constant(id: &str) -> syn::Ident {
    format_ident!("{}", id.to_shouty_snake_case())
}

/// The parameters of an operation, those of its path first. One that is an object stands for its properties, each of
/// which is a parameter on the wire: `filter[online]=1`.
pub(super) fn parameters(contract: &Document, item: &Value, operation: &Value) -> Vec<Value> {
    let listed = [item, operation].map(|holder| holder["parameters"].as_array());
    let given = listed
        .into_iter()
        .flatten()
        .flatten()
        .map(|given| contract.resolve(given));
    let mut parameters = Vec::new();
    for parameter in given {
        let schema = values::flat(contract, &parameter["schema"]);
        let properties = schema["properties"]
            .as_object()
            .filter(|_| parameter["style"] == "deepObject");
        let Some(properties) = properties else {
            parameters.push(parameter.clone());
            continue;
        };
        let required: Vec<_> = schema["required"].as_array().into_iter().flatten().collect();
        for (name, property) in properties {
            let described = values::flat(contract, property);
            parameters.push(json!({
                "name": format!("{}[{name}]", parameter["name"].as_str().unwrap_or_default()),
                "in": parameter["in"],
                "required": parameter["required"] == true && required.iter().any(|required| *required == name),
                "description": described["description"],
                "schema": property,
            }));
        }
    }
    parameters
}

/// Whether the operation, or else the whole document, asks for the scheme that names the connection.
pub(super) fn needs_connection(contract: &Document, operation: &Value) -> bool {
    let demands = operation.get("security").unwrap_or(&contract.value()["security"]);
    let mut schemes = demands.as_array().into_iter().flatten();
    schemes.any(|demand| demand.get("connectionId").is_some())
}

/// Query parameters that say where an answer starts.
const STARTS: &[&str] = &["cursor", "first_id", "last_id", "marker", "offset"];

fn paging(paging: &Value, parameters: &[Value]) -> anyhow::Result<TokenStream> {
    let style = match text(paging, "style")? {
        "lastId" => quote!(PagingStyle::LastId),
        "offset" => quote!(PagingStyle::Offset),
        "marker" => quote!(PagingStyle::Marker),
        "cursor" => quote!(PagingStyle::Cursor),
        other => bail!("paging style `{other}` is not known"),
    };
    let cursor = text(paging, "cursor")?;
    let names = parameters.iter().filter_map(|parameter| parameter["name"].as_str());
    let starts = names.clone().filter(|name| *name != cursor && STARTS.contains(name));
    let limit = parameters.iter().find(|parameter| parameter["name"] == "limit");
    let size = limit.and_then(|limit| limit["schema"]["maximum"].as_i64());
    let size = optional(paging["size"].as_i64().or(size));
    let limit = optional(limit.and_then(|limit| limit["name"].as_str()));
    let items = text(paging, "items")?;
    let bare = paging["bare"].as_bool().unwrap_or(false);
    let ledger = paging["ledger"].as_bool().unwrap_or(false);
    let [more, next, key] = ["more", "next", "key"].map(|name| optional(paging[name].as_str()));
    Ok(quote! {
        Paging {
            style: #style,
            cursor: #cursor,
            starts: &[#(#starts),*],
            limit: #limit,
            size: #size,
            items: #items,
            bare: #bare,
            more: #more,
            next: #next,
            key: #key,
            identity: &["id", "withUser.id"],
            ledger: #ledger,
            ..Paging::EMPTY
        }
    })
}

fn parameter(contract: &Document, parameter: &Value) -> anyhow::Result<TokenStream> {
    let name = text(parameter, "name")?;
    let location = match text(parameter, "in")? {
        "path" => quote!(Location::Path),
        "query" => quote!(Location::Query),
        other => bail!("parameter `{name}` is in `{other}`, expected `path` or `query`"),
    };
    let required = parameter["required"].as_bool().unwrap_or(false);
    let description = text(parameter, "description")?.trim_end();
    let secret = parameter["x-secret"].as_bool().unwrap_or(false);
    let value = values::of(contract, &parameter["schema"]).with_context(|| format!("parameter `{name}`"))?;
    Ok(quote! {
        Parameter {
            name: #name,
            location: #location,
            required: #required,
            description: #description,
            secret: #secret,
            value: #value,
            ..Parameter::EMPTY
        }
    })
}

fn body(contract: &Document, body: &Value) -> anyhow::Result<TokenStream> {
    let Some((media_type, media)) = body["content"].as_object().and_then(|content| content.iter().next()) else {
        return Ok(quote!(None));
    };
    let required = body["required"].as_bool().unwrap_or(false);
    let value = if media_type == "application/json" {
        values::of(contract, &media["schema"]).context("the body of the request")?
    } else {
        quote!(Value::Any)
    };
    Ok(quote!(Some(Body { media_type: #media_type, required: #required, value: #value })))
}

fn servers(contract: &Document) -> anyhow::Result<TokenStream> {
    let mut constants = Vec::new();
    let mut names = Vec::new();
    for server in contract.value()["servers"].as_array().into_iter().flatten() {
        let short = text(server, "x-name").context("every server needs an `x-name`")?;
        let name = format_ident!("{}", short.to_shouty_snake_case());
        let url = text(server, "url")?.trim_end_matches('/');
        let description = text(server, "description")?;
        let documentation = format!(" {description}");
        constants.push(quote! {
            #[doc = #documentation]
            pub const #name: Server = Server { name: #short, url: #url, description: #description };
        });
        names.push(name);
    }
    let first = names.first().context("the contract names no server")?;
    Ok(quote! {
        /// The servers of the contract.
        pub mod servers {
            use openapi_runtime::Server;

            #(#constants)*

            /// Every server, in the order of the contract.
            pub const ALL: &[Server] = &[#(#names),*];
            /// The first of them.
            pub const DEFAULT: Server = #first;
        }
    })
}
