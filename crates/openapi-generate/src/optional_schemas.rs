//! JSON schemas of the types, behind a feature: deriving them takes a third of the time of everything else.

use syn::visit_mut::{VisitMut, visit_file_mut};
use syn::{Attribute, ItemEnum, ItemMod, ItemStruct, parse_quote};

/// Derives the JSON schemas of the types with the feature `schemars`.
pub(super) fn offer(file: &mut syn::File) {
    visit_file_mut(&mut Types, file);
}

struct Types;

impl VisitMut for Types {
    /// What helps the types is of no schema.
    fn visit_item_mod_mut(&mut self, _: &mut ItemMod) {}

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        item.attrs.push(derived());
    }

    fn visit_item_enum_mut(&mut self, item: &mut ItemEnum) {
        item.attrs.push(derived());
    }
}

fn derived() -> Attribute {
    parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))])
}
