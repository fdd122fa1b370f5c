//! The `x-` extensions of an operation, with their defaults.

use std::borrow::Cow;

use anyhow::{Context, bail};
use openapi_model::{Conjunction, Limit, Node, Operation};
use serde::Deserialize;
use serde_json::Value;

use super::foreign_names;
use crate::document::Document;

/// The names of extensions of an operation.
pub const OPERATION_NAMES: &[&str] = &[
    "x-example",
    "x-group",
    "x-method",
    "x-needs",
    "x-paging",
    "x-permission",
    "x-rate-limit",
    "x-read-only",
    "x-retry",
    "x-stability",
];

/// Beside an `x-paging` that was found by convention.
pub(super) const FOUND: &str = "x-paging-found";

/// The `operationId` without the name of its group, if that is a namespace: `list` of `pets.list` or `pets/list`.
pub(super) const IN_NAMESPACE: &str = "x-id-in-namespace";

/// The extensions of an operation.
#[derive(Debug)]
pub(super) struct Facts {
    /// The permission that the credentials need.
    pub(super) permission: Option<String>,
    /// Whether a request that may have been processed can be retried.
    pub(super) retry: Retry,
    /// The name of the token bucket that a call takes from.
    pub(super) rate_limit: Option<String>,
    pub(super) read_only: bool,
    pub(super) preview: bool,
    pub(super) paging: Option<Paging>,
    pub(super) method: Method,
    /// Rust statements that show a call.
    pub(super) example: Option<String>,
    /// Fields of the body that the server needs although none of them is required.
    pub(super) needs: Vec<String>,
}

/// The method that makes a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Method {
    /// Named by convention.
    Conventional,
    /// Named by an `operationId` in the namespace of its group.
    InNamespace(String),
    Named(String),
    /// Not generated.
    ByHand,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Retry {
    Safe,
    Unsafe,
}

/// The pagination of an operation.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Paging {
    pub(super) style: Style,
    /// The parameter that takes the cursor; none if the next page is found by a link.
    #[serde(default)]
    pub(super) cursor: String,
    /// The field of the response with the items.
    #[serde(default)]
    pub(super) items: String,
    /// Whether the response may be a bare array of items.
    #[serde(default)]
    pub(super) bare: bool,
    /// The field that says whether more items follow.
    pub(super) more: Option<String>,
    /// The field with the cursor of the next page.
    pub(super) next: Option<String>,
    /// The field of the last item that is the cursor if there is no `next`.
    pub(super) key: Option<String>,
    /// The parameter of the page size.
    #[serde(default = "Paging::usual_limit")]
    pub(super) limit: String,
    /// The maximum page size.
    pub(super) size: Option<i64>,
    /// Other parameters that set the start of a page.
    #[serde(default)]
    pub(super) starts: Vec<String>,
    /// The fields that identify an item; the first that is present counts.
    #[serde(default = "Paging::usual_identity")]
    pub(super) identity: Vec<String>,
    /// Whether entries with the same identity are distinct.
    #[serde(default)]
    pub(super) ledger: bool,
    /// The number of the first page.
    #[serde(default = "Paging::usual_first")]
    pub(super) first: u64,
    /// Whether it was found by convention, not stated.
    #[serde(skip)]
    pub(super) is_found: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) enum Style {
    Offset,
    LastId,
    Marker,
    Cursor,
    Link,
    Page,
}

impl Paging {
    fn usual_limit() -> String {
        "limit".to_owned()
    }

    fn usual_first() -> u64 {
        1
    }

    fn usual_identity() -> Vec<String> {
        vec!["id".to_owned()]
    }

    /// Whether nothing says how the operation pages, or that it does not.
    pub(super) fn is_unstated(operation: &Node<'_>) -> bool {
        operation.get("x-paging").is_none() && foreign_names::paging(operation).is_none()
    }

    /// Its pagination, if it is paginated.
    pub(super) fn of(operation: &Node<'_>) -> anyhow::Result<Option<Self>> {
        match operation.get("x-paging") {
            None => Ok(foreign_names::paging(operation).map(Self::deserialize).transpose()?),
            Some(none) if none == "none" => Ok(None),
            Some(stated) => {
                let paging = Self::deserialize(stated).context("`x-paging`")?;
                let lacks = |name: &str| anyhow::bail!("`x-paging`: needs `{name}`");
                match paging.style {
                    Style::Link => {}
                    _ if paging.cursor.is_empty() => return lacks("cursor"),
                    _ => {}
                }
                if paging.items.is_empty() && !paging.bare {
                    return lacks("items");
                }
                let is_found = operation.get(FOUND).is_some();
                Ok(Some(Self { is_found, ..paging }))
            }
        }
    }
}

