//! `cargo xtask docs` into a folder of its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use scraper::{Html, Selector};
use serde_json::{Value, json};
use tempfile::TempDir;

fn docs(arguments: &[&Path]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("docs").args(arguments).output().unwrap()
}

/// The page of `document`, or of the contract.
fn page(document: Option<&Value>) -> (TempDir, Html) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("document.json");
    let out = folder.path().join("made/here");
    let mut arguments = vec![Path::new("--out"), &out];
    if let Some(document) = document {
        fs::write(&file, document.to_string()).unwrap();
        arguments.push(&file);
    }
    let output = docs(&arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let html = Html::parse_document(&fs::read_to_string(out.join("index.html")).unwrap());
    (folder, html)
}

/// The text inside the first element that `selector` finds.
fn text(page: &Html, selector: &str) -> String {
    let selector = Selector::parse(selector).unwrap();
    page.select(&selector).next().unwrap().text().collect()
}

/// The values of an attribute, of all elements that have it.
fn attributes<'a>(page: &'a Html, name: &str) -> Vec<&'a str> {
    let selector = Selector::parse(&format!("[{name}]")).unwrap();
    page.select(&selector)
        .filter_map(|element| element.attr(name))
        .collect()
}

#[test]
fn the_page_holds_the_contract() {
    let (_folder, page) = page(None);
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    assert_eq!(text(&page, "title"), "OFAuth API");
    let contract: Value = serde_json::from_str(&text(&page, "script#contract")).unwrap();
    let operation = &contract["paths"]["/v2/access/chats/{userId}/messages"]["get"]["operationId"];
    assert_eq!(operation, "listChatMessages");
}

#[test]
fn all_that_the_page_loads_stands_beside_it() {
    let (folder, page) = page(None);
    let mut loaded = attributes(&page, "src");
    loaded.extend(attributes(&page, "href").iter().filter(|href| **href != "data:,"));
    assert_eq!(
        loaded,
        ["swagger-ui-bundle.js", "start.js", "swagger-ui.css", "index.css"]
    );
    let out = folder.path().join("made/here");
    for name in loaded.into_iter().chain(["LICENSE", "NOTICE"]) {
        let content = fs::read_to_string(out.join(name)).unwrap();
        assert!(!content.is_empty(), "{name}");
        assert!(!name.ends_with(".css") || !content.contains("@import"), "{name}");
    }
}

#[test]
fn hostile_text_stays_text() {
    let hostile =
        "</script><script src=\"https://example.com/x.js\"></script><!--<script>\u{2028}\u{2029}&amp; {contract}";
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": format!("</title>{hostile}"), "description": hostile, hostile: hostile},
        "paths": {}
    });
    let (folder, page) = page(Some(&document));
    assert_eq!(text(&page, "title"), format!("</title>{hostile}"));
    let script = text(&page, "script#contract");
    assert!(!script.contains(['<', '\u{2028}', '\u{2029}']), "{script}");
    let contract: Value = serde_json::from_str(&script).unwrap();
    assert_eq!(contract, document);
    assert_eq!(attributes(&page, "src"), ["swagger-ui-bundle.js", "start.js"]);
    drop(folder);
}

#[test]
fn what_is_no_openapi_document_is_refused() {
    let folder = TempDir::new().unwrap();
    for (content, said) in [
        ("[]", "`openapi` is null"),
        ("openapi: '2.0'", "`openapi` is \"2.0\""),
        ("{", "is not YAML"),
    ] {
        let file = folder.path().join("document.yaml");
        fs::write(&file, content).unwrap();
        let output = docs(&[&file, Path::new("--out"), folder.path()]);
        assert_eq!(output.status.code(), Some(100));
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("error: ") && error.contains(said), "{error}");
        assert!(!folder.path().join("index.html").exists());
    }
}
