//! Fields of the document, and their form in code.

use anyhow::Context;
use openapi_model::{MediaType, Node};
use proc_macro2::TokenStream;
use quote::quote;

/// A required field.
pub(super) fn text<'a>(holder: &Node<'a>, name: &str) -> anyhow::Result<&'a str> {
    holder.text(name).with_context(|| format!("needs a `{name}`"))
}

/// `Some` or `None`.
pub(super) fn optional<T: quote::ToTokens>(value: Option<T>) -> TokenStream {
    match value {
        Some(value) => quote!(Some(#value)),
        None => quote!(None),
    }
}

/// The schema of a JSON media type, if there is one.
pub(super) fn json_schema<'a>(mut content: impl Iterator<Item = (MediaType, Node<'a>)>) -> Option<Node<'a>> {
    let (_, json) = content.find(|(media_type, _)| media_type.essence == "application/json")?;
    json.member("schema")
}
