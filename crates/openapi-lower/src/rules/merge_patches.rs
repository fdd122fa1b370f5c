//! Lets null remove any member of a JSON merge patch.

use std::collections::{BTreeMap, BTreeSet};

use openapi_model::edit::{self, Object};
use openapi_model::{Kind, MediaType};
use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::names::{Names, identifier};
use crate::schema::reference;
use crate::side::Sides;

pub(super) const RULE: Rule = Rule {
    name: "merge-patches",
    why: "in a merge patch (RFC 7396) null removes a member and an absent one stays, although the schema requires it",
    apply,
};

const MEDIA_TYPE: &str = "application/merge-patch+json";

fn apply(lowering: &mut Lowering<'_>) {
    let patches = merge_patches(&mut lowering.document);
    for name in &patches {
        let pointer = Pointer::root().join("components").join("schemas").join(name);
        lowering.changed(&pointer, "each member may be null or absent, as in a merge patch");
    }
    if !patches.is_empty() {
        lowering.sides = Sides::of(&lowering.document);
    }
    lowering.merge_patches = patches.iter().map(|name| identifier(name)).collect();
}

/// Makes the members of merge patches nullable, and those of objects within them optional. A component that other bodies use, too,
/// is left as it is: the patch gets one of its own. Returns the names of the components that are patches.
pub fn merge_patches(document: &mut Value) -> Vec<String> {
    let mut roots = Vec::new();
    edit::walk(
        &Pointer::root(),
        Kind::Document,
        document,
        &mut |pointer, kind, value| {
            if let Some(schema) = patch_in(kind, value) {
                roots.push(pointer.join("content").join(&schema).join("schema"));
            }
            true
        },
    );
    if roots.is_empty() {
        return Vec::new();
    }
    let mut taken: Vec<Value> = Vec::new();
    for root in &roots {
        taken.push(at(document, root).map(Value::take).unwrap_or_default());
    }
    let schemas = document.pointer("/components/schemas").and_then(Value::as_object);
    let schemas = schemas.cloned().unwrap_or_default();
    let mut patches = Patches {
        is_3_0: document["openapi"]
            .as_str()
            .is_some_and(|version| version.starts_with("3.0")),
        elsewhere: used(document),
        names: Names::of_types(schemas.keys().cloned()),
        made: BTreeMap::new(),
        open: Vec::new(),
        schemas,
    };
    for (root, mut schema) in roots.iter().zip(taken) {
        patches.patch(&mut schema, "patch", true);
        if let Some(there) = at(document, root) {
            *there = schema;
        }
    }
    while let Some((name, mut schema, is_whole)) = patches.open.pop() {
        patches.members(&mut schema, &name, is_whole);
        document["components"]["schemas"][&name] = schema;
    }
    patches.made.into_values().collect()
}

fn at<'a>(document: &'a mut Value, pointer: &Pointer) -> Option<&'a mut Value> {
    document.pointer_mut(pointer.to_string().trim_start_matches('#'))
}

/// The name of the media type of a body that is a merge patch.
fn patch_in(kind: Kind, value: &Value) -> Option<String> {
    let content = value
        .get("content")
        .filter(|_| kind == Kind::RequestBody)?
        .as_object()?;
    let mut names = content.iter().filter(|(_, media)| media.get("schema").is_some());
    let found = names.find(|(name, _)| MediaType::parse(name).essence == MEDIA_TYPE);
    found.map(|(name, _)| name.clone())
}

/// The components that paths use.
fn used(document: &Value) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut open: Vec<&Value> = document.get("paths").into_iter().collect();
    while let Some(value) = open.pop() {
        match value {
            Value::Object(members) => {
                let target = members
                    .get("$ref")
                    .and_then(Value::as_str)
                    .and_then(Pointer::from_reference);
                if let Some(target) = target {
                    let is_new = target
                        .component_schema()
                        .is_none_or(|name| found.insert(name.into_owned()));
                    // References to anything else are no cycles.
                    let is_deep = target.component_schema().is_none() && target.depth() > 3;
                    open.extend(target.get(document).filter(|_| is_new && !is_deep));
                }
                open.extend(members.values());
            }
            Value::Array(elements) => open.extend(elements),
            _ => {}
        }
    }
    found
}

