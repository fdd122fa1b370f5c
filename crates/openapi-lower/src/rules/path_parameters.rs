//! A path and its parameters speak of the same names.

use openapi_model::METHODS;
use serde_json::{Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};

pub(super) const RULE: Rule = Rule {
    name: "path-parameters",
    why: "progenitor stops at a parameter that the path does not have, and writes code that does not compile for the \
          reverse",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_path_item(|lowering, place, item| {
        let template = place.last().unwrap_or_default();
        let Some(names) = names(&template) else {
            lowering.refuse(
                place,
                "a path whose braces do not match",
                "write each parameter as `{name}`",
            );
            return;
        };
        if let Some(twice) = names
            .iter()
            .find(|name| names.iter().filter(|other| other == name).count() > 1)
        {
            lowering.refuse(
                place,
                format!("`{{{twice}}}` twice"),
                "give each place of the path a name of its own",
            );
        }
        let mut distinct = names.clone();
        distinct.sort();
        distinct.dedup();
        require(lowering, place, item);
        let shared = declared(item);
        let methods: Vec<String> = item
            .as_object()
            .into_iter()
            .flatten()
            .map(|(name, _)| name.clone())
            .collect();
        for method in methods.iter().filter(|name| METHODS.contains(&name.as_str())) {
            let place = place.join(method);
            require(lowering, &place, &mut item[method.as_str()]);
            let own = declared(&item[method.as_str()]);
            // A reference to nothing, which has been refused, may stand for any name.
            let unknown = has_reference(item) || has_reference(&item[method.as_str()]);
            for name in distinct.iter().filter(|_| !unknown) {
                if !own.contains(name) && !shared.contains(name) {
                    let found = format!("`{{{name}}}` in the path, and no such parameter");
                    lowering.refuse(&place, found, "declare it under `parameters`, with `in: path`");
                }
            }
            for name in own.iter().filter(|name| !names.contains(name)) {
                let found = format!("the path parameter `{name}`, which the path does not have");
                lowering.refuse(&place, found, "write it into the path, or leave it out");
            }
        }
        for name in shared.iter().filter(|name| !names.contains(name)) {
            let found = format!("the path parameter `{name}`, which the path does not have");
            lowering.refuse(place, found, "write it into the path, or leave it out");
        }
    });
}

/// The names in braces; `None` where a brace has no partner.
pub(super) fn names(template: &str) -> Option<Vec<String>> {
    let mut names = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}')?;
        if before.contains('}') || name.is_empty() || name.contains(['{', '/']) {
            return None;
        }
        names.push(name.to_owned());
        rest = after;
    }
    (!rest.contains('}')).then_some(names)
}

fn declared(holder: &Value) -> Vec<String> {
    let parameters = holder["parameters"].as_array().into_iter().flatten();
    parameters
        .filter(|parameter| parameter["in"] == "path")
        .filter_map(|parameter| parameter["name"].as_str().map(str::to_owned))
        .collect()
}

fn has_reference(holder: &Value) -> bool {
    let mut parameters = holder["parameters"].as_array().into_iter().flatten();
    parameters.any(|parameter| parameter.get("$ref").is_some())
}

/// A path parameter is always required, also where the document forgets to say so.
fn require(lowering: &mut Lowering<'_>, place: &Pointer, holder: &mut Value) {
    let parameters = holder.get_mut("parameters").and_then(Value::as_array_mut);
    for (index, parameter) in parameters.into_iter().flatten().enumerate() {
        if parameter.is_object() && parameter["in"] == "path" && parameter["required"] != json!(true) {
            parameter["required"] = json!(true);
            lowering.changed(
                &place.join("parameters").join(index),
                "a path parameter, hence required",
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn reads_templates() {
        assert_eq!(names("/a/{b}.{c}"), Some(vec!["b".to_owned(), "c".to_owned()]));
        for broken in ["/a/{b", "/a/b}", "/{}", "/{a{b}}", "/{a/b}"] {
            assert_eq!(names(broken), None, "{broken}");
        }
    }

    #[test]
    fn names_what_does_not_match() {
        let id = json!({"name": "id", "in": "path", "schema": {}});
        let document = json!({"paths": {
            "/a/{id}": {"parameters": [id], "get": {}},
            "/b/{id}": {"get": {"parameters": [id]}, "put": {}},
            "/c": {"get": {"parameters": [id]}},
            "/d/{e}/{e}": {"parameters": [id]}
        }});
        let refused = testing::document(&RULE, document, &Settings::default()).expect_err("mismatches");
        let places: Vec<&str> = refused.iter().filter_map(|text| text.split(": ").next()).collect();
        assert_eq!(
            places,
            [
                "#/paths/~1b~1{id}/put",
                "#/paths/~1c/get",
                "#/paths/~1d~1{e}~1{e}",
                "#/paths/~1d~1{e}~1{e}"
            ]
        );
    }
}
