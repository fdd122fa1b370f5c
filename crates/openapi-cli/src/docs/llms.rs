//! `llms.txt`: an index of the reference for agents (llmstxt.org): a Markdown file with a line for each operation.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use openapi_model::{Document, Node, Operation};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

/// The path of the index of a reference: `llms.txt` in the same folder.
#[must_use]
pub fn index_path(reference: &Path) -> PathBuf {
    reference.with_file_name("llms.txt")
}

/// The index of `document`, whose lines link into the reference by its file name.
#[must_use]
pub fn index(document: &Document, reference: &str) -> String {
    let root = document.root();
    let info = root.member("info");
    let of_info = |name: &str| {
        info.as_ref()
            .and_then(|info| info.text(name))
            .map(line)
            .unwrap_or_default()
    };
    let title = Some(of_info("title")).filter(|title| !title.is_empty());
    let mut text = format!("# {}\n", title.unwrap_or_else(|| "API reference".to_owned()));
    let summary = [of_info("summary"), of_info("description")]
        .into_iter()
        .find(|text| !text.is_empty());
    if let Some(summary) = &summary {
        let _ = write!(text, "\n> {summary}\n");
    }
    let description = of_info("description");
    if !description.is_empty() && Some(&description) != summary.as_ref() {
        let _ = write!(text, "\n{description}\n");
    }
    facts(document, &root, &mut text);
    for (tag, operations) in groups(document) {
        let _ = write!(text, "\n## {tag}\n\n");
        for operation in operations {
            let _ = writeln!(text, "{}", entry(&operation, reference));
        }
    }
    text
}

/// Servers and credentials.
fn facts(document: &Document, root: &Node<'_>, text: &mut String) {
    let mut lines = Vec::new();
    for server in root.elements("servers") {
        let about = server
            .text("description")
            .map(|about| format!(" ({})", line(about).trim_end_matches('.')));
        lines.push(format!(
            "Server: {}{}",
            server.text("url").unwrap_or_default(),
            about.unwrap_or_default()
        ));
    }
    for (name, scheme) in document.components("securitySchemes") {
        let scheme = document.resolve(scheme);
        let place = match (scheme.text("in"), scheme.text("name"), scheme.text("scheme")) {
            (Some(place), Some(key), _) => format!("{place} `{key}`"),
            (_, _, Some(scheme)) => format!("`Authorization: {scheme}`"),
            _ => scheme.text("type").unwrap_or_default().to_owned(),
        };
        lines.push(format!("Credential `{name}`: {place}"));
    }
    if !lines.is_empty() {
        text.push('\n');
    }
    for line in lines {
        let _ = writeln!(text, "- {line}");
    }
}

/// The operations by tag, in the order of the document's tags; those without one are last.
fn groups(document: &Document) -> Vec<(String, Vec<Operation<'_>>)> {
    let root = document.root();
    let listed: Vec<&str> = root.elements("tags").filter_map(|tag| tag.text("name")).collect();
    let mut groups: BTreeMap<(usize, String), Vec<Operation<'_>>> = BTreeMap::new();
    for operation in document.operations() {
        let tag = operation.node.get("tags").and_then(|tags| tags.get(0)?.as_str());
        let place = tag.and_then(|tag| listed.iter().position(|known| *known == tag));
        let rank = place.unwrap_or(if tag.is_some() { listed.len() } else { listed.len() + 1 });
        let name = tag.unwrap_or("Other operations").to_owned();
        groups.entry((rank, name)).or_default().push(operation);
    }
    groups
        .into_iter()
        .map(|((_, tag), operations)| (line(&tag), operations))
        .collect()
}

fn entry(operation: &Operation<'_>, reference: &str) -> String {
    let address = format!("{} {}", operation.method.to_uppercase(), operation.path);
    let name = operation.id().unwrap_or(&address);
    let search = utf8_percent_encode(operation.id().unwrap_or(&operation.path), NON_ALPHANUMERIC);
    let mut notes = Vec::new();
    if operation.id().is_some() {
        notes.push(address.clone());
    }
    let summary = operation
        .node
        .text("summary")
        .or_else(|| operation.node.text("description"));
    notes.extend(summary.map(|summary| line(summary).trim_end_matches('.').to_owned()));
    if let Some(permission) = operation.node.text("x-permission") {
        notes.push(format!("needs `{permission}`"));
    }
    if operation.node.flag("deprecated") {
        notes.push("deprecated".to_owned());
    }
    format!(
        "- [{}]({reference}?search={search}): {}",
        line(name).replace(['[', ']'], ""),
        notes.join("; ")
    )
}

/// A text in one line, which cannot start another block of Markdown.
fn line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_operation_has_a_line_with_a_link() {
        let document = Document::of_value(
            "pets",
            json!({
                "info": {"title": "Pets", "description": "Pets of\nall kinds."},
                "servers": [{"url": "https://pets.example", "description": "The only server."}],
                "tags": [{"name": "Toys"}, {"name": "Pets"}],
                "paths": {
                    "/pets": {
                        "get": {"operationId": "listPets", "summary": "List pets.", "tags": ["Pets"], "x-permission": "pets:read"},
                        "delete": {"deprecated": true}
                    },
                    "/toys": {"get": {"operationId": "listToys", "summary": "List toys", "tags": ["Toys"]}}
                },
                "components": {"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "x-key"}}}
            }),
        );
        assert_eq!(
            index(&document, "reference.html"),
            "# Pets\n\n> Pets of all kinds.\n\n- Server: https://pets.example (The only server)\n- Credential `key`: header `x-key`\n\n\
             ## Toys\n\n- [listToys](reference.html?search=listToys): GET /toys; List toys\n\n\
             ## Pets\n\n- [listPets](reference.html?search=listPets): GET /pets; List pets; needs `pets:read`\n\n\
             ## Other operations\n\n- [DELETE /pets](reference.html?search=%2Fpets): deprecated\n"
        );
    }
}
