//! Makes a base schema with a discriminator the alternatives that extend it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::Pointer;
use crate::lowering::{Lowering, Rule};
use crate::names::Names;
use crate::schema::reference;
use crate::side::Sides;

pub(super) const RULE: Rule = Rule {
    name: "discriminated-bases",
    why: "a reference to the base stands for any schema that extends it, and the generator knows the base alone",
    apply,
};

fn apply(lowering: &mut Lowering<'_>) {
    let bases = discriminated_bases(&mut lowering.document);
    for base in &bases {
        let pointer = Pointer::root().join("components").join("schemas").join(base);
        lowering.changed(&pointer, "the base became the alternatives that extend it");
    }
    if !bases.is_empty() {
        lowering.sides = Sides::of(&lowering.document);
    }
}

/// The keywords that the alternatives keep of their base.
const KEPT: &[&str] = &["title", "description", "nullable", "deprecated"];

/// Makes each component schema that has a discriminator, and that others extend by `allOf`, the alternatives of those (OpenAPI
/// 3.1, section 4.8.25). What it says itself becomes a component that they extend. Returns the names of the bases.
pub fn discriminated_bases(document: &mut Value) -> Vec<String> {
    let Some(Value::Object(schemas)) = document.pointer_mut("/components/schemas") else {
        return Vec::new();
    };
    let hierarchy = Hierarchy::of(schemas);
    let bases: Vec<(String, Vec<(String, String)>)> = schemas
        .keys()
        .filter_map(|name| Some((name.clone(), hierarchy.variants(schemas, name)?)))
        .collect();
    let mut names = Names::of_types(schemas.keys().cloned());
    let split: BTreeMap<String, String> = bases
        .iter()
        .map(|(base, _)| (base.clone(), names.fresh(&format!("{base} base"))))
        .collect();
    // What extends a base extends what the base says itself.
    for (name, schema) in schemas.iter_mut() {
        for target in parents_mut(schema) {
            let base = component(target).filter(|base| base != name);
            if let Some(own) = base.and_then(|base| split.get(&base)) {
                *target = reference(own);
            }
        }
    }
    for (base, variants) in &bases {
        let property = hierarchy.tags[base].clone();
        let Some(Value::Object(stated)) = schemas.get_mut(base) else {
            continue;
        };
        let mut own = std::mem::take(stated);
        own.remove("discriminator");
        for name in KEPT {
            if let Some(value) = own.get(*name) {
                stated.insert((*name).to_owned(), value.clone());
            }
        }
        own.remove("nullable");
        // A variant that is a base by the same property stands for itself alone: those that extend it are listed, too.
        let target = |variant: &str| match split.get(variant) {
            Some(own) if hierarchy.tags[variant] == property => reference(own),
            _ => reference(variant),
        };
        let mut members: Vec<Value> = Vec::new();
        let mut mapping = Map::new();
        for (value, variant) in variants {
            let target = target(variant);
            mapping.insert(value.clone(), target["$ref"].clone());
            if !members.contains(&target) {
                members.push(target);
            }
        }
        stated.insert("oneOf".to_owned(), members.into());
        stated.insert(
            "discriminator".to_owned(),
            json!({"propertyName": property, "mapping": mapping}),
        );
        schemas.insert(split[base].clone(), Value::Object(own));
    }
    bases.into_iter().map(|(base, _)| base).collect()
}

/// Which component schemas extend which.
struct Hierarchy {
    /// Those that extend a schema, by its name.
    children: BTreeMap<String, Vec<String>>,
    /// The discriminating property of each base.
    tags: BTreeMap<String, String>,
}

impl Hierarchy {
    fn of(schemas: &Map<String, Value>) -> Self {
        let mut children: BTreeMap<String, Vec<String>> = BTreeMap::new();
        let mut tags = BTreeMap::new();
        for (name, schema) in schemas {
            for parent in parents(schema).filter_map(component) {
                let known = children.entry(parent).or_default();
                if !known.contains(name) {
                    known.push(name.clone());
                }
            }
            let property = schema["discriminator"]["propertyName"].as_str();
            let is_given = ["oneOf", "anyOf", "x-rust-type"]
                .iter()
                .any(|keyword| schema.get(keyword).is_some());
            if let Some(property) = property.filter(|_| !is_given) {
                tags.insert(name.clone(), property.to_owned());
            }
        }
        Self { children, tags }
    }

    /// The values of the discriminating property of a base, each with the schema that it stands for; nothing if no schema extends
    /// the base, or two have the same value.
    fn variants(&self, schemas: &Map<String, Value>, base: &str) -> Option<Vec<(String, String)>> {
        let property = self.tags.get(base)?;
        let below = self.below(base, property);
        if below.is_empty() {
            return None;
        }
        let mapping = schemas[base]["discriminator"]["mapping"].as_object();
        let mut variants: Vec<(String, String)> = Vec::new();
        for (value, target) in mapping.into_iter().flatten() {
            let target = target.as_str()?;
            let name = component_of(target).unwrap_or_else(|| target.to_owned());
            if name != base && !below.contains(&name) {
                // The schema may be one that does not name its base.
                return None;
            }
            variants.push((value.clone(), name));
        }
        // The base may be one of its variants.
        let own = constants(&schemas[base], property);
        let own = own
            .into_iter()
            .filter(|value| !variants.iter().any(|(known, _)| known == value));
        let own: Vec<_> = own.map(|value| (value, base.to_owned())).collect();
        if own.len() == 1 {
            variants.extend(own);
        }
        for name in below {
            if !variants.iter().any(|(_, known)| *known == name) {
                let values = constants(&schemas[&name], property);
                let values = if values.is_empty() { vec![name.clone()] } else { values };
                variants.extend(values.into_iter().map(|value| (value, name.clone())));
            }
        }
        let mut seen = BTreeSet::new();
        variants
            .iter()
            .all(|(value, _)| seen.insert(value.clone()))
            .then_some(variants)
    }

