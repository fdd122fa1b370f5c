//! Each crate that is published says what crates.io shows of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;

use serde_json::Value;

/// The packages of the workspace that are published.
fn published() -> Vec<Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version", "1", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap().iter().cloned();
    packages
        .filter(|package| package["publish"] != serde_json::json!([]))
        .collect()
}

#[test]
fn each_crate_has_what_the_registry_shows() {
    let packages = published();
    for name in ["ofauth", "ofauth-cli", "openapi-cli", "openapi-runtime"] {
        assert!(
            packages.iter().any(|package| package["name"] == name),
            "{name} is published"
        );
    }
    for package in packages {
        let name = package["name"].as_str().unwrap();
        for field in [
            "description",
            "license",
            "readme",
            "repository",
            "homepage",
            "documentation",
            "rust_version",
        ] {
            assert!(
                package[field].as_str().is_some_and(|text| !text.is_empty()),
                "{name}: {field}"
            );
        }
        // The limits of crates.io.
        let keywords = package["keywords"].as_array().unwrap();
        assert!((1..=5).contains(&keywords.len()), "{name}: {keywords:?}");
        for keyword in keywords.iter().map(|keyword| keyword.as_str().unwrap()) {
            let is_valid = keyword.len() <= 20
                && keyword
                    .bytes()
                    .all(|byte| byte.is_ascii_alphanumeric() || b"-_+".contains(&byte));
            assert!(is_valid, "{name}: {keyword}");
        }
        let categories = package["categories"].as_array().unwrap();
        assert!((1..=5).contains(&categories.len()), "{name}: {categories:?}");
        let folder = Path::new(package["manifest_path"].as_str().unwrap()).parent().unwrap();
        for file in ["README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
            assert!(folder.join(file).is_file(), "{name}: {file}");
        }
        // One version for all, so that one merge publishes them.
        assert_eq!(package["version"], env!("CARGO_PKG_VERSION"), "{name}");
    }
}

/// A crate is published after those that it names by version, also for its tests: the registry must have them.
#[test]
fn crates_can_be_published_one_after_another() {
    let packages = published();
    let names = |package: &Value| -> Vec<String> {
        let dependencies = package["dependencies"].as_array().unwrap().iter();
        let ours = dependencies.filter(|dependency| !dependency["path"].is_null() && dependency["req"] != "*");
        ours.map(|dependency| dependency["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let mut waiting: Vec<_> = packages
        .iter()
        .map(|package| (package["name"].as_str().unwrap(), names(package)))
        .collect();
    let mut order: Vec<&str> = Vec::new();
    while !waiting.is_empty() {
        let (ready, rest): (Vec<_>, Vec<_>) = waiting
            .into_iter()
            .partition(|(_, needed)| needed.iter().all(|name| order.contains(&name.as_str())));
        assert!(!ready.is_empty(), "each of these waits for another: {rest:?}");
        order.extend(ready.iter().map(|(name, _)| *name));
        waiting = rest;
    }
    for name in [
        "openapi-redis",
        "openapi-mcp",
        "openapi-mock",
        "ofauth-sync",
        "ofauth-cli",
    ] {
        assert!(order.contains(&name), "{name}: {order:?}");
    }
}

#[test]
fn crates_depend_only_on_published_ones_by_version() {
    let packages = published();
    for package in &packages {
        for dependency in package["dependencies"].as_array().unwrap() {
            // A development dependency without a version is left out of the package.
            let is_ours = !dependency["path"].is_null();
            if !is_ours || dependency["kind"] == "dev" {
                continue;
            }
            let name = &dependency["name"];
            assert_ne!(dependency["req"], "*", "{}: {name}", package["name"]);
            assert!(
                packages.iter().any(|other| other["name"] == *name),
                "{}: {name}",
                package["name"]
            );
        }
    }
}
