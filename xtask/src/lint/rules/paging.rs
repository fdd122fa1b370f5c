//! `x-paging` agrees with the operation.

use openapi_cli::lint::allows;
use openapi_model::{Document, MediaType, Node, Operation};

use super::{Extension, Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "paging",
    why: "the pager goes by these names, and a wrong one would end or repeat a listing",
    check,
};

#[rustfmt::skip]
const MEMBERS: &[&str] = &[
    "style", "cursor", "items", "size", "bare", "more", "next", "key", "limit", "starts", "identity", "ledger",
];
const STYLES: &[&str] = &["offset", "marker", "lastId", "cursor"];

/// Query parameters that set where a page begins.
#[rustfmt::skip]
const CURSORS: &[&str] = &[
    "after", "before", "cursor", "last_id", "lastId", "marker", "offset", "page", "page_token", "pageToken", "skip",
];
/// Properties of a response that announce further pages or name the next.
const SIGNS: &[&str] = &["hasMore", "nextCursor", "nextLastId", "nextMarker", "nextPage"];

fn check(document: &Document, findings: &mut Findings) {
    for operation in document.operations() {
        let paging = Extension::of(&operation.node, "x-paging");
        if paging.value == "none" {
            continue;
        }
        if paging.value.is_null() {
            missing(document, &operation, findings);
            continue;
        }
        known_members(&paging, findings);
        let style = paging.member("style");
        if !style.value.as_str().is_some_and(|style| STYLES.contains(&style)) {
            findings.add(
                &paging.pointer,
                format!("`style` is {}", style.value),
                format!("use one of `{}`", STYLES.join("`, `")),
            );
        }
        for name in ["cursor", "items"] {
            if paging.text(name).is_none() {
                findings.add(
                    &paging.pointer,
                    format!("no `{name}`"),
                    "add it; no page can be taken without",
                );
            }
        }
        parameters(document, &operation, &paging, findings);
        let alternatives = alternatives(document, &operation);
        let page = page(&alternatives);
        for name in ["items", "more", "next"] {
            let member = paging.member(name);
            let Some(property) = member.value.as_str() else {
                if !member.value.is_null() {
                    findings.add(&member.pointer, "not a text", "name a property of the 200 response");
                }
                continue;
            };
            let schema = property_of(document, page.as_ref(), property);
            let is = |type_name: &str| schema.as_ref().is_some_and(|schema| allows(schema, type_name));
            if schema.is_none() {
                findings.add(
                    &member.pointer,
                    format!("the 200 response has no property `{property}`"),
                    "name a property of its schema",
                );
            } else if name == "items" && !is("array") {
                findings.add(
                    &member.pointer,
                    format!("`{property}` of the 200 response is no array"),
                    "name the property that lists the items",
                );
            } else if name == "more" && !is("boolean") {
                findings.add(
                    &member.pointer,
                    format!("`{property}` of the 200 response is no boolean"),
                    "name the property that announces further pages",
                );
            }
        }
        items(document, &paging, &alternatives, findings);
    }
}

/// Checks that the parameters are there that are named.
fn parameters(document: &Document, operation: &Operation<'_>, paging: &Extension<'_>, findings: &mut Findings) {
    let known = operation.parameters(document);
    let mut named = vec![paging.member("cursor"), paging.member("limit")];
    let starts = paging.member("starts");
    named.extend((0..starts.value.as_array().map_or(0, Vec::len)).map(|index| starts.element(index)));
    for parameter in named {
        let Some(name) = parameter.value.as_str() else {
            continue;
        };
        if !known.iter().any(|known| known.key() == ("query", name.to_owned())) {
            findings.add(
                &parameter.pointer,
                format!("the operation has no query parameter `{name}`"),
                "name one of its parameters",
            );
        }
    }
}

/// Finds members that have no meaning.
fn known_members(paging: &Extension<'_>, findings: &mut Findings) {
    for (name, member) in paging.members() {
        if !MEMBERS.contains(&name) {
            findings.add(
                &member.pointer,
                format!("`{name}` is not known here"),
                format!("use one of `{}`", MEMBERS.join("`, `")),
            );
        }
    }
}

