//! `cargo xtask docs` into a folder of its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use scraper::{Html, Selector};
use serde_json::{Value, json};
use tempfile::TempDir;

#[path = "../src/docs/browser.rs"]
mod browser;

fn docs(arguments: &[&Path]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("docs").args(arguments).output().unwrap()
}

/// The page of `document`, or of the contract.
fn page(document: Option<&Value>) -> (TempDir, Html) {
    let folder = TempDir::new().unwrap();
    let file = folder.path().join("document.json");
    let out = folder.path().join("made/here.html");
    let mut arguments = vec![Path::new("--out"), &out];
    if let Some(document) = document {
        fs::write(&file, document.to_string()).unwrap();
        arguments.push(&file);
    }
    let output = docs(&arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let html = Html::parse_document(&fs::read_to_string(out).unwrap());
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
fn the_page_loads_nothing() {
    let (_folder, page) = page(None);
    assert_eq!(attributes(&page, "src"), [""; 0]);
    assert_eq!(attributes(&page, "href"), ["data:,"]);
    let style = text(&page, "style");
    assert!(!style.contains("@import"));
    for url in style.split("url(").skip(1) {
        assert!(url.trim_start_matches(['"', '\'']).starts_with("data:"), "{url:.80}");
    }
    let policy = Selector::parse("meta[http-equiv]").unwrap();
    let policy = page.select(&policy).next().unwrap().attr("content").unwrap();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    assert!(text(&page, "script#licence").contains("Apache License"));
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
    assert_eq!(attributes(&page, "src"), [""; 0]);
    let script = Selector::parse("script").unwrap();
    assert_eq!(page.select(&script).count(), 4);
    drop(folder);
}

#[test]
fn what_is_no_openapi_document_is_refused() {
    let folder = TempDir::new().unwrap();
    for (content, said) in [
        ("[]", "expected an OpenAPI document"),
        ("openapi: '2.0'", "`2.0`, expected version 3.0.x or 3.1.x"),
        ("{", "document.yaml:1:"),
    ] {
        let file = folder.path().join("document.yaml");
        fs::write(&file, content).unwrap();
        let output = docs(&[&file, Path::new("--out"), &folder.path().join("here.html")]);
        assert_eq!(output.status.code(), Some(100));
        let error = String::from_utf8(output.stderr).unwrap();
        assert!(error.starts_with("error: ") && error.contains(said), "{error}");
        assert!(!folder.path().join("here.html").exists());
    }
}

/// The page as a browser has drawn it, found at `address` below the folder; nothing where there is no browser.
fn drawn(folder: &TempDir, address: &str) -> Option<Html> {
    const LIMIT: Duration = Duration::from_secs(120);
    let browser = match browser::find() {
        Ok(browser) => browser,
        Err(why) => {
            // Written past the test harness, which shows nothing of a test that passes.
            let line = format!("skipped: the reference in a browser: {why}\n");
            io::stderr().write_all(line.as_bytes()).unwrap();
            return None;
        }
    };
    let profile = TempDir::new().unwrap();
    let dom = profile.path().join("dom.html");
    let mut child = Command::new(browser)
        .args([
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
        ])
        .args([
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
        ])
        .args(["--virtual-time-budget=10000", "--dump-dom"])
        .arg(format!("--user-data-dir={}", profile.path().join("profile").display()))
        .arg(format!("file://{}/made/{address}", folder.path().display()))
        .stdout(File::create(&dom).unwrap())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let started = Instant::now();
    // What is killed has drawn nothing.
    while child.try_wait().unwrap().is_none() {
        if started.elapsed() > LIMIT {
            child.kill().unwrap();
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Some(Html::parse_document(&fs::read_to_string(dom).unwrap()))
}

/// The ids of the operations that are drawn. Each must be folded.
fn drawn_operations(page: &Html) -> Vec<String> {
    let unfolded = Selector::parse(".opblock.is-open, .opblock-body").unwrap();
    assert_eq!(page.select(&unfolded).count(), 0);
    let id = Selector::parse(".opblock .opblock-summary-operation-id").unwrap();
    page.select(&id).map(|id| id.text().collect()).collect()
}

#[test]
fn a_browser_draws_all_operations_folded_and_searches_them() {
    let (folder, source) = page(None);
    let Some(drawn_page) = drawn(&folder, "here.html") else {
        return;
    };
    let contract: Value = serde_json::from_str(&text(&source, "script#contract")).unwrap();
    let items = ["paths", "webhooks"]
        .into_iter()
        .filter_map(|part| contract[part].as_object());
    let entries = items.flat_map(|items| items.values()).filter_map(Value::as_object);
    let mut expected: Vec<&str> = entries
        .flat_map(|item| item.values())
        .filter_map(|operation| operation["operationId"].as_str())
        .collect();
    let mut found = drawn_operations(&drawn_page);
    found.sort_unstable();
    expected.sort_unstable();
    assert_eq!(found, expected);
    let field = Selector::parse("input[type=search]").unwrap();
    assert_eq!(drawn_page.select(&field).count(), 1);

    // The words are of an operation's path and of its summary.
    let Some(searched) = drawn(&folder, "here.html?search=Unsend+%2FCHATS%2F") else {
        return;
    };
    assert_eq!(drawn_operations(&searched), ["unsendChatMessage"]);

    let Some(searched) = drawn(&folder, "here.html?search=webhooks+connection.expired") else {
        return;
    };
    let found = drawn_operations(&searched);
    let webhook = contract["webhooks"]["connection.expired"]["post"]["operationId"].as_str();
    assert_eq!(
        found.iter().map(String::as_str).collect::<Vec<_>>(),
        Vec::from_iter(webhook)
    );
}

#[test]
fn a_browser_draws_a_document_of_many_operations() {
    // Schemas that lead in circles, as large documents have.
    let (mut paths, mut schemas) = (serde_json::Map::new(), serde_json::Map::new());
    for number in 0..500 {
        let next = json!({"$ref": format!("#/components/schemas/Item{}", (number * 7 + 1) % 500)});
        schemas.insert(
            format!("Item{number}"),
            json!({"type": "object", "properties": {"next": next, "list": {"type": "array", "items": next}}}),
        );
        let item = json!({"$ref": format!("#/components/schemas/Item{number}")});
        let responses = json!({"200": {"description": "An item.", "content": {"application/json": {"schema": item}}}});
        let operation = json!({"operationId": format!("get{number}"), "tags": ["Items"], "responses": responses});
        paths.insert(format!("/items/{number}"), json!({"get": operation}));
    }
    let info = json!({"title": "Items", "version": "1.0.0"});
    let document = json!({"openapi": "3.1.0", "info": info, "paths": paths, "components": {"schemas": schemas}});
    let (folder, _) = page(Some(&document));
    if let Some(drawn) = drawn(&folder, "here.html") {
        assert_eq!(drawn_operations(&drawn).len(), 500);
    }
}
