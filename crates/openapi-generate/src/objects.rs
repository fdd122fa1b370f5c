//! Deserializes and serializes structs by `json_objects!` of the runtime: one line for each field.
//!
//! serde's derives generate many times as much code, which every program that uses the crate has to compile.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::Context;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, Field, Fields, Item, ItemStruct, Lit, Meta, Token, parse_quote};

use super::type_text;

/// Deserializers of fields, and the seed for each.
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

/// Takes `Deserialize` and `Serialize` from the types that derive both, and gives the lines that `json_objects!` of the
/// runtime takes instead, by the type's name. Types with attributes of serde that are not known here keep what they derive.
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

/// The imports of that code.
pub(super) fn prelude() -> TokenStream {
    quote! {
        pub(super) use openapi_runtime::json_objects;
        pub(super) use openapi_runtime::generated::seeds::{
            Count, Counts, Id, Ids, OptionalCount, OptionalCounts, OptionalId, OptionalIds, Present
        };

        pub(super) use crate::types;
    }
}

/// A field, according to its serde attributes.
struct Member {
    field: Ident,
    name: String,
    absent: Absent,
    seed: Option<&'static str>,
}

/// The value of a field whose member is absent.
enum Absent {
    /// None: an absent member is an error.
    Required,
    /// `None`, which is not serialized either.
    Optional,
    Default,
    /// The result of the function with this path.
    DefaultBy(String),
    /// The default, which is not serialized either.
    Omitted,
}

