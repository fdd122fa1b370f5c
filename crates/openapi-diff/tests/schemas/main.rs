//! Every difference between two schemas, in every direction, is found once and classified.

mod alternatives;
mod bounds;
mod enums;
mod fields;
mod notes;
mod null;
mod pieces;
#[path = "../support/mod.rs"]
mod support;
mod types;

use openapi_diff::Class::{self, Compatible, Unclear};
use openapi_diff::{Direction, Step};
use serde_json::{Value, json};

/// Kind, schemas before and after, class when sent, class when returned.
type Row = (&'static str, Value, Value, Class, Class);

fn table() -> Vec<Row> {
    let topics = [
        fields::rows,
        null::rows,
        types::rows,
        enums::rows,
        bounds::rows,
        notes::rows,
        alternatives::rows,
    ];
    topics.into_iter().flat_map(|rows| rows()).collect()
}

#[test]
fn are_found_once_and_classed_by_direction() {
    for (kind, old, new, request, response) in table() {
        for (direction, class, (before, after)) in [
            (Direction::Request, request, (support::sent(&old), support::sent(&new))),
            (
                Direction::Response,
                response,
                (support::returned("200", &old), support::returned("200", &new)),
            ),
        ] {
            let change = support::only(&before, &after);
            assert_eq!(
                (change.kind, change.class, change.direction),
                (kind, class, direction),
                "{old} -> {new}"
            );
            assert!(!change.why.is_empty() && !change.what.is_empty());
            assert_eq!(change.operations, ["editPet"]);
        }
    }
}

#[test]
fn weigh_less_in_error_responses() {
    for (kind, old, new, _, response) in table() {
        let change = support::only(&support::returned("404", &old), &support::returned("404", &new));
        let (class, step) = match response {
            Compatible => (Compatible, Step::Patch),
            _ => (Unclear, Step::Major),
        };
        assert_eq!(
            (change.kind, change.class, change.step),
            (kind, class, step),
            "{old} -> {new}"
        );
    }
}

#[test]
fn are_found_in_parameters_and_headers() {
    for (kind, old, new, request, response) in table() {
        let parameter = |schema: &Value| {
            support::operation(
                &json!({"parameters": [{"name": "a", "in": "query", "required": true, "schema": schema}]}),
            )
        };
        let change = support::only(&parameter(&old), &parameter(&new));
        assert_eq!((change.kind, change.class), (kind, request), "{old} -> {new}");
        assert!(
            change.subject.starts_with("editPet: query parameter `a`"),
            "{}",
            change.subject
        );

        let header = |schema: &Value| {
            support::operation(&json!({"responses": {"204": {"headers": {"A": {"required": true, "schema": schema}}}}}))
        };
        let change = support::only(&header(&old), &header(&new));
        assert_eq!((change.kind, change.class), (kind, response), "{old} -> {new}");
        assert!(
            change.subject.starts_with("editPet: response 204, header `A`"),
            "{}",
            change.subject
        );
    }
}

#[test]
fn are_found_where_schemas_are_shared_and_merged() {
    // Used three times in two directions, once as part of another schema.
    let around = |schema: &Value| {
        let reference = json!({"$ref": "#/components/schemas/Shared"});
        let content = json!({"content": {"application/json": {"schema": reference}}});
        let wider = json!({"type": "object", "properties": {"inner": reference, "more": {"type": "array", "items": reference}}});
        support::document(
            &json!({
                "/a": {"post": {"operationId": "a", "requestBody": content, "responses": {"200": content}}},
                "/b": {"get": {"operationId": "b", "responses": {"200": {"content": {"application/json": {"schema": wider}}}}}}
            }),
            &json!({"schemas": {"Shared": schema}}),
        )
    };
    for (kind, old, new, request, response) in table() {
        let change = support::only(&around(&old), &around(&new));
        assert_eq!(change.kind, kind);
        assert!(change.subject.starts_with("schema Shared"), "{}", change.subject);
        assert_eq!(change.class, request.max(response), "{old} -> {new}");
        assert_eq!(
            (change.direction, change.operations.as_slice()),
            (Direction::Both, ["a", "b"].map(str::to_owned).as_slice())
        );
        let cause = if request >= response {
            "in requests: "
        } else {
            "in responses: "
        };
        assert!(change.why.starts_with(cause), "{} {}", change.kind, change.why);
    }
}