/// Checks `bare`, and the properties of the items.
fn items(document: &Document, paging: &Extension<'_>, alternatives: &[Node<'_>], findings: &mut Findings) {
    let array = alternatives.iter().find(|schema| allows(schema, "array"));
    let size = paging.member("size");
    if !size.value.is_null() && size.value.as_u64().is_none_or(|size| size == 0) {
        findings.add(
            &size.pointer,
            "not a number of items",
            "write the most items that a page is to be asked for",
        );
    }
    let ledger = paging.member("ledger");
    if !ledger.value.is_null() && *ledger.value != true {
        findings.add(
            &ledger.pointer,
            "not `true`",
            "remove it where items of the same id are the same item",
        );
    }
    let bare = paging.member("bare");
    if !bare.value.is_null() && *bare.value != true {
        findings.add(
            &bare.pointer,
            "not `true`",
            "remove it where the response is never the bare array",
        );
    }
    if (*bare.value == true) != array.is_some() {
        findings.add(
            &paging.pointer,
            "`bare` and the 200 response differ on whether the response may be the bare array",
            "write `bare: true` where one alternative of the response is an array, and nowhere else",
        );
    }
    let key = paging.member("key");
    if let Some(name) = key.value.as_str() {
        let listed = property_of(
            document,
            page(alternatives).as_ref(),
            paging.text("items").unwrap_or_default(),
        );
        let item = listed.and_then(|listed| listed.member("items"));
        let item = item.map(|item| document.resolve(item));
        if property_of(document, item.as_ref(), name).is_none() {
            findings.add(
                &key.pointer,
                format!("the items have no property `{name}`"),
                "name the property of an item that the next page starts after",
            );
        }
    } else if !key.value.is_null() {
        findings.add(&key.pointer, "not a text", "name a property of the items");
    }
}

/// Finds signs of pagination in an operation without `x-paging`.
fn missing(document: &Document, operation: &Operation<'_>, findings: &mut Findings) {
    const REMEDY: &str =
        "add `x-paging` in the overlay, with the names of its cursor and items, or `none` where nothing leads to more";
    for parameter in operation.parameters(document) {
        let name = parameter.name();
        if parameter.location() == "query" && CURSORS.contains(&name) {
            findings.add(
                &operation.node.pointer,
                format!("takes `{name}`, and has no `x-paging`"),
                REMEDY,
            );
        }
    }
    // Only what is read comes in pages.
    let reads = operation.method == "get";
    let page = page(&alternatives(document, operation));
    let properties = page.iter().flat_map(|page| page.entries("properties"));
    for (name, _) in properties.filter(|_| reads) {
        if SIGNS.contains(&name) {
            findings.add(
                &operation.node.pointer,
                format!("the response has `{name}`, and there is no `x-paging`"),
                REMEDY,
            );
        }
    }
}

/// The schema of the 200 response, or the alternatives that it has.
fn alternatives<'a>(document: &'a Document, operation: &Operation<'a>) -> Vec<Node<'a>> {
    let json = MediaType::parse("application/json");
    let responses = operation.responses(document);
    let mut content = responses.get("200").into_iter().flat_map(Node::content);
    let content = content.find(|(media_type, _)| *media_type == json);
    let Some(schema) = content.and_then(|(_, content)| content.member("schema")) else {
        return Vec::new();
    };
    let schema = document.resolve(schema);
    let members = ["anyOf", "oneOf"].iter().flat_map(|list| schema.elements(list));
    let mut found: Vec<Node<'a>> = members.map(|member| document.resolve(member)).collect();
    found.push(schema);
    found
}

/// The one of them that has properties.
fn page<'a>(alternatives: &[Node<'a>]) -> Option<Node<'a>> {
    alternatives.iter().find(|schema| schema.has("properties")).cloned()
}

