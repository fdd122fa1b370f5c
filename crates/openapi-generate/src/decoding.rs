//! How types decode: by less code than serde derives.
//!
//! Of what serde derives for a struct, half serves formats that are not JSON (fields by their numbers, structs as
//! sequences), and every program that uses the crate waits for it to compile.

use anyhow::Context;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Field, Fields, Item, ItemStruct, Lit, Meta, Token, parse_quote};

use super::schema_groups::ByType;
use super::written;

/// Decoders that fields name, and what each is as a seed.
const SEEDS: &[(&str, &str)] = &[
    ("::openapi_runtime::generated::decimal::number", "Decimal"),
    (
        "::openapi_runtime::generated::decimal::optional_number",
        "OptionalDecimal",
    ),
    ("::openapi_runtime::generated::untyped::present", "Present::new()"),
    ("::openapi_runtime::generated::whole::count", "Count"),
    ("::openapi_runtime::generated::whole::counts", "Counts"),
    ("::openapi_runtime::generated::whole::optional_count", "OptionalCount"),
    ("::openapi_runtime::generated::whole::optional_counts", "OptionalCounts"),
];

/// Takes `Deserialize` from the types that derive it, and gives the code that does it for them. Types with attributes of
/// serde that are not known here keep what they derive.
pub(super) fn take(types: &mut syn::File) -> anyhow::Result<ByType> {
    let mut implementations = ByType::new();
    for item in &mut types.items {
        let Item::Struct(item) = item else { continue };
        let Some(members) = members(item)? else { continue };
        if underive(item)? {
            let of_type = implementation(&item.ident, &members)?;
            implementations.insert(item.ident.to_string(), of_type.into());
        }
    }
    Ok(implementations)
}

/// What that code names without a path.
pub(super) fn prelude() -> TokenStream {
    quote! {
        pub(super) use serde::de::{Deserialize, Deserializer, MapAccess};

        pub(super) use openapi_runtime::generated::object::{Members, Object, decode, required};
        pub(super) use openapi_runtime::generated::seeds::{
            Count, Counts, Decimal, OptionalCount, OptionalCounts, OptionalDecimal, Present
        };

        pub(super) use crate::types;
    }
}

/// A field, as what serde's attributes make of it.
struct Member {
    field: Ident,
    name: String,
    /// What it holds when it does not come.
    default: Option<TokenStream>,
    seed: Option<TokenStream>,
}

/// The fields of a struct; none when there are attributes that say more than is known here.
fn members(item: &ItemStruct) -> anyhow::Result<Option<Vec<Member>>> {
    let Fields::Named(fields) = &item.fields else {
        return Ok(None);
    };
    if item.attrs.iter().any(is_serde) || !item.generics.params.is_empty() {
        return Ok(None);
    }
    fields.named.iter().map(member).collect()
}

