//! Types in files by the first word of their names. The file of a type depends on its name alone, so that an edit of
//! one schema changes only the file of its group.

use std::collections::BTreeMap;

use anyhow::bail;
use heck::ToSnakeCase;
use openapi_lower::field_name;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use syn::{Item, parse_quote};

/// Names that no group can have: other modules, file names that Windows reserves, and primitive types and crates that
/// the code of types uses.
const TAKEN: &[&str] = &[
    "alloc", "aux", "bool", "builder", "char", "con", "core", "defaults", "error", "f32", "f64", "i128", "i16", "i32",
    "i64", "i8", "isize", "nul", "prelude", "prn", "schemars", "serde", "std", "str", "u128", "u16", "u32", "u64",
    "u8", "usize",
];

/// Items, by the name of their type.
type ByType = BTreeMap<String, Vec<Item>>;

/// The module `types`: its files by name, below the `src` of a crate.
pub(super) fn files_of_types(types: syn::File) -> anyhow::Result<BTreeMap<String, String>> {
    let mut by_type = ByType::new();
    let mut shared = Vec::new();
    let mut last = None;
    for item in types.items {
        let name = match &item {
            Item::Struct(item) => Some(item.ident.to_string()),
            Item::Enum(item) => Some(item.ident.to_string()),
            // It follows its type.
            Item::Impl(_) => last.clone(),
            Item::Mod(_) => None,
            other => bail!("an item that is of no type: {}", quote!(#other)),
        };
        match &name {
            Some(name) => by_type.entry(name.clone()).or_default().push(item),
            None => shared.push(item),
        }
        last = name;
    }
    let groups = grouped(by_type);
    let modules = modules(&groups);
    let index = parse_quote! {
        #(mod #modules;)*
        #(pub use #modules::*;)*
        #(#shared)*
    };
    let mut files = BTreeMap::from([("types/mod.rs".to_owned(), prettyplease::unparse(&index))]);
    for (group, items) in groups {
        let mut code: syn::File = parse_quote! {
            #[allow(unused_imports)]
            use super::*;
        };
        code.items.extend(items.into_iter().flatten());
        files.insert(format!("types/{group}.rs"), prettyplease::unparse(&code));
    }
    Ok(files)
}

/// The module `objects`: members of the struct types, by the name of the type; `prelude` are the imports of that code.
pub(super) fn files_of_objects(prelude: &TokenStream, by_type: BTreeMap<String, String>) -> BTreeMap<String, String> {
    let groups = grouped(by_type);
    let modules = modules(&groups);
    let index = parse_quote! {
        #(mod #modules;)*
        /// The imports that they share.
        #[allow(unused_imports)]
        mod prelude {
            #prelude
        }
    };
    let mut files = BTreeMap::from([("objects/mod.rs".to_owned(), prettyplease::unparse(&index))]);
    files.extend(groups.into_iter().map(|(group, objects)| {
        let objects = objects.concat();
        let code = format!("use super::prelude::*;\n\njson_objects! {{\n{objects}}}\n");
        (format!("objects/{group}.rs"), code)
    }));
    files
}

/// The content of each group's file.
fn grouped<T>(by_type: BTreeMap<String, T>) -> BTreeMap<String, Vec<T>> {
    let mut groups: BTreeMap<String, Vec<T>> = BTreeMap::new();
    for (name, of_type) in by_type {
        groups.entry(group(&name)).or_default().push(of_type);
    }
    groups
}

fn modules<T>(groups: &BTreeMap<String, Vec<T>>) -> Vec<syn::Ident> {
    groups.keys().map(|group| format_ident!("{group}")).collect()
}

/// The module of the type `name`.
fn group(name: &str) -> String {
    let snake = name.to_snake_case();
    let word = snake.split('_').next().unwrap_or_default();
    // File names of modules are ASCII.
    let word = field_name(if word.is_ascii() { word } else { "other" });
    if TAKEN.contains(&word.as_str()) {
        format!("{word}_")
    } else {
        word
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_word_names_the_file() {
        for (name, file) in [
            ("UserListId", "user"),
            ("User", "user"),
            ("Users", "users"),
            ("Type2nd", "type2nd"),
            ("TypeOk", "type_"),
            ("ErrorBody", "error_"),
            ("Aux", "aux_"),
            ("I64", "i64_"),
            ("StdError", "std_"),
            ("SelfPage", "self_"),
            ("Caf\u{e9}", "other"),
            ("Other", "other"),
        ] {
            assert_eq!(group(name), file, "{name}");
        }
    }

    #[test]
    fn what_is_about_a_type_stands_beside_it() {
        let files = files_of_types(parse_quote! {
            pub struct Pet;
            impl From<Pet> for String {}
            pub struct PetId;
            pub enum Toy {}
            pub mod error {}
        })
        .unwrap();
        let code = |name: &str| files[name].split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(
            files.keys().collect::<Vec<_>>(),
            ["types/mod.rs", "types/pet.rs", "types/toy.rs"]
        );
        assert_eq!(
            code("types/mod.rs"),
            "mod pet; mod toy; pub use pet::*; pub use toy::*; pub mod error {}"
        );
        assert_eq!(
            code("types/pet.rs"),
            "#[allow(unused_imports)] use super::*; pub struct Pet; impl From<Pet> for String {} pub struct PetId;"
        );
        assert!(
            files_of_types(parse_quote!(
                fn stray() {}
            ))
            .is_err()
        );
    }
}
