//! `operations.rs`: the operation table and the servers, as data.

use anyhow::{Context, bail};
use heck::ToShoutySnakeCase;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::{Value, json};

use crate::document::Document;

/// What OpenAPI cannot say about an operation.
const EXTENSION: &str = "x-ofauth";

pub(super) fn generate(contract: &Document) -> anyhow::Result<String> {
    let mut operations = Vec::new();
    let mut names = Vec::new();
    for (path, item) in contract.value["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let name = format_ident!("{}", id.to_shouty_snake_case());
            let code =
                self::operation(contract, item, path, method, operation).with_context(|| format!("operation {id}"))?;
            operations.push(code.named(&name));
            names.push(name);
        }
    }
    let servers = servers(contract)?;
    let tokens = quote! {
        //! The operations and the servers of the contract, as data.

        use crate::{
            Location, Operation, Paging, PagingStyle, Parameter, Pattern, RateLimitScope, Retry, Stability, Value,
        };

        #(#operations)*

        /// Every operation, in the order of the contract.
        pub static ALL: &[&Operation] = &[#(&#names),*];

        #servers
    };
    Ok(prettyplease::unparse(&syn::parse2(tokens)?))
}

struct Code {
    documentation: String,
    parameters: Vec<TokenStream>,
    literal: TokenStream,
}

impl Code {
    fn named(self, name: &syn::Ident) -> TokenStream {
        let Self {
            documentation,
            parameters,
            literal,
        } = self;
        // A static of their own, since a pattern holds what it was compiled to.
        let count = parameters.len();
        let parameters_name = format_ident!("{name}_PARAMETERS");
        quote! {
            static #parameters_name: [Parameter; #count] = [#(#parameters),*];
            #[doc = #documentation]
            pub static #name: Operation = Operation { parameters: &#parameters_name, #literal };
        }
    }
}

