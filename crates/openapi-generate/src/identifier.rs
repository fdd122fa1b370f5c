//! Names of a document as identifiers of Rust.

use heck::{ToSnakeCase, ToUpperCamelCase};

/// The name of a method, a variable or a module.
pub(super) fn function(name: &str) -> String {
    no_keyword(name.to_snake_case())
}

/// The name of a type.
pub(super) fn structure(name: &str) -> String {
    no_keyword(name.to_upper_camel_case())
}

fn no_keyword(name: String) -> String {
    match syn::parse_str::<syn::Ident>(&name) {
        Ok(_) => name,
        Err(_) => format!("{name}_"),
    }
}