struct Patches {
    is_3_0: bool,
    /// Components that are used by what is no patch.
    elsewhere: BTreeSet<String>,
    names: Names,
    /// The components of patches, by those that they were made of.
    made: BTreeMap<String, String>,
    /// Components to be made, and whether each is the whole of a patch.
    open: Vec<(String, Value, bool)>,
    schemas: Map<String, Value>,
}

impl Patches {
    /// Makes a schema that of a patch. `wanted` names what is inside an object.
    fn patch(&mut self, schema: &mut Value, wanted: &str, is_whole: bool) {
        let target = schema
            .get("$ref")
            .and_then(Value::as_str)
            .and_then(Pointer::from_reference);
        let Some(name) = target.and_then(|target| target.component_schema().map(std::borrow::Cow::into_owned)) else {
            self.members(schema, wanted, is_whole);
            return;
        };
        let known = self.made.get(&name).cloned();
        let known = known.or_else(|| {
            let component = self
                .schemas
                .get(&name)
                .filter(|component| is_object(component))?
                .clone();
            // What describes the resource says what that needs, not what a patch of it does.
            let is_shared = self.elsewhere.contains(&name);
            let fresh = match is_shared {
                true => self.names.fresh(&format!("{name} patch")),
                false => name.clone(),
            };
            self.made.insert(name.clone(), fresh.clone());
            self.open.push((fresh.clone(), component, is_whole && !is_shared));
            Some(fresh)
        });
        if let Some(known) = known {
            schema["$ref"] = reference(&known)["$ref"].clone();
        }
    }

    /// Makes the members of an object those of a patch.
    fn members(&mut self, schema: &mut Value, wanted: &str, is_whole: bool) {
        let Some(schema) = schema.as_object_mut() else { return };
        if !is_whole {
            schema.remove("required");
        }
        for part in schema
            .get_mut("allOf")
            .and_then(Value::as_array_mut)
            .into_iter()
            .flatten()
        {
            self.patch(part, wanted, is_whole);
        }
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            self.member(property, &format!("{wanted} {name}"));
        }
        for keyword in ["additionalProperties", "unevaluatedProperties"] {
            if let Some(further) = schema.get_mut(keyword) {
                self.member(further, &format!("{wanted} value"));
            }
        }
    }

    fn member(&mut self, schema: &mut Value, wanted: &str) {
        if !schema.is_object() {
            return;
        }
        // A component of its own, so that its type can be found.
        if schema.get("$ref").is_none() && schema.get("properties").is_some() {
            let name = self.names.fresh(wanted);
            self.made.insert(format!(" {name}"), name.clone());
            self.open.push((name.clone(), schema.take(), false));
            *schema = reference(&name);
        } else {
            self.patch(schema, wanted, false);
        }
        self.make_nullable(schema);
    }

    /// What the component that a schema refers to says of itself.
    fn description(&self, schema: &Map<String, Value>) -> Option<&str> {
        let target = Pointer::from_reference(schema.get("$ref")?.as_str()?)?;
        let made = target.component_schema()?;
        let name = self
            .made
            .iter()
            .find(|(_, name)| **name == made)
            .map_or(made.as_ref(), |(name, _)| name);
        self.schemas.get(name)?.get("description")?.as_str()
    }

    fn make_nullable(&self, value: &mut Value) {
        if self.is_3_0 {
            if let Some(mut schema) = Object::of(Pointer::root(), Kind::Schema, value) {
                crate::schema::make_nullable(&mut schema);
                if let Some(values) = schema.list("enum").filter(|values| !values.contains(&Value::Null)) {
                    values.push(Value::Null);
                }
            }
            return;
        }
        let Some(schema) = value.as_object_mut() else { return };
        let is_plain = !schema.contains_key("enum") && !schema.contains_key("const");
        match schema.get("type") {
            Some(Value::String(one)) if is_plain => {
                if one != "null" {
                    let types = json!([one, "null"]);
                    schema.insert("type".to_owned(), types);
                }
            }
            Some(Value::Array(types)) if is_plain => {
                if !types.contains(&json!("null")) {
                    let types = types.iter().cloned().chain([json!("null")]).collect();
                    schema.insert("type".to_owned(), types);
                }
            }
            None if !["$ref", "allOf", "anyOf", "oneOf", "enum", "const"]
                .iter()
                .any(|name| schema.contains_key(*name)) => {}
            _ => {
                let mut outer = Map::new();
                for name in [
                    "description",
                    "title",
                    "deprecated",
                    "readOnly",
                    "writeOnly",
                    "default",
                    "x-rust-type",
                ] {
                    outer.extend(schema.remove(name).map(|value| (name.to_owned(), value)));
                }
                if let Some(description) = self.description(schema) {
                    outer.entry("description").or_insert_with(|| description.into());
                }
                outer.insert("anyOf".to_owned(), json!([value.take(), {"type": "null"}]));
                *value = Value::Object(outer);
            }
        }
    }
}

