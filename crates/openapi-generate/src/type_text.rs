//! The text of types in generated code.

use quote::ToTokens;
use syn::Type;

/// Without spaces.
pub(super) fn type_of(ty: &Type) -> String {
    ty.to_token_stream().to_string().replace(' ', "")
}

/// Whether a field of this type may be left out.
pub(super) fn is_option(ty: &Type) -> bool {
    type_of(ty).starts_with("::std::option::Option<")
}
