//! Links of responses.

use openapi_diff::Class::{Breaking, Compatible, Unclear};
use serde_json::{Value, json};

use crate::check;
use crate::support::{assert_same, operation};

#[test]
fn links() {
    let with = |links: Value| operation(&json!({"responses": {"204": {"description": "d", "links": links}}}));
    let next = |members: Value| {
        let mut link = json!({"operationId": "editPet", "parameters": {"id": "$response.body#/id"}});
        link.as_object_mut()
            .unwrap()
            .extend(members.as_object().unwrap().clone());
        with(json!({"next": link}))
    };
    let one = || next(json!({}));
    check(vec![
        ("link-added", Compatible, with(json!({})), one()),
        ("link-removed", Breaking, one(), with(json!({}))),
        (
            "link-target-changed",
            Breaking,
            one(),
            next(json!({"operationId": "getPet"})),
        ),
        (
            "link-changed",
            Unclear,
            one(),
            next(json!({"parameters": {"id": "$response.body#/key"}})),
        ),
    ]);
    assert_same(&one(), &next(json!({"description": "The next one."})));
    let mut referred = with(json!({"next": {"$ref": "#/components/links/Next"}}));
    referred["components"] = json!({"links": {
        "Next": {"operationId": "editPet", "parameters": {"id": "$response.body#/id"}}
    }});
    assert_same(&one(), &referred);
}
