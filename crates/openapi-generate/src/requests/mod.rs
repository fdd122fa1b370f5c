//! `requests/`: a request builder for every operation, one file a tag; and `types.rs`, the types that callers use.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::Context;
use openapi_lower::Lowered;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::tags;
use super::types::Types;
use crate::document::Document;
use crate::in_parallel;
use crate::layout::{compile_where_called, unparse};
use crate::quoting;

mod arguments;
mod bindings;
mod body;
mod builder;
mod calls;
mod documentation;
mod errors;
mod headers;
mod ids;
mod made;
mod media_types;
mod pages;
mod plain;
mod responses;
mod sample;

pub(crate) use bindings::Bindings;
use bindings::Kind;
pub(crate) use body::OTHERS;
pub(crate) use builder::Operation;
pub(crate) use errors::ErrorBodies;
pub(crate) use made::Made;
pub(crate) use media_types::RESPONSES;

/// All operations, as request builders.
pub(super) struct Requests<'a> {
    operations: Vec<Operation<'a>>,
    bindings: Bindings,
}

impl<'a> Requests<'a> {
    pub(super) fn read(contract: &'a Document, lowered: &Lowered, types: &Types) -> anyhow::Result<Self> {
        let bindings = Bindings::read(types, lowered)?;
        let mut operations = Vec::new();
        for read in contract.operations() {
            let operation = Operation::read(contract, &bindings, &read);
            operations.push(operation.with_context(|| format!("operation {}", read.id().unwrap_or_default()))?);
        }
        Ok(Self { operations, bindings })
    }

    pub(super) fn operations(&self) -> &[Operation<'a>] {
        &self.operations
    }

    pub(super) fn bindings(&self) -> &Bindings {
        &self.bindings
    }

    /// Whether an operation has responses of several types.
    pub(super) fn differ_by_status(&self) -> bool {
        self.operations.iter().any(Operation::differs_by_status)
    }

    /// Whether a response may be a stream.
    pub(super) fn are_streamed(&self) -> bool {
        self.operations.iter().any(Operation::is_streamed)
    }