/// Whether a component has members.
fn is_object(schema: &Value) -> bool {
    ["properties", "allOf", "additionalProperties", "unevaluatedProperties"]
        .iter()
        .any(|name| schema.get(name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn patched(version: &str) -> (Vec<String>, Value) {
        let content = |media_type: &str, name: &str| json!({"content": {media_type: {"schema": reference(name)}}});
        let mut document = json!({
            "openapi": version,
            "paths": {"/a": {
                "patch": {"requestBody": content(MEDIA_TYPE, "Change"), "responses": {"200": content("application/json", "Pet")}},
            }},
            "components": {"schemas": {
                "Change": {"required": ["name"], "properties": {"name": {"type": "string"}, "pet": reference("Pet"), "any": {},
                    "size": {"required": ["width"], "properties": {"width": {"type": "integer"}}},
                    "pets": {"type": "array", "items": reference("Pet")}}},
                "Pet": {"description": "A pet.", "required": ["kind"], "properties": {"kind": {"type": "string", "enum": ["cat"]}, "child": reference("Pet")}},
            }},
        });
        let patches = merge_patches(&mut document);
        (patches, document["components"]["schemas"].take())
    }

    #[test]
    fn members_may_be_null_and_those_within_are_optional() {
        let (patches, schemas) = patched("3.1.0");
        assert_eq!(patches, ["ChangeSize", "Change", "PetPatch"]);
        let or_null = |schema: Value| json!({"anyOf": [schema, {"type": "null"}]});
        let pet = json!({"description": "A pet.", "anyOf": [reference("PetPatch"), {"type": "null"}]});
        assert_eq!(
            schemas["Change"],
            json!({"required": ["name"], "properties": {"name": {"type": ["string", "null"]}, "pet": pet,
                "any": {}, "size": or_null(reference("ChangeSize")), "pets": {"type": ["array", "null"], "items": reference("Pet")}}})
        );
        assert_eq!(
            schemas["ChangeSize"],
            json!({"properties": {"width": {"type": ["integer", "null"]}}})
        );
        assert_eq!(
            schemas["PetPatch"],
            json!({"description": "A pet.", "properties": {"kind": or_null(json!({"type": "string", "enum": ["cat"]})), "child": pet}})
        );
        assert_eq!(schemas["Pet"]["required"], json!(["kind"]));
    }

    #[test]
    fn null_is_said_as_the_version_says_it() {
        let (_, schemas) = patched("3.0.3");
        assert_eq!(
            schemas["Change"]["properties"]["name"],
            json!({"type": "string", "nullable": true})
        );
        assert_eq!(
            schemas["PetPatch"]["properties"]["kind"],
            json!({"type": "string", "enum": ["cat", null], "nullable": true})
        );
        assert_eq!(
            schemas["PetPatch"]["properties"]["child"],
            json!({"allOf": [reference("PetPatch")], "nullable": true})
        );
    }

    #[test]
    fn other_bodies_stay() {
        let mut document = json!({"paths": {"/a": {"patch": {"requestBody": {"content": {"application/json": {"schema": {
            "properties": {"a": {"type": "string"}}}}}}}}}});
        let before = document.clone();
        assert_eq!(merge_patches(&mut document), Vec::<String>::new());
        assert_eq!(document, before);
    }
}
