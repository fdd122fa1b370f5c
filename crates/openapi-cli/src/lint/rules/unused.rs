//! Finds unused components.

use openapi_model::{Document, Kind, Node, Pointer};

use super::{Findings, Rule, reachable};

pub(super) const RULE: Rule = Rule {
    name: "unused",
    why: "unused components still become code",
    check,
};

const SECTIONS: &[&str] = &[
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "examples",
    "links",
    "callbacks",
    "pathItems",
];

fn check(document: &Document, findings: &mut Findings) {
    let root = document.root();
    // A component that only unused ones refer to is unused as well.
    let outside = root.children().into_iter().filter(|node| node.kind != Kind::Components);
    let used = reachable(document, outside);
    let targets: Vec<Pointer> = used
        .iter()
        .filter_map(|node| Pointer::from_reference(node.reference()?))
        .collect();
    let components = root.member("components");
    let components = components.iter();
    for (name, component) in SECTIONS
        .iter()
        .flat_map(|section| components.clone().flat_map(|it| it.entries(section)))
    {
        if !targets.iter().any(|target| target.is_within(&component.pointer)) {
            unused(&component, name, findings);
        }
    }
    let operations = document.operations();
    for (name, scheme) in components.flat_map(|components| components.entries("securitySchemes")) {
        let root_demands = root.get("security").into_iter();
        let demands = operations.iter().filter_map(|operation| operation.node.get("security"));
        let mut demands = root_demands.chain(demands).filter_map(|list| list.as_array()).flatten();
        if !demands.any(|demand| demand.get(name).is_some()) {
            unused(&scheme, name, findings);
        }
    }
    for tag in root.elements("tags") {
        let mut tags = operations.iter().flat_map(|operation| operation.node.texts("tags"));
        if let Some(name) = tag.text("name")
            && !tags.any(|known| known == name)
        {
            unused(&tag, name, findings);
        }
    }
}

fn unused(node: &Node<'_>, name: &str, findings: &mut Findings) {
    findings.add(&node.pointer, format!("no reference to `{name}`"), "remove it");
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    #[test]
    fn takes_what_is_reached() {
        let document = json!({
            "tags": [{"name": "T"}],
            "paths": {"/a": {"get": {
                "tags": ["T"],
                "security": [{"key": []}],
                "responses": {"200": {"$ref": "#/components/responses/Used"}}
            }}},
            "components": {
                "securitySchemes": {"key": {}},
                "responses": {"Used": {"content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/B/items"},
                    "examples": {"e": {"$ref": "#/components/examples/E"}}
                }}}},
                "examples": {"E": {}},
                "schemas": {"A": {}, "B": {"items": {"$ref": "#/components/schemas/A"}}}
            }
        });
        assert_eq!(found(&RULE, document), CLEAN);
    }

    #[test]
    fn finds_what_nothing_that_is_used_refers_to() {
        let sections = [
            "callbacks",
            "examples",
            "headers",
            "links",
            "parameters",
            "pathItems",
            "requestBodies",
        ];
        let mut components: Value = sections
            .iter()
            .map(|section| ((*section).to_owned(), json!({"X": {}})))
            .collect();
        let to = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
        components["schemas"] = json!({"A": {"items": to("B")}, "B": {"items": to("A")}, "C": {"items": to("C")}});
        components["securitySchemes"] = json!({"key": {}});
        let found = found(&RULE, json!({"tags": [{"name": "T"}], "components": components}));
        let mut expected: Vec<String> = sections
            .map(|section| format!("#/components/{section}/X: no reference to `X`"))
            .into();
        expected.extend(["A", "B", "C"].map(|name| format!("#/components/schemas/{name}: no reference to `{name}`")));
        expected.push("#/components/securitySchemes/key: no reference to `key`".to_owned());
        expected.push("#/tags/0: no reference to `T`".to_owned());
        assert_eq!(found, expected);
    }
}