fn member(field: &Field) -> anyhow::Result<Option<Member>> {
    let ident = field.ident.clone().context("a field without a name")?;
    let mut member = Member {
        name: ident.unraw().to_string(),
        field: ident,
        default: None,
        seed: None,
    };
    for attribute in field.attrs.iter().filter(|attribute| is_serde(attribute)) {
        for meta in metas(attribute)? {
            let word = meta.path().to_token_stream().to_string();
            match (word.as_str(), text(&meta)) {
                ("rename", Some(name)) => member.name = name,
                ("default", None) => member.default = Some(quote!(Default::default())),
                ("default", Some(path)) => {
                    let path: syn::Path = syn::parse_str(&in_types(&path))?;
                    member.default = Some(quote!(#path()));
                }
                ("deserialize_with", Some(path)) => {
                    let Some((_, seed)) = SEEDS.iter().find(|(decoder, _)| *decoder == path) else {
                        return Ok(None);
                    };
                    member.seed = Some(syn::parse_str::<Expr>(seed)?.into_token_stream());
                }
                ("skip_serializing_if", Some(_)) => {}
                _ => return Ok(None),
            }
        }
    }
    if written::is_option(&field.ty) && member.seed.is_none() && member.default.is_none() {
        member.default = Some(quote!(None));
    }
    Ok(Some(member))
}

fn is_serde(attribute: &Attribute) -> bool {
    attribute.path().is_ident("serde")
}

fn metas(attribute: &Attribute) -> syn::Result<Punctuated<Meta, Token![,]>> {
    attribute.parse_args_with(Punctuated::parse_terminated)
}

fn text(meta: &Meta) -> Option<String> {
    match meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit {
                lit: Lit::Str(text), ..
            }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// A path as it is written beside the types, as it is elsewhere.
fn in_types(path: &str) -> String {
    match path.strip_prefix("::").or_else(|| path.strip_prefix("crate::")) {
        Some(_) => path.to_owned(),
        None => format!("types::{path}"),
    }
}

/// Takes away what the type derives, and what serde would do it by. Whether it derived it.
fn underive(item: &mut ItemStruct) -> anyhow::Result<bool> {
    let mut found = false;
    for attribute in item
        .attrs
        .iter_mut()
        .filter(|attribute| attribute.path().is_ident("derive"))
    {
        let derived = attribute.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated)?;
        let is_it = |path: &syn::Path| path.segments.last().is_some_and(|last| last.ident == "Deserialize");
        found |= derived.iter().any(is_it);
        let kept = derived.iter().filter(|path| !is_it(path));
        *attribute = parse_quote!(#[derive(#(#kept),*)]);
    }
    if !found {
        return Ok(false);
    }
    for field in &mut item.fields {
        let may_miss = written::is_option(&field.ty);
        for attribute in field.attrs.iter_mut().filter(|attribute| is_serde(attribute)) {
            let metas = metas(attribute)?;
            let kept = metas.iter().filter(|meta| match meta {
                // What may miss needs no default but for the sake of a decoder.
                Meta::Path(word) => !(may_miss && word.is_ident("default")),
                _ => !meta.path().is_ident("deserialize_with"),
            });
            *attribute = parse_quote!(#[serde(#(#kept),*)]);
        }
        field
            .attrs
            .retain(|attribute| !is_serde(attribute) || metas(attribute).is_ok_and(|metas| !metas.is_empty()));
    }
    Ok(true)
}

fn implementation(ident: &Ident, members: &[Member]) -> anyhow::Result<[Item; 2]> {
    let names = members.iter().map(|member| &member.name);
    let locals: Vec<Ident> = members
        .iter()
        .map(|member| format_ident!("field_{}", member.field.unraw()))
        .collect();
    let starts = members
        .iter()
        .map(|member| member.default.clone().unwrap_or(quote!(None)));
    let arms = members.iter().zip(&locals).enumerate().map(|(place, (member, local))| {
        let value = match &member.seed {
            Some(seed) => quote!(object.value_by(#seed)?),
            None => quote!(object.value()?),
        };
        let place = Literal::usize_unsuffixed(place);
        match member.default {
            Some(_) => quote!(#place => #local = #value),
            None => quote!(#place => #local = Some(#value)),
        }
    });
    let fields = members.iter().zip(&locals).map(|(member, local)| {
        let (field, name) = (&member.field, &member.name);
        match member.default {
            Some(_) => quote!(#field: #local),
            None => quote!(#field: required(#name, #local)?),
        }
    });
    let read = syn::parse2(quote! {
        impl<'de> Members<'de> for types::#ident {
            const NAMES: &'static [&'static str] = &[#(#names),*];
            fn read<A: MapAccess<'de>>(mut object: Object<A>) -> Result<Self, A::Error> {
                #(let mut #locals = #starts;)*
                while let Some(place) = object.next()? {
                    match place {
                        #(#arms,)*
                        _ => object.skip()?,
                    }
                }
                Ok(Self { #(#fields),* })
            }
        }
    });
    Ok([
        parse_quote! {
            impl<'de> Deserialize<'de> for types::#ident {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    decode(deserializer)
                }
            }
        },
        read.with_context(|| format!("the decoding of {ident}"))?,
    ])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is made of a type: the type as it is left, and how it decodes.
    fn taken(item: &str) -> [String; 2] {
        let mut file = syn::parse_file(item).expect("a file");
        let items = take(&mut file).expect("what decodes").into_values().flatten();
        let decoding = parse_quote!(#(#items)*);
        [file, decoding].map(|file| prettyplease::unparse(&file))
    }

    #[test]
    fn each_attribute_has_its_part() {
        let [types, decoding] = taken(
            r#"
            #[derive(::serde::Deserialize, ::serde::Serialize, Clone)]
            pub struct Item {
                pub id: i64,
                #[serde(rename = "type", skip_serializing_if = "::std::option::Option::is_none")]
                pub type_: ::std::option::Option<bool>,
                #[serde(default = "defaults::item_size")]
                pub size: i64,
                #[serde(skip_serializing_if = "::std::option::Option::is_none")]
                #[serde(default, deserialize_with = "::openapi_runtime::generated::whole::optional_count")]
                pub r#loop: ::std::option::Option<i64>,
                #[serde(deserialize_with = "::openapi_runtime::generated::whole::count")]
                pub count: i64,
            }"#,
        );
        for line in ["#[derive(::serde::Serialize, Clone)]", "#[serde(default = "] {
            assert!(types.contains(line), "{line} in {types}");
        }
        for word in ["deserialize", "serde(default)"] {
            assert!(!types.contains(word), "{types}");
        }
        for line in [
            r#"&["id", "type", "size", "loop", "count"];"#,
            "let mut field_id = None;",
            "let mut field_type_ = None;",
            "let mut field_size = types::defaults::item_size();",
            "let mut field_loop = Default::default();",
            "0 => field_id = Some(object.value()?),",
            "1 => field_type_ = object.value()?,",
            "2 => field_size = object.value()?,",
            "3 => field_loop = object.value_by(OptionalCount)?,",
            "4 => field_count = Some(object.value_by(Count)?),",
            r#"id: required("id", field_id)?,"#,
            "r#loop: field_loop,",
        ] {
            assert!(decoding.contains(line), "{line} in {decoding}");
        }
    }

    #[test]
    fn what_is_not_known_keeps_what_it_derives() {
        for item in [
            r#"#[derive(::serde::Deserialize)] pub struct Item { #[serde(flatten)] pub rest: Rest }"#,
            r#"#[derive(::serde::Deserialize)] pub struct Item { #[serde(deserialize_with = "other")] pub id: i64 }"#,
            r#"#[derive(::serde::Deserialize)] #[serde(deny_unknown_fields)] pub struct Item { pub id: i64 }"#,
            r#"#[derive(::serde::Deserialize)] #[serde(transparent)] pub struct Item(pub i64);"#,
            r#"#[derive(Clone)] pub struct Item { pub id: i64 }"#,
            r#"#[derive(::serde::Deserialize)] pub enum Item { A }"#,
        ] {
            let [types, decoding] = taken(item);
            assert_eq!(types.contains("Deserialize"), item.contains("Deserialize"), "{types}");
            assert!(!decoding.contains("Item"), "{decoding}");
        }
    }
}
