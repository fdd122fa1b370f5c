//! `cargo xtask package`: what is published is complete, and builds from its package.

use std::fs;
use std::process::{Command, ExitCode};

use anyhow::{Context, ensure};
use serde_json::Value;
use toml_edit::{DocumentMut, value};

use crate::cargo::{command, output, run as run_cargo};
use crate::stdout::say;
use crate::workspace;

const FINDINGS: u8 = 4;
/// Fields that every manifest must have.
const FIELDS: &[&str] = &[
    "description",
    "license",
    "readme",
    "repository",
    "homepage",
    "documentation",
    "keywords",
    "categories",
];
/// What every package must have; the licences are links to those of the workspace.
const FILES: &[&str] = &["README.md", "LICENSE-APACHE", "LICENSE-MIT"];

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let metadata = output(command().args(["metadata", "--no-deps", "--locked", "--format-version", "1"]))?;
    let metadata: Value = serde_json::from_slice(&metadata).context("cargo metadata is not JSON")?;
    let published: Vec<&Value> = metadata["packages"]
        .as_array()
        .into_iter()
        .flatten()
        .filter(|package| published(package))
        .collect();
    let names: Vec<&str> = published
        .iter()
        .filter_map(|package| package["name"].as_str())
        .collect();
    let mut count = 0;
    for (package, name) in published.iter().zip(&names) {
        let listed = output(command().args(["package", "--list", "--allow-dirty", "--locked", "--package", name]))?;
        let listed = String::from_utf8(listed).context("a file's name is not UTF-8")?;
        let files: Vec<&str> = listed.lines().collect();
        for finding in findings(package, &files) {
            say!("crates/{name}: {finding}");
            count += 1;
        }
    }
    if count > 0 {
        eprintln!("{count} findings in {} packages", names.len());
        return Ok(ExitCode::from(FINDINGS));
    }
    let mut packaging = command();
    packaging.args(["package", "--locked", "--allow-dirty", "--no-verify", "--quiet"]);
    packaging.args(names.iter().flat_map(|name| ["--package", name]));
    run_cargo(&mut packaging)?;
    build(&published)?;
    say!("{} packages, each built from what it holds", names.len());
    Ok(ExitCode::SUCCESS)
}

/// Builds what the packages hold, against each other. `cargo package` would verify a second run against what the first has
/// unpacked: it unpacks a version once, into cargo's home.
fn build(packages: &[&Value]) -> anyhow::Result<()> {
    let folder = workspace::root().join("target/package/unpacked");
    if folder.exists() {
        fs::remove_dir_all(&folder).with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut manifest: DocumentMut = "[workspace]\nresolver = \"3\"\nmembers = [\"*\"]\n".parse()?;
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        let unpacked = format!("{name}-{}", package["version"].as_str().unwrap_or_default());
        let mut tar = Command::new("tar");
        tar.arg("-xzf").arg(format!("../{unpacked}.crate")).current_dir(&folder);
        let status = tar.status().context("cannot run tar")?;
        ensure!(status.success(), "tar cannot unpack {unpacked}.crate");
        manifest["patch"]["crates-io"][name]["path"] = value(unpacked);
    }
    fs::write(folder.join("Cargo.toml"), manifest.to_string())?;
    fs::copy(workspace::root().join("Cargo.lock"), folder.join("Cargo.lock"))?;
    let mut check = command();
    check.args(["check", "--workspace", "--target-dir"]);
    check.arg(workspace::root().join("target")).current_dir(&folder);
    run_cargo(&mut check)
}

/// `publish = false` is an empty list of registries.
fn published(package: &Value) -> bool {
    package["publish"]
        .as_array()
        .is_none_or(|registries| !registries.is_empty())
}

fn findings(package: &Value, files: &[&str]) -> Vec<String> {
    let empty = |value: &Value| match value {
        Value::String(text) => text.trim().is_empty(),
        Value::Array(elements) => elements.is_empty(),
        _ => true,
    };
    let unsaid = FIELDS.iter().filter(|field| empty(&package[**field]));
    let unsaid = unsaid.map(|field| format!("Cargo.toml has no `{field}`; add it"));
    let missing = FILES.iter().filter(|file| !files.contains(*file));
    let missing = missing.map(|file| format!("{file} is not in the package; add it, or a link to the workspace's"));
    let superfluous = files
        .iter()
        .filter(|file| file.starts_with("tests/") || file.ends_with(".snap"));
    let superfluous = superfluous.map(|file| format!("{file} is of no use in the package; name it in `exclude`"));
    unsaid.chain(missing).chain(superfluous).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_published_is_known_by_its_manifest() {
        let cases = [(json!(null), true), (json!(["own"]), true), (json!([]), false)];
        for (publish, expected) in cases {
            assert_eq!(published(&json!({"publish": publish})), expected);
        }
    }

    #[test]
    fn what_a_package_lacks_or_has_too_much_is_named() {
        let mut package = json!({
            "description": "Notes.", "license": "MIT", "readme": "README.md", "repository": "https://example.com/notes",
            "homepage": "https://example.com", "documentation": "https://docs.rs/notes", "keywords": ["notes"],
            "categories": ["text"],
        });
        let mut files = vec!["LICENSE-APACHE", "LICENSE-MIT", "README.md", "src/lib.rs"];
        assert_eq!(findings(&package, &files), [""; 0]);
        package["keywords"] = json!([]);
        files.splice(0..1, ["src/snapshots/a.snap", "tests/a.rs"]);
        let expected = [
            "Cargo.toml has no `keywords`; add it",
            "LICENSE-APACHE is not in the package; add it, or a link to the workspace's",
            "src/snapshots/a.snap is of no use in the package; name it in `exclude`",
            "tests/a.rs is of no use in the package; name it in `exclude`",
        ];
        assert_eq!(findings(&package, &files), expected);
    }
}
