//! Makes Rust identifiers of the names in a document.

use std::collections::BTreeSet;

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};
use quote::format_ident;
use unicode_ident::{is_xid_continue, is_xid_start};

/// Types that generated request builders use, and those of the prelude.
const TAKEN_TYPES: &[&str] = &[
    "Binary",
    "BoxFuture",
    "Bytes",
    "CallOptions",
    "Clone",
    "Cursor",
    "Debug",
    "Err",
    "Error",
    "Fetched",
    "Into",
    "IntoIterator",
    "Items",
    "Iterator",
    "Key",
    "None",
    "Ok",
    "Operation",
    "Option",
    "PageRequest",
    "Pages",
    "Part",
    "Request",
    "Response",
    "Result",
    "Scope",
    "Self",
    "Send",
    "Some",
    "String",
    "Value",
    "Vec",
];

/// Existing modules, and methods of the client.
const TAKEN_MODULES: &[&str] = &["builder", "clone", "mod", "new", "prelude", "scope", "with_options"];

/// The module of a group, which is also a method of the client and a type.
pub(crate) fn module(group: &str) -> String {
    let name = words(group).to_snake_case();
    let is_keyword = syn::parse_str::<syn::Ident>(&name).is_err() && name.starts_with(is_xid_start);
    let is_taken = TAKEN_MODULES.contains(&name.as_str()) || TAKEN_TYPES.contains(&structure(&name).as_str());
    match name.as_str() {
        "" => "general".to_owned(),
        _ if is_keyword || is_taken || name == "gen" => format!("{name}_operations"),
        _ => identifier(name, "group"),
    }
}

/// An unused name of a type: neither of another one in the document nor of one that generated code uses.
pub(crate) fn fresh_type(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let name = words(wanted).to_upper_camel_case();
    let name = if TAKEN_TYPES.contains(&name.as_str()) {
        format!("{name}Request")
    } else {
        identifier(name, "Call")
    };
    fresh(&name, taken)
}

/// The name of a method, a variable or a module.
pub(crate) fn function(name: &str) -> String {
    identifier(words(name).to_snake_case(), "value")
}

/// An unused name of a variant.
pub(crate) fn fresh_variant(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    fresh(&identifier(words(wanted).to_upper_camel_case(), "Value"), taken)
}

/// The name of a type.
pub(crate) fn structure(name: &str) -> String {
    let name = name.to_upper_camel_case();
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        // `Self`.
        Err(_) => format!("{name}_"),
    }
}

/// An unused name of an argument or a method.
pub(crate) fn fresh_function(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    fresh(&function(wanted), taken)
}

fn fresh(wanted: &str, taken: &mut BTreeSet<String>) -> String {
    let mut name = wanted.to_owned();
    let mut number = 1;
    while !taken.insert(name.clone()) {
        number += 1;
        name = format!("{wanted}{number}");
    }
    name
}

/// Replaces characters that no identifier can contain by spaces.
fn words(name: &str) -> String {
    name.chars().map(|c| if is_xid_continue(c) { c } else { ' ' }).collect()
}

/// `name` if it is an identifier, or else one that is made of it.
fn identifier(name: String, prefix: &str) -> String {
    let starts = name.chars().next().is_some_and(is_xid_start);
    let named = if starts {
        name
    } else {
        format!("{prefix}_{name}").to_snake_case()
    };
    let named = match prefix.chars().next() {
        Some(first) if first.is_uppercase() => named.to_upper_camel_case(),
        _ => named,
    };
    match syn::parse_str::<syn::Ident>(&named) {
        // A keyword since edition 2024.
        Ok(_) if named != "gen" => named,
        // A keyword.
        _ => format!("{named}_"),
    }
}

/// The name of an operation in the table.
pub(super) fn constant(id: &str) -> syn::Ident {
    match id.to_shouty_snake_case().as_str() {
        // The table itself.
        "ALL" => format_ident!("ALL_OPERATION"),
        name => format_ident!("{name}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whatever_it_is_called_there_is_a_name() {
        let mut taken = BTreeSet::new();
        for (wanted, name) in [
            ("last_id", "last_id"),
            ("type", "type_"),
            ("gen", "gen_"),
            ("self", "self_"),
            ("2nd", "value_2nd"),
            ("\u{2764}", "value"),
            ("", "value2"),
            ("dont", "dont"),
            ("don't", "don_t"),
            ("a b", "a_b"),
            ("aB", "a_b2"),
            ("caf\u{e9}", "caf\u{e9}"),
        ] {
            assert_eq!(fresh_function(wanted, &mut taken), name, "{wanted}");
        }
        let mut taken = BTreeSet::new();
        for (wanted, name) in [
            ("list_pets", "ListPets"),
            ("a_1", "A1"),
            ("a1", "A12"),
            ("items", "ItemsRequest"),
            ("self_", "SelfRequest"),
            ("2nd", "Call2nd"),
        ] {
            assert_eq!(fresh_type(wanted, &mut taken), name, "{wanted}");
        }
        for (tag, name) in [
            ("*/", "general"),
            ("Pet Store", "pet_store"),
            ("self", "self_operations"),
            ("mod", "mod_operations"),
        ] {
            assert_eq!(module(tag), name, "{tag}");
        }
    }
}
