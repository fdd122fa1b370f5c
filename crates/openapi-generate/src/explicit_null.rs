//! Fields that distinguish null from absent.

use std::collections::BTreeSet;

use syn::visit_mut::{VisitMut, visit_file_mut};
use syn::{Field, Type, parse_quote};

use super::{decoders, type_text};

/// Gives fields without a schema, and those in which null takes back what was set, a decoder that takes null for a
/// value, as it is one: serde would take it for an absent field, and what came could not be written back.
pub(super) fn keep(file: &mut syn::File, decoder: &'static str) {
    visit_file_mut(&mut Fields { decoder }, file);
}

/// Gives the optional fields of these structs a type in which null is a value.
pub(super) fn patch(file: &mut syn::File, structs: &BTreeSet<String>) {
    visit_file_mut(&mut Patches { structs }, file);
}

struct Patches<'a> {
    structs: &'a BTreeSet<String>,
}

impl VisitMut for Patches<'_> {
    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        if !self.structs.contains(&item.ident.to_string()) {
            return;
        }
        for field in &mut item.fields {
            let untyped: Type = parse_quote!(::std::option::Option<::serde_json::Value>);
            if let Some(inner) = optional(&field.ty).filter(|_| field.ty != untyped && !is_nullable(&field.ty)) {
                field.ty = parse_quote!(::std::option::Option<crate::Nullable<#inner>>);
            }
        }
    }
}

/// The type of a value that may be absent.
fn optional(ty: &Type) -> Option<Type> {
    let Type::Path(path) = ty else { return None };
    let last = path.path.segments.last().filter(|last| last.ident == "Option")?;
    let syn::PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return None;
    };
    match arguments.args.first()? {
        syn::GenericArgument::Type(inner) => Some(inner.clone()),
        _ => None,
    }
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
