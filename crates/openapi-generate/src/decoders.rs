//! Decoders of the runtime's on fields of structs.

use syn::{Attribute, Field, parse_quote};

use super::type_text;

/// Decodes a field by this function, instead of another one. A field that may be absent is empty then.
pub(super) fn decode_by(field: &mut Field, decoder: &str) {
    let before = field.attrs.len();
    field.attrs.retain(|attribute| !decodes(attribute));
    // An optional field with a decoder of its own may be null, but not absent.
    let may_be_absent = type_text::is_option(&field.ty) && field.attrs.len() == before;
    field.attrs.push(if may_be_absent {
        parse_quote!(#[serde(default, deserialize_with = #decoder)])
    } else {
        parse_quote!(#[serde(deserialize_with = #decoder)])
    });
}

/// Whether it is `#[serde(deserialize_with = "…")]` alone, as typify writes it for what is required and may be null.
fn decodes(attribute: &Attribute) -> bool {
    let mut decodes = false;
    let parsed = attribute.path().is_ident("serde").then(|| {
        attribute.parse_nested_meta(|meta| {
            decodes |= meta.path.is_ident("deserialize_with");
            meta.value()
                .and_then(syn::parse::ParseBuffer::parse::<syn::Lit>)
                .map(drop)
                .or(Ok(()))
        })
    });
    decodes && parsed.is_some_and(|parsed| parsed.is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_decoder_replaces_another() {
        let mut of: syn::ItemStruct = parse_quote! {
            struct S {
                a: i64,
                b: ::std::option::Option<i64>,
                #[serde(deserialize_with = "::std::option::Option::deserialize")]
                c: ::std::option::Option<i64>,
                #[serde(rename = "dd", default)]
                d: ::std::option::Option<i64>,
            }
        };
        of.fields.iter_mut().for_each(|field| decode_by(field, "own"));
        let expected: syn::ItemStruct = parse_quote! {
            struct S {
                #[serde(deserialize_with = "own")]
                a: i64,
                #[serde(default, deserialize_with = "own")]
                b: ::std::option::Option<i64>,
                #[serde(deserialize_with = "own")]
                c: ::std::option::Option<i64>,
                #[serde(rename = "dd", default)]
                #[serde(default, deserialize_with = "own")]
                d: ::std::option::Option<i64>,
            }
        };
        assert_eq!(of, expected);
    }
}
