//! What stands around the code.

use std::collections::BTreeSet;
use std::fs;

use ofauth_client::operations;
use serde_json::Value;

use super::{files, read, root};

/// Fault 27: publishing was all that happened by itself; no test ran before it. What the gate does, `xtask/tests/gate.rs` says.
#[test]
fn every_push_and_pull_request_runs_the_gate() {
    let workflow: Value = serde_saphyr::from_str(&read(".github/workflows/ci.yml")).expect("YAML");
    assert!(workflow["on"].get("pull_request").is_some() && workflow["on"].get("push").is_some());
    let steps = workflow["jobs"]["gate"]["steps"].as_array().expect("steps");
    assert!(steps.iter().any(|step| step["run"] == ".ci/run"));
}

/// Fault 27: tests needed a private key, and nothing was known without it.
#[test]
fn no_workflow_has_a_key_or_publishes() {
    for file in files(&root().join(".github/workflows")) {
        let text = fs::read_to_string(&file).expect("a workflow");
        for word in ["secrets.", "OFAUTH_API_KEY", "cargo publish"] {
            assert!(!text.contains(word), "{}: {word}", file.display());
        }
    }
}

/// Fault 30: the manifest named one licence, the README another, and there was no text of either.
#[test]
fn all_crates_name_the_licences_whose_texts_they_have() {
    let workspace = read("Cargo.toml");
    assert!(workspace.contains("\nlicense = \"MIT OR Apache-2.0\"\n"));
    assert!(read("README.md").contains("MIT or Apache-2.0, at your choice."));
    for (file, first) in [("LICENSE-MIT", "MIT License"), ("LICENSE-APACHE", "Apache License")] {
        let text = read(file);
        assert!(text.lines().take(5).any(|line| line.contains(first)), "{file}");
        for folder in fs::read_dir(root().join("crates")).expect("crates") {
            let path = folder.expect("a folder").path();
            assert_eq!(
                fs::read_to_string(path.join(file)).ok().as_ref(),
                Some(&text),
                "{}",
                path.display()
            );
            let manifest = fs::read_to_string(path.join("Cargo.toml")).expect("a manifest");
            assert!(manifest.contains("\nlicense.workspace = true\n"), "{}", path.display());
        }
    }
}

/// Fault 30: settings with secrets and the output of builds were in the repository.
#[test]
fn no_settings_and_no_output_of_builds_lie_in_the_tree() {
    assert!(read(".gitignore").lines().any(|line| line == "target"));
    let all = files(&root());
    assert!(all.len() > 500, "{} files", all.len());
    for file in all {
        let name = file.file_name().expect("a name").to_string_lossy().into_owned();
        let settings = name == ".env" || name.starts_with(".env.");
        let built = [
            ".rlib", ".rmeta", ".so", ".o", ".exe", ".dll", ".crate", ".pdb", ".orig",
        ];
        let built = built.iter().any(|end| name.ends_with(end));
        assert!(!settings && !built, "{}", file.display());
    }
}

/// Fault 30: a method was left over whose route the API had removed.
#[test]
fn there_is_a_method_for_what_the_contract_has_and_for_nothing_else() {
    let contract: Value = serde_saphyr::from_str(&read("openapi/ofauth.yaml")).expect("YAML");
    let mut there = BTreeSet::new();
    for (path, item) in contract["paths"].as_object().expect("paths") {
        for (method, operation) in item.as_object().expect("a path item") {
            if let Some(id) = operation["operationId"].as_str() {
                there.insert((method.to_uppercase(), path.clone(), id.to_owned()));
            }
        }
    }
    let called = operations::ALL.iter();
    let called = called.map(|it| (it.method.to_owned(), it.path.to_owned(), it.id.to_owned()));
    assert_eq!(called.collect::<BTreeSet<_>>(), there);
    // What methods of the SDK say of themselves.
    let mut documented = BTreeSet::new();
    let folders = ["crates/ofauth/src/resources", "crates/ofauth-client/src/resources"];
    for file in folders.iter().flat_map(|folder| files(&root().join(folder))) {
        let text = fs::read_to_string(file).expect("a file").replace("\n    /// ", " ");
        let ids = text.split("` (`").skip(1).filter_map(|rest| rest.split_once("`)"));
        documented.extend(ids.map(|(id, _)| id.to_owned()));
    }
    let known: BTreeSet<_> = there.into_iter().map(|(_, _, id)| id).collect();
    assert_eq!(documented, known);
}
