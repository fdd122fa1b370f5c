//! Fields that distinguish null from absent.

use syn::visit_mut::{VisitMut, visit_file_mut};
use syn::{Field, Type, parse_quote};

use super::{decoders, type_text};

/// Gives fields without a schema, and those in which null takes back what was set, a decoder that takes null for a
/// value, as it is one: serde would take it for an absent field, and what came could not be written back.
pub(super) fn keep(file: &mut syn::File, decoder: &'static str) {
    visit_file_mut(&mut Fields { decoder }, file);
}

struct Fields {
    decoder: &'static str,
}

impl VisitMut for Fields {
    fn visit_field_mut(&mut self, field: &mut Field) {
        let untyped: Type = parse_quote!(::std::option::Option<::serde_json::Value>);
        if field.ty == untyped || is_nullable(&field.ty) {
            decoders::decode_by(field, self.decoder);
        }
    }
}

/// Whether it is `Option<crate::Nullable<…>>`.
fn is_nullable(ty: &Type) -> bool {
    type_text::type_of(ty).starts_with("::std::option::Option<crate::Nullable<")
}
