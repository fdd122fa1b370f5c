//! Arguments that are ids: callers pass integers, texts, or the ids of responses.

use std::collections::BTreeMap;

use heck::ToSnakeCase;
use proc_macro2::TokenStream;
use quote::{ToTokens, format_ident, quote};
use syn::{GenericArgument, PathArguments};

use super::bindings::{Bindings, Kind};

/// The type of an id as an argument, from the document or inferred; `None` if it is not an id.
pub(super) fn argument(
    rust_type: Option<&TokenStream>,
    name: &str,
    kind: &Kind,
    bindings: &Bindings,
) -> Option<TokenStream> {
    if let Some(ty) = rust_type {
        return is_id_ref(ty).then(|| ty.clone());
    }
    match kind {
        Kind::Integer(_) if is_id(name) => Some(quote!(openapi_runtime::IdRef<i64>)),
        Kind::Named(named) if is_id(named) && matches!(bindings.wrapped(kind), Some(Kind::Integer(_))) => {
            let named = format_ident!("{named}");
            Some(quote!(openapi_runtime::IdRef<types::#named>))
        }
        _ => None,
    }
}

/// Whether a name is that of an id, or of several ids.
fn is_id(name: &str) -> bool {
    let words = name.to_snake_case();
    matches!(words.rsplit('_').next(), Some("id" | "ids"))
}

fn is_id_ref(ty: &TokenStream) -> bool {
    let path = syn::parse2::<syn::Path>(ty.clone());
    path.is_ok_and(|path| path.segments.last().is_some_and(|last| last.ident == "IdRef"))
}

/// The crate's own type whose ids an argument takes: `Pet` of `IdRef<Pet>`.
pub(super) fn typed(ty: &TokenStream) -> Option<TokenStream> {
    let path: syn::Path = syn::parse2(ty.clone()).ok()?;
    let PathArguments::AngleBracketed(arguments) = &path.segments.last()?.arguments else {
        return None;
    };
    let GenericArgument::Type(inner @ syn::Type::Path(inner_path)) = arguments.args.first()? else {
        return None;
    };
    let first = inner_path.path.segments.first()?;
    let is_own = first.ident == "crate" || first.ident == "types";
    is_own.then(|| inner.to_token_stream())
}

/// The types that convert to ids, each once.
pub(super) fn all(ids: impl Iterator<Item = TokenStream>) -> impl Iterator<Item = TokenStream> {
    let types = ids.filter_map(|id| typed(&id));
    let by_name: BTreeMap<String, TokenStream> = types
        .map(|ty| {
            let name = ty.to_string();
            (name.strip_prefix("crate :: ").unwrap_or(&name).to_owned(), ty)
        })
        .collect();
    by_name.into_values()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_ids_end_with_it() {
        for name in ["id", "petId", "pet_id", "PetId", "petIds", "user-id"] {
            assert!(is_id(name), "{name}");
        }
        for name in ["grid", "idea", "identity", "idle", "Width"] {
            assert!(!is_id(name), "{name}");
        }
    }

    #[test]
    fn typed_ids_are_those_of_the_crate() {
        let typed = |ty: TokenStream| typed(&ty).map(|ty| ty.to_string());
        assert_eq!(
            typed(quote!(::openapi_runtime::IdRef<crate::types::PetId>)).as_deref(),
            Some("crate :: types :: PetId")
        );
        assert_eq!(
            typed(quote!(openapi_runtime::IdRef<types::PetId>)).as_deref(),
            Some("types :: PetId")
        );
        assert_eq!(typed(quote!(openapi_runtime::IdRef<i64>)), None);
        assert_eq!(typed(quote!(crate::Timestamp)), None);
    }
}
