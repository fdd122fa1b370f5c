//! The page, which is self-contained: a page that is opened from a file may not load another file.

use serde_json::Value;

use super::renderer::Renderer;

const PAGE: &str = include_str!("page.html");
const START: &str = include_str!("start.js");

/// The page for `document`: one HTML file that loads nothing.
///
/// # Errors
///
/// If the renderer's archive cannot be read, or the document cannot be serialized.
pub fn render(document: &Value) -> anyhow::Result<String> {
    let title = document["info"]["title"].as_str().unwrap_or("API reference");
    let contract = json(&serde_json::to_string(document)?);
    let title = text(title);
    let renderer = Renderer::unpack()?;
    let (style, licence) = (renderer.style, text(&renderer.licence));
    let (bundle, start) = (script(&renderer.bundle), script(START));
    let mut page = String::with_capacity(PAGE.len() + bundle.len() + style.len() + contract.len());
    // What is inserted may contain the text of another mark.
    for (index, part) in PAGE.split('{').enumerate() {
        let (mark, rest) = match index {
            0 => ("", part),
            _ => part.split_once('}').unwrap_or_default(),
        };
        page.push_str(match mark {
            "title" => &title,
            "style" => &style,
            "licence" => &licence,
            "contract" => &contract,
            "renderer" => &bundle,
            "start" => &start,
            _ => "",
        });
        page.push_str(rest);
    }
    Ok(page)
}

/// Escapes `text` as the content of an HTML element.
fn text(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Escapes code as the content of a `script`: these texts occur only in its strings and regular expressions.
fn script(code: &str) -> String {
    code.replace("<!--", "\\x3c!--")
        .replace("<script", "\\x3cscript")
        .replace("</script", "\\x3c/script")
}

/// Escapes JSON as the content of a `script`: these characters occur only in strings, where they may be escaped.
fn json(json: &str) -> String {
    json.replace('<', "\\u003c")
        .replace('>', "\\u003e")
        .replace('&', "\\u0026")
        .replace('\u{2028}', "\\u2028")
        .replace('\u{2029}', "\\u2029")
}
