//! Examples of the methods that are written by hand, from their documentation, where `cargo test` compiles them.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;

/// The example of each operation that the documentation of a method in this folder names.
pub(super) fn examples(folder: &Path) -> anyhow::Result<BTreeMap<String, String>> {
    let mut examples = BTreeMap::new();
    let entries = fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let code = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            take(&code, &mut examples);
        }
    }
    Ok(examples)
}

/// Takes the examples in doc comments like: Lists the chats: `GET /chats` (`listChats`).
fn take(code: &str, examples: &mut BTreeMap<String, String>) {
    let mut id = None;
    let mut example: Option<Vec<&str>> = None;
    for line in code.lines() {
        let Some(text) = line.trim_start().strip_prefix("///") else {
            (id, example) = (None, None);
            continue;
        };
        let text = text.strip_prefix(' ').unwrap_or(text);
        match (&mut example, text.starts_with("```")) {
            (None, true) => example = Some(Vec::new()),
            (Some(lines), true) => {
                if let Some(id) = &id {
                    examples.entry(String::clone(id)).or_insert_with(|| lines.join("\n"));
                }
                example = None;
            }
            (Some(lines), false) if text != "#" && !text.starts_with("# ") => lines.push(text),
            (Some(_), false) => {}
            (None, false) => {
                let named = text.split_once("(`").and_then(|(_, rest)| rest.split_once("`)"));
                if let Some((name, _)) = named {
                    id = Some(name.to_owned());
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_are_those_of_the_documented_operation() {
        let code = "/// Lists: `GET /a` (`listA`).\n///\n/// ```no_run\n/// # async fn a() {\n/// a().b();\n/// # }\n/// ```\nfn a() {}\n/// ```\n/// c();\n/// ```\nfn b() {}\n";
        let mut examples = BTreeMap::new();
        take(code, &mut examples);
        assert_eq!(examples, BTreeMap::from([("listA".to_owned(), "a().b();".to_owned())]));
    }
}
