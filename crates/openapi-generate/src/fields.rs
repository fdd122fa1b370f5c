//! Fields of the document, and what they are in code.

use anyhow::Context;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

/// A field that has to be there.
pub(super) fn text<'a>(holder: &'a Value, name: &str) -> anyhow::Result<&'a str> {
    holder[name].as_str().with_context(|| format!("needs a `{name}`"))
}

/// `Some` or `None`.
pub(super) fn optional<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}
