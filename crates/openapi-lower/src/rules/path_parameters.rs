//! Checks that a path and its parameters have the same names.

use openapi_model::edit::Object;

use crate::Pointer;
use crate::lowering::{Lowering, Rule, each_method};

pub(super) const RULE: Rule = Rule {
    name: "path-parameters",
    why: "progenitor stops at a parameter that the path does not have, and writes code that does not compile for the \
          reverse",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    lowering.each_path_item(|lowering, item| {
        let template = item.pointer.last().unwrap_or_default().into_owned();
        let Some(names) = names(&template) else {
            lowering.refuse(
                &item.pointer,
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
                &item.pointer,
                format!("`{{{twice}}}` twice"),
                "give each parameter of the path a name of its own",
            );
        }
        let shared = Declared::of(lowering, item);
        each_method(item, |operation| {
            let own = Declared::of(lowering, operation);
            let mut distinct = names.clone();
            distinct.sort();
            distinct.dedup();
            // A reference without a target, which has been refused, may be any parameter.
            distinct.retain(|_| !own.refers && !shared.refers);
            for name in distinct {
                if !own.names.contains(&name) && !shared.names.contains(&name) {
                    let found = format!("`{{{name}}}` in the pathwithout such a parameter");
                    let remedy = "declare it under `parameters`, with `in: path`";
                    lowering.refuse(&operation.pointer, found, remedy);
                }
            }
            refuse_others(lowering, &operation.pointer, &own, &names);
        });
        refuse_others(lowering, &item.pointer, &shared, &names);
    });
}

/// The path parameters that an operation or a path item declares.
struct Declared {
    names: Vec<String>,
    /// Whether some of its parameters are references.
    refers: bool,
}

impl Declared {
    /// Reads them. A path parameter is always required, even if the document does not say so.
    fn of(lowering: &mut Lowering<'_>, holder: &mut Object<'_>) -> Self {
        let (mut names, mut refers) = (Vec::new(), false);
        for mut parameter in holder.elements("parameters") {
            refers |= parameter.has("$ref");
            if parameter.text("in") != Some("path") {
                continue;
            }
            names.extend(parameter.text("name").map(str::to_owned));
            if !parameter.flag("required") {
                parameter.set("required", true);
                lowering.changed(&parameter.pointer, "required, because it is a path parameter");
            }
        }
        Self { names, refers }
    }
}

/// Refuses path parameters that the path does not have.
fn refuse_others(lowering: &mut Lowering<'_>, pointer: &Pointer, declared: &Declared, names: &[String]) {
    for name in declared.names.iter().filter(|name| !names.contains(name)) {
        let found = format!("the path parameter `{name}`, which the path does not have");
        lowering.refuse(pointer, found, "add it to the path, or remove it");
    }
}

/// The names in braces; `None` when braces do not match.
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

#[cfg(test)]
mod tests {
    use serde_json::json;

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
        let pointers: Vec<&str> = refused.iter().filter_map(|text| text.split(": ").next()).collect();
        assert_eq!(
            pointers,
            [
                "#/paths/~1b~1{id}/put",
                "#/paths/~1c/get",
                "#/paths/~1d~1{e}~1{e}",
                "#/paths/~1d~1{e}~1{e}"
            ]
        );
    }
}
