//! The crates that users depend on, with the oldest compiler that they support.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::cargo::run;
use crate::workspace;

/// The oldest compiler, as the manifests of those crates name it.
const VERSION: &str = "1.85";

/// Names the folder of an old rustc and cargo.
const FOLDER: &str = "MINIMUM_RUST";

/// Projects that depend on those crates: with the newest versions that the compiler takes, and with the lowest versions that the
/// manifests allow.
const PROJECTS: [&str; 2] = ["tests/minimum-rust", "tests/lowest-versions"];

/// Checks the projects. Returns why it was skipped.
pub(crate) fn check() -> anyhow::Result<Option<String>> {
    // Debian's packages; the default toolchain comes first on the path.
    let folder = std::env::var_os(FOLDER).map_or_else(|| PathBuf::from("/usr/bin"), PathBuf::from);
    if !is_old(&folder.join("rustc")) {
        return Ok(Some(format!(
            "Rust {VERSION}: {FOLDER} names no folder with its rustc and cargo (apt-get install 'rustc-web=1.85*' 'cargo-web=1.85*' 'libstd-rust-web-dev=1.85*')"
        )));
    }
    for project in PROJECTS {
        let mut cargo = Command::new(folder.join("cargo"));
        cargo
            .args(["check", "--locked"])
            .current_dir(workspace::root().join(project))
            .env("RUSTC", folder.join("rustc"))
            .env_remove("RUSTUP_TOOLCHAIN");
        run(&mut cargo)?;
    }
    Ok(None)
}

fn is_old(rustc: &Path) -> bool {
    let output = Command::new(rustc).arg("--version").output();
    output.is_ok_and(|output| output.stdout.starts_with(format!("rustc {VERSION}.").as_bytes()))
}

#[cfg(test)]
mod tests {
    use toml_edit::{DocumentMut, Item};

    use super::*;

    /// Dependencies that need a newer compiler: those of the features `postgres` and `zstd`.
    const NEWER: [&str; 2] = ["ruzstd", "sqlx"];

    fn manifest(path: &str) -> DocumentMut {
        let text = std::fs::read_to_string(workspace::root().join(path)).expect("a manifest");
        text.parse().expect("TOML")
    }

    /// The version that a manifest asks for.
    fn version(dependency: &Item) -> &str {
        let version = dependency.get("version").unwrap_or(dependency);
        version.as_str().expect("a version")
    }

    #[test]
    fn the_lowest_versions_are_those_of_the_manifests() {
        let workspace = manifest("Cargo.toml");
        let lowest = manifest("tests/lowest-versions/Cargo.toml");
        for name in [
            "ofauth",
            "ofauth-client",
            "ofauth-webhooks",
            "openapi-redis",
            "openapi-runtime",
        ] {
            let package = manifest(&format!("crates/{name}/Cargo.toml"));
            assert_eq!(package["package"]["rust-version"].as_str(), Some(VERSION), "{name}");
            let dependencies = package["dependencies"].as_table().expect("a table");
            for (dependency, _) in dependencies {
                let is_ours = dependency.starts_with("ofauth") || dependency.starts_with("openapi-");
                if is_ours || NEWER.contains(&dependency) {
                    continue;
                }
                let asked = version(&workspace["workspace"]["dependencies"][dependency]);
                let parts = asked.split('.').chain(["0", "0"]).take(3);
                let expected = format!("={}", parts.collect::<Vec<_>>().join("."));
                let pinned = lowest["dependencies"].get(dependency).map(version);
                assert_eq!(pinned, Some(expected.as_str()), "{dependency} of {name}");
            }
        }
    }
}
