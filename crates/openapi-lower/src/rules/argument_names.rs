//! No two arguments of a method bear one name.

use std::collections::BTreeSet;

use crate::lowering::{Lowering, Rule};
use crate::names::argument;
use crate::wire::Correction;

pub(super) const RULE: Rule = Rule {
    name: "argument-names",
    why: "progenitor names arguments after parameters, and two parameters may differ in location or punctuation alone",
    apply,
};

/// Names that the generated method uses itself, after it has written the path.
const OWN: &[&str] = &["encode_path", "header_map"];

/// Those of the method that goes through all pages.
const OWN_OF_PAGES: &[&str] = &["first", "page", "rest", "state"];

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_operation(|lowering, operation| {
        let id = operation.text("operationId").unwrap_or_default().to_owned();
        let mut taken = BTreeSet::new();
        if operation.has("requestBody") {
            taken.insert("body".to_owned());
        }
        let pages = operation.has("x-dropshot-pagination");
        // The name of a path parameter never travels, yet it stands in the path: the others give way.
        for location in ["path", "query", "header"] {
            if location == "query" {
                taken.extend(OWN.iter().map(|name| (*name).to_owned()));
                taken.extend(OWN_OF_PAGES.iter().filter(|_| pages).map(|name| (*name).to_owned()));
            }
            for mut parameter in operation.elements("parameters") {
                if parameter.text("in") != Some(location) {
                    continue;
                }
                let name = parameter.text("name").unwrap_or_default().to_owned();
                let place = &parameter.pointer;
                if taken.insert(argument(&name)) {
                    continue;
                }
                let mut lowered = format!("{}-{location}", argument(&name).replace('_', "-"));
                while !taken.insert(argument(&lowered)) {
                    lowered.push_str("-2");
                }
                let correction = match location {
                    "query" => Correction::Query {
                        lowered: lowered.clone(),
                        name,
                    },
                    "header" => Correction::Header {
                        lowered: lowered.clone(),
                        name,
                    },
                    _ => {
                        lowering.refuse(place, format!("a second argument `{}`", argument(&name)), "rename it");
                        continue;
                    }
                };
                lowering.correct(&id, correction);
                lowering.changed(place, format!("called `{lowered}` beside another of its name"));
                parameter.set("name", lowered);
            }
        }
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Settings;

    #[test]
    fn later_ones_give_way() {
        let parameter = |location: &str, name: &str| json!({"name": name, "in": location});
        let document = json!({"paths": {"/a/{id}": {"get": {"operationId": "a", "parameters": [
            parameter("header", "id"),
            parameter("query", "ID"),
            parameter("path", "id"),
            parameter("query", "body"),
            parameter("query", "don't"),
            parameter("query", "dont")
        ], "requestBody": {}}}}});
        let settings = Settings::default();
        let mut lowering = Lowering::new(document, &settings);
        lowering.apply(&RULE);
        let parameters = lowering.document["paths"]["/a/{id}"]["get"]["parameters"].take();
        let names: Vec<_> = parameters
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| &one["name"])
            .collect();
        assert_eq!(
            names,
            ["id-header", "id-query", "id", "body-query", "don't", "dont-query"]
        );
        assert_eq!(lowering.wires.len(), 4);
        let id = Correction::Query {
            lowered: "id-query".to_owned(),
            name: "ID".to_owned(),
        };
        assert!(lowering.wires.iter().any(|wire| wire.correction == id));
    }
}