impl Facts {
    /// Those of an operation of this HTTP method.
    pub(super) fn of(method: &str, operation: &Node<'_>) -> anyhow::Result<Self> {
        let read_only = flag(operation, "x-read-only")?;
        let retry = match choice(operation, "x-retry", &["safe", "unsafe"])?.or(foreign_names::retry(operation)) {
            Some("safe") => Retry::Safe,
            Some(_) => Retry::Unsafe,
            // RFC 9110, section 9.2.2.
            None if read_only || ["get", "head", "options", "put", "delete", "trace"].contains(&method) => Retry::Safe,
            None => Retry::Unsafe,
        };
        let rate_limit = match text(operation, "x-rate-limit")? {
            None | Some("none") => None,
            Some("operation") => Some(super::fields::text(operation, "operationId")?.to_owned()),
            Some(bucket) => Some(bucket.to_owned()),
        };
        Ok(Self {
            permission: text(operation, "x-permission")?.map(str::to_owned),
            retry,
            rate_limit,
            read_only,
            preview: choice(operation, "x-stability", &["preview", "stable"])? == Some("preview"),
            paging: Paging::of(operation)?,
            method: self::method(operation)?,
            example: text(operation, "x-example")?.map(str::to_owned),
            needs: match operation.get("x-needs") {
                None => Vec::new(),
                Some(stated) => Vec::deserialize(stated).context("`x-needs`")?,
            },
        })
    }
}

/// The group of the operations: each has a module of generated code.
pub(super) fn group<'a>(operation: &Node<'a>) -> anyhow::Result<Cow<'a, str>> {
    let stated = text(operation, "x-group")?.map(Cow::Borrowed);
    let tag = || operation.texts("tags").next().map(Cow::Borrowed);
    let group = stated.or_else(|| foreign_names::group(operation)).or_else(tag);
    group.context("needs a tag or an `x-group`")
}

/// The handle of a call: that of the first security scheme with an `x-handle` which the operation, or else the
/// document, requires.
pub(super) fn handle<'a>(contract: &'a Document, operation: &Operation<'a>) -> Option<&'a str> {
    let (demands, _) = operation.security(contract.model());
    let mut schemes = demands.iter().flat_map(|demand| demand.keys());
    schemes.find_map(|scheme| contract.model().component("securitySchemes", scheme)?.text("x-handle"))
}

/// The maximum of a number.
pub(super) fn maximum(schema: &Conjunction<'_>) -> Option<i64> {
    let bounds = schema.bounds();
    let most = bounds.get(&Limit::Maximum)?.value.clone();
    most.among_whole_numbers(Limit::Maximum).number.as_i64()
}

/// The name of its method.
fn method(operation: &Node<'_>) -> anyhow::Result<Method> {
    if operation.get("x-method") == Some(&Value::Bool(false)) {
        return Ok(Method::ByHand);
    }
    let name = text(operation, "x-method")?.or_else(|| foreign_names::method(operation));
    Ok(match (name, operation.text(IN_NAMESPACE)) {
        (Some(name), _) => Method::Named(name.to_owned()),
        (None, Some(id)) => Method::InNamespace(id.to_owned()),
        (None, None) => Method::Conventional,
    })
}

fn text<'a>(operation: &Node<'a>, name: &str) -> anyhow::Result<Option<&'a str>> {
    match operation.get(name) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(other) => bail!("`{name}` is {other}, expected a text"),
    }
}

fn choice<'a>(operation: &Node<'a>, name: &str, known: &[&str]) -> anyhow::Result<Option<&'a str>> {
    let stated = text(operation, name)?;
    if let Some(other) = stated.filter(|stated| !known.contains(stated)) {
        bail!("`{name}` is `{other}`, expected one of `{}`", known.join("`, `"));
    }
    Ok(stated)
}