    /// The schemas that extend a base, those included that extend one of them, in the order of names. A base by another property
    /// stands for those that extend it.
    fn below(&self, base: &str, property: &str) -> Vec<String> {
        let mut found = BTreeSet::new();
        let mut open = vec![base];
        while let Some(name) = open.pop() {
            if name != base && self.tags.get(name).is_some_and(|other| other != property) {
                continue;
            }
            for child in self.children.get(name).into_iter().flatten() {
                if child != base && found.insert(child.clone()) {
                    open.push(child);
                }
            }
        }
        found.into_iter().collect()
    }
}

/// The schemas that a schema extends.
fn parents(schema: &Value) -> impl Iterator<Item = &Value> {
    schema.get("allOf").and_then(Value::as_array).into_iter().flatten()
}

fn parents_mut(schema: &mut Value) -> impl Iterator<Item = &mut Value> {
    let members = schema.get_mut("allOf").and_then(Value::as_array_mut);
    members.into_iter().flatten()
}

fn component(schema: &Value) -> Option<String> {
    component_of(schema.get("$ref")?.as_str()?)
}

fn component_of(reference: &str) -> Option<String> {
    Some(Pointer::from_reference(reference)?.component_schema()?.into_owned())
}

/// The strings that a schema allows in a property, as far as it says so itself.
fn constants(schema: &Value, property: &str) -> Vec<String> {
    let parts = std::iter::once(schema).chain(parents(schema));
    let stated = parts.filter_map(|part| part.get("properties")?.get(property));
    let values = stated.flat_map(|stated| {
        let listed = stated.get("enum").and_then(Value::as_array).into_iter().flatten();
        stated.get("const").into_iter().chain(listed)
    });
    values.filter_map(|value| value.as_str().map(str::to_owned)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bases(schemas: &Value) -> (Vec<String>, Value) {
        let mut document = json!({"components": {"schemas": schemas}});
        let bases = discriminated_bases(&mut document);
        (bases, document["components"]["schemas"].take())
    }

    fn extends(base: &str, own: &Value) -> Value {
        json!({"allOf": [reference(base), own]})
    }

    #[test]
    fn a_base_is_any_schema_that_extends_it() {
        let kind = |kind: &str| json!({"properties": {"kind": {"enum": [kind]}}});
        let base = json!({"type": "object", "description": "A pet.", "required": ["kind"], "properties": {"kind": {"type": "string"}},
            "discriminator": {"propertyName": "kind", "mapping": {"kitty": "#/components/schemas/Cat"}}});
        let (names, schemas) = bases(&json!({
            "Pet": base, "Cat": extends("Pet", &json!({})), "Dog": extends("Pet", &kind("dog")), "Ant": extends("Pet", &json!({})),
            "Home": {"properties": {"pet": reference("Pet")}},
        }));
        assert_eq!(names, ["Pet"]);
        assert_eq!(
            schemas["Pet"],
            json!({"description": "A pet.", "oneOf": [reference("Cat"), reference("Ant"), reference("Dog")], "discriminator": {
                "propertyName": "kind",
                "mapping": {"kitty": "#/components/schemas/Cat", "Ant": "#/components/schemas/Ant", "dog": "#/components/schemas/Dog"},
            }})
        );
        assert_eq!(schemas["PetBase"]["properties"], json!({"kind": {"type": "string"}}));
        assert_eq!(schemas["PetBase"].get("discriminator"), None);
        assert_eq!(schemas["Dog"]["allOf"][0], reference("PetBase"));
        assert_eq!(schemas["Home"]["properties"]["pet"], reference("Pet"));
    }

    #[test]
    fn a_base_below_a_base_stands_for_itself_or_for_those_below_it() {
        let base = |property: &str| json!({"properties": {property: {}}, "discriminator": {"propertyName": property}});
        let mut shark = base("tooth");
        shark["allOf"] = json!([reference("Fish")]);
        let fish = |shark: Value| json!({"Fish": base("kind"), "Shark": shark, "Saw": extends("Shark", &json!({}))});
        let (_, schemas) = bases(&fish(shark));
        assert_eq!(schemas["Fish"]["oneOf"], json!([reference("Shark")]));
        assert_eq!(schemas["Shark"]["oneOf"], json!([reference("Saw")]));
        assert_eq!(schemas["SharkBase"]["allOf"], json!([reference("FishBase")]));
        let mut shark = base("kind");
        shark["allOf"] = json!([reference("Fish")]);
        let (_, schemas) = bases(&fish(shark));
        assert_eq!(
            schemas["Fish"]["oneOf"],
            json!([reference("Saw"), reference("SharkBase")])
        );
    }

    #[test]
    fn what_nothing_extends_is_kept() {
        let base = json!({"properties": {"kind": {}}, "discriminator": {"propertyName": "kind"}});
        let alternatives = json!({"oneOf": [reference("Cat")], "discriminator": {"propertyName": "kind"}});
        let one = |property: &str| json!({"properties": {property: {"enum": ["one"]}}});
        for schemas in [
            json!({"Pet": base}),
            json!({"Pet": alternatives, "Cat": extends("Pet", &json!({}))}),
            json!({"Pet": base, "Cat": extends("Pet", &one("kind")), "Dog": extends("Pet", &one("kind"))}),
        ] {
            assert_eq!(bases(&schemas), (Vec::new(), schemas));
        }
    }
}
