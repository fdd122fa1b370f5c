//! `requests/`: a request builder for every operation, one file a tag; and `types.rs`, the types that callers meet.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use openapi_lower::Lowered;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types::Types;
use super::{facts, tags};
use crate::document::Document;

mod arguments;
mod bindings;
mod builder;
mod pages;

use bindings::{Bindings, Kind};

/// The code of all request builders, and the types that their callers meet.
pub(super) struct Requests {
    /// By name, below the `src` of the crate that has the types.
    pub(super) files: BTreeMap<String, String>,
    /// For the crate that re-exports them.
    pub(super) types: String,
}

/// `library` is what other crates call the one that has the types.
pub(super) fn generate(
    contract: &Document,
    lowered: &Lowered,
    types: &Types,
    library: &str,
) -> anyhow::Result<Requests> {
    let bindings = Bindings::read(types, lowered)?;
    let mut groups: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
    let mut met = BTreeSet::new();
    for (path, item) in contract.value()["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            let Some(id) = operation["operationId"].as_str() else {
                continue;
            };
            let group = facts::group(operation).with_context(|| format!("operation {id}"))?;
            let operation = builder::Operation::read(contract, &bindings, path, method, item, operation)
                .with_context(|| format!("operation {id}"))?;
            operation.meet(&bindings, &mut met);
            groups
                .entry(tags::module(&group))
                .or_default()
                .push(operation.code(&bindings).with_context(|| format!("operation {id}"))?);
        }
    }
    let mut files = BTreeMap::new();
    let modules: Vec<_> = groups.keys().map(|group| format_ident!("{group}")).collect();
    for (group, builders) in groups {
        let description = tags::description(contract, &group);
        let code = quote! {
            #![doc = #description]

            #[allow(unused_imports)]
            use super::prelude::*;

            #(#builders)*
        };
        let mut file = syn::parse2(code)?;
        compile_where_called(&mut file);
        files.insert(format!("requests/{group}.rs"), unparse(&file));
    }
    let index = quote! {
        //! One request builder for every operation, named after it.

        #(mod #modules;)*

        #(pub use #modules::*;)*

        /// What the builders have in common.
        #[allow(unused_imports)]
        mod prelude {
            pub(super) use openapi_runtime::generated::{Fetched, Key, Request};
            pub(super) use openapi_runtime::paging::{Cursor, Items, PageRequest, Pages};
            pub(super) use openapi_runtime::{BoxFuture, Bytes, CallOptions, Operation, Response, Scope};
            pub(super) use serde_json::Value;

            pub(super) use crate::{Error, operations, types};
        }
    };
    files.insert("requests/mod.rs".to_owned(), unparse(&syn::parse2(index)?));
    let types = unparse(&syn::parse2(met_types(&met, library))?);
    Ok(Requests { files, types })
}

/// The test's list of the types that operations take and answer with.
pub(super) fn roots(lowered: &Lowered, types: &Types, library: &str) -> anyhow::Result<String> {
    let library = format_ident!("{library}");
    let bindings = Bindings::read(types, lowered)?;
    let roots = bindings.roots().into_iter().map(|kind| kind.path(&library));
    let code = quote! {
        //! The types that operations take and answer with.

        use #library::types;
        use schemars::SchemaGenerator;

        pub(super) fn add(generator: &mut SchemaGenerator) {
            #(generator.subschema_for::<#roots>();)*
        }
    };
    Ok(prettyplease::unparse(&syn::parse2(code)?))
}

/// Marks all methods `#[inline]`: a program then compiles the few requests that it makes, and not all that there are.
fn compile_where_called(file: &mut syn::File) {
    for item in &mut file.items {
        let syn::Item::Impl(item) = item else { continue };
        for item in &mut item.items {
            if let syn::ImplItem::Fn(method) = item {
                method.attrs.push(syn::parse_quote!(#[inline]));
            }
        }
    }
}

fn unparse(file: &syn::File) -> String {
    let code = prettyplease::unparse(file);
    let mut spaced = String::new();
    let mut before = "";
    for line in code.lines() {
        // An empty line before whatever follows an item.
        let follows = matches!(before.trim(), "}" | "};") || before.ends_with(';') && line.starts_with("///");
        if follows && !line.trim().starts_with(['}', ')', '.']) {
            spaced.push('\n');
        }
        spaced.push_str(line);
        spaced.push('\n');
        before = line;
    }
    spaced
}

/// The types that callers meet, and their modules.
fn met_types(met: &BTreeSet<Kind>, library: &str) -> TokenStream {
    let library = format_ident!("{library}");
    let names = |wanted: fn(&Kind) -> Option<&String>| -> Vec<_> {
        let mut names: Vec<_> = met.iter().filter_map(wanted).collect();
        names.sort();
        names.dedup();
        names.into_iter().map(|name| format_ident!("{name}")).collect()
    };
    let named = names(|kind| match kind {
        Kind::Named(name) => Some(name),
        _ => None,
    });
    let own = names(|kind| match kind {
        Kind::Own(name) if name != "ErrorCode" => Some(name),
        _ => None,
    });
    quote! {
        //! What the API answers with, generated from the contract.
        //!
        //! Structs grow with the API, hence `#[non_exhaustive]`; enums are open, and keep values that they do not know.
        //! To make one in a test, decode it from JSON. What is only asked with is made field by field.

        pub use #library::types::{#(#named),*};
        pub use #library::{ErrorCode, #(#own),*};
    }
}
