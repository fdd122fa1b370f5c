//! Rewrites parameters to the styles that the generator supports.

use openapi_model::Conjunction;
use serde_json::{Value, json};

use crate::Pointer;
use crate::kind::{self, Kind};
use crate::lowering::{Lowering, Rule};
use crate::schema::is_null;

pub(super) const RULE: Rule = Rule {
    name: "parameter-styles",
    why: "progenitor writes scalars in paths and headers, and `a=1&a=2` in queries, whatever the document says; it \
          knows no `deepObject` and no media types",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let whole = lowering.document.clone();
    lowering.each_operation(|lowering, operation| {
        let pointer = operation.pointer.join("parameters");
        let Some(Value::Array(parameters)) = operation.remove("parameters") else {
            return;
        };
        let mut lowered = Vec::new();
        for (index, mut parameter) in parameters.into_iter().enumerate() {
            let pointer = pointer.join(index);
            let name = parameter["name"].as_str().unwrap_or_default();
            if parameter["in"] == "header" && name.eq_ignore_ascii_case("content-type") {
                lowering.changed(&pointer, "removed: the body determines the media type");
                continue;
            }
            if parameter.get("schema").is_none() {
                text(
                    lowering,
                    &pointer,
                    &mut parameter,
                    "a string: the caller serializes the value in its media type",
                );
            }
            match parameter["in"].as_str() {
                Some("query") => lowered.extend(query(lowering, &whole, &pointer, parameter)),
                _ => {
                    scalar(lowering, &whole, &pointer, &mut parameter);
                    lowered.push(plain(parameter));
                }
            }
        }
        operation.set("parameters", lowered);
    });
}

/// The parameter without its style.
fn plain(mut parameter: Value) -> Value {
    if let Some(members) = parameter.as_object_mut() {
        for name in [
            "style",
            "explode",
            "content",
            "allowReserved",
            "allowEmptyValue",
            "example",
            "examples",
        ] {
            members.remove(name);
        }
    }
    parameter
}

fn text(lowering: &mut Lowering<'_>, pointer: &Pointer, parameter: &mut Value, what: &str) {
    parameter["schema"] = json!({"type": "string"});
    lowering.loosened(pointer, what);
}

/// A path segment, a header or a cookie: one scalar, or text that the caller serializes.
fn scalar(lowering: &mut Lowering<'_>, whole: &Value, pointer: &Pointer, parameter: &mut Value) {
    if let Some(style @ ("label" | "matrix")) = parameter["style"].as_str() {
        let what = format!("a string that the caller serializes in the style `{style}`");
        text(lowering, pointer, parameter, &what);
    }
    match kind::of(whole, &parameter["schema"]) {
        Some(kind) if kind.is_scalar() => {}
        _ => text(lowering, pointer, parameter, "a string, lists separated by commas"),
    }
}

fn query(lowering: &mut Lowering<'_>, whole: &Value, pointer: &Pointer, mut parameter: Value) -> Vec<Value> {
    let style = parameter["style"].as_str().unwrap_or("form").to_owned();
    let explode = parameter["explode"]
        .as_bool()
        .unwrap_or(style == "form" || style == "deepObject");
    if style == "deepObject" {
        let mut lowered = Vec::new();
        deep(lowering, whole, pointer, &parameter, 0, &mut lowered);
        return lowered;
    }
    match kind::of(whole, &parameter["schema"]) {
        Some(kind) if kind.is_scalar() => {}
        _ if style == "spaceDelimited" && !explode => {
            text(lowering, pointer, &mut parameter, "a string, separated by spaces");
        }
        _ if style == "pipeDelimited" && !explode => {
            text(lowering, pointer, &mut parameter, "a string, separated by `|`");
        }
        Some(_) if !explode => text(lowering, pointer, &mut parameter, "a string, separated by commas"),
        Some(Kind::Array) => items(lowering, whole, pointer, &mut parameter),
        Some(_) => members(lowering, whole, pointer, &mut parameter),
        None if takes_objects(whole, &parameter["schema"]) => text(lowering, pointer, &mut parameter, "a string"),
        None => {}
    }
    vec![plain(parameter)]
}

