//! Checks ids, summaries, descriptions, tags and responses of operations.

use std::collections::HashMap;

use heck::{ToLowerCamelCase, ToSnakeCase};
use openapi_model::{Document, Node};

use super::{Findings, Rule, says};

pub(super) const RULE: Rule = Rule {
    name: "operations",
    why: "the operation table, the documentation and the commands are made from these members",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    let mut names = HashMap::new();
    for operation in document.operations() {
        let node = &operation.node;
        match operation.id() {
            Some(id) => self::id(node, id, &mut names, findings),
            None => findings.add(
                &node.pointer,
                "no `operationId`",
                "name what the operation does, `listPets` for instance",
            ),
        }
        summary(node, findings);
        if !says(node, "description") {
            findings.add(&node.pointer, "no `description`", "describe what the summary cannot");
        }
        tags(document, node, findings);
        if !node.entries("responses").any(|(status, _)| status.starts_with('2')) {
            findings.add(&node.pointer, "no 2xx response", "describe the successful response");
        }
    }
}

fn id(node: &Node<'_>, id: &str, names: &mut HashMap<String, String>, findings: &mut Findings) {
    let pointer = node.pointer.join("operationId");
    let expected = id.to_lower_camel_case();
    if id != expected {
        findings.add(
            &pointer,
            format!("`{id}` is not lowerCamelCase"),
            format!("rename it to `{expected}`"),
        );
    }
    if let Some(other) = names.insert(id.to_snake_case(), id.to_owned()) {
        findings.add(
            &pointer,
            format!("`{id}` and `{other}` give the same function"),
            "rename one of them",
        );
    }
}

fn summary(node: &Node<'_>, findings: &mut Findings) {
    if !says(node, "summary") {
        findings.add(
            &node.pointer,
            "no `summary`",
            "add one line about what the operation does",
        );
        return;
    }
    let summary = node.text("summary").unwrap_or_default();
    let pointer = node.pointer.join("summary");
    if summary.trim().contains('\n') {
        findings.add(&pointer, "more than one line", "move the others to `description`");
    }
    if summary.trim_end().ends_with('.') {
        findings.add(
            &pointer,
            "a full stop at the end",
            "remove it; users of the summary add their own",
        );
    }
}

fn tags(document: &Document, node: &Node<'_>, findings: &mut Findings) {
    let tags: Vec<&str> = node.texts("tags").collect();
    let [tag] = tags.as_slice() else {
        findings.add(
            &node.pointer,
            format!("{} tags", tags.len()),
            "use exactly one, the resource of the operation",
        );
        return;
    };
    if !document
        .root()
        .elements("tags")
        .any(|known| known.text("name") == Some(tag))
    {
        findings.add(
            &node.pointer.join("tags").join(0),
            format!("tag \"{tag}\" is not declared"),
            "add it to the document's `tags`",
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn document(operations: &Value) -> Value {
        json!({"tags": [{"name": "Pets"}], "paths": {"/a": operations}})
    }

    #[test]
    fn takes_a_complete_one() {
        let complete = json!({
            "operationId": "listPets", "summary": "List pets", "description": "All of them.",
            "tags": ["Pets"], "responses": {"204": {}}
        });
        assert_eq!(
            found(&RULE, document(&json!({"get": complete, "parameters": []}))),
            CLEAN
        );
    }

    #[test]
    fn finds_what_is_missing() {
        assert_eq!(
            found(&RULE, document(&json!({"get": {"responses": {"404": {}}}}))),
            [
                "#/paths/~1a/get: no `operationId`",
                "#/paths/~1a/get: no `summary`",
                "#/paths/~1a/get: no `description`",
                "#/paths/~1a/get: 0 tags",
                "#/paths/~1a/get: no 2xx response",
            ]
        );
    }

    #[test]
    fn finds_what_is_wrong() {
        let wrong = |id: &str| {
            json!({
                "operationId": id, "summary": "One\nand two.", "description": "d",
                "tags": ["Others"], "responses": {"200": {}}
            })
        };
        assert_eq!(
            found(
                &RULE,
                document(&json!({"get": wrong("list_pets"), "put": wrong("listPets")}))
            ),
            [
                "#/paths/~1a/get/operationId: `list_pets` is not lowerCamelCase",
                "#/paths/~1a/get/summary: more than one line",
                "#/paths/~1a/get/summary: a full stop at the end",
                "#/paths/~1a/get/tags/0: tag \"Others\" is not declared",
                "#/paths/~1a/put/operationId: `listPets` and `list_pets` give the same function",
                "#/paths/~1a/put/summary: more than one line",
                "#/paths/~1a/put/summary: a full stop at the end",
                "#/paths/~1a/put/tags/0: tag \"Others\" is not declared",
            ]
        );
    }
}