fn operation(contract: &Document, item: &Value, path: &str, method: &str, operation: &Value) -> anyhow::Result<Code> {
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
        "connection" => quote!(RateLimitScope::Connection),
        "organisation" => quote!(RateLimitScope::Organisation),
        "none" => quote!(RateLimitScope::None),
        other => bail!("`rateLimit` is `{other}`, expected `connection`, `organisation` or `none`"),
    };
    let stability = match extension["stability"].as_str() {
        None => quote!(Stability::Stable),
        Some("preview") => quote!(Stability::Preview),
        Some(other) => bail!("`stability` is `{other}`, expected `preview` or nothing"),
    };
    let connection = needs_connection(contract, operation);
    let paging = match extension.get("paging").filter(|paging| **paging != "none") {
        Some(paging) => {
            let paging = self::paging(paging)?;
            quote!(Some(#paging))
        }
        None => quote!(None),
    };
    let listed = [item, operation].map(|holder| holder["parameters"].as_array());
    let mut parameters = Vec::new();
    for given in listed.into_iter().flatten().flatten() {
        parameters.extend(self::parameters(contract, contract.resolve(given))?);
    }
    Ok(Code {
        documentation: format!(" {method} {path}: {summary}."),
        parameters,
        literal: quote! {
            id: #id,
            method: #method,
            path: #path,
            tag: #tag,
            summary: #summary,
            stability: #stability,
            permission: #permission,
            retry: #retry,
            rate_limit: #rate_limit,
            connection: #connection,
            paging: #paging,
        },
    })
}

/// Whether the operation, or else the whole document, asks for the scheme that names the connection.
fn needs_connection(contract: &Document, operation: &Value) -> bool {
    let demands = operation.get("security").unwrap_or(&contract.value["security"]);
    let mut schemes = demands.as_array().into_iter().flatten();
    schemes.any(|demand| demand.get("connectionId").is_some())
}

fn paging(paging: &Value) -> anyhow::Result<TokenStream> {
    let style = match text(paging, "style")? {
        "offset" => quote!(PagingStyle::Offset),
        "marker" => quote!(PagingStyle::Marker),
        "lastId" => quote!(PagingStyle::LastId),
        "cursor" => quote!(PagingStyle::Cursor),
        other => bail!("paging style `{other}` is not known"),
    };
    let cursor = text(paging, "cursor")?;
    let items = text(paging, "items")?;
    let bare = paging["bare"].as_bool().unwrap_or(false);
    let [more, next, key] = ["more", "next", "key"].map(|name| optional(paging[name].as_str()));
    Ok(quote! {
        Paging { style: #style, cursor: #cursor, items: #items, bare: #bare, more: #more, next: #next, key: #key }
    })
}

/// The parameter; of one in the style `deepObject`, what it looks like on the wire: a parameter for each property.
fn parameters(contract: &Document, parameter: &Value) -> anyhow::Result<Vec<TokenStream>> {
    let name = text(parameter, "name")?;
    if parameter["style"] != "deepObject" {
        return Ok(vec![self::parameter(contract, name, parameter, &parameter["schema"])?]);
    }
    let object = contract.resolve(&parameter["schema"]);
    let properties = object["properties"]
        .as_object()
        .context("`deepObject` needs properties")?;
    properties
        .iter()
        .map(|(property, schema)| {
            let described = json!({"in": parameter["in"], "description": schema["description"]});
            self::parameter(contract, &format!("{name}[{property}]"), &described, schema)
        })
        .collect()
}

fn parameter(contract: &Document, name: &str, parameter: &Value, schema: &Value) -> anyhow::Result<TokenStream> {
    let location = match text(parameter, "in")? {
        "path" => quote!(Location::Path),
        "query" => quote!(Location::Query),
        other => bail!("parameter `{name}` is in `{other}`, expected `path` or `query`"),
    };
    let required = parameter["required"].as_bool().unwrap_or(false);
    let description = text(parameter, "description")?.trim_end();
    let value = value(contract, schema).with_context(|| format!("parameter `{name}`"))?;
    Ok(quote! {
        Parameter {
            name: #name,
            location: #location,
            required: #required,
            description: #description,
            value: #value,
        }
    })
}

fn value(contract: &Document, schema: &Value) -> anyhow::Result<TokenStream> {
    let schema = contract.resolve(schema);
    let count = |keyword: &str| {
        let bound = schema[keyword].as_u64().and_then(|bound| usize::try_from(bound).ok());
        optional(bound)
    };
    Ok(match text(schema, "type")? {
        "integer" => {
            let minimum = optional(schema["minimum"].as_i64());
            let maximum = optional(schema["maximum"].as_i64());
            quote!(Value::Integer { minimum: #minimum, maximum: #maximum })
        }
        "number" => {
            let minimum = optional(schema["minimum"].as_f64());
            let maximum = optional(schema["maximum"].as_f64());
            quote!(Value::Number { minimum: #minimum, maximum: #maximum })
        }
        "boolean" => quote!(Value::Boolean),
        "array" => {
            let items = value(contract, &schema["items"])?;
            let (min_items, max_items) = (count("minItems"), count("maxItems"));
            quote!(Value::Array { items: &#items, min_items: #min_items, max_items: #max_items })
        }
        "string" => {
            let (min_length, max_length) = (count("minLength"), count("maxLength"));
            let pattern = match schema["pattern"].as_str() {
                Some(source) => {
                    regress::Regex::new(source).with_context(|| format!("pattern `{source}`"))?;
                    quote!(Some(Pattern::new(#source)))
                }
                None => quote!(None),
            };
            let one_of = schema["enum"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            quote! {
                Value::String {
                    min_length: #min_length,
                    max_length: #max_length,
                    pattern: #pattern,
                    one_of: &[#(#one_of),*],
                }
            }
        }
        other => bail!("values of the type `{other}` are not known"),
    })
}

fn servers(contract: &Document) -> anyhow::Result<TokenStream> {
    let mut constants = Vec::new();
    let mut names = Vec::new();
    for server in contract.value["servers"].as_array().into_iter().flatten() {
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
            use crate::Server;

            #(#constants)*

            /// Every server, in the order of the contract.
            pub const ALL: &[Server] = &[#(#names),*];
            /// The first of them.
            pub const DEFAULT: Server = #first;
        }
    })
}

fn text<'a>(holder: &'a Value, name: &str) -> anyhow::Result<&'a str> {
    holder[name].as_str().with_context(|| format!("needs a `{name}`"))
}

fn optional<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