/// `filter[name]=…`: one parameter for each property.
fn deep(
    lowering: &mut Lowering<'_>,
    whole: &Value,
    pointer: &Pointer,
    parameter: &Value,
    depth: usize,
    lowered: &mut Vec<Value>,
) {
    let schema = kind::resolve(whole, &parameter["schema"]);
    let alternatives = schema
        .get("anyOf")
        .or_else(|| schema.get("oneOf"))
        .and_then(Value::as_array);
    let (objects, others): (Vec<&Value>, Vec<&Value>) = alternatives
        .map_or_else(|| vec![schema], |members| members.iter().collect())
        .into_iter()
        .filter(|member| !is_null(member))
        .partition(|member| kind::of(whole, member) == Some(Kind::Object));
    if let Some(other) = others.first() {
        let mut single = parameter.clone();
        single["schema"] = (*other).clone();
        single["required"] = (objects.is_empty() && parameter["required"] == true).into();
        single["style"] = "form".into();
        single["explode"] = true.into();
        lowered.extend(query(lowering, whole, pointer, single));
    }
    for object in objects {
        let object = kind::resolve(whole, object);
        let properties = object
            .get("properties")
            .and_then(Value::as_object)
            .filter(|map| !map.is_empty());
        let Some(properties) = properties.filter(|_| depth < 3) else {
            let mut open = parameter.clone();
            open["schema"] = json!({"type": "object", "additionalProperties": {"type": "string"}});
            let name = parameter["name"].as_str().unwrap_or_default();
            lowering.loosened(pointer, format!("a map with complete keys: `{name}[key]`"));
            lowered.push(plain(open));
            continue;
        };
        lowering.changed(pointer, "one parameter for each property");
        for (name, property) in properties {
            let mut single = parameter.clone();
            let outer = parameter["name"].as_str().unwrap_or_default();
            single["name"] = format!("{outer}[{name}]").into();
            single["schema"] = property.clone();
            let required = object["required"]
                .as_array()
                .is_some_and(|names| names.iter().any(|other| other == name));
            single["required"] = (required && parameter["required"] == true).into();
            if let Some(description) = property.get("description") {
                single["description"] = description.clone();
            }
            if kind::of(whole, property) == Some(Kind::Object) {
                deep(lowering, whole, pointer, &single, depth + 1, lowered);
            } else {
                single["style"] = "form".into();
                single["explode"] = true.into();
                lowered.extend(query(lowering, whole, pointer, single));
            }
        }
    }
}

/// Elements of a list in a query must be scalars.
fn items(lowering: &mut Lowering<'_>, whole: &Value, pointer: &Pointer, parameter: &mut Value) {
    let schema = kind::resolve(whole, &parameter["schema"]);
    if !kind::of(whole, &schema["items"]).is_some_and(Kind::is_scalar) {
        parameter["schema"] = json!({"type": "array", "items": {"type": "string"}});
        lowering.loosened(pointer, "a list of strings");
    }
}

/// An object in a query is serialized as one pair for each property.
fn members(lowering: &mut Lowering<'_>, whole: &Value, pointer: &Pointer, parameter: &mut Value) {
    let mut schema = kind::resolve(whole, &parameter["schema"]).clone();
    let mut loosened = false;
    for (_, property) in schema
        .get_mut("properties")
        .and_then(Value::as_object_mut)
        .into_iter()
        .flatten()
    {
        if !kind::of(whole, property).is_some_and(Kind::is_scalar) {
            *property = json!({"type": "string"});
            loosened = true;
        }
    }
    let simple = schema.get("properties").is_some() && schema.get("allOf").is_none();
    if !simple {
        schema = json!({"type": "object", "additionalProperties": {"type": "string"}});
        loosened = true;
    }
    if loosened {
        parameter["schema"] = schema;
        lowering.loosened(pointer, "an object whose members are strings");
    }
}

