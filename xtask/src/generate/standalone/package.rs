//! The manifest and the root of a crate of generated code alone.

use std::fmt::Write as _;
use std::path::Path;

use heck::ToKebabCase;
use serde_json::Value;

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

pub(super) fn manifest(stamp: &str, document: &Value, out: &Path, code: &str) -> String {
    let folder = out.file_name().unwrap_or_default().to_string_lossy().to_kebab_case();
    let name = if folder.starts_with(|c: char| c.is_ascii_alphabetic()) {
        folder
    } else {
        format!("api-{folder}")
    };
    let mut manifest = stamp.replace("// ", "# ");
    let title = document["info"]["title"].as_str().unwrap_or("an API");
    let description = format!("Client for {title}, generated from its OpenAPI document.");
    let _ = write!(
        manifest,
        "\n[package]\nname = {name:?}\ndescription = {description:?}\nversion = \"0.1.0\"\nedition = \"2021\"\npublish = false\n\n\
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

pub(super) fn library(document: &Value) -> String {
    let title = document["info"]["title"]
        .as_str()
        .unwrap_or("an API")
        .replace('\n', " ");
    let version = &document["info"]["version"];
    let version = version.as_str().map_or_else(|| version.to_string(), str::to_owned);
    let server = document["servers"][0]["url"]
        .as_str()
        .unwrap_or("the base URL of the API");
    format!(
        "//! Client for {title} {version}.\n\
         //!\n\
         //! `Client::new_with_client(base_url, reqwest)` takes the server ({server}), and a `reqwest::Client` that\n\
         //! brings what the server wants to see of its caller, for instance a key among its default headers.\n\
         #![allow(dead_code, unused_imports, unused_macros)]\n\
         \n\
         mod corrections;\n\
         mod open_enum;\n\
         mod open_union;\n\
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
