//! The workflows of continuous integration.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;

use serde_json::Value;

/// Each workflow, by the name of its file.
fn workflows() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../.github/workflows");
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let workflows = entries.map(|entry| {
        let text = fs::read_to_string(entry.path()).unwrap();
        let name = entry.file_name().into_string().unwrap();
        (name, serde_saphyr::from_str(&text).unwrap())
    });
    workflows.collect()
}

/// The texts of a value, those within it included.
fn texts<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
    match value {
        Value::String(text) => found.push(text),
        Value::Array(elements) => elements.iter().for_each(|element| texts(element, found)),
        Value::Object(members) => members.values().for_each(|member| texts(member, found)),
        _ => {}
    }
}

#[test]
fn every_push_and_pull_request_runs_the_gate() {
    let workflows = workflows();
    let (_, workflow) = workflows.iter().find(|(name, _)| name == "ci.yml").unwrap();
    assert!(workflow["on"].get("pull_request").is_some() && workflow["on"].get("push").is_some());
    let steps = workflow["jobs"]["gate"]["steps"].as_array().unwrap();
    assert!(steps.iter().any(|step| step["run"] == ".ci/run"));
}

#[test]
fn none_has_a_key_or_publishes() {
    for (name, workflow) in workflows() {
        let mut found = Vec::new();
        texts(&workflow, &mut found);
        for word in ["secrets.", "OFAUTH_API_KEY", "cargo publish"] {
            assert!(!found.iter().any(|text| text.contains(word)), "{name}: {word}");
        }
    }
}
