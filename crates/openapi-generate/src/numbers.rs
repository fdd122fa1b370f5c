//! Makes numbers deserialize from every form that servers send.

use syn::visit_mut::{VisitMut, visit_file_mut};
use syn::{Fields, ItemStruct};

use super::{decoders, type_text};

/// How the integers of a struct deserialize.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Integers {
    /// `5` and `5.0` alone: JSON Schema 2020-12 (6.1.1) calls both an integer.
    Exact,
    /// Also fractions, to the nearest integer: counts of the API may be inexact, and its ids have types of their own.
    Nearest,
}

/// Gives ids and counts the runtime's deserializers, because many documents only say that they are numbers.
pub(super) fn take(file: &mut syn::File, integers: Integers) {
    visit_file_mut(&mut Structs { integers }, file);
}

struct Structs {
    integers: Integers,
}

impl VisitMut for Structs {
    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        let is_id = !matches!(item.fields, Fields::Named(_));
        for field in &mut item.fields {
            let ty = type_text::type_of(&field.ty);
            let Some(decoder) = (if is_id {
                of_id(&ty)
            } else {
                of_field(&ty, self.integers)
            }) else {
                continue;
            };
            decoders::decode_by(field, decoder);
        }
    }
}

/// A type of its own is an id.
fn of_id(ty: &str) -> Option<&'static str> {
    matches!(ty, "i64" | "u64").then_some("::openapi_runtime::generated::whole::id")
}

fn of_field(ty: &str, integers: Integers) -> Option<&'static str> {
    let integer = ["i64", "u32", "u64"].into_iter().find(|integer| ty.contains(integer))?;
    let place = ty.replacen(integer, "_", 1);
    Some(match (place.as_str(), integers) {
        ("_", Integers::Exact) => "::openapi_runtime::generated::whole::id",
        ("_", Integers::Nearest) => "::openapi_runtime::generated::whole::count",
        ("::std::option::Option<_>", Integers::Exact) => "::openapi_runtime::generated::whole::optional_id",
        ("::std::option::Option<_>", Integers::Nearest) => "::openapi_runtime::generated::whole::optional_count",
        ("::std::vec::Vec<_>", Integers::Exact) => "::openapi_runtime::generated::whole::ids",
        ("::std::vec::Vec<_>", Integers::Nearest) => "::openapi_runtime::generated::whole::counts",
        ("::std::option::Option<::std::vec::Vec<_>>", Integers::Exact) => {
            "::openapi_runtime::generated::whole::optional_ids"
        }
        ("::std::option::Option<::std::vec::Vec<_>>", Integers::Nearest) => {
            "::openapi_runtime::generated::whole::optional_counts"
        }
        _ => return None,
    })
}
