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
fn none_has_a_key_and_one_publishes() {
    for (name, workflow) in workflows() {
        let mut found = Vec::new();
        texts(&workflow, &mut found);
        for word in ["secrets.", "OFAUTH_API_KEY", "cargo publish"] {
            assert!(!found.iter().any(|text| text.contains(word)), "{name}: {word}");
        }
        let publishes = found.iter().any(|text| text.starts_with("release-plz/action@"));
        assert_eq!(publishes, name == "publish.yml", "{name}");
    }
}

/// The steps of all jobs.
fn steps(workflow: &Value) -> impl Iterator<Item = &Value> {
    let jobs = workflow["jobs"].as_object().unwrap();
    jobs.values().flat_map(|job| job["steps"].as_array().unwrap())
}

#[test]
fn actions_are_pinned_by_digest() {
    for (name, workflow) in workflows() {
        for action in steps(&workflow).filter_map(|step| step["uses"].as_str()) {
            let (_, digest) = action.split_once('@').unwrap();
            let is_digest = digest.len() == 40 && digest.bytes().all(|byte| byte.is_ascii_hexdigit());
            assert!(is_digest, "{name}: {action}");
        }
    }
}

#[test]
fn jobs_have_only_the_permissions_that_they_name() {
    for (name, workflow) in workflows() {
        let permissions = workflow["permissions"].as_object();
        let writes = permissions.map(|permissions| permissions.values().any(|value| value == "write"));
        assert_eq!(writes, Some(false), "{name}");
        for step in steps(&workflow) {
            let checks_out = step["uses"]
                .as_str()
                .is_some_and(|uses| uses.starts_with("actions/checkout@"));
            let keeps_none = step["with"]["persist-credentials"] == false;
            assert!(!checks_out || keeps_none, "{name}");
        }
    }
}

#[test]
fn tests_run_on_each_system_and_each_released_target_is_built() {
    let workflows = workflows();
    let named = |file: &str| &workflows.iter().find(|(name, _)| name == file).unwrap().1;
    let systems = &named("ci.yml")["jobs"]["portable"]["strategy"]["matrix"]["os"];
    assert_eq!(*systems, serde_json::json!(["macos-latest", "windows-latest"]));

    let matrix = &named("release.yml")["jobs"]["archives"]["strategy"]["matrix"]["include"];
    let built: Vec<_> = matrix.as_array().unwrap().iter().map(|job| &job["target"]).collect();
    let dist = Path::new(env!("CARGO_MANIFEST_DIR")).join("../dist-workspace.toml");
    let dist: toml_edit::DocumentMut = fs::read_to_string(dist).unwrap().parse().unwrap();
    let targets = dist["dist"]["targets"].as_array().unwrap().iter();
    let targets: Vec<_> = targets.map(|target| target.as_str().unwrap()).collect();
    assert_eq!(built, targets);
    assert_eq!(
        named("release.yml")["env"]["DIST"].as_str(),
        dist["dist"]["cargo-dist-version"].as_str()
    );
}
