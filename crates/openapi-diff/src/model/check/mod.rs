//! Whether a value is a document that can be compared.

use serde_json::Value;

use super::operation::METHODS;
use super::reference;
use crate::Pointer;

mod references;

type Problem = (Pointer, String);

pub(super) fn check(root: &Value) -> Result<(), Problem> {
    version(root)?;
    sections(root)?;
    references::check(root)
}

fn version(root: &Value) -> Result<(), Problem> {
    object(root, &Pointer::root())?;
    match root["openapi"].as_str() {
        Some(version) if version.starts_with("3.0.") || version.starts_with("3.1.") => Ok(()),
        _ => Err((
            Pointer::root().join("openapi"),
            format!("{}; expected 3.0.x or 3.1.x", root["openapi"]),
        )),
    }
}

/// Sections that a comparison walks through have the type that they must have.
fn sections(root: &Value) -> Result<(), Problem> {
    let top = Pointer::root();
    let components = optional_object(root, &top, "components")?;
    for (name, section) in components.into_iter().flatten() {
        if !name.starts_with("x-") {
            object(section, &top.join("components").join(name))?;
        }
    }
    for (path, item) in optional_object(root, &top, "paths")?.into_iter().flatten() {
        if path.starts_with("x-") {
            continue;
        }
        let place = top.join("paths").join(path);
        object(item, &place)?;
        parameters(item, &place)?;
        for method in METHODS {
            let Some(operation) = item.get(method) else { continue };
            let place = place.join(method);
            object(operation, &place)?;
            parameters(operation, &place)?;
            optional_object(operation, &place, "requestBody")?;
            for (status, answer) in optional_object(operation, &place, "responses")?.into_iter().flatten() {
                if !status.starts_with("x-") {
                    object(answer, &place.join("responses").join(status))?;
                }
            }
        }
    }
    Ok(())
}

fn parameters(owner: &Value, place: &Pointer) -> Result<(), Problem> {
    let Some(parameters) = owner.get("parameters") else {
        return Ok(());
    };
    let place = place.join("parameters");
    let Some(parameters) = parameters.as_array() else {
        return Err((place, "expected a list".to_owned()));
    };
    for (index, parameter) in parameters.iter().enumerate() {
        let named = parameter["name"].is_string() && parameter["in"].is_string();
        if !named && reference(parameter).is_none() {
            return Err((
                place.join(index),
                "expected a parameter with `name` and `in`".to_owned(),
            ));
        }
    }
    Ok(())
}

fn optional_object<'a>(
    owner: &'a Value,
    place: &Pointer,
    name: &str,
) -> Result<Option<&'a serde_json::Map<String, Value>>, Problem> {
    owner
        .get(name)
        .map(|value| object(value, &place.join(name)))
        .transpose()
}

fn object<'a>(value: &'a Value, place: &Pointer) -> Result<&'a serde_json::Map<String, Value>, Problem> {
    value
        .as_object()
        .ok_or_else(|| (place.clone(), "expected an object".to_owned()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn problem(root: &Value) -> String {
        check(root).map_or_else(|(place, problem)| format!("{place}: {problem}"), |()| String::new())
    }

    #[test]
    fn names_the_place_of_what_is_no_document() {
        for (root, expected) in [
            (json!([]), "#: expected an object"),
            (json!({"swagger": "2.0"}), "#/openapi: null; expected 3.0.x or 3.1.x"),
            (
                json!({"openapi": "3.2.0"}),
                "#/openapi: \"3.2.0\"; expected 3.0.x or 3.1.x",
            ),
            (json!({"openapi": "3.1.0", "paths": []}), "#/paths: expected an object"),
            (
                json!({"openapi": "3.1.0", "paths": {"/a": {"get": 1}}}),
                "#/paths/~1a/get: expected an object",
            ),
            (
                json!({"openapi": "3.1.0", "paths": {"/a": {"parameters": [{"in": "query"}]}}}),
                "#/paths/~1a/parameters/0: expected a parameter with `name` and `in`",
            ),
            (
                json!({"openapi": "3.1.0", "components": {"schemas": {"A": {"items": {"$ref": "#/components/schemas/B"}}}}}),
                "#/components/schemas/A/items/$ref: `#/components/schemas/B` leads to no object",
            ),
            (
                json!({"openapi": "3.1.0", "components": {"schemas": {"A": {"$ref": "other.yaml#/B"}}}}),
                "#/components/schemas/A/$ref: `other.yaml#/B` leads out of the document; expected #/…",
            ),
            (
                json!({"openapi": "3.1.0", "components": {"schemas": {
                    "A": {"$ref": "#/components/schemas/B"}, "B": {"$ref": "#/components/schemas/A"}
                }}}),
                "#/components/schemas/B/$ref: `#/components/schemas/A` leads in a circle",
            ),
        ] {
            assert_eq!(problem(&root), expected);
        }
    }

    #[test]
    fn takes_data_for_data() {
        let schema = json!({
            "properties": {"$ref": {"type": "string"}, "example": {"type": "string"}},
            "example": {"$ref": "nowhere"}, "enum": [{"$ref": "nowhere"}]
        });
        let root = json!({"openapi": "3.0.3", "components": {"schemas": {"A": schema}}});
        assert_eq!(problem(&root), "");
    }
}
