//! The example of a method, for its documentation and for the README of a crate.

use anyhow::Context;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::group::{CLIENT, Group, Method};
use super::settings::Settings;
use crate::identifier::function;
use crate::requests::Requests;

/// An example, and what it is of.
#[derive(Clone, Debug)]
pub(crate) struct Example {
    /// The statements.
    pub(crate) statements: String,
    /// What the statements do with the response.
    pub(crate) form: Form,
}

/// What an example does with the response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// It is one value, or none.
    Value,
    /// Its items are read page by page.
    Pages,
    /// Its items are read as they arrive.
    Stream,
    /// The document states the example.
    Stated,
}

impl Example {
    /// As documentation, with the types of `sdk`.
    pub(super) fn documentation(&self, group: &Group<'_>, settings: &Settings) -> String {
        let (sdk, statements) = (&settings.sdk, &self.statements);
        let handles = [CLIENT, group.handle];
        let mut given: Vec<String> = Vec::new();
        for handle in handles {
            let variable = function(handle);
            let argument = format!("{variable}: {sdk}::{handle}");
            if statements.contains(&variable) && !given.contains(&argument) {
                given.push(argument);
            }
        }
        let given = given.join(", ");
        format!("```no_run\n# async fn example({given}) -> {sdk}::Result<()> {{\n{statements}\n# Ok(())\n# }}\n```")
    }
}

/// A call with the required arguments and the other fields of the example body; or `x-example`. `None` if no value of a
/// required argument is known.
pub(super) fn of(method: &Method<'_>, group: &Group<'_>, requests: &Requests<'_>) -> anyhow::Result<Option<Example>> {
    let operation = method.operation;
    if let Some(example) = &operation.example {
        return Ok(Some(Example {
            statements: example.trim_end().to_owned(),
            form: Form::Stated,
        }));
    }
    let Some(call) = call(method, group, requests)? else {
        return Ok(None);
    };
    let form = if operation.paging.is_some() {
        Form::Pages
    } else if operation.stream_method().is_some() {
        Form::Stream
    } else {
        Form::Value
    };
    let statements = formatted(&call)?;
    Ok(Some(Example { statements, form }))
}

/// The call, and code that uses its response.
fn call(method: &Method<'_>, group: &Group<'_>, requests: &Requests<'_>) -> anyhow::Result<Option<TokenStream>> {
    let operation = method.operation;
    let bindings = requests.bindings();
    let Some(arguments) = operation.samples(bindings) else {
        return Ok(None);
    };
    let entry: TokenStream = match group.entry {
        Some(entry) => entry
            .parse()
            .ok()
            .with_context(|| format!("`x-entry` is `{entry}`, expected an expression of Rust"))?,
        None => {
            let handle = format_ident!("{}", function(group.handle));
            let steps = group.path.iter().map(|step| format_ident!("{step}"));
            quote!(#handle #(.#steps())*)
        }
    };
    let name = format_ident!("{}", method.name);
    let setters = operation.sample_setters(bindings);
    let request = quote!(#entry.#name(#(#arguments),*) #(#setters)*);
    Ok(Some(if operation.paging.is_some() {
        quote! {
            let mut items = #request.stream();
            while let Some(item) = items.try_next().await? {
                println!("{item:?}");
            }
        }
    } else if let Some(open) = operation.stream_method() {
        quote! {
            let mut stream = #request.#open().await?;
            while let Some(item) = stream.try_next().await? {
                println!("{item:?}");
            }
        }
    } else if operation.answers_nothing() {
        quote!(#request.send().await?;)
    } else {
        quote! {
            let response = #request.send().await?;
            println!("{response:?}");
        }
    }))
}

/// The statements, formatted as in a function.
fn formatted(statements: &TokenStream) -> anyhow::Result<String> {
    let file = syn::parse2(quote!(async fn example() { #statements }))?;
    let code = prettyplease::unparse(&file);
    let lines: Vec<&str> = code.lines().collect();
    // Without the function around them.
    let inner = lines.get(1..lines.len().saturating_sub(1)).unwrap_or_default();
    let inner = inner.iter().map(|line| line.strip_prefix("    ").unwrap_or(line));
    Ok(inner.collect::<Vec<_>>().join("\n"))
}
