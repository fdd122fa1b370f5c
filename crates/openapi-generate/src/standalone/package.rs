//! The manifest and the root of a crate of generated code alone.

use std::fmt::Write as _;
use std::path::Path;

use heck::ToKebabCase;
use serde_json::Value;

use crate::quoting;

/// Dependencies that every such crate has.
const ALWAYS: &[(&str, &str)] = &[
    ("progenitor-client", r#""=0.15.1""#),
    (
        "reqwest",
        r#"{ version = "0.13.5", default-features = false, features = ["json", "query", "stream"] }"#,
    ),
    ("schemars", r#""1.2""#),
    ("serde", r#"{ version = "1.0", features = ["derive"] }"#),
    ("serde_json", r#""1.0""#),
];

/// Dependencies of code that says so.
const SOMETIMES: &[(&str, &str)] = &[
    ("base64", r#""0.22""#),
    (
        "chrono",
        r#"{ version = "0.4", default-features = false, features = ["serde"] }"#,
    ),
    ("futures", r#""0.3""#),
    ("rand", r#""0.9""#),
    ("regress", r#""0.12""#),
    ("uuid", r#"{ version = "1", features = ["serde"] }"#),
];

/// Names that a package would share with a crate that the compiler brings along; dependencies are no names either.
const TAKEN: &[&str] = &["alloc", "core", "proc-macro", "std", "test"];

pub(super) fn manifest(document: &Value, out: &Path, code: &str) -> String {
    let name = name(&out.file_name().unwrap_or_default().to_string_lossy());
    let title = document["info"]["title"].as_str().unwrap_or("an API");
    let description = format!(
        "Client for {}, generated from its OpenAPI document.",
        quoting::line(title)
    );
    let (name, description) = (quoting::toml(&name), quoting::toml(&description));
    let mut manifest = format!(
        "\n[package]\nname = {name}\ndescription = {description}\nversion = \"0.1.0\"\nedition = \"2021\"\npublish = false\n\n\
         # Code in the document's texts is not ours to run.\n[lib]\ndoctest = false\n\n\
         # A workspace of its own, wherever it lies.\n[workspace]\n\n\
         [features]\ndefault = [\"rustls\"]\nnative-tls = [\"reqwest/native-tls\"]\nrustls = [\"reqwest/rustls\"]\n\n\
         [dependencies]\n"
    );
    let used = |name: &str| code.contains(&format!("::{name}::")) || code.contains(&format!(" {name}::"));
    let sometimes = SOMETIMES.iter().filter(|(name, _)| used(name));
    let mut dependencies: Vec<_> = ALWAYS.iter().chain(sometimes).collect();
    dependencies.sort();
    for (name, version) in dependencies {
        let _ = writeln!(manifest, "{name} = {version}");
    }
    manifest
}

/// The name of the package in this folder.
fn name(folder: &str) -> String {
    let name: String = folder.chars().map(|c| if c.is_ascii() { c } else { '-' }).collect();
    let name = name.to_kebab_case();
    let known = |(other, _): &(&str, &str)| *other == name;
    let taken = TAKEN.contains(&name.as_str())
        || ALWAYS.iter().chain(SOMETIMES).any(known)
        || syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    match name.as_str() {
        "" => "api".to_owned(),
        name if taken => format!("api-{name}"),
        name => name.to_owned(),
    }
}

pub(super) fn library(document: &Value) -> String {
    let info = &document["info"];
    let title = quoting::markdown(info["title"].as_str().unwrap_or("an API"));
    let version = info["version"]
        .as_str()
        .map_or_else(|| info["version"].to_string(), str::to_owned);
    let version = quoting::markdown(&version);
    let server = document["servers"][0]["url"].as_str().map(quoting::code_span);
    let server = server.as_deref().unwrap_or("the base URL of the API");
    format!(
        "//! Client for {title} {version}.\n\
         //!\n\
         //! `Client::new_with_client(base_url, reqwest)` takes the server ({server}), and a `reqwest::Client` that\n\
         //! brings what the server wants to see of its caller, for instance a key among its default headers.\n\
         //!\n\
         //! A request whose arguments the document does not allow, or that would lead out of the path of its operation,\n\
         //! is an [`Error::InvalidRequest`], and nothing is sent.\n\
         #![allow(dead_code, unused_imports, unused_macros)]\n\
         // Names and texts are the document's.\n\
         #![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]\n\
         #![allow(non_camel_case_types, non_snake_case, rustdoc::all)]\n\
         \n\
         mod bounds;\n\
         mod corrections;\n\
         mod open_enum;\n\
         mod open_union;\n\
         mod path_segment;\n\
         mod seam;\n\
         mod untyped;\n\
         \n\
         mod enums;\n\
         #[allow(clippy::all, unreachable_patterns)]\n\
         mod generated;\n\
         mod unions;\n\
         \n\
         /// Types that are open to values that the document does not know.\n\
         pub mod open {{\n    pub use crate::enums::*;\n    pub use crate::unions::*;\n}}\n\
         \n\
         pub use generated::{{types, Client}};\n\
         pub use progenitor_client::{{ByteStream, Error, ResponseValue}};\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_folder_gives_a_name() {
        for (folder, package) in [
            ("petstore", "petstore"),
            ("Pet Store_v2", "pet-store-v2"),
            ("2nd", "api-2nd"),
            ("type", "api-type"),
            ("serde", "api-serde"),
            ("core", "api-core"),
            ("caf\u{e9}", "caf"),
            ("\u{2764}", "api"),
            ("", "api"),
        ] {
            assert_eq!(name(folder), package);
        }
    }
}
