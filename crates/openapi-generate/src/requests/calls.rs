//! `requests/calls.rs`, for tests: calls each operation with the required arguments only, and with all of them.

use std::collections::BTreeMap;

use anyhow::{Context, bail};
use heck::ToSnakeCase;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::{Map, Value};

use super::arguments::{Argument, Location};
use super::bindings::{Bindings, Kind};
use super::body::Body;
use super::builder::Operation;
use super::ids;
use crate::document::Document;
use crate::samples;

/// Names of crates in the generated calls.
pub(super) struct Names {
    /// The crate that users depend on.
    pub(super) sdk: syn::Ident,
    /// The crate of the types.
    pub(super) library: syn::Ident,
}

/// The file, from the operations of each group.
pub(super) fn file(
    contract: &Document,
    groups: &BTreeMap<String, Vec<&Operation<'_>>>,
    bindings: &Bindings,
    names: &Names,
) -> anyhow::Result<String> {
    let handles = handles(contract);
    let sdk = &names.sdk;
    let modules: Vec<_> = groups.keys().map(|group| format_ident!("{group}")).collect();
    let variables = handles.iter().map(|name| format_ident!("{}", name.to_snake_case()));
    let types: Vec<_> = handles.iter().map(|name| format_ident!("{name}")).collect();
    let parameters: Vec<_> = variables.zip(&types).map(|(name, ty)| quote!(#name: &#ty)).collect();
    let (mut functions, mut ids) = (Vec::new(), Vec::new());
    for (module, operations) in modules.iter().zip(groups.values()) {
        let mut calls = Vec::new();
        for operation in operations {
            let code = both(operation, bindings, names);
            calls.push(code.with_context(|| format!("operation {}", operation.id))?);
            ids.extend(with_ids(operation, bindings, names)?);
        }
        functions.push(quote! {
            pub(crate) async fn #module(caller: &mut impl Caller, #(#parameters),*) {
                #(#calls)*
            }
        });
    }
    let code = quote! {
        //! A call of every operation with nothing but what is required, and one with all that can be set.
        #![allow(unused_variables)]

        use #sdk::{#(#types,)* requests};
        use serde_json::json;

        use super::{Caller, Forms, made};

        /// Does something with the name of every group.
        macro_rules! each_group {
            ($act:ident) => {
                $act! { #(#modules)* }
            };
        }

        pub(crate) use each_group;

        #(#functions)*

        /// Every id that a request takes, in all forms.
        pub(crate) async fn ids(forms: &mut Forms, #(#parameters),*) {
            #(#ids)*
        }
    };
    Ok(prettyplease::unparse(&syn::parse2(code)?))
}

/// The types on which operations are called: the client, and the handles of the document.
fn handles(contract: &Document) -> Vec<String> {
    let mut handles = vec!["Client".to_owned()];
    for (_, scheme) in contract.model().components("securitySchemes") {
        handles.extend(contract.model().resolve(scheme).text("x-handle").map(str::to_owned));
    }
    handles.dedup();
    handles
}

/// A request with the required arguments only; `given` is the value of one of them.
fn least(
    operation: &Operation<'_>,
    bindings: &Bindings,
    names: &Names,
    given: Option<(&str, &TokenStream)>,
) -> anyhow::Result<TokenStream> {
    let builder = operation.builder();
    let through = operation.handle.as_deref().unwrap_or("Client").to_snake_case();
    let through = format_ident!("{through}");
    let mut arguments = Vec::new();
    for argument in operation.arguments.iter().filter(|argument| argument.required) {
        if argument.location == Location::Body && operation.draft.is_some() {
            continue;
        }
        arguments.push(match given {
            Some((name, value)) if name == argument.name => value.clone(),
            _ => value(argument, bindings, names).with_context(|| format!("`{}`", argument.wire))?,
        });
    }
    if operation.draft.is_some() {
        let required = |argument: &&Argument<'_>| argument.required && argument.location == Location::Body;
        let mut draft = Map::new();
        for argument in operation.arguments.iter().filter(required) {
            draft.insert(argument.wire.clone(), sample(argument)?);
        }
        arguments.push(made(&Value::Object(draft))?);
    }
    match &operation.body {
        Body::Bytes(media_type) => {
            arguments.push(quote!(&b"an invoice"[..]));
            arguments.extend(media_type.is_none().then(|| quote!("image/jpeg")));
        }
        Body::Whole { required: true, .. } => bail!("no value is known for a body that is no object"),
        Body::Nothing | Body::Fields(_) | Body::Whole { .. } => {}
    }
    Ok(quote!(requests::#builder::new(#through.scope(), #(#arguments),*)))
}

/// A request for each id that it takes, with that id in a variable.
fn with_ids(operation: &Operation<'_>, bindings: &Bindings, names: &Names) -> anyhow::Result<Vec<TokenStream>> {
    let library = &names.library;
    let mut requests = Vec::new();
    for argument in &operation.arguments {
        let Some(ty) = argument.id(bindings) else { continue };
        let typed = match ids::typed(&ty).map(|ty| ty.to_string()) {
            Some(own) => {
                let own: TokenStream = own.trim_start_matches("crate :: ").parse().map_err(lexed)?;
                quote!(#library::#own)
            }
            None => quote!(i64),
        };
        let variable = match argument.kind {
            Kind::List(_) => quote!([id]),
            _ => quote!(id),
        };
        let request = least(operation, bindings, names, Some((&argument.name, &variable)))?;
        let mut setters = Vec::new();
        if !argument.required {
            let setter = argument.ident();
            setters.push(quote!(.#setter(#variable)));
        }
        for needed in operation
            .arguments
            .iter()
            .filter(|other| operation.needs.contains(&other.wire))
        {
            let (setter, value) = (needed.ident(), value(needed, bindings, names)?);
            setters.push(quote!(.#setter(#value)));
        }
        let (id, wire) = (&operation.id, &argument.wire);
        requests.push(quote!(each_form!(forms, #id, #wire, #typed, id => #request #(#setters)*);));
    }
    Ok(requests)
}

fn both(operation: &Operation<'_>, bindings: &Bindings, names: &Names) -> anyhow::Result<TokenStream> {
    let value = |argument: &&Argument<'_>| {
        let value = value(argument, bindings, names);
        value.with_context(|| format!("`{}`", argument.wire))
    };
    let least = least(operation, bindings, names, None)?;
    let (mut setters, mut needed) = (Vec::new(), Vec::new());
    for argument in operation.arguments.iter().filter(|argument| !argument.required) {
        let (setter, value) = (argument.ident(), value(&argument)?);
        setters.push(quote!(.#setter(#value)));
        if operation.needs.contains(&argument.wire) {
            needed.push(quote!(.#setter(#value)));
        }
    }
    let all = (!setters.is_empty()).then(|| quote!(caller.call(#least #(#setters)*.send()).await;));
    Ok(quote! {
        caller.call(#least #(#needed)*.send()).await;
        #all
    })
}

/// A value of the argument as JSON.
fn sample(argument: &Argument<'_>) -> anyhow::Result<Value> {
    samples::of(&argument.wire, &argument.schema)
}

fn value(argument: &Argument<'_>, bindings: &Bindings, names: &Names) -> anyhow::Result<TokenStream> {
    let sample = sample(argument)?;
    if let (Kind::List(inner), Value::Array(elements)) = (&argument.kind, &sample) {
        let elements = elements
            .iter()
            .map(|element| one(argument, inner, element, bindings, names));
        let elements: Vec<_> = elements.collect::<Result<_, _>>()?;
        return Ok(quote!([#(#elements),*]));
    }
    one(argument, &argument.kind, &sample, bindings, names)
}

fn one(
    argument: &Argument<'_>,
    kind: &Kind,
    sample: &Value,
    bindings: &Bindings,
    names: &Names,
) -> anyhow::Result<TokenStream> {
    Ok(match (kind, sample) {
        (Kind::Own(_), _) if argument.is_flag() => quote!(true),
        (Kind::Own(name), _) if name == "Timestamp" => quote!("2026-04-02T10:15:00Z"),
        (Kind::Text | Kind::Integer(_), _) if argument.rust_type.is_some() => of_own_type(argument, sample)?,
        (Kind::Integer(_) | Kind::Named(_), Value::Number(number)) if argument.id(bindings).is_some() => {
            id(number.as_i64().context("a number out of range")?)
        }
        (Kind::Text | Kind::Own(_), Value::String(text)) => quote!(#text),
        (Kind::Boolean, Value::Bool(flag)) => quote!(#flag),
        (Kind::Number, Value::Number(number)) => float(number)?,
        (Kind::Own(_), Value::Number(number)) if !number.is_i64() => float(number)?,
        (Kind::Integer(_) | Kind::Own(_), Value::Number(number)) => whole(number)?,
        (Kind::Named(_), Value::Number(number)) if bindings.wrapped(kind).is_some() => whole(number)?,
        (Kind::Named(_), Value::String(text)) if bindings.wrapped(kind).is_some() => quote!(#text),
        (Kind::Around(..) | Kind::Optional(_), _) => {
            let (path, json) = (kind.path(&names.library), json(sample)?);
            quote!(made::<#path>(#json))
        }
        (Kind::Named(_) | Kind::Map(_), _) => made(sample)?,
        (Kind::Json, _) => json(sample)?,
        _ => bail!("no expression is known for {sample} as {}", kind.code()),
    })
}

/// A text or a number that converts to a type: a timestamp, or an id.
fn of_own_type(argument: &Argument<'_>, sample: &Value) -> anyhow::Result<TokenStream> {
    if argument.rust_type_is("Timestamp") {
        let day = sample
            .as_str()
            .filter(|text| text.starts_with("20"))
            .unwrap_or("2026-04-02");
        return Ok(quote!(#day));
    }
    if argument.is_secret() {
        let text = sample.as_str().context("a secret is a text")?;
        return Ok(quote!(#text));
    }
    let text = sample.as_str().map_or_else(|| sample.to_string(), str::to_owned);
    Ok(id(text.parse().unwrap_or(4102)))
}

/// The literal of an id: without a suffix it would be an `i32`.
pub(super) fn id(number: i64) -> TokenStream {
    let literal = match i32::try_from(number) {
        Ok(_) => Literal::i64_unsuffixed(number),
        Err(_) => Literal::i64_suffixed(number),
    };
    quote!(#literal)
}

fn float(number: &serde_json::Number) -> anyhow::Result<TokenStream> {
    let literal = Literal::f64_unsuffixed(number.as_f64().context("a number out of range")?);
    Ok(quote!(#literal))
}

fn whole(number: &serde_json::Number) -> anyhow::Result<TokenStream> {
    let literal = Literal::i64_unsuffixed(number.as_i64().context("a number out of range")?);
    Ok(quote!(#literal))
}

fn made(value: &Value) -> anyhow::Result<TokenStream> {
    let json = json(value)?;
    Ok(quote!(made(#json)))
}

fn json(value: &Value) -> anyhow::Result<TokenStream> {
    let tokens: TokenStream = value.to_string().parse().map_err(lexed)?;
    Ok(quote!(json!(#tokens)))
}

#[allow(clippy::needless_pass_by_value, reason = "for `map_err`")]
fn lexed(error: proc_macro2::LexError) -> anyhow::Error {
    anyhow::anyhow!("{error}")
}