/// A property of a schema, references followed.
fn property_of<'a>(document: &'a Document, schema: Option<&Node<'a>>, name: &str) -> Option<Node<'a>> {
    Some(document.resolve(schema?.entry("properties", name)?))
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn found_in(paging: &Value) -> Vec<String> {
        let operation = json!({
            "x-paging": paging,
            "parameters": [{"name": "last_id", "in": "query"}, {"name": "id", "in": "path"}],
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Page"}}}}}
        });
        let list = json!({"type": "array", "items": {"properties": {"id": {}}}});
        let page = json!({"properties": {"list": list, "hasMore": {"type": "boolean"}, "next": {}}});
        found(
            &RULE,
            json!({"paths": {"/a": {"get": operation}}, "components": {"schemas": {"Page": page}}}),
        )
    }

    #[test]
    fn takes_names_that_are_there() {
        assert_eq!(found(&RULE, json!({"paths": {"/a": {"get": {}}}})), CLEAN);
        let full = json!({
            "style": "lastId", "cursor": "last_id", "items": "list", "more": "hasMore", "next": "next", "key": "id",
            "ledger": true
        });
        assert_eq!(found_in(&full), CLEAN);
        assert_eq!(found_in(&json!("none")), CLEAN);
    }

    #[test]
    fn takes_the_bare_array_where_it_is_named() {
        let found_with = |paging: &Value| {
            let alternatives = json!({"oneOf": [
                {"type": "array", "items": {}},
                {"type": "object", "properties": {"list": {"type": "array"}, "hasMore": {"type": "boolean"}}}
            ]});
            let operation = json!({
                "x-paging": paging,
                "parameters": [{"name": "offset", "in": "query"}],
                "responses": {"200": {"content": {"application/json": {"schema": alternatives}}}}
            });
            found(&RULE, json!({"paths": {"/a": {"get": operation}}}))
        };
        let said = json!({"style": "offset", "cursor": "offset", "items": "list", "bare": true, "more": "hasMore"});
        assert_eq!(found_with(&said), CLEAN);
        let unsaid = json!({"style": "offset", "cursor": "offset", "items": "list", "more": "hasMore"});
        assert_eq!(found_with(&unsaid).len(), 1);
    }

    #[test]
    fn finds_paging_that_is_missing() {
        let pointer = "#/paths/~1a/get";
        assert_eq!(
            found_in(&json!(null)),
            [
                format!("{pointer}: takes `last_id`, and has no `x-paging`"),
                format!("{pointer}: the response has `hasMore`, and there is no `x-paging`"),
            ]
        );
    }

    #[test]
    fn finds_names_that_are_not() {
        let wrong = json!({
            "style": "backwards", "cursor": "id", "items": "hasMore", "bare": true, "more": "list", "next": "gone",
            "key": "gone", "size": "all", "ledger": "yes", "depth": 5, "starts": ["first_id"]
        });
        assert_eq!(
            found_in(&wrong),
            [
                "#/paths/~1a/get/x-paging: `style` is \"backwards\"",
                "#/paths/~1a/get/x-paging: `bare` and the 200 response differ on whether the response may be the bare array",
                "#/paths/~1a/get/x-paging/cursor: the operation has no query parameter `id`",
                "#/paths/~1a/get/x-paging/depth: `depth` is not known here",
                "#/paths/~1a/get/x-paging/items: `hasMore` of the 200 response is no array",
                "#/paths/~1a/get/x-paging/key: the items have no property `gone`",
                "#/paths/~1a/get/x-paging/ledger: not `true`",
                "#/paths/~1a/get/x-paging/more: `list` of the 200 response is no boolean",
                "#/paths/~1a/get/x-paging/next: the 200 response has no property `gone`",
                "#/paths/~1a/get/x-paging/size: not a number of items",
                "#/paths/~1a/get/x-paging/starts/0: the operation has no query parameter `first_id`",
            ]
        );
        let pointer = "#/paths/~1a/get/x-paging";
        assert_eq!(
            found_in(&json!({"style": "lastId", "next": 1})),
            [
                format!("{pointer}: no `cursor`"),
                format!("{pointer}: no `items`"),
                format!("{pointer}/next: not a text"),
            ]
        );
    }
}
