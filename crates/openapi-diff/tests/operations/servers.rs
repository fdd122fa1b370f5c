//! Servers.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use serde_json::json;

use crate::check;
use crate::support::{assert_same, operation};

#[test]
fn servers() {
    let at = |addresses: &[&str]| {
        let mut document = operation(&json!({}));
        document["servers"] = addresses.iter().map(|url| json!({"url": url})).collect();
        document
    };
    check(vec![
        (
            "server-added",
            Compatible,
            at(&["https://a.example"]),
            at(&["https://a.example", "https://b.example"]),
        ),
        (
            "server-removed",
            Breaking,
            at(&["https://a.example", "https://b.example"]),
            at(&["https://b.example"]),
        ),
        (
            "server-changed",
            Breaking,
            at(&["https://a.example"]),
            at(&["https://b.example"]),
        ),
        (
            "default-server-changed",
            Unclear,
            at(&["https://a.example", "https://b.example"]),
            at(&["https://b.example", "https://a.example"]),
        ),
        (
            "default-server-changed",
            Unclear,
            at(&["https://a.example"]),
            at(&["https://b.example", "https://a.example"]),
        ),
    ]);
    assert_same(&at(&["https://a.example/"]), &at(&["https://a.example"]));
    assert_same(&at(&[]), &operation(&json!({})));
}

#[test]
fn variables() {
    let with = |default: &str, values: &[&str]| {
        let mut document = operation(&json!({}));
        let mut variable = json!({"default": default});
        if !values.is_empty() {
            variable["enum"] = json!(values);
        }
        document["servers"] = json!([{"url": "https://{region}.example", "variables": {"region": variable}}]);
        document
    };
    check(vec![
        (
            "server-variable-narrowed",
            Breaking,
            with("eu", &["eu", "us"]),
            with("eu", &["eu"]),
        ),
        (
            "server-variable-narrowed",
            Breaking,
            with("eu", &[]),
            with("eu", &["eu"]),
        ),
        (
            "server-variable-widened",
            Compatible,
            with("eu", &["eu"]),
            with("eu", &["eu", "us"]),
        ),
        (
            "server-changed",
            Unclear,
            with("eu", &["eu", "us"]),
            with("us", &["eu", "us"]),
        ),
    ]);
}
