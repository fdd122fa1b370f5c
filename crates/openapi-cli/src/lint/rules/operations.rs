//! Operations are named, explained, grouped and answered.

use std::collections::HashMap;

use heck::{ToLowerCamelCase, ToSnakeCase};

use super::{Findings, Operation, Place, Rule};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "operations",
    why: "the operation table, the documentation and the commands are made from these members",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    let mut names = HashMap::new();
    for Operation { place, .. } in Operation::all(document) {
        match place.text("operationId") {
            Some(id) => self::id(&place, id, &mut names, findings),
            None => findings.add(
                &place,
                "no `operationId`",
                "name what the operation does, as `listThings`",
            ),
        }
        summary(&place, findings);
        if !place.tells("description") {
            findings.add(&place, "no `description`", "tell a caller what the summary cannot");
        }
        tags(document, &place, findings);
        if !place
            .member("responses")
            .members()
            .any(|(status, _)| status.starts_with('2'))
        {
            findings.add(&place, "no 2xx response", "describe what success answers");
        }
    }
}

fn id(place: &Place<'_>, id: &str, names: &mut HashMap<String, String>, findings: &mut Findings) {
    let place = place.member("operationId");
    let expected = id.to_lower_camel_case();
    if id != expected {
        findings.add(
            &place,
            format!("`{id}` is not lowerCamelCase"),
            format!("write `{expected}`"),
        );
    }
    if let Some(other) = names.insert(id.to_snake_case(), id.to_owned()) {
        findings.add(
            &place,
            format!("`{id}` and `{other}` give the same function"),
            "name one of them otherwise",
        );
    }
}

fn summary(place: &Place<'_>, findings: &mut Findings) {
    if !place.tells("summary") {
        findings.add(place, "no `summary`", "say in one line what the operation does");
        return;
    }
    let summary = place.text("summary").unwrap_or_default();
    let place = place.member("summary");
    if summary.trim().contains('\n') {
        findings.add(
            &place,
            "more than one line",
            "move what follows the first to `description`",
        );
    }
    if summary.trim_end().ends_with('.') {
        findings.add(
            &place,
            "a full stop at the end",
            "leave it out; readers of the summary add their own",
        );
    }
}

fn tags(document: &Document, place: &Place<'_>, findings: &mut Findings) {
    let tags: Vec<Place<'_>> = place.member("tags").elements().collect();
    let [tag] = tags.as_slice() else {
        findings.add(
            place,
            format!("{} tags", tags.len()),
            "give exactly one, the resource that the operation is about",
        );
        return;
    };
    let mut declared = Place::root(document).member("tags").elements();
    if !declared.any(|known| known.text("name").is_some() && known.value["name"] == *tag.value) {
        findings.add(
            tag,
            format!("tag {} is not declared", tag.value),
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
        json!({"tags": [{"name": "Things"}], "paths": {"/a": operations}})
    }

    #[test]
    fn takes_a_complete_one() {
        let complete = json!({
            "operationId": "listThings", "summary": "List things", "description": "All of them.",
            "tags": ["Things"], "responses": {"204": {}}
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
                document(&json!({"get": wrong("list_things"), "put": wrong("listThings")}))
            ),
            [
                "#/paths/~1a/get/operationId: `list_things` is not lowerCamelCase",
                "#/paths/~1a/get/summary: more than one line",
                "#/paths/~1a/get/summary: a full stop at the end",
                "#/paths/~1a/get/tags/0: tag \"Others\" is not declared",
                "#/paths/~1a/put/operationId: `listThings` and `list_things` give the same function",
                "#/paths/~1a/put/summary: more than one line",
                "#/paths/~1a/put/summary: a full stop at the end",
                "#/paths/~1a/put/tags/0: tag \"Others\" is not declared",
            ]
        );
    }
}
