//! The page, with the embedded document: a page opened from a file may not load another file.

use serde_json::Value;

const PAGE: &str = include_str!("page.html");

/// The page for `document`.
///
/// # Errors
///
/// If the document cannot be serialized.
pub fn render(document: &Value) -> anyhow::Result<String> {
    let title = document["info"]["title"].as_str().unwrap_or("API reference");
    let contract = serde_json::to_string(document)?;
    // The contract is inserted last: it may contain the text `{title}`.
    Ok(PAGE
        .replace("{title}", &text(title).replace('{', "&#123;"))
        .replace("{contract}", &script(&contract)))
}

/// Escapes `text` as the content of an HTML element.
fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Escapes JSON as the content of a `script`: these characters occur only in strings, where they may be escaped.
fn script(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}