fn flag(operation: &Node<'_>, name: &str) -> anyhow::Result<bool> {
    match operation.get(name) {
        None => Ok(false),
        Some(Value::Bool(flag)) => Ok(*flag),
        Some(other) => bail!("`{name}` is {other}, expected true or false"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use openapi_model::{Kind, Pointer};

    use super::*;

    fn node(operation: &Value) -> Node<'_> {
        Node::new(Pointer::root(), Kind::Operation, operation)
    }

    #[test]
    fn what_holds_where_nothing_is_said() {
        for (method, retry) in [
            ("get", Retry::Safe),
            ("put", Retry::Safe),
            ("delete", Retry::Safe),
            ("post", Retry::Unsafe),
            ("patch", Retry::Unsafe),
        ] {
            let facts = Facts::of(method, &node(&json!({}))).unwrap();
            assert_eq!(facts.retry, retry, "{method}");
            assert_eq!((facts.permission, facts.rate_limit, facts.paging), (None, None, None));
            assert!(!facts.read_only && !facts.preview);
        }
        assert_eq!(
            Facts::of("post", &node(&json!({"x-read-only": true}))).unwrap().retry,
            Retry::Safe
        );
        assert_eq!(group(&node(&json!({"tags": ["Pets", "Toys"]}))).unwrap(), "Pets");
    }

    #[test]
    fn what_is_said_holds() {
        let operation = json!({
            "operationId": "listPets", "tags": ["Pets"], "x-group": "animals", "x-permission": "pets:read",
            "x-retry": "unsafe", "x-rate-limit": "operation", "x-stability": "preview",
            "x-paging": {"style": "lastId", "cursor": "last_id", "items": "pets", "limit": "size", "identity": ["name"]},
            "x-method": "all", "x-example": "pets.all();"
        });
        let facts = Facts::of("get", &node(&operation)).unwrap();
        assert_eq!(group(&node(&operation)).unwrap(), "animals");
        assert_eq!(facts.permission.as_deref(), Some("pets:read"));
        assert_eq!(facts.rate_limit.as_deref(), Some("listPets"));
        assert_eq!(facts.retry, Retry::Unsafe);
        assert!(facts.preview);
        assert_eq!(facts.method, Method::Named("all".to_owned()));
        assert_eq!(facts.example.as_deref(), Some("pets.all();"));
        let by_hand = Facts::of("get", &node(&json!({"x-method": false}))).unwrap();
        assert_eq!(by_hand.method, Method::ByHand);
        let paging = facts.paging.unwrap();
        assert_eq!((paging.style, paging.limit.as_str()), (Style::LastId, "size"));
        assert_eq!(paging.identity, ["name"]);
        assert_eq!(Paging::of(&node(&json!({"x-paging": "none"}))).unwrap(), None);
    }

    #[test]
    fn names_of_other_generators_come_second() {
        let mut operation = json!({
            "tags": ["Pets"], "x-speakeasy-group": "animals", "x-fern-sdk-method-name": "list",
            "x-fern-retries": {"disabled": true},
            "x-fern-pagination": {"cursor": "$request.from", "next_cursor": "$response.next", "results": "$response.data"}
        });
        assert_eq!(group(&node(&operation)).unwrap(), "animals");
        assert_eq!(method(&node(&operation)).unwrap(), Method::Named("list".to_owned()));
        let facts = Facts::of("get", &node(&operation)).unwrap();
        assert_eq!(facts.retry, Retry::Unsafe);
        assert_eq!(facts.paging.unwrap().items, "data");

        operation["x-group"] = json!("creatures");
        operation["x-method"] = json!("all");
        operation["x-retry"] = json!("safe");
        operation["x-paging"] = json!("none");
        assert_eq!(group(&node(&operation)).unwrap(), "creatures");
        assert_eq!(method(&node(&operation)).unwrap(), Method::Named("all".to_owned()));
        let facts = Facts::of("get", &node(&operation)).unwrap();
        assert_eq!((facts.retry, facts.paging), (Retry::Safe, None));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (operation, expected) in [
            (
                json!({"x-retry": "maybe"}),
                "`x-retry` is `maybe`, expected one of `safe`, `unsafe`",
            ),
            (json!({"x-permission": 7}), "`x-permission` is 7, expected a text"),
            (
                json!({"x-read-only": "yes"}),
                "`x-read-only` is \"yes\", expected true or false",
            ),
            (json!({"x-rate-limit": "operation"}), "needs a `operationId`"),
            (
                json!({"x-paging": {"style": "lastId", "cursor": "a", "items": "b", "depth": 5}}),
                "`x-paging`: unknown field `depth`, expected one of",
            ),
            (json!({"x-method": true}), "`x-method` is true, expected a text"),
            (
                json!({"x-needs": "text"}),
                "`x-needs`: invalid type: string \"text\", expected a sequence",
            ),
            (
                json!({"x-paging": {"style": "lastId", "items": "b"}}),
                "`x-paging`: needs `cursor`",
            ),
        ] {
            let error = format!("{:#}", Facts::of("get", &node(&operation)).unwrap_err());
            assert!(error.starts_with(expected), "{error}");
        }
    }
}
