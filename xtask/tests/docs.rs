//! `cargo xtask docs` into a folder of its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use scraper::{ElementRef, Html, Selector};
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

/// The articles of operations, by their ids.
fn articles(page: &Html) -> BTreeMap<String, ElementRef<'_>> {
    let selector = Selector::parse("article.operation").unwrap();
    let articles = page.select(&selector);
    articles
        .map(|article| (article.attr("id").unwrap().to_owned(), article))
        .collect()
}

/// The `id`s of the articles that the operations of the contract have.
fn expected() -> Vec<String> {
    let contract = openapi_generate::Sources {
        spec: "../openapi/ofauth.yaml".into(),
        overlays: vec!["../openapi/overlay.yaml".into()],
    };
    let contract = contract.read().unwrap();
    let items = ["paths", "webhooks"]
        .into_iter()
        .filter_map(|part| contract.value()[part].as_object());
    let entries = items.flat_map(|items| items.values()).filter_map(Value::as_object);
    let ids = entries
        .flat_map(|item| item.values())
        .filter_map(|operation| operation["operationId"].as_str());
    let mut ids: Vec<String> = ids.map(|id| format!("operation-{id}")).collect();
    ids.sort_unstable();
    ids
}

#[test]
fn the_page_has_every_operation_folded_with_examples() {
    let (_folder, page) = page(None);
    assert!(page.errors.is_empty(), "{:?}", page.errors);
    assert_eq!(text(&page, "title"), "OFAuth API");
    let articles = articles(&page);
    assert_eq!(articles.keys().cloned().collect::<Vec<_>>(), expected());
    let open = Selector::parse("details[open]").unwrap();
    assert_eq!(page.select(&open).count(), 0);
    let captions = Selector::parse("figcaption").unwrap();
    let event = Selector::parse(".method.event").unwrap();
    for (id, article) in &articles {
        let captions = article.select(&captions).map(|caption| caption.text().next().unwrap());
        let captions: Vec<&str> = captions.collect();
        let is_webhook = article.select(&event).next().is_some();
        let expected: &[&str] = if is_webhook { &[] } else { &["Rust", "curl", "Command"] };
        assert_eq!(captions, expected, "{id}");
    }
    let code = Selector::parse("figure code").unwrap();
    let code = articles["operation-listChatMessages"]
        .select(&code)
        .map(|code| code.text().collect::<String>());
    let [rust, curl, command] = &code.collect::<Vec<_>>()[..] else {
        panic!("three examples");
    };
    assert!(rust.contains(".messages()") && rust.contains(".stream()"), "{rust}");
    assert!(
        curl.starts_with("curl https://api-next.ofauth.com/v2/access/chats/4101/messages"),
        "{curl}"
    );
    assert!(curl.contains("\"apiKey: $"), "{curl}");
    assert_eq!(command, "ofauth call listChatMessages --param userId=4101");
}

#[test]
fn links_within_the_page_lead_somewhere() {
    let (_folder, page) = page(None);
    let ids: Vec<&str> = attributes(&page, "id");
    let links = attributes(&page, "href")
        .into_iter()
        .filter_map(|link| link.strip_prefix('#'));
    for link in links {
        assert!(ids.contains(&link), "#{link}");
    }
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), ids.len());
}

