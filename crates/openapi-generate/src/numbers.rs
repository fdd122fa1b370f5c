//! Numbers are taken in every form in which the server may write them.

use syn::visit_mut::{VisitMut, visit_file_mut};
use syn::{Fields, ItemStruct, parse_quote};

use super::written;

/// Gives ids, counts and decimals the runtime's decoders: documents often call all of them numbers, and no
/// more than that.
pub(super) fn take(file: &mut syn::File) {
    visit_file_mut(&mut Structs, file);
}

struct Structs;

impl VisitMut for Structs {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        let decoder = match &item.fields {
            Fields::Named(_) => of_field,
            // A type of its own is an id.
            Fields::Unnamed(_) | Fields::Unit => of_id,
        };
        for field in &mut item.fields {
            let Some(decoder) = decoder(&written::type_of(&field.ty)) else {
                continue;
            };
            field.attrs.push(if written::is_option(&field.ty) {
                parse_quote!(#[serde(default, deserialize_with = #decoder)])
            } else {
                parse_quote!(#[serde(deserialize_with = #decoder)])
            });
        }
    }
}

fn of_id(ty: &str) -> Option<&'static str> {
    (ty == "i64").then_some("::openapi_runtime::generated::whole::id")
}

fn of_field(ty: &str) -> Option<&'static str> {
    Some(match ty {
        "i64" => "::openapi_runtime::generated::whole::count",
        "::std::option::Option<i64>" => "::openapi_runtime::generated::whole::optional_count",
        "::std::vec::Vec<i64>" => "::openapi_runtime::generated::whole::counts",
        "::std::option::Option<::std::vec::Vec<i64>>" => "::openapi_runtime::generated::whole::optional_counts",
        "::serde_json::Number" => "::openapi_runtime::generated::decimal::number",
        "::std::option::Option<::serde_json::Number>" => "::openapi_runtime::generated::decimal::optional_number",
        _ => return None,
    })
}
