//! JSON schemas of the types, for who turns on the feature: deriving them takes a third of the time that all else does.

use syn::visit_mut::{self, VisitMut, visit_file_mut};
use syn::{Attribute, ItemEnum, ItemMod, ItemStruct, parse_quote};

/// Lets the types derive their schemas where the feature `schemars` is on.
pub(super) fn offer(file: &mut syn::File) {
    visit_file_mut(&mut Types { inside: false }, file);
}

struct Types {
    inside: bool,
}

impl VisitMut for Types {
    fn visit_item_mod_mut(&mut self, module: &mut ItemMod) {
        if module.ident == "types" {
            self.inside = true;
            visit_mut::visit_item_mod_mut(self, module);
            self.inside = false;
        }
    }

    fn visit_item_struct_mut(&mut self, item: &mut ItemStruct) {
        item.attrs.extend(self.inside.then(derived));
    }

    fn visit_item_enum_mut(&mut self, item: &mut ItemEnum) {
        item.attrs.extend(self.inside.then(derived));
    }
}

fn derived() -> Attribute {
    parse_quote!(#[cfg_attr(feature = "schemars", derive(::schemars::JsonSchema))])
}
