//! `Default` for types, so that tests of users can make a response and set its fields.

use std::collections::BTreeSet;

use syn::punctuated::Punctuated;
use syn::{Attribute, GenericArgument, Item, ItemStruct, Path, PathArguments, Token, Type, parse_quote};

/// Types of the runtime that have a default with the feature `test-util`, or always.
const OF_RUNTIME: &[&str] = &[
    "Date",
    "Entries",
    "IsoDuration",
    "Listing",
    "Nullable",
    "Secret",
    "SignedUrl",
    "TimeOfDay",
    "Timestamp",
    "Uuid",
];

/// Generic types of the standard library and of `serde_json` that always have a default.
const OF_STD: &[&str] = &["BTreeMap", "HashMap", "Map", "Option", "String", "Value", "Vec"];

const PRIMITIVE: &[&str] = &[
    "bool", "f32", "f64", "i16", "i32", "i64", "i8", "u16", "u32", "u64", "u8", "usize",
];

/// Derives `Default` for structs whose fields all have one, with the feature `test-util`. `enums` are the open enums.
pub(super) fn offer(file: &mut syn::File, enums: &BTreeSet<String>) {
    let structs: Vec<&ItemStruct> = file.items.iter().filter_map(as_struct).collect();
    let deriving = structs.iter().filter(|item| derives_default(item));
    let deriving = deriving.map(|item| item.ident.to_string());
    let has_own: BTreeSet<String> = file.items.iter().filter_map(implemented).chain(deriving).collect();
    let mut known: BTreeSet<String> = has_own.union(enums).cloned().collect();
    // A struct may stand before those that it holds.
    loop {
        let found: Vec<String> = structs
            .iter()
            .filter(|item| item.fields.iter().all(|field| has_default(&field.ty, &known)))
            .map(|item| item.ident.to_string())
            .filter(|name| !known.contains(name))
            .collect();
        if found.is_empty() {
            break;
        }
        known.extend(found);
    }
    for item in &mut file.items {
        if let Item::Struct(item) = item
            && known.contains(&item.ident.to_string())
            && !has_own.contains(&item.ident.to_string())
        {
            item.attrs.push(derived());
        }
    }
}

fn derived() -> Attribute {
    parse_quote!(#[cfg_attr(feature = "test-util", derive(Default))])
}

fn as_struct(item: &Item) -> Option<&ItemStruct> {
    match item {
        Item::Struct(item) if item.generics.params.is_empty() => Some(item),
        _ => None,
    }
}

fn derives_default(item: &ItemStruct) -> bool {
    let derives = item
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    let lists = derives.filter_map(|derive| {
        derive
            .parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
            .ok()
    });
    lists
        .flatten()
        .any(|path| path.segments.last().is_some_and(|last| last.ident == "Default"))
}

/// The type that an item implements `Default` for.
fn implemented(item: &Item) -> Option<String> {
    let Item::Impl(item) = item else { return None };
    let (of, _) = item.trait_.as_ref()?;
    let Type::Path(of_type) = &*item.self_ty else {
        return None;
    };
    let is_default = of.segments.last()?.ident == "Default";
    is_default.then(|| of_type.path.segments.last().map(|last| last.ident.to_string()))?
}

fn has_default(ty: &Type, known: &BTreeSet<String>) -> bool {
    let Type::Path(ty) = ty else { return false };
    let Some(last) = ty.path.segments.last() else {
        return false;
    };
    let name = last.ident.to_string();
    let inner = || match &last.arguments {
        PathArguments::AngleBracketed(arguments) => arguments.args.iter().all(|argument| match argument {
            GenericArgument::Type(ty) => has_default(ty, known),
            _ => false,
        }),
        _ => false,
    };
    let first = ty.path.segments.first().map(|first| first.ident.to_string());
    let is_among = |names: &[&str]| names.contains(&name.as_str());
    // A schema may have the name of any of these, and stands without a path.
    match first.as_deref() {
        Some("crate" | "openapi_runtime") => is_among(OF_RUNTIME) || name == "Open" && inner() || known.contains(&name),
        Some("std" | "serde_json") => is_among(OF_STD) || name == "Box" && inner(),
        _ => is_among(PRIMITIVE) || known.contains(&name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_struct_has_a_default_where_all_of_its_fields_have() {
        let mut file: syn::File = parse_quote! {
            pub struct Outer { pub inner: Inner, pub names: ::std::vec::Vec<Union>, pub state: crate::State }
            pub struct Inner { pub id: Id, pub at: crate::Timestamp, pub of: crate::Open<Id> }
            pub struct Id(pub i64);
            pub enum Union { A(i64), B(String) }
            pub struct Holder { pub union: Union }
            pub struct Maybe { pub union: ::std::option::Option<Union> }
            pub struct Own { pub id: i64 }
            impl ::std::default::Default for Own { fn default() -> Self { Self { id: 1 } } }
            #[derive(Clone, Default)]
            pub struct Derived { pub own: Own }
            pub enum Value { A }
            pub struct Shadowed { pub value: Value }
            pub struct Foreign { pub id: crate::custom::Id2 }
        };
        offer(&mut file, &BTreeSet::from(["State".to_owned()]));
        let derived = file.items.iter().filter_map(as_struct);
        let derived = derived.filter(|item| item.attrs.contains(&super::derived()));
        let names: Vec<String> = derived.map(|item| item.ident.to_string()).collect();
        assert_eq!(names, ["Outer", "Inner", "Id", "Maybe"]);
    }
}
