//! The code of groups and of the methods that return them.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::group::{CLIENT, Group, Method};
use super::settings::Settings;
use crate::layout::{compile_where_called, unparse};
use crate::prose;
use crate::quoting;
use crate::requests::Requests;

/// `mod.rs`.
pub(super) fn index(groups: &[Group<'_>]) -> anyhow::Result<String> {
    let modules = groups.iter().map(|group| format_ident!("{}", group.name()));
    let structs = groups.iter().map(|group| {
        let (module, name) = (
            format_ident!("{}", group.name()),
            format_ident!("{}", group.structure()),
        );
        quote!(pub use #module::#name;)
    });
    let code = quote! {
        //! Groups of operations: each method returns a request builder of [`requests`](crate::requests).

        #(mod #modules;)*

        #(#structs)*

        /// Common imports of the groups.
        #[allow(unused_imports)]
        mod prelude {
            pub(super) use openapi_runtime::{Binary, Bytes, Scope};
            pub(super) use serde_json::Value;

            pub(super) use crate::requests::*;
            pub(super) use crate::types;
        }
    };
    Ok(unparse(&syn::parse2(code)?))
}

/// The file of a group.
pub(super) fn group(
    group: &Group<'_>,
    groups: &[Group<'_>],
    requests: &Requests<'_>,
    settings: &Settings,
) -> anyhow::Result<String> {
    let inner: Vec<&Group<'_>> = groups.iter().filter(|other| other.parent() == group.path).collect();
    let accessors = inner.iter().map(|inner| {
        let (name, structure) = (
            format_ident!("{}", inner.name()),
            format_ident!("{}", inner.structure()),
        );
        let documentation = prose::paragraphs([description(inner).as_str()]);
        quote! {
            #documentation
            pub fn #name(&self) -> #structure {
                #structure::new(self.scope.clone())
            }
        }
    });
    let methods = group
        .methods
        .iter()
        .map(|method| self::method(method, group, requests, settings));
    let structs = inner.iter().map(|inner| format_ident!("{}", inner.structure()));
    let structs: Vec<_> = structs.collect();
    let inner = (!structs.is_empty()).then(|| quote!(use super::{#(#structs),*};));
    let (name, text) = (format_ident!("{}", group.structure()), description(group));
    let module = format!(" {text}");
    let documentation = prose::paragraphs([format!("{text} Returned by {}.", made_by(group, groups)).as_str()]);
    let code = quote! {
        #![doc = #module]

        use super::prelude::*;
        #inner

        #documentation
        #[derive(Clone, Debug)]
        pub struct #name {
            scope: Scope,
        }

        impl #name {
            /// The group for requests in this scope.
            pub fn new(scope: Scope) -> Self {
                Self { scope }
            }

            #(#accessors)*

            #(#methods)*
        }
    };
    let mut file = syn::parse2(code)?;
    compile_where_called(&mut file);
    quoting::document(&mut file);
    Ok(unparse(&file))
}

fn description(group: &Group<'_>) -> String {
    prose::sentence(group.description.trim())
}

/// The method that returns a group, as text.
fn made_by(group: &Group<'_>, groups: &[Group<'_>]) -> String {
    let parent = groups.iter().find(|other| other.path == group.parent());
    match (parent, group.entry) {
        (_, Some(entry)) => quoting::code_span(entry),
        (Some(parent), None) => {
            let parent = parent.structure();
            format!("[`{parent}::{name}`](super::{parent}::{name})", name = group.name())
        }
        (None, None) => format!("`{}::{}`", group.handle, group.name()),
    }
}

fn method(method: &Method<'_>, group: &Group<'_>, requests: &Requests<'_>, settings: &Settings) -> TokenStream {
    let operation = method.operation;
    let example = method.example.as_ref();
    let example = example
        .map(|example| example.documentation([CLIENT, group.handle], settings))
        .unwrap_or_default();
    let texts = [
        operation.head(),
        operation.demands(),
        operation.preview().to_owned(),
        example,
    ];
    let documentation = prose::paragraphs(texts.iter().map(String::as_str));
    let (name, builder) = (format_ident!("{}", method.name), operation.builder());
    let arguments = operation.signature(requests.bindings());
    let declared = arguments.iter().map(|(name, ty)| quote!(#name: #ty));
    let given = arguments.iter().map(|(name, _)| name);
    let deprecation = operation.deprecation();
    quote! {
        #documentation
        #deprecation
        pub fn #name(&self, #(#declared),*) -> #builder {
            #builder::new(&self.scope, #(#given),*)
        }
    }
}

/// The methods of the handles.
pub(super) fn entries(groups: &[Group<'_>], settings: &Settings) -> anyhow::Result<String> {
    let mut handles: BTreeMap<&str, Vec<TokenStream>> = BTreeMap::new();
    let mut used = BTreeSet::new();
    for group in groups {
        if group.entry.is_some() || !group.parent().is_empty() {
            continue;
        }
        let (name, structure) = (
            format_ident!("{}", group.name()),
            format_ident!("{}", group.structure()),
        );
        let documentation = prose::paragraphs([description(group).as_str()]);
        used.insert(structure.clone());
        handles.entry(group.handle).or_default().push(quote! {
            #documentation
            pub fn #name(&self) -> #structure {
                #structure::new(self.scope().clone())
            }
        });
    }
    let names: Vec<_> = handles.keys().map(|handle| format_ident!("{handle}")).collect();
    let methods = handles.values();
    let resources: syn::Path = syn::parse_str(&settings.groups)?;
    let code = quote! {
        //! Methods that return the groups of operations.

        use #resources::{#(#used),*};

        use crate::{#(#names),*};

        #(
            impl #names {
                #(#methods)*
            }
        )*
    };
    let mut file = syn::parse2(code)?;
    quoting::document(&mut file);
    Ok(unparse(&file))
}
