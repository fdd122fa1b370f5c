//! The two parts of what progenitor makes: the types, and the client that takes and answers with them.

use anyhow::Context;
use syn::{Item, parse_quote};

pub(super) struct Parts {
    pub(super) types: syn::File,
    pub(super) client: syn::File,
}

/// Takes the types out of what is left as the client.
pub(super) fn of(mut client: syn::File) -> anyhow::Result<Parts> {
    let is_types = |item: &Item| matches!(item, Item::Mod(module) if module.ident == "types");
    let place = client
        .items
        .iter()
        .position(is_types)
        .context("the generated code has no types")?;
    let types = match std::mem::replace(
        &mut client.items[place],
        parse_quote!(
            use crate::types;
        ),
    ) {
        Item::Mod(module) => module.content,
        _ => None,
    };
    let (_, items) = types.context("the types are in another file")?;
    Ok(Parts {
        types: parse_quote!(#(#items)*),
        client,
    })
}