impl Absent {
    /// What the attributes say; none when `json_objects!` has no word for it.
    fn of(option: bool, default: bool, function: Option<String>, skip: Option<&str>) -> Option<Self> {
        match (default, function, skip) {
            (_, None, Some(skip)) if option && skip.ends_with("::Option::is_none") => Some(Self::Optional),
            (true, None, Some(skip)) if !option && skip.ends_with("::is_empty") => Some(Self::Omitted),
            (_, _, Some(_)) => None,
            // `null` is written, and read as any value.
            (false, None, None) if option => None,
            (false, None, None) => Some(Self::Required),
            (true, None, None) => Some(Self::Default),
            (_, Some(function), None) => Some(Self::DefaultBy(function)),
        }
    }
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
    let (mut name, mut seed) = (ident.unraw().to_string(), None);
    let (mut default, mut function, mut skip) = (false, None, None);
    for attribute in field.attrs.iter().filter(|attribute| is_serde(attribute)) {
        for meta in metas(attribute)? {
            let word = meta.path().to_token_stream().to_string();
            match (word.as_str(), text(&meta)) {
                ("rename", Some(renamed)) => name = renamed,
                ("default", None) => default = true,
                ("default", Some(path)) => function = Some(in_types(&path)),
                ("deserialize_with", Some(path)) => {
                    let Some((_, known)) = SEEDS.iter().find(|(decoder, _)| *decoder == path) else {
                        return Ok(None);
                    };
                    seed = Some(*known);
                }
                ("skip_serializing_if", Some(path)) => skip = Some(path),
                _ => return Ok(None),
            }
        }
    }
    let absent = Absent::of(type_text::is_option(&field.ty), default, function, skip.as_deref());
    Ok(absent.map(|absent| Member {
        field: ident,
        name,
        absent,
        seed,
    }))
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

/// Takes away what the type derives, and leaves of serde's attributes what its JSON schema goes by. Whether it derived
/// both.
fn underive(item: &mut ItemStruct) -> anyhow::Result<bool> {
    let mut kept = Vec::new();
    let mut taken = 0;
    let (derives, others): (Vec<_>, _) = std::mem::take(&mut item.attrs)
        .into_iter()
        .partition(|attribute| attribute.path().is_ident("derive"));
    for attribute in &derives {
        for path in attribute.parse_args_with(Punctuated::<syn::Path, Token![,]>::parse_terminated)? {
            let name = path.segments.last().map(|last| last.ident.to_string());
            match name.as_deref() {
                Some("Deserialize" | "Serialize") => taken += 1,
                _ => kept.push(path),
            }
        }
    }
    if taken < 2 {
        item.attrs = derives.into_iter().chain(others).collect();
        return Ok(false);
    }
    item.attrs = others;
    let doc = item
        .attrs
        .iter()
        .take_while(|attribute| !attribute.path().is_ident("cfg_attr"));
    let after_docs = doc.count();
    if !kept.is_empty() {
        item.attrs.insert(after_docs, parse_quote!(#[derive(#(#kept),*)]));
    }
    for field in &mut item.fields {
        let option = type_text::is_option(&field.ty);
        for attribute in field.attrs.iter_mut().filter(|attribute| is_serde(attribute)) {
            let metas = metas(attribute)?;
            let by_default = !option && metas.iter().any(|meta| meta.path().is_ident("default"));
            let of_schema = metas.iter().filter(|meta| match meta.path() {
                path if path.is_ident("rename") => true,
                // A default that is not written is not in the schema either.
                path if path.is_ident("default") || path.is_ident("skip_serializing_if") => by_default,
                _ => false,
            });
            *attribute = parse_quote!(#[cfg_attr(feature = "schemars", schemars(#(#of_schema),*))]);
        }
        let nothing: Attribute = parse_quote!(#[cfg_attr(feature = "schemars", schemars())]);
        field.attrs.retain(|attribute| *attribute != nothing);
    }
    Ok(true)
}

/// The lines of a type, one for each field.
fn object(ident: &Ident, members: &[Member]) -> anyhow::Result<String> {
    let mut object = format!("    types::{ident} {{\n");
    for (
        index,
        Member {
            field,
            name,
            absent,
            seed,
        },
    ) in members.iter().enumerate()
    {
        let name = Literal::string(name);
        write!(object, "        {index} {name} {field}: ")?;
        match absent {
            Absent::Required => object.push_str("required"),
            Absent::Optional => object.push_str("optional"),
            Absent::Default => object.push_str("default"),
            Absent::DefaultBy(path) => write!(object, "default({path})")?,
            Absent::Omitted => object.push_str("omitted"),
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
                #[serde(default, skip_serializing_if = "::std::vec::Vec::is_empty")]
                pub media: ::std::vec::Vec<i64>,
            }"#,
        );
        for line in [
            "#[derive(Clone)]",
            r#"#[cfg_attr(feature = "schemars", schemars(rename = "type"))]"#,
            r#"#[cfg_attr(feature = "schemars", schemars(default = "#,
        ] {
            assert!(types.contains(line), "{line} in {types}");
        }
        assert!(!types.contains("deserialize") && !types.contains("serde("), "{types}");
        // An `Option` needs none.
        assert_eq!(types.matches("schemars(default").count(), 3, "{types}");
        let expected = r#"
    types::Item {
        0 "id" id: required,
        1 "type" type_: optional,
        2 "size" size: default(types::defaults::item_size),
        3 "loop" r#loop: optional by OptionalCount::new(),
        4 "count" count: required by Count::new(),
        5 "tags" tags: default,
        6 "media" media: omitted,
    }
"#;
        assert_eq!(decoding, expected.trim_start_matches('\n'));
    }

    #[test]
    fn what_is_not_known_keeps_what_it_derives() {
        for item in [
            r#"#[derive(::serde::Deserialize)] pub struct Item { pub id: i64 }"#,
            r#"#[derive(::serde::Deserialize, ::serde::Serialize)] pub struct Item { pub id: ::std::option::Option<i64> }"#,
            r#"#[derive(::serde::Deserialize, ::serde::Serialize)] pub struct Item { #[serde(flatten)] pub rest: Rest }"#,
            r#"#[derive(::serde::Deserialize, ::serde::Serialize)] pub struct Item { #[serde(deserialize_with = "other")] pub id: i64 }"#,
            r#"#[derive(::serde::Deserialize, ::serde::Serialize)] #[serde(deny_unknown_fields)] pub struct Item { pub id: i64 }"#,
            r#"#[derive(::serde::Deserialize, ::serde::Serialize)] #[serde(transparent)] pub struct Item(pub i64);"#,
            r#"#[derive(Clone)] pub struct Item { pub id: i64 }"#,
            r#"#[derive(::serde::Deserialize, ::serde::Serialize)] pub enum Item { A }"#,
        ] {
            let [types, decoding] = taken(item);
            assert_eq!(types.contains("Deserialize"), item.contains("Deserialize"), "{types}");
            assert!(!decoding.contains("Item"), "{decoding}");
        }
    }
}
