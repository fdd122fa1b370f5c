//! Numbers are taken in every form in which the server may write them.

use quote::quote;
use syn::visit_mut::{VisitMut, visit_file_mut};
use syn::{Field, Fields, ItemStruct, parse_quote};

/// Gives ids, counts and decimals the client crate's decoders: the vendor calls all of them numbers, and no more than
/// that.
pub(super) fn take(file: &mut syn::File) {
    visit_file_mut(&mut Structs, file);
}

struct Structs;

impl VisitMut for Structs {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        match &mut item.fields {
            // A type of its own is an id.
            Fields::Unnamed(fields) => fields.unnamed.iter_mut().for_each(|field| {
                if written(field) == "i64" {
                    field
                        .attrs
                        .push(parse_quote!(#[serde(deserialize_with = "crate::whole::id")]));
                }
            }),
            Fields::Named(fields) => fields.named.iter_mut().for_each(number),
            Fields::Unit => {}
        }
    }
}

fn number(field: &mut Field) {
    field.attrs.extend(match written(field).as_str() {
        "i64" => Some(parse_quote!(#[serde(deserialize_with = "crate::whole::count")])),
        "::std::option::Option<i64>" => {
            Some(parse_quote!(#[serde(default, deserialize_with = "crate::whole::optional_count")]))
        }
        "::std::vec::Vec<i64>" => Some(parse_quote!(#[serde(deserialize_with = "crate::whole::counts")])),
        "::std::option::Option<::std::vec::Vec<i64>>" => {
            Some(parse_quote!(#[serde(default, deserialize_with = "crate::whole::optional_counts")]))
        }
        "::serde_json::Number" => Some(parse_quote!(#[serde(deserialize_with = "crate::decimal::number")])),
        "::std::option::Option<::serde_json::Number>" => {
            Some(parse_quote!(#[serde(default, deserialize_with = "crate::decimal::optional_number")]))
        }
        _ => None::<syn::Attribute>,
    });
}

fn written(field: &Field) -> String {
    let ty = &field.ty;
    quote!(#ty).to_string().replace(' ', "")
}