#[test]
fn the_page_loads_nothing() {
    let (_folder, page) = page(None);
    assert_eq!(attributes(&page, "src"), [""; 0]);
    let style = text(&page, "style");
    assert!(!style.contains("@import") && !style.contains("url("), "{style}");
    let policy = Selector::parse("meta[http-equiv]").unwrap();
    let policy = page.select(&policy).next().unwrap().attr("content").unwrap();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "</script><script src=\"https://example.com/x.js\"></script><!--<script>'\" onclick=x &amp; {main} [a](javascript:x)";
    let document = json!({
        "openapi": "3.1.0",
        "info": {"title": format!("</title>{hostile}"), "version": hostile, "description": hostile},
        "tags": [{"name": hostile, "description": hostile}],
        "servers": [{"url": format!("https://example.com/{hostile}")}],
        "paths": {format!("/{hostile}"): {"get": {
            "operationId": hostile, "summary": hostile, "description": hostile, "tags": [hostile],
            "parameters": [{"name": hostile, "in": "query", "required": true, "description": hostile,
                "schema": {"type": "string", "default": hostile, "enum": [hostile]}}],
            "responses": {"200": {"description": hostile, "content": {hostile: {
                "schema": {"type": "object", "properties": {hostile: {"type": "string"}}}, "example": hostile}}}}
        }}},
        "components": {"schemas": {"A": {"description": hostile, "pattern": "a<b", "const": hostile}}}
    });
    let (folder, page) = page(Some(&document));
    assert_eq!(text(&page, "title"), format!("</title>{hostile}"));
    assert_eq!(attributes(&page, "src"), [""; 0]);
    assert_eq!(attributes(&page, "onclick"), [""; 0]);
    let script = Selector::parse("script").unwrap();
    assert_eq!(page.select(&script).count(), 1);
    for link in attributes(&page, "href") {
        assert!(
            link.starts_with(['#', 'd']) && !link.starts_with("javascript"),
            "{link}"
        );
    }
    assert_eq!(articles(&page).len(), 1);
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

/// Opens everything, then measures: elements that overflow, and pairs of colors whose contrast is too low (WCAG 2.2, AA).
const MEASURE: &str = r#"
<style>article { content-visibility: visible !important; }</style>
<script>
  const ready = performance.now();
  const folded = [...document.querySelectorAll("article.operation")].filter((it) => !it.hidden).map((it) => it.id);
  for (const it of document.querySelectorAll("details")) it.open = true;
  contents.classList.add("open");
  const width = document.documentElement.clientWidth;
  const named = (it) => `${it.tagName} ${it.className} ${it.textContent.slice(0, 40)}`;
  const overflows = [];
  const luminance = (color) => {
    const parts = color.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const parts = (color) => color.match(/[\d.]+/g).map(Number);
  const pairs = new Map();
  for (const it of document.querySelectorAll("body *")) {
    const box = it.getBoundingClientRect();
    if (box.width === 0) continue;
    const inner = it.clientWidth > 0 && it.scrollWidth > it.clientWidth + 1;
    if (box.right > width + 0.5 || box.left < -0.5 || inner) overflows.push(named(it));
    if (![...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim())) continue;
    let owner = it;
    let back = [0, 0, 0, 0];
    while (owner && back.length === 4 && back[3] === 0) {
      back = parts(getComputedStyle(owner).backgroundColor);
      owner = owner.parentElement;
    }
    const key = `${getComputedStyle(it).color} on ${back}`;
    if (!pairs.has(key)) pairs.set(key, [parts(getComputedStyle(it).color), back, named(it)]);
  }
  const faint = [];
  for (const [key, [front, back, name]] of pairs) {
    const lights = [luminance(front.slice(0, 3)), luminance(back.slice(0, 3))].sort();
    if ((lights[1] + 0.05) / (lights[0] + 0.05) < 4.5) faint.push(`${key}: ${name}`);
  }
  const searched = (words) => {
    field.value = words;
    field.dispatchEvent(new Event("input"));
    return articles.filter((it) => !it.hidden).map((it) => it.id);
  };
  const results = { ready, width, folded, overflows, faint, pairs: pairs.size, page: document.documentElement.scrollWidth,
    dark: matchMedia("(prefers-color-scheme: dark)").matches,
    searches: Object.fromEntries(SEARCHES.map((words) => [words, searched(words)])) };
  const text = JSON.stringify(results);
  document.body.replaceChildren(Object.assign(document.createElement("pre"), { id: "results", textContent: text }));
  parent.postMessage(text, "*");
</script>"#;

/// A page that shows another one in a frame: a window of a browser cannot be as narrow as a phone.
const FRAME: &str = r#"<!doctype html><html lang="en"><head><meta name="color-scheme" content="light dark"><title>Frame</title></head><body>
<pre id="results"></pre><iframe src="measured.html" width="WIDTH" height="900" style="border: 0"></iframe>
<script>addEventListener("message", (event) => { document.getElementById("results").textContent = event.data; });</script>
</body></html>"#;

/// The narrowest window of a browser, in pixels.
const NARROWEST: u32 = 500;

/// What a browser measures in the page; nothing where there is no browser.
fn measured(folder: &TempDir, search: &str, width: u32, dark: bool, searches: &[&str]) -> Option<Value> {
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
    let file = profile.path().join("measured.html");
    let page = fs::read_to_string(folder.path().join("made/here.html")).unwrap();
    let measure = MEASURE.replace("SEARCHES", &json!(searches).to_string());
    fs::write(&file, page.replace("</body>", &format!("{measure}</body>"))).unwrap();
    let dom = profile.path().join("dom.html");
    let frame = profile.path().join("frame.html");
    let (opened, waits) = if width < NARROWEST {
        fs::write(&frame, FRAME.replace("WIDTH", &width.to_string())).unwrap();
        // The message of the frame comes after it is loaded.
        (&frame, &["--virtual-time-budget=10000"][..])
    } else {
        (&file, &[][..])
    };
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
            "--dump-dom",
        ])
        .arg("--hide-scrollbars")
        .arg(format!("--window-size={width},900"))
        .arg(format!("--blink-settings=preferredColorScheme={}", u8::from(!dark)))
        .arg(format!("--user-data-dir={}", profile.path().join("profile").display()))
        .args(waits)
        .arg(format!("file://{}{search}", opened.display()))
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
    let drawn = Html::parse_document(&fs::read_to_string(dom).unwrap());
    Some(serde_json::from_str(&text(&drawn, "pre#results")).unwrap())
}

