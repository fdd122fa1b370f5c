//! Makes components of the bodies of errors that several operations declare alike.

use std::collections::{BTreeMap, HashMap};

use openapi_model::edit::Object;
use openapi_model::{Kind, MediaType, Node, Pointer};
use serde_json::{Value, json};

use super::success_only::is_error;
use crate::lowering::{Lowering, Rule};
use crate::names::Names;

pub(super) const RULE: Rule = Rule {
    name: "error-bodies",
    why: "one type serves all operations that declare the same error",
    apply,
};

/// The body of an error: what it is found by, and the name that its type is to have.
struct Body {
    key: String,
    wanted: Option<String>,
    schema: Value,
}

fn apply(lowering: &mut Lowering<'_>) {
    if !lowering.settings.errors {
        return;
    }
    let mut bodies = bodies(&lowering.document);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    for body in bodies.values() {
        *found.entry(body.key.clone()).or_default() += 1;
    }
    let mut names = Names::of_types(lowering.schema_names());
    let mut components: BTreeMap<String, (String, Value)> = BTreeMap::new();
    each_error(lowering, |lowering, response| {
        let Some(body) = bodies.remove(&response.pointer) else {
            return;
        };
        if body.wanted.is_none() && found.get(&body.key).is_none_or(|count| *count < 2) {
            return;
        }
        let (name, _) = components.entry(body.key).or_insert_with(|| {
            let name = names.fresh(body.wanted.as_deref().unwrap_or("CommonError"));
            (name, body.schema)
        });
        lowering.changed(&response.pointer, format!("its body is named `{name}`"));
        let reference = format!("#/components/schemas/{name}");
        response.remove("$ref");
        response.set_if_absent("description", "");
        response.set("content", json!({"application/json": {"schema": {"$ref": reference}}}));
    });
    for (name, schema) in components.into_values() {
        lowering.insert_schema(&name, schema);
    }
}

fn each_error(lowering: &mut Lowering<'_>, mut change: impl FnMut(&mut Lowering<'_>, &mut Object<'_>)) {
    lowering.walk(|lowering, pointer, kind, value| {
        if kind == Kind::Operation
            && let Some(mut operation) = Object::of(pointer.clone(), kind, value)
        {
            for (status, mut response) in operation.entries("responses") {
                if is_error(status) {
                    change(lowering, &mut response);
                }
            }
        }
        // Path items that others refer to are components.
        matches!(kind, Kind::Document | Kind::Components | Kind::PathItem)
    });
}

/// The bodies of errors that are to be named, by the pointers of their responses.
fn bodies(document: &Value) -> HashMap<Pointer, Body> {
    let mut bodies = HashMap::new();
    let mut open = vec![Node::document(document)];
    while let Some(node) = open.pop() {
        match node.kind {
            Kind::Operation => {
                let responses = node.entries("responses").filter(|(status, _)| is_error(status));
                bodies.extend(responses.filter_map(|(_, response)| {
                    let body = body(document, &response)?;
                    Some((response.pointer, body))
                }));
            }
            // Path items that others refer to are components.
            Kind::Document | Kind::Components | Kind::PathItem => open.extend(node.children()),
            _ => {}
        }
    }
    bodies
}

/// The body of a response, if it is JSON and its schema has no name yet.
fn body(whole: &Value, response: &Node<'_>) -> Option<Body> {
    let mut component = None;
    let mut content = response.get("content");
    // A longer chain is a cycle.
    let mut reference = response.text("$ref").and_then(Pointer::from_reference);
    for _ in 0..64 {
        let Some(target) = reference else { break };
        let value = target.get(whole)?;
        let next = value.get("$ref").and_then(Value::as_str);
        reference = next.and_then(Pointer::from_reference);
        content = value.get("content");
        component = Some(target);
    }
    let content = content?.as_object()?;
    let (_, media) = content.iter().find(|(name, _)| MediaType::parse(name).is_json())?;
    let schema = media.get("schema")?;
    let makes_a_type = ["properties", "allOf", "oneOf", "anyOf"];
    if schema.get("$ref").is_some() || !makes_a_type.iter().any(|name| schema.get(name).is_some()) {
        return None;
    }
    let named = component
        .as_ref()
        .and_then(Pointer::last)
        .map(std::borrow::Cow::into_owned);
    let title = schema.get("title").and_then(Value::as_str).map(str::to_owned);
    Some(Body {
        key: match &component {
            Some(component) => component.to_string(),
            None => schema.to_string(),
        },
        wanted: named.or(title),
        schema: schema.clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;
    use crate::rules::testing;

    #[test]
    fn one_name_for_what_is_declared_alike() {
        let json =
            |schema: &Value| json!({"description": "d", "content": {"application/problem+json": {"schema": schema}}});
        let problem = json!({"type": "object", "properties": {"title": {"type": "string"}}});
        let twice = json!({"type": "object", "properties": {"code": {"type": "integer"}}});
        let once = json!({"type": "object", "properties": {"at": {"type": "integer"}}});
        let component = json!({"$ref": "#/components/responses/Problem"});
        let document = json!({
            "paths": {"/a": {
                "get": {"responses": {"200": json(&problem), "404": component, "500": json(&twice)}},
                "put": {"responses": {"default": json(&twice), "409": json(&once)}},
            }},
            "components": {"responses": {"Problem": json(&problem)}, "schemas": {"CommonError": {}}},
        });
        let settings = Settings::default().errors(true);
        let lowered = testing::document(&RULE, document.clone(), &settings).expect("lowers");
        let to = |name: &str| json!({"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}});
        let responses = &lowered["paths"]["/a"];
        assert_eq!(responses["get"]["responses"]["200"], json(&problem));
        assert_eq!(responses["get"]["responses"]["404"]["content"], to("Problem"));
        assert_eq!(responses["get"]["responses"]["500"]["content"], to("CommonError2"));
        assert_eq!(responses["put"]["responses"]["default"]["content"], to("CommonError2"));
        assert_eq!(responses["put"]["responses"]["409"], json(&once));
        assert_eq!(lowered["components"]["schemas"]["Problem"], problem);
        assert_eq!(
            testing::document(&RULE, document.clone(), &Settings::default()),
            Ok(document)
        );
    }
}
