//! Extensions of Speakeasy's and Fern's generators that have the same meaning as ours.
//!
//! Extensions without an equivalent are ignored: page numbers, URLs of the next page, results deeper inside a response.

use std::borrow::Cow;

use openapi_model::Node;
use serde_json::{Map, Value, json};

/// The group of an operation: `x-speakeasy-group` with dots, `x-fern-sdk-group-name` as a list, outermost first.
pub(super) fn group<'a>(operation: &Node<'a>) -> Option<Cow<'a, str>> {
    if let Some(group) = operation.text("x-speakeasy-group") {
        return Some(Cow::Borrowed(group));
    }
    match operation.get("x-fern-sdk-group-name")? {
        Value::String(group) => Some(Cow::Borrowed(group)),
        Value::Array(groups) => {
            let groups: Vec<&str> = groups.iter().filter_map(Value::as_str).collect();
            (!groups.is_empty()).then(|| Cow::Owned(groups.join(" ")))
        }
        _ => None,
    }
}

/// The name of the method.
pub(super) fn method<'a>(operation: &Node<'a>) -> Option<&'a str> {
    let names = ["x-speakeasy-name-override", "x-fern-sdk-method-name"];
    names.into_iter().find_map(|name| operation.text(name))
}

/// `x-retry`: whether a request that may have been processed can be retried.
pub(super) fn retry(operation: &Node<'_>) -> Option<&'static str> {
    let stated = |name: &str| operation.get(name).unwrap_or(&Value::Null);
    let speakeasy = stated("x-speakeasy-retries");
    match speakeasy["strategy"].as_str() {
        Some("none") => return Some("unsafe"),
        // After a connection error, the request may or may not have arrived.
        Some("backoff") if speakeasy["retryConnectionErrors"] == true => return Some("safe"),
        _ => {}
    }
    (stated("x-fern-retries")["disabled"] == true).then_some("unsafe")
}

/// `x-paging`: the pagination.
pub(super) fn paging(operation: &Node<'_>) -> Option<Value> {
    let speakeasy = operation.get("x-speakeasy-pagination").and_then(speakeasy);
    speakeasy.or_else(|| fern(operation.get("x-fern-pagination")?))
}

fn speakeasy(stated: &Value) -> Option<Value> {
    let outputs = &stated["outputs"];
    let input = |kind: &str| {
        let mut inputs = stated["inputs"].as_array()?.iter();
        let input = inputs.find(|input| input["type"] == kind && input["in"] == "parameters")?;
        input["name"].as_str()
    };
    let (style, cursor, next) = match stated["type"].as_str()? {
        "offsetLimit" => ("offset", input("offset")?, None),
        "cursor" => ("cursor", input("cursor")?, Some(field(&outputs["nextCursor"], "$.")?)),
        _ => return None,
    };
    let items = field(&outputs["results"], "$.")?;
    Some(paging_of(style, cursor, items, next, None, input("limit")))
}

fn fern(stated: &Value) -> Option<Value> {
    let request = |name: &str| field(&stated[name], "$request.");
    let response = |name: &str| field(&stated[name], "$response.");
    let items = response("results")?;
    let more = response("has-next-page");
    if let Some(cursor) = request("cursor") {
        return Some(paging_of(
            "cursor",
            cursor,
            items,
            Some(response("next_cursor")?),
            more,
            None,
        ));
    }
    // Without a step, it is a number of pages.
    let step = request("step")?;
    Some(paging_of("offset", request("offset")?, items, None, more, Some(step)))
}

/// The field at a path, if it is a top-level one.
fn field<'a>(path: &'a Value, root: &str) -> Option<&'a str> {
    let field = path.as_str()?.strip_prefix(root)?;
    (!field.is_empty() && !field.contains(['.', '[', '#', '/', '*'])).then_some(field)
}

fn paging_of(
    style: &str,
    cursor: &str,
    items: &str,
    next: Option<&str>,
    more: Option<&str>,
    limit: Option<&str>,
) -> Value {
    let mut paging = Map::new();
    paging.insert("style".to_owned(), json!(style));
    paging.insert("cursor".to_owned(), json!(cursor));
    paging.insert("items".to_owned(), json!(items));
    for (name, value) in [("next", next), ("more", more), ("limit", limit)] {
        paging.extend(value.map(|value| (name.to_owned(), json!(value))));
    }
    Value::Object(paging)
}

#[cfg(test)]
mod tests {
    use openapi_model::{Kind, Pointer};

    use super::*;

