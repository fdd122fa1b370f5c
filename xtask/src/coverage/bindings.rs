//! What the generated methods take.

use std::collections::BTreeMap;

use syn::ext::IdentExt as _;
use syn::{FnArg, ImplItem, Item, Pat};

/// The names of the arguments, in order, by the name of the method.
pub(super) type Signatures = BTreeMap<String, Vec<String>>;

pub(super) fn signatures(bindings: &syn::File) -> Signatures {
    let implementations = bindings.items.iter().filter_map(|item| match item {
        Item::Impl(item) if item.trait_.is_none() => Some(&item.items),
        _ => None,
    });
    let methods = implementations.flatten().filter_map(|item| match item {
        // The methods that send nothing are not asynchronous.
        ImplItem::Fn(method) if method.sig.asyncness.is_some() => Some(&method.sig),
        _ => None,
    });
    methods.map(|method| (name(&method.ident), arguments(method))).collect()
}

/// The names of a function's arguments, `self` apart.
pub(super) fn arguments(signature: &syn::Signature) -> Vec<String> {
    let given = signature.inputs.iter().filter_map(|argument| match argument {
        FnArg::Typed(argument) => Some(&*argument.pat),
        FnArg::Receiver(_) => None,
    });
    given
        .map(|pattern| match pattern {
            Pat::Ident(pattern) => name(&pattern.ident),
            _ => String::new(),
        })
        .collect()
}

/// An identifier without what keeps it apart from a keyword: `type` for both `r#type` and `type_`.
pub(super) fn name(ident: &syn::Ident) -> String {
    ident.unraw().to_string().trim_end_matches('_').to_owned()
}
