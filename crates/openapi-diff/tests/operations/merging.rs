//! The same change in several operations.

use openapi_diff::Direction;
use serde_json::{Value, json};

use crate::support::{document, only};

#[test]
fn the_same_in_several_operations_is_one() {
    let parameter = json!({"name": "X-Trace", "in": "header", "schema": {"type": "string"}});
    let paths = |inside: &Value, beside: &Value| {
        let method =
            |id: &str| json!({"operationId": id, "parameters": inside, "responses": {"204": {"description": "d"}}});
        document(
            &json!({"/a": {"parameters": beside, "get": method("a"), "put": method("b")}}),
            &json!({}),
        )
    };
    let bare = paths(&json!([]), &json!([]));
    for new in [
        paths(&json!([parameter]), &json!([])),
        paths(&json!([]), &json!([parameter])),
    ] {
        let change = only(&bare, &new);
        assert_eq!(
            (change.kind, change.subject.as_str()),
            ("parameter-added", "every operation: header parameter `X-Trace`")
        );
        assert_eq!(change.operations, ["a", "b"]);
    }
    let mut secured = bare.clone();
    secured["security"] = json!([{"key": []}]);
    let change = only(&bare, &secured);
    assert_eq!(change.subject, "every operation: security");
    assert_eq!(change.direction, Direction::Operation);
}
