//! Every component is used.

use openapi_model::Pointer;

use super::{Findings, Operation, Place, Rule, Survey};
use crate::document::Document;

pub(super) const RULE: Rule = Rule {
    name: "unused",
    why: "what nothing refers to still becomes code that someone has to read",
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
    let root = Place::root(document);
    let components = root.member("components");
    // What only unused components refer to is unused as well.
    let outside = root.members().filter(|(name, _)| *name != "components");
    let references = Survey::reachable(document, outside.map(|(_, member)| member)).references;
    let targets: Vec<Pointer> = references
        .iter()
        .filter_map(|reference| Pointer::from_reference(reference.text("$ref")?))
        .collect();
    for section in SECTIONS {
        for (name, component) in components.member(section).members() {
            if !targets.iter().any(|target| target.is_within(&component.pointer)) {
                unused(&component, name, findings);
            }
        }
    }
    let operations = Operation::all(document);
    let holders = || std::iter::once(&root).chain(operations.iter().map(|operation| &operation.place));
    for (name, scheme) in components.member("securitySchemes").members() {
        let mut demands = holders().flat_map(|holder| holder.member("security").elements());
        if !demands.any(|demand| demand.value.get(name).is_some()) {
            unused(&scheme, name, findings);
        }
    }
    for tag in root.member("tags").elements() {
        let mut used = holders().flat_map(|holder| holder.member("tags").elements());
        if let Some(name) = tag.text("name")
            && !used.any(|known| known.value == name)
        {
            unused(&tag, name, findings);
        }
    }
}

fn unused(place: &Place<'_>, name: &str, findings: &mut Findings) {
    findings.add(place, format!("nothing refers to `{name}`"), "take it out");
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
            .map(|section| format!("#/components/{section}/X: nothing refers to `X`"))
            .into();
        expected.extend(["A", "B", "C"].map(|name| format!("#/components/schemas/{name}: nothing refers to `{name}`")));
        expected.push("#/components/securitySchemes/key: nothing refers to `key`".to_owned());
        expected.push("#/tags/0: nothing refers to `T`".to_owned());
        assert_eq!(found, expected);
    }
}
