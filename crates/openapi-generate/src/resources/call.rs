//! Writes the call of an example, and code that uses its response.

use anyhow::Context;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::example::{Example, Form};
use super::group::{Group, Method};
use super::settings::Settings;
use crate::identifier::function;
use crate::requests::{Made, Requests};

/// A call with the required arguments and the other fields of the example body; or `x-example`. `None` if no value of a
/// required argument is known.
pub(super) fn of(
    method: &Method<'_>,
    group: &Group<'_>,
    requests: &Requests<'_>,
    settings: &Settings,
) -> anyhow::Result<Option<Example>> {
    let operation = method.operation;
    if let Some(example) = &operation.example {
        return Ok(Some(Example {
            statements: example.trim_end().to_owned(),
            form: Form::Stated,
            request: String::new(),
        }));
    }
    let sdk = format_ident!("{}", settings.sdk);
    let mut made = Made::new(&sdk);
    let made = settings.complete.then_some(&mut made);
    let Some((statements, request)) = call(method, group, requests, made)? else {
        return Ok(None);
    };
    let form = if operation.paging.is_some() {
        Form::Pages
    } else if operation.stream_method().is_some() {
        Form::Stream
    } else {
        Form::Value
    };
    Ok(Some(Example {
        statements,
        form,
        request,
    }))
}

/// The call, and code that uses its response.
fn call(
    method: &Method<'_>,
    group: &Group<'_>,
    requests: &Requests<'_>,
    mut made: Option<&mut Made<'_>>,
) -> anyhow::Result<Option<(String, String)>> {
    let operation = method.operation;
    let bindings = requests.bindings();
    let arguments = match &mut made {
        Some(made) => operation.made_samples(bindings, made),
        None => operation.samples(bindings),
    };
    let Some(arguments) = arguments else {
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
    let setters = match &mut made {
        Some(made) => operation.made_setters(bindings, made),
        None => operation.sample_setters(bindings),
    };
    let request = quote!(#entry.#name(#(#arguments),*) #(#setters)*);
    let statements = formatted(&if operation.paging.is_some() {
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
    })?;
    let request = formatted(&quote!(let response = #request.send().await?;))?;
    let filled = |code: String| made.as_ref().map_or(code.clone(), |made| made.filled(&code));
    Ok(Some((filled(statements), filled(request))))
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