#[test]
fn a_browser_draws_it_at_any_width_and_in_both_themes() {
    let (folder, _) = page(None);
    for (width, dark) in [(1280, false), (1280, true), (390, false), (390, true)] {
        let searches = [
            "Unsend /CHATS/",
            "webhooks connection.expired",
            "no such words anywhere",
        ];
        let Some(found) = measured(&folder, "", width, dark, &searches) else {
            return;
        };
        let case = format!("{width} pixels, dark: {dark}");
        assert_eq!(
            (&found["width"], &found["dark"]),
            (&json!(width), &json!(dark)),
            "{case}"
        );
        assert_eq!(found["page"], width, "{case}");
        assert_eq!(found["overflows"], json!([]), "{case}");
        assert_eq!(found["faint"], json!([]), "{case}");
        assert!(found["pairs"].as_u64().unwrap() > 10, "{case}");
        let mut folded: Vec<String> = serde_json::from_value(found["folded"].clone()).unwrap();
        folded.sort_unstable();
        assert_eq!(folded, expected(), "{case}");
        let ready = found["ready"].as_f64().unwrap();
        assert!(ready < 3_000.0, "{case}: {ready} ms");
        // The words are of an operation's path and of its summary, in any order.
        assert_eq!(
            found["searches"][searches[0]],
            json!(["operation-unsendChatMessage"]),
            "{case}"
        );
        assert_eq!(found["searches"][searches[1]].as_array().unwrap().len(), 1, "{case}");
        assert_eq!(found["searches"][searches[2]], json!([]), "{case}");
    }
    let Some(found) = measured(&folder, "?search=Unsend+%2FCHATS%2F", 1280, false, &[]) else {
        return;
    };
    assert_eq!(found["folded"], json!(["operation-unsendChatMessage"]));
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
    if let Some(found) = measured(&folder, "", 1280, false, &["get499", "schema item499"]) {
        assert_eq!(found["folded"].as_array().unwrap().len(), 500);
        assert_eq!(found["overflows"], json!([]));
        assert_eq!(found["searches"]["get499"], json!(["operation-get499"]));
        assert_eq!(found["searches"]["schema item499"], json!(["schema-Item499"]));
    }
}
