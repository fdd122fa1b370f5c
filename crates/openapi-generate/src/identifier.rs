//! Names of a document as identifiers of Rust.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The name of a method, a variable or a module.
pub(super) fn function(name: &str) -> String {
    let name = name.to_snake_case();
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        // A keyword.
        Err(_) => format!("{name}_"),
    }
}

/// The name of a type.
pub(super) fn structure(name: &str) -> String {
    name.to_upper_camel_case()
}
