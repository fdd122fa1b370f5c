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

fn check(document: &Document, findings: &mut Findings) {
    for operation in Operation::all(document) {
        let paging = operation.place.member("x-ofauth").member("paging");
        if paging.value.is_null() {
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
            }
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
        let page = json!({"properties": {"list": {"type": "array"}, "hasMore": {}, "next": {}}});
        found(
            &RULE,
            json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": {"Page": page}}}),
        )
    }

    #[test]
    fn takes_names_that_are_there() {
        assert_eq!(found_in(&json!(null)), CLEAN);
        let full = json!({"style": "lastId", "cursor": "last_id", "items": "list", "more": "hasMore", "next": "next"});
        assert_eq!(found_in(&full), CLEAN);
    }

    #[test]
    fn finds_names_that_are_not() {
        let wrong =
            json!({"style": "offset", "cursor": "id", "items": "hasMore", "more": "more", "next": 1, "size": 5});
        assert_eq!(
            found_in(&wrong),
            [
                "#/paths/~1a/get/x-ofauth/paging: `style` is \"offset\"",
                "#/paths/~1a/get/x-ofauth/paging/cursor: the operation has no query parameter `id`",
                "#/paths/~1a/get/x-ofauth/paging/items: `hasMore` of the 200 response is no array",
                "#/paths/~1a/get/x-ofauth/paging/more: the 200 response has no property `more`",
                "#/paths/~1a/get/x-ofauth/paging/next: not a text",
                "#/paths/~1a/get/x-ofauth/paging/size: `size` is not known here",
            ]
        );
        let place = "#/paths/~1a/get/x-ofauth/paging";
        assert_eq!(
            found_in(&json!({"style": "lastId"})),
            [format!("{place}: no `cursor`"), format!("{place}: no `items`")]
        );
    }
}
