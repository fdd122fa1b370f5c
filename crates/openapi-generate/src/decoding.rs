//! How types decode: by less code than serde derives, a line for each field.
//!
//! Of what serde derives for a struct, half serves formats that are not JSON (fields by their numbers, structs as
//! sequences), and every program that uses the crate waits for it to compile.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Context;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Field, Fields, Item, ItemStruct, Lit, Meta, Token, parse_quote};

use super::type_text;

/// Decoders that fields name, and what each is as a seed.
const SEEDS: &[(&str, &str)] = &[
    ("::openapi_runtime::generated::untyped::present", "Present::new()"),
    ("::openapi_runtime::generated::whole::count", "Count::new()"),
    ("::openapi_runtime::generated::whole::counts", "Counts::new()"),
    ("::openapi_runtime::generated::whole::id", "Id::new()"),
    ("::openapi_runtime::generated::whole::ids", "Ids::new()"),
    (
        "::openapi_runtime::generated::whole::optional_count",
        "OptionalCount::new()",
    ),
    (
        "::openapi_runtime::generated::whole::optional_counts",
        "OptionalCounts::new()",
    ),
    ("::openapi_runtime::generated::whole::optional_id", "OptionalId::new()"),
    (
        "::openapi_runtime::generated::whole::optional_ids",
        "OptionalIds::new()",
    ),
];

/// Takes `Deserialize` from the types that derive it, and says how each decodes: what `decode_objects!` of the runtime
/// takes, by the type's name. Types with attributes of serde that are not known here keep what they derive.
pub(super) fn take(types: &mut syn::File) -> anyhow::Result<BTreeMap<String, String>> {
    let mut objects = BTreeMap::new();
    for item in &mut types.items {
        let Item::Struct(item) = item else { continue };
        let Some(members) = members(item)? else { continue };
        if underive(item)? {
            objects.insert(item.ident.to_string(), object(&item.ident, &members)?);
        }
    }
    Ok(objects)
}

/// What that code names without a path.
pub(super) fn prelude() -> TokenStream {
    quote! {
        pub(super) use openapi_runtime::decode_objects;
        pub(super) use openapi_runtime::generated::seeds::{
            Count, Counts, Id, Ids, OptionalCount, OptionalCounts, OptionalId, OptionalIds, Present
        };

        pub(super) use crate::types;
    }
}

/// A field, as what serde's attributes make of it.
struct Member {
    field: Ident,
    name: String,
    missing: Missing,
    seed: Option<&'static str>,
}

/// What a field holds when its member does not come.
enum Missing {
    Required,
    None,
    Default,
    /// What the function gives that has this path.
    By(String),
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
        missing: Missing::Required,
        seed: None,
    };
    for attribute in field.attrs.iter().filter(|attribute| is_serde(attribute)) {
        for meta in metas(attribute)? {
            let word = meta.path().to_token_stream().to_string();
            match (word.as_str(), text(&meta)) {
                ("rename", Some(name)) => member.name = name,
                ("default", None) if type_text::is_option(&field.ty) => member.missing = Missing::None,
                ("default", None) => member.missing = Missing::Default,
                ("default", Some(path)) => member.missing = Missing::By(in_types(&path)),
                ("deserialize_with", Some(path)) => {
                    let Some((_, seed)) = SEEDS.iter().find(|(decoder, _)| *decoder == path) else {
                        return Ok(None);
                    };
                    member.seed = Some(seed);
                }
                ("skip_serializing_if", Some(_)) => {}
                _ => return Ok(None),
            }
        }
    }
    if type_text::is_option(&field.ty) && member.seed.is_none() && matches!(member.missing, Missing::Required) {
        member.missing = Missing::None;
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

/// A path of the module of the types, as other modules name it.
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
        let may_miss = type_text::is_option(&field.ty);
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

/// How a type decodes, a line for each field.
fn object(ident: &Ident, members: &[Member]) -> anyhow::Result<String> {
    let mut object = format!("    types::{ident} {{\n");
    for (
        index,
        Member {
            field,
            name,
            missing,
            seed,
        },
    ) in members.iter().enumerate()
    {
        let name = Literal::string(name);
        write!(object, "        {index} {name} {field}: ")?;
        match missing {
            Missing::Required => object.push_str("required"),
            Missing::None => object.push_str("optional"),
            Missing::Default => object.push_str("default"),
            Missing::By(path) => write!(object, "default({path})")?,
        }
        if let Some(seed) = seed {
            write!(object, " by {seed}")?;
        }
        object.push_str(",\n");
    }
    object.push_str("    }\n");
    Ok(object)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is made of a type: the type as it is left, and how it decodes.
    fn taken(item: &str) -> [String; 2] {
        let mut file = syn::parse_file(item).expect("a file");
        let decoding = take(&mut file).expect("what decodes").into_values().collect();
        [prettyplease::unparse(&file), decoding]
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
                #[serde(default)]
                pub tags: ::std::vec::Vec<::std::string::String>,
            }"#,
        );
        for line in ["#[derive(::serde::Serialize, Clone)]", "#[serde(default = "] {
            assert!(types.contains(line), "{line} in {types}");
        }
        assert!(!types.contains("deserialize"), "{types}");
        // What may be null needs none.
        assert_eq!(types.matches("serde(default)").count(), 1, "{types}");
        let expected = r#"
    types::Item {
        0 "id" id: required,
        1 "type" type_: optional,
        2 "size" size: default(types::defaults::item_size),
        3 "loop" r#loop: optional by OptionalCount::new(),
        4 "count" count: required by Count::new(),
        5 "tags" tags: default,
    }
"#;
        assert_eq!(decoding, expected.trim_start_matches('\n'));
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
