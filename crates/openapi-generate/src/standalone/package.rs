//! The manifest and the root of a crate of its own.

use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};

use anyhow::Context;
use heck::ToKebabCase;

use super::manifest;
use super::security::Security;
use super::servers::Servers;
use super::{Target, info};
use crate::document::Document;
use crate::quoting;
use crate::types::Types;

/// Dependencies that every such crate has, besides the runtime.
const ALWAYS: &[(&str, &str)] = &[
    ("schemars", r#"{ version = "1.2", optional = true }"#),
    ("serde", r#"{ version = "1.0", features = ["derive"] }"#),
    ("serde_json", r#""1.0""#),
];

/// Dependencies of types that need them.
const SOMETIMES: &[(&str, &str)] = &[
    (
        "chrono",
        r#"{ version = "0.4", default-features = false, features = ["serde"] }"#,
    ),
    ("regress", r#""0.12""#),
    ("uuid", r#"{ version = "1", features = ["serde"] }"#),
];

const RUNTIME: &str = "openapi-runtime";
const MOCK: &str = "openapi-mock";

/// Names that a package would share with a crate that the compiler brings along; dependencies are no names either.
const TAKEN: &[&str] = &[
    "alloc",
    "core",
    "openapi-mock",
    "openapi-runtime",
    "proc-macro",
    "std",
    "test",
    "tokio",
];

/// What a crate has if its document needs it.
#[derive(Clone, Copy)]
pub(super) struct Parts {
    /// Enums of responses by status.
    pub(super) responses: bool,
    /// Traits of the headers that responses declare.
    pub(super) headers: bool,
    /// Types of the bodies of errors.
    pub(super) error_bodies: bool,
    /// Responses that say that nothing was modified (304).
    pub(super) not_modified: bool,
    /// Responses that are streams.
    pub(super) streams: bool,
    /// Bodies that are XML.
    pub(super) xml: bool,
    /// Types of `chrono`: a feature cannot have its name then.
    pub(super) chrono: bool,
}

/// The features of the crate, and what each adds.
pub(super) fn features(parts: Parts) -> Vec<(&'static str, &'static str)> {
    let all = [
        ("ring", "TLS by rustls with ring; on by default"),
        ("gzip", "compressed responses; on by default"),
        ("aws-lc-rs", "TLS by rustls with AWS-LC"),
        ("native-tls", "TLS by the operating system's library"),
        ("blocking", "calls that wait on the calling thread"),
        (
            "chrono",
            "conversions of `chrono`'s timestamps and dates to `Timestamp` and `Date`",
        ),
        (
            "jiff",
            "conversions between types of `jiff` and `Timestamp`, `Date`, `TimeOfDay`, `IsoDuration`",
        ),
        (
            "time",
            "conversions of `time`'s timestamps and dates to `Timestamp` and `Date`",
        ),
        (
            "rust_decimal",
            "conversions between `Decimal` and `rust_decimal::Decimal`",
        ),
        ("schemars", "JSON schemas of the types"),
        (
            "test-util",
            "for unit tests: errors, responses and streams without a server, and `Default` of the types",
        ),
    ];
    all.into_iter()
        .filter(|(name, _)| *name != "chrono" || !parts.chrono)
        .collect()
}

/// The lowest version of Rust, that of the runtime.
pub(super) const RUST_VERSION: &str = "1.85";

pub(super) fn manifest(
    document: &Document,
    target: &Target,
    types: &Types,
    security: &Security,
    parts: Parts,
) -> anyhow::Result<String> {
    let (name, description) = (quoting::toml(&target.name), quoting::toml(&info::description(document)));
    let mut manifest = format!(
        "\n[package]\nname = {name}\ndescription = {description}\nreadme = \"README.md\"\nversion = \"0.1.0\"\n\
         edition = \"2021\"\nrust-version = \"{RUST_VERSION}\"\n"
    );
    for (key, value) in [
        ("license", info::license(document)),
        ("homepage", info::homepage(document)),
    ] {
        if let Some(value) = value {
            let _ = writeln!(manifest, "{key} = {}", quoting::toml(&value));
        }
    }
    manifest.push_str(
        "keywords = [\"api\", \"client\", \"openapi\", \"sdk\"]\ncategories = [\"api-bindings\"]\npublish = false\n\n\
         # The document's texts may contain code that does not compile.\n[lib]\ndoctest = false\n\n\
         # Not part of a workspace around it.\n[workspace]\n\n\
         [features]\ndefault = [\"gzip\", \"ring\"]\n",
    );
    for (feature, _) in features(parts) {
        let schema = if feature == "schemars" {
            "\"dep:schemars\", "
        } else {
            ""
        };
        let _ = writeln!(manifest, "{feature} = [{schema}\"{RUNTIME}/{feature}\"]");
    }
    manifest.push_str("\n[dependencies]\n");
    let runtime = runtime(target, security.client_credentials, parts);
    let sometimes = SOMETIMES.iter().filter(|(name, _)| types.need(name));
    let mut dependencies: Vec<_> = ALWAYS.iter().chain(sometimes).copied().collect();
    dependencies.push((RUNTIME, &runtime));
    dependencies.sort_unstable();
    for (name, version) in dependencies {
        let _ = writeln!(manifest, "{name} = {version}");
    }
    if target.tests {
        let path = mock_path(target);
        let version = env!("CARGO_PKG_VERSION");
        let _ = write!(
            manifest,
            "\n[dev-dependencies]\n{MOCK} = {{ version = \"{version}\"{path} }}\n\
             tokio = {{ version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }}\n"
        );
    }
    let present = target.out.join("Cargo.toml");
    if !present.exists() {
        return Ok(manifest);
    }
    let present = std::fs::read_to_string(&present).with_context(|| format!("cannot read {}", present.display()))?;
    let known: Vec<&str> = ALWAYS
        .iter()
        .chain(SOMETIMES)
        .map(|(name, _)| *name)
        .chain([RUNTIME, MOCK, "chrono"])
        .collect();
    manifest::kept(&manifest, &present, &known).with_context(|| target.out.join("Cargo.toml").display().to_string())
}

/// The folder of the runtime in whose workspace the crate lies.
pub(super) fn runtime_around(out: &Path) -> Option<PathBuf> {
    out.ancestors()
        .skip(1)
        .map(|folder| folder.join("crates").join(RUNTIME))
        .find(|folder| folder.join("Cargo.toml").is_file())
}

/// The path of the mock, if it is beside the runtime.
fn mock_path(target: &Target) -> String {
    let beside = target.runtime.as_ref().map(|runtime| runtime.with_file_name(MOCK));
    let beside = beside.filter(|folder| folder.join("Cargo.toml").is_file());
    beside
        .map(|folder| format!(", path = {}", quoting::toml(&relative(&target.out, &folder))))
        .unwrap_or_default()
}

/// The dependency on the runtime: by its version, and by its path where that is known.
fn runtime(target: &Target, client_credentials: bool, parts: Parts) -> String {
    let version = env!("CARGO_PKG_VERSION");
    let path = target
        .runtime
        .as_ref()
        .map(|folder| format!(", path = {}", quoting::toml(&relative(&target.out, folder))))
        .unwrap_or_default();
    let features = [
        (true, "client"),
        (client_credentials, "client-credentials"),
        (parts.streams, "streams"),
        (parts.xml, "xml"),
    ];
    let features: Vec<String> = features
        .iter()
        .filter(|(needed, _)| *needed)
        .map(|(_, name)| format!("\"{name}\""))
        .collect();
    let features = features.join(", ");
    format!("{{ version = \"{version}\"{path}, default-features = false, features = [{features}] }}")
}

/// The relative path from one folder to another, as manifests have it.
fn relative(from: &Path, to: &Path) -> String {
    let common = from
        .components()
        .zip(to.components())
        .take_while(|(a, b)| a == b)
        .count();
    let up = from.components().skip(common).map(|_| Component::ParentDir);
    let way: PathBuf = up.chain(to.components().skip(common)).collect();
    way.to_string_lossy().replace('\\', "/")
}

/// The package name that the caller asks for.
pub(super) fn chosen(name: &str) -> anyhow::Result<String> {
    let letters = name.chars().all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    let is_package = letters && syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_ok();
    anyhow::ensure!(
        is_package,
        "the package name is `{}`; expected ASCII letters, digits, `-` and `_`, a letter first, and no keyword of Rust",
        quoting::line(name)
    );
    anyhow::ensure!(
        !is_taken(&name.to_kebab_case()),
        "the package name is `{name}`; expected another name than that of a dependency or of a crate of the compiler"
    );
    Ok(name.to_owned())
}

/// Whether another crate that it meets has the name.
fn is_taken(name: &str) -> bool {
    let known = |(other, _): &(&str, &str)| *other == name;
    TAKEN.contains(&name) || ALWAYS.iter().chain(SOMETIMES).any(known)
}

/// The name of the package in this folder.
pub(super) fn name(out: &Path) -> String {
    let folder = out.file_name().unwrap_or_default().to_string_lossy();
    let name: String = folder.chars().map(|c| if c.is_ascii() { c } else { '-' }).collect();
    let name = name.to_kebab_case();
    let taken = is_taken(&name) || syn::parse_str::<syn::Ident>(&name.replace('-', "_")).is_err();
    match name.as_str() {
        "" => "api".to_owned(),
        name if taken => format!("api-{name}"),
        name => name.to_owned(),
    }
}

/// `lib.rs`, with the program of the README as an example.
pub(super) fn library(
    document: &Document,
    security: &Security,
    servers: Option<&Servers>,
    parts: Parts,
    program: &str,
) -> String {
    let program: String = program
        .lines()
        .map(|line| format!("//! {line}").trim_end().to_owned() + "\n")
        .collect();
    let title = quoting::markdown(info::title(document));
    let version = quoting::markdown(&info::version(document));
    let responses = if parts.responses {
        "/// Responses whose bodies differ by status.\n#[allow(clippy::all)]\npub mod responses;\n"
    } else {
        ""
    };
    let headers = if parts.headers {
        "/// Headers of responses, of the types that the document declares.\n#[allow(clippy::all)]\npub mod headers;\n"
    } else {
        ""
    };
    let streams = if parts.streams {
        "pub use openapi_runtime::{Event, EventStream, JsonLines};\n"
    } else {
        ""
    };
    let error = match (parts.error_bodies, parts.not_modified) {
        (true, true) => "{Error, ErrorBody, IfModified}",
        (true, false) => "{Error, ErrorBody}",
        (false, true) => "{Error, IfModified}",
        (false, false) => "Error",
    };
    let handles = security.handle_names.iter().map(String::as_str);
    let handles = handles.chain(servers.into_iter().flat_map(Servers::types));
    let handles: String = handles.map(|name| format!(", {name}")).collect();
    let client_credentials = if security.client_credentials {
        "ClientCredentials, "
    } else {
        ""
    };
    format!(
        "//! Client for {title} {version}.\n\
         //!\n\
         //! [`Client::builder`] builds a client. Its methods return groups of operations ([`resources`]), whose methods return\n\
         //! request builders ([`requests`]). `send` checks a request before it is sent: values that the document does not\n\
         //! allow, and path parameters that change the path, are an [`ErrorKind::InvalidRequest`].\n\
         //!\n\
         //! ```no_run\n\
         {program}\
         //! ```\n\
         #![allow(dead_code, unused_imports, unused_macros)]\n\
         // Names and texts come from the document.\n\
         #![allow(confusable_idents, mixed_script_confusables, uncommon_codepoints)]\n\
         #![allow(non_camel_case_types, non_snake_case, rustdoc::all)]\n\
         \n\
         mod api;\n\
         mod client;\n\
         mod objects;\n\
         mod entries;\n\
         mod enums;\n\
         mod error;\n\
         {headers}\
         #[allow(clippy::all)]\n\
         pub mod operations;\n\
         #[allow(clippy::all)]\n\
         pub mod requests;\n\
         #[allow(clippy::all)]\n\
         pub mod resources;\n\
         {responses}\
         /// Types of requests and responses.\n\
         #[allow(clippy::all, unreachable_patterns)]\n\
         pub mod types;\n\
         mod unions;\n\
         \n\
         /// Open enums and unions, which keep values that the document does not list.\n\
         pub mod open {{\n    pub use crate::enums::*;\n    pub use crate::unions::*;\n}}\n\
         \n\
         pub use client::{{Client, ClientBuilder{handles}}};\n\
         pub use error::{error};\n\
         pub use openapi_runtime::{{self, Binary, CallOptions, {client_credentials}Credential, ErrorKind, Part, RateLimiting, Response, ResponseFuture, ResponseMeta}};\n\
         pub use openapi_runtime::{{Backoff, Interceptor, RetryBudget, RetryPolicy, TimeLimits, Timestamp, TlsConfig}};\n\
         pub use openapi_runtime::{{Date, Decimal, IdRef, InvalidDecimal, InvalidFormat, InvalidTimestamp, IsoDuration, Nullable}};\n\
         pub use openapi_runtime::{{TimeOfDay, Uuid, paging, rate_limit}};\n\
         {streams}#[cfg(feature = \"blocking\")]\n\
         pub use openapi_runtime::blocking;\n\
         #[cfg(feature = \"test-util\")]\n\
         pub use openapi_runtime::test_util;\n\
         \n\
         /// A result whose error is [`Error`].\n\
         pub type Result<T, E = Error> = std::result::Result<T, E>;\n"
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
            ("openapi_runtime", "api-openapi-runtime"),
            ("caf\u{e9}", "caf"),
            ("\u{2764}", "api"),
            ("", "api"),
        ] {
            assert_eq!(name(Path::new(folder)), package);
        }
    }

    #[test]
    fn a_chosen_name_is_one_that_cargo_takes() {
        for name in ["petstore", "pet-store", "pet_store", "Pets2"] {
            assert_eq!(chosen(name).unwrap(), name);
        }
        for name in [
            "",
            "2nd",
            "a b",
            "caf\u{e9}",
            "type",
            "serde",
            "openapi_runtime",
            "../a",
        ] {
            assert!(chosen(name).is_err(), "{name}");
        }
    }

    #[test]
    fn the_runtime_is_named_by_its_way_from_the_crate() {
        for (from, to, way) in [
            ("/a/tests/x/parts", "/a/crates/r", "../../../crates/r"),
            ("/a/b", "/a/crates/r", "../crates/r"),
        ] {
            assert_eq!(relative(Path::new(from), Path::new(to)), way);
        }
        let target = |runtime: Option<&str>| Target {
            out: "/nowhere/x".into(),
            name: "x".to_owned(),
            runtime: runtime.map(PathBuf::from),
            tests: false,
        };
        assert_eq!(runtime_around(Path::new("/nowhere/x")), None);
        let parts = Parts {
            responses: false,
            headers: false,
            error_bodies: false,
            not_modified: false,
            streams: false,
            xml: false,
            chrono: false,
        };
        assert!(!runtime(&target(None), false, parts).contains("path"));
        let given = runtime(&target(Some("/r/crates/openapi-runtime")), false, parts);
        assert!(given.contains("path = \"../../r/crates/openapi-runtime\""), "{given}");
    }
}