/// Whether a value may be an object, or a list of anything but scalars.
fn takes_objects(whole: &Value, schema: &Value) -> bool {
    let all = Conjunction::of_schema(whole, Pointer::root().join("x-schema"), schema);
    let lists = |items: Option<&Value>| {
        !items
            .and_then(|items| kind::of(whole, items))
            .is_some_and(Kind::is_scalar)
    };
    if let Some(types) = all.types().map(|types| types.value) {
        let items = || all.schemas("items").first().and_then(|pointer| all.get(pointer));
        return types.contains("object") || types.contains("array") && lists(items());
    }
    let groups = all.alternatives().into_iter();
    let mut members = groups
        .flat_map(|group| group.members)
        .filter_map(|pointer| all.get(&pointer));
    members.any(|member| match kind::of(whole, member) {
        Some(Kind::Object) | None => true,
        Some(Kind::Array) => lists(kind::resolve(whole, member).get("items")),
        Some(_) => false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Settings;

    #[allow(clippy::needless_pass_by_value)]
    fn lowered(parameter: Value) -> (Value, usize) {
        let document = json!({"paths": {"/a": {"get": {"operationId": "a", "parameters": [parameter]}}}});
        let settings = Settings::default();
        let mut lowering = Lowering::new(document, &settings);
        lowering.apply(&RULE);
        let losses = lowering.changes.iter().filter(|change| change.loss).count();
        (lowering.document["paths"]["/a"]["get"]["parameters"].take(), losses)
    }

    #[test]
    fn deep_objects_are_spelt_out() {
        let schema = json!({"type": "object", "required": ["a"], "properties": {
            "a": {"type": "string"}, "b": {"type": "object", "properties": {"c": {"type": "integer"}}}
        }});
        let (parameters, losses) =
            lowered(json!({"name": "f", "in": "query", "required": true, "style": "deepObject", "schema": schema}));
        assert_eq!(
            parameters,
            json!([
                {"name": "f[a]", "in": "query", "required": true, "schema": {"type": "string"}},
                {"name": "f[b][c]", "in": "query", "required": false, "schema": {"type": "integer"}}
            ])
        );
        assert_eq!(losses, 0);
    }

    #[test]
    fn a_deep_object_may_also_be_a_scalar_or_open() {
        let schema =
            json!({"anyOf": [{"type": "object", "properties": {"gt": {"type": "integer"}}}, {"type": "integer"}]});
        let (parameters, _) = lowered(json!({"name": "at", "in": "query", "style": "deepObject", "schema": schema}));
        let names: Vec<_> = parameters
            .as_array()
            .expect("a list")
            .iter()
            .map(|one| &one["name"])
            .collect();
        assert_eq!(names, ["at", "at[gt]"]);
        let (parameters, losses) =
            lowered(json!({"name": "f", "in": "query", "style": "deepObject", "schema": {"type": "object"}}));
        assert_eq!(
            parameters[0]["schema"]["additionalProperties"],
            json!({"type": "string"})
        );
        assert_eq!(losses, 1);
    }

    #[test]
    fn what_cannot_be_written_becomes_text() {
        let text = json!({"type": "string"});
        let list = json!({"type": "array", "items": {"type": "integer"}});
        for parameter in [
            json!({"name": "a", "in": "query", "explode": false, "schema": list}),
            json!({"name": "a", "in": "query", "style": "pipeDelimited", "schema": list}),
            json!({"name": "a", "in": "query", "content": {"application/json": {"schema": list}}}),
            json!({"name": "a", "in": "header", "schema": list}),
            json!({"name": "a", "in": "path", "style": "matrix", "schema": {"type": "integer"}}),
        ] {
            let (parameters, losses) = lowered(parameter.clone());
            assert_eq!((&parameters[0]["schema"], losses), (&text, 1), "{parameter}");
            assert_eq!(parameters[0].get("style"), None);
        }
        let kept = json!([{"name": "a", "in": "query", "schema": list}]);
        assert_eq!(lowered(kept[0].clone()), (kept, 0));
    }
}
