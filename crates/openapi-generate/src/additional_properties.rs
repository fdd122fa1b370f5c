//! Documents the map of additional properties.

use syn::visit_mut::{VisitMut, visit_file_mut};
use syn::{Field, parse_quote};

/// Documents the field of additional properties, which progenitor leaves undocumented.
pub(super) fn describe(file: &mut syn::File) {
    visit_file_mut(&mut Fields, file);
}

struct Fields;

impl VisitMut for Fields {
    fn visit_field_mut(&mut self, field: &mut Field) {
        let flat = parse_quote!(#[serde(flatten)]);
        if field.attrs.contains(&flat) {
            field
                .attrs
                .insert(0, parse_quote!(#[doc = "Additional properties by name."]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_flat_is_described() {
        let mut file: syn::File = parse_quote! {
            struct Item {
                id: i64,
                #[serde(flatten)]
                extra: Rest,
            }
        };
        describe(&mut file);
        let expected: syn::File = parse_quote! {
            struct Item {
                id: i64,
                #[doc = "Additional properties by name."]
                #[serde(flatten)]
                extra: Rest,
            }
        };
        assert_eq!(file, expected);
    }
}
