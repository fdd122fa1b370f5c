//! What `info` says about an API, for the manifest and the README.

use crate::document::Document;
use crate::quoting;

pub(super) fn title(document: &Document) -> &str {
    text(document, "title").unwrap_or("an API")
}

/// The version of the document; empty if it has none.
pub(super) fn version(document: &Document) -> String {
    let info = document.model().root().member("info");
    // A number in YAML without quotes.
    let version = info.as_ref().and_then(|info| info.get("version"));
    let version = version.map(|version| version.as_str().map_or_else(|| version.to_string(), str::to_owned));
    version.unwrap_or_default()
}

/// The description of the crate.
pub(super) fn description(document: &Document) -> String {
    let title = quoting::line(title(document));
    format!("Client for {title}, generated from its OpenAPI document.")
}

/// The summary, or else the first paragraph of the description.
pub(super) fn summary(document: &Document) -> Option<String> {
    let description = text(document, "description").and_then(|text| {
        let paragraphs = text.split("\n\n").map(str::trim);
        // Headings and the like are no sentences.
        paragraphs
            .into_iter()
            .find(|paragraph| paragraph.starts_with(char::is_alphanumeric))
    });
    text(document, "summary").or(description).map(str::to_owned)
}

fn text<'a>(document: &'a Document, name: &str) -> Option<&'a str> {
    let info = document.model().root().member("info")?;
    info.text(name).filter(|text| !text.trim().is_empty())
}

/// The licence as SPDX names it: `identifier`, or a usual `name`.
pub(super) fn license(document: &Document) -> Option<String> {
    let license = document.model().root().member("info")?.member("license")?;
    let is_expression = |text: &str| {
        let fits = |letter: char| letter.is_ascii_alphanumeric() || "-.+() ".contains(letter);
        !text.trim().is_empty() && text.chars().all(fits)
    };
    if let Some(identifier) = license.text("identifier").filter(|text| is_expression(text)) {
        return Some(identifier.to_owned());
    }
    let name = license
        .text("name")?
        .to_ascii_lowercase()
        .replace("license", " ")
        .replace([',', '-'], " ");
    let words: Vec<&str> = name
        .split_whitespace()
        .filter(|word| !["the", "version"].contains(word))
        .collect();
    let known = match words.join(" ").as_str() {
        "mit" => "MIT",
        "apache 2" | "apache 2.0" | "apache2" => "Apache-2.0",
        "bsd 2 clause" => "BSD-2-Clause",
        "bsd 3 clause" => "BSD-3-Clause",
        "isc" => "ISC",
        "mpl 2.0" | "mozilla public 2.0" => "MPL-2.0",
        "unlicense" => "Unlicense",
        "cc0 1.0" => "CC0-1.0",
        "cc by 4.0" => "CC-BY-4.0",
        _ => return None,
    };
    Some(known.to_owned())
}

/// The page of the API's documentation, or else of its maker.
pub(super) fn homepage(document: &Document) -> Option<String> {
    let root = document.model().root();
    let contact = || root.member("info")?.member("contact")?.text("url");
    let page = root
        .member("externalDocs")
        .and_then(|docs| docs.text("url"))
        .or_else(contact)?;
    let is_page = page.starts_with("https://") || page.starts_with("http://");
    let is_plain = page.bytes().all(|byte| byte.is_ascii_graphic());
    (is_page && is_plain).then(|| page.to_owned())
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn document(info: &Value) -> Document {
        Document::from(json!({"info": info, "externalDocs": {"url": "https://docs.example/"}}))
    }

    #[test]
    fn licences_are_named_as_spdx_names_them() {
        for (license, expected) in [
            (json!({"name": "MIT License"}), Some("MIT")),
            (json!({"name": "Apache 2.0"}), Some("Apache-2.0")),
            (json!({"name": "Apache License, Version 2.0"}), Some("Apache-2.0")),
            (
                json!({"name": "Ours", "identifier": "MIT OR Apache-2.0"}),
                Some("MIT OR Apache-2.0"),
            ),
            (json!({"name": "MIT", "identifier": "\"\n"}), Some("MIT")),
            (json!({"name": "Ours", "url": "https://a.example"}), None),
        ] {
            let found = super::license(&document(&json!({"license": license})));
            assert_eq!(found.as_deref(), expected, "{license}");
        }
    }

    #[test]
    fn the_first_paragraph_sums_up() {
        let summary = |info: &Value| summary(&document(info));
        assert_eq!(
            summary(&json!({"description": "# Pets\n\nAll of them.\nEach.\n\nMore."})).as_deref(),
            Some("All of them.\nEach.")
        );
        assert_eq!(
            summary(&json!({"description": "Long.", "summary": "Short."})).as_deref(),
            Some("Short.")
        );
        assert_eq!(summary(&json!({})), None);
        assert_eq!(version(&document(&json!({"version": 2}))), "2");
        assert_eq!(
            homepage(&document(&json!({}))).as_deref(),
            Some("https://docs.example/")
        );
    }
}