    fn node(operation: &Value) -> Node<'_> {
        Node::new(Pointer::root(), Kind::Operation, operation)
    }

    #[test]
    fn groups_and_methods() {
        for (operation, expected) in [
            (json!({"x-speakeasy-group": "pets.toys"}), Some("pets.toys")),
            (json!({"x-fern-sdk-group-name": "pets"}), Some("pets")),
            (json!({"x-fern-sdk-group-name": ["pets", "toys"]}), Some("pets toys")),
            (json!({"x-fern-sdk-group-name": []}), None),
            (json!({}), None),
        ] {
            assert_eq!(group(&node(&operation)).as_deref(), expected, "{operation}");
        }
        assert_eq!(
            method(&node(&json!({"x-speakeasy-name-override": "list"}))),
            Some("list")
        );
        assert_eq!(method(&node(&json!({"x-fern-sdk-method-name": "list"}))), Some("list"));
        assert_eq!(method(&node(&json!({"x-fern-sdk-method-name": 7}))), None);
    }

    #[test]
    fn retries() {
        for (operation, expected) in [
            (json!({"x-speakeasy-retries": {"strategy": "none"}}), Some("unsafe")),
            (
                json!({"x-speakeasy-retries": {"strategy": "backoff", "statusCodes": ["5XX"], "retryConnectionErrors": true}}),
                Some("safe"),
            ),
            (
                json!({"x-speakeasy-retries": {"strategy": "backoff", "statusCodes": [503]}}),
                None,
            ),
            (json!({"x-fern-retries": {"disabled": true}}), Some("unsafe")),
            (json!({"x-fern-retries": {"disabled": false}}), None),
            (json!({}), None),
        ] {
            assert_eq!(retry(&node(&operation)), expected, "{operation}");
        }
    }

    #[test]
    fn paging_that_is_the_same() {
        let speakeasy = |kind: &str, input: &str, outputs: Value| {
            json!({"x-speakeasy-pagination": {"type": kind, "inputs": [
                {"name": "from", "in": "parameters", "type": input}, {"name": "size", "in": "parameters", "type": "limit"}
            ], "outputs": outputs}})
        };
        let fern = |stated: Value| json!({ "x-fern-pagination": stated });
        for (operation, expected) in [
            (
                speakeasy("offsetLimit", "offset", json!({"results": "$.data"})),
                json!({"style": "offset", "cursor": "from", "items": "data", "limit": "size"}),
            ),
            (
                speakeasy("cursor", "cursor", json!({"results": "$.data", "nextCursor": "$.next"})),
                json!({"style": "cursor", "cursor": "from", "items": "data", "next": "next", "limit": "size"}),
            ),
            (
                fern(json!({"cursor": "$request.from", "next_cursor": "$response.next", "results": "$response.data"})),
                json!({"style": "cursor", "cursor": "from", "items": "data", "next": "next"}),
            ),
            (
                fern(json!({
                    "offset": "$request.from", "step": "$request.size", "results": "$response.data",
                    "has-next-page": "$response.more"
                })),
                json!({"style": "offset", "cursor": "from", "items": "data", "more": "more", "limit": "size"}),
            ),
        ] {
            assert_eq!(paging(&node(&operation)), Some(expected), "{operation}");
        }
    }

    #[test]
    fn paging_that_is_not() {
        let inputs = json!([{"name": "page", "in": "parameters", "type": "page"}]);
        let in_body = json!([{"name": "from", "in": "requestBody", "type": "offset"}]);
        let outputs = json!({"results": "$.data"});
        for operation in [
            json!({}),
            json!({"x-speakeasy-pagination": {"type": "offsetLimit", "inputs": inputs, "outputs": outputs}}),
            json!({"x-speakeasy-pagination": {"type": "offsetLimit", "inputs": in_body, "outputs": outputs}}),
            json!({"x-speakeasy-pagination": {"type": "url", "outputs": {"results": "$.data", "nextUrl": "$.next"}}}),
            json!({"x-speakeasy-pagination": {"type": "cursor", "inputs": [{"name": "from", "in": "parameters", "type": "cursor"}],
                "outputs": {"results": "$.data", "nextCursor": "$.meta.next"}}}),
            json!({"x-fern-pagination": true}),
            json!({"x-fern-pagination": {"offset": "$request.page", "results": "$response.data"}}),
            json!({"x-fern-pagination": {"next_uri": "$response.next", "results": "$response.data"}}),
            json!({"x-fern-pagination": {"cursor": "$request.from", "next_cursor": "$response.next", "results": "$response.a.b"}}),
        ] {
            assert_eq!(paging(&node(&operation)), None, "{operation}");
        }
    }
}