    /// The bodies of errors that the document declares.
    pub(super) fn errors(&self) -> ErrorBodies<'_> {
        ErrorBodies::of(self.operations.iter().flat_map(Operation::errors))
    }

    /// Whether a response declares headers.
    pub(super) fn declare_headers(&self) -> bool {
        self.operations
            .iter()
            .any(|operation| operation.declared_headers().is_some())
    }

    /// The files by name, below the `src` of the crate that has the types.
    pub(super) fn files(&self, contract: &Document) -> anyhow::Result<BTreeMap<String, String>> {
        let mut groups: BTreeMap<String, Vec<TokenStream>> = BTreeMap::new();
        let errors = self.errors();
        for operation in &self.operations {
            let code = operation.code(&self.bindings, &errors);
            groups
                .entry(tags::module(&operation.group))
                .or_default()
                .push(code.with_context(|| format!("operation {}", operation.id))?);
        }
        let mut files = BTreeMap::from([("requests/mod.rs".to_owned(), self.index(groups.keys())?)]);
        let descriptions = tags::Descriptions::of(contract);
        let groups = groups.into_iter().map(|(group, builders)| {
            let description = descriptions.module(&group);
            let code = quote! {
                #![doc = #description]

                #[allow(unused_imports)]
                use super::prelude::*;

                #(#builders)*
            };
            (format!("requests/{group}.rs"), code)
        });
        files.extend(in_parallel::files(groups, |code| {
            let mut file = syn::parse2(code)?;
            compile_where_called(&mut file);
            quoting::document(&mut file);
            Ok(unparse(&file))
        })?);
        if let Some(code) = self.responses()? {
            files.insert("responses.rs".to_owned(), code);
        }
        let declared: Vec<_> = self.operations.iter().filter_map(Operation::declared_headers).collect();
        if let Some(code) = headers::file(&declared)? {
            files.insert("headers.rs".to_owned(), code);
        }
        Ok(files)
    }

    /// The enums of responses that differ by status, if there are any.
    fn responses(&self) -> anyhow::Result<Option<String>> {
        let enums: Vec<_> = self.operations.iter().filter_map(Operation::responses).collect();
        if enums.is_empty() {
            return Ok(None);
        }
        let mut file = syn::parse2(quote! {
            //! Responses whose bodies differ by status.

            #[allow(unused_imports)]
            use openapi_runtime::Bytes;
            use openapi_runtime::generated::{ByStatus, from_json};
            #[allow(unused_imports)]
            use serde_json::Value;

            #[allow(unused_imports)]
            use crate::types;

            #(#enums)*
        })?;
        quoting::document(&mut file);
        Ok(Some(unparse(&file)))
    }

    fn index<'g>(&self, groups: impl Iterator<Item = &'g String>) -> anyhow::Result<String> {
        let modules: Vec<_> = groups.map(|group| format_ident!("{group}")).collect();
        let arguments = self.operations.iter().flat_map(|operation| &operation.arguments);
        let ids = arguments.filter_map(|argument| argument.id(&self.bindings));
        let ids: Vec<_> = ids::all(ids).collect();
        let ids = (!ids.is_empty()).then(|| quote!(openapi_runtime::typed_ids! { #(#ids),* }));
        let index = quote! {
            //! Request builders: one for each operation, named after it.

            #(mod #modules;)*

            #(pub use #modules::*;)*

            #[allow(unused_imports)]
            use prelude::types;

            #ids

            /// Common imports of the builders.
            #[allow(unused_imports)]
            mod prelude {
                pub(super) use openapi_runtime::generated::{Key, Request};
                pub(super) use openapi_runtime::paging::{Cursor, Items, PageRequest, Pages};
                pub(super) use openapi_runtime::{Binary, Bytes, Response, Scope, page_methods, page_request, request_methods};
                pub(super) use serde_json::Value;

                pub(super) use crate::{Error, operations, types};
            }
        };
        Ok(unparse(&syn::parse2(index)?))
    }

    /// The types that callers use, for the crate that re-exports them. `library` is its name of the crate of the types.
    pub(super) fn types(&self, library: &str) -> anyhow::Result<String> {
        let mut met = BTreeSet::new();
        for operation in &self.operations {
            operation.meet(&self.bindings, &mut met);
        }
        Ok(unparse(&syn::parse2(met_types(&met, library))?))
    }
}

/// For tests, a call of every operation. `library` is the crate of the types, `sdk` the one that users depend on.
pub(super) fn calls(contract: &Document, requests: &Requests<'_>, library: &str, sdk: &str) -> anyhow::Result<String> {
    let names = calls::Names {
        sdk: format_ident!("{sdk}"),
        library: format_ident!("{library}"),
    };
    let mut groups: BTreeMap<String, Vec<&Operation<'_>>> = BTreeMap::new();
    for operation in &requests.operations {
        groups
            .entry(tags::module(&operation.group))
            .or_default()
            .push(operation);
    }
    calls::file(contract, &groups, &requests.bindings, &names)
}

/// The test's list of the types that operations take and return.
pub(super) fn roots(requests: &Requests<'_>, library: &str) -> anyhow::Result<String> {
    let library = format_ident!("{library}");
    let roots = requests.bindings.roots().into_iter().map(|kind| kind.path(&library));
    let code = quote! {
        //! The types that operations take and return.

        use #library::types;
        use schemars::SchemaGenerator;

        pub(super) fn add(generator: &mut SchemaGenerator) {
            #(generator.subschema_for::<#roots>();)*
        }
    };
    Ok(prettyplease::unparse(&syn::parse2(code)?))
}

/// The types that callers use, and their modules.
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
        // Those in a module of the crate stay there.
        Kind::Own(name) if name != "ErrorCode" && !name.contains("::") => Some(name),
        _ => None,
    });
    quote! {
        //! Types of requests and responses, generated from the contract.
        //!
        //! Structs of responses may get fields, so they are `#[non_exhaustive]`. Enums are open: they keep unknown values.
        //! To make a response in a test, deserialize it from JSON; request types are constructed field by field.

        pub use #library::types::{#(#named),*};
        pub use #library::{ErrorCode, #(#own),*};
    }
}
