//! What `x-ofauth` says about paging is true of the operation.

use super::extension::{known_members, one_of};
use super::{Findings, Operation, Place, Rule};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "paging",
    why: "the pager goes by these names, and a wrong one would end or repeat a listing",
    check,
};

const MEMBERS: &[&str] = &["style", "cursor", "items", "more", "next"];
const STYLES: &[&str] = &["lastId"];

/// Query parameters that say where a page begins.
#[rustfmt::skip]
const CURSORS: &[&str] = &[
    "after", "before", "cursor", "last_id", "lastId", "marker", "offset", "page", "page_token", "pageToken", "skip",
];
/// Properties of an answer that say whether, or where, there is more.
const SIGNS: &[&str] = &["hasMore", "nextCursor", "nextLastId", "nextMarker", "nextPage"];

fn check(document: &Document, findings: &mut Findings) {
    for operation in Operation::all(document) {
        let paging = operation.place.member("x-ofauth").member("paging");
        if paging.value.is_null() {
            unsaid(document, &operation, findings);
            continue;
        }
        known_members(&paging, MEMBERS, findings);
        one_of(&paging, "style", STYLES, findings);
        for name in ["cursor", "items"] {
            if paging.text(name).is_none() {
                findings.add(&paging, format!("no `{name}`"), "add it; no page can be taken without");
            }
        }
        if let Some(cursor) = paging.text("cursor") {
            let parameters = operation.parameters(document);
            let matches = |known: &Place<'_>| known.text("name") == Some(cursor) && known.text("in") == Some("query");
            if !parameters.iter().any(matches) {
                findings.add(
                    &paging.member("cursor"),
                    format!("the operation has no query parameter `{cursor}`"),
                    "name the parameter that takes the cursor",
                );
            }
        }
        let page = page(document, &operation).member("properties");
        for name in ["items", "more", "next"] {
            let member = paging.member(name);
            let Some(property) = member.value.as_str() else {
                if !member.value.is_null() {
                    findings.add(&member, "not a text", "name a property of the 200 response");
                }
                continue;
            };
            let schema = page.member(property).follow(document);
            if !schema.value.is_object() {
                findings.add(
                    &member,
                    format!("the 200 response has no property `{property}`"),
                    "name a property of its schema",
                );
            } else if name == "items" && !schema.allows("array") {
                findings.add(
                    &member,
                    format!("`{property}` of the 200 response is no array"),
                    "name the property that lists the items",
                );
            } else if name == "more" && !schema.allows("boolean") {
                findings.add(
                    &member,
                    format!("`{property}` of the 200 response is no boolean"),
                    "name the property that tells whether there are further pages",
                );
            }
        }
    }
}

/// Finds signs of paging in an operation that does not say how it pages.
fn unsaid(document: &Document, operation: &Operation<'_>, findings: &mut Findings) {
    const REMEDY: &str = "add `paging` to `x-ofauth`, with the names of its cursor and items";
    for parameter in operation.parameters(document) {
        if let Some(name) = parameter.text("name")
            && parameter.text("in") == Some("query")
            && CURSORS.contains(&name)
        {
            findings.add(&operation.place, format!("takes `{name}`, and has no `paging`"), REMEDY);
        }
    }
    for (name, _) in page(document, operation).member("properties").members() {
        if SIGNS.contains(&name) {
            findings.add(
                &operation.place,
                format!("answers `{name}`, and has no `paging`"),
                REMEDY,
            );
        }
    }
}

/// The schema of the 200 response.
fn page<'a>(document: &'a Document, operation: &Operation<'a>) -> Place<'a> {
    let response = operation.place.member("responses").member("200").follow(document);
    let media = response.member("content").member("application/json");
    media.member("schema").follow(document)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn found_in(paging: &Value) -> Vec<String> {
        let operation = json!({
            "x-ofauth": {"paging": paging},
            "parameters": [{"name": "last_id", "in": "query"}, {"name": "id", "in": "path"}],
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}
        });
        let page = json!({"properties": {"list": {"type": "array"}, "hasMore": {"type": "boolean"}, "next": {}}});
        found(
            &RULE,
            json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": {"Page": page}}}),
        )
    }

    #[test]
    fn takes_names_that_are_there() {
        assert_eq!(found(&RULE, json!({"paths": {"/a": {"get": {}}}})), CLEAN);
        let full = json!({"style": "lastId", "cursor": "last_id", "items": "list", "more": "hasMore", "next": "next"});
        assert_eq!(found_in(&full), CLEAN);
    }

    #[test]
    fn finds_paging_that_is_not_said() {
        let place = "#/paths/~1a/get";
        assert_eq!(
            found_in(&json!(null)),
            [
                format!("{place}: takes `last_id`, and has no `paging`"),
                format!("{place}: answers `hasMore`, and has no `paging`"),
            ]
        );
    }

    #[test]
    fn finds_names_that_are_not() {
        let wrong =
            json!({"style": "offset", "cursor": "id", "items": "hasMore", "more": "list", "next": "gone", "size": 5});
        assert_eq!(
            found_in(&wrong),
            [
                "#/paths/~1a/get/x-ofauth/paging: `style` is \"offset\"",
                "#/paths/~1a/get/x-ofauth/paging/cursor: the operation has no query parameter `id`",
                "#/paths/~1a/get/x-ofauth/paging/items: `hasMore` of the 200 response is no array",
                "#/paths/~1a/get/x-ofauth/paging/more: `list` of the 200 response is no boolean",
                "#/paths/~1a/get/x-ofauth/paging/next: the 200 response has no property `gone`",
                "#/paths/~1a/get/x-ofauth/paging/size: `size` is not known here",
            ]
        );
        let place = "#/paths/~1a/get/x-ofauth/paging";
        assert_eq!(
            found_in(&json!({"style": "lastId", "next": 1})),
            [
                format!("{place}: no `cursor`"),
                format!("{place}: no `items`"),
                format!("{place}/next: not a text"),
            ]
        );
    }
}
