//! Every schema and every reference.

use std::collections::HashSet;

use super::Place;
use crate::document::Document;

/// Keywords whose value is one schema.
const SINGLE: &[&str] = &[
    "items",
    "not",
    "additionalProperties",
    "contains",
    "propertyNames",
    "if",
    "then",
    "else",
    "unevaluatedItems",
    "unevaluatedProperties",
    "contentSchema",
];
/// Keywords whose value is a list of schemas.
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value maps names to schemas.
const MAPS: &[&str] = &["properties", "patternProperties", "$defs", "dependentSchemas"];

/// The schemas and references of a document, or of a part of it, outermost first.
#[derive(Debug, Default)]
pub struct Survey<'a> {
    /// Each schema.
    pub schemas: Vec<Place<'a>>,
    /// Each `$ref`.
    pub references: Vec<Place<'a>>,
    /// What has a `schema`: parameters, headers and media types.
    pub holders: Vec<Place<'a>>,
}

impl<'a> Survey<'a> {
    /// All of a document.
    pub fn of(document: &'a Document) -> Self {
        let mut survey = Self::default();
        survey.node(&Place::root(document));
        survey
    }

    /// What stands at `places`, and all that it refers to.
    pub fn reachable(document: &'a Document, places: impl IntoIterator<Item = Place<'a>>) -> Self {
        let mut survey = Self::default();
        let mut seen = HashSet::new();
        for place in places {
            survey.node(&place);
        }
        let mut next = 0;
        while let Some(reference) = survey.references.get(next) {
            next += 1;
            if let Some(target) = reference.target(document)
                && seen.insert(target.pointer.clone())
            {
                survey.node(&target);
            }
        }
        survey
    }

    /// Takes in all that stands at `place`, anything that is no schema, or one in the components.
    pub fn node(&mut self, place: &Place<'a>) {
        if matches!(place.pointer.tokens().as_slice(), [components, schemas, _, ..] if components == "components" && schemas == "schemas")
        {
            return self.schema(place);
        }
        self.reference(place);
        // Names that people choose; those of all other members mean something.
        if matches!(place.pointer.tokens().as_slice(), [components, _] if components == "components") {
            return place.members().for_each(|(_, component)| self.node(&component));
        }
        if place.value.get("schema").is_some() {
            self.holders.push(place.clone());
        }
        for (name, member) in place.members() {
            match name {
                "schema" => self.schema(&member),
                // Data, in which a `schema` or `$ref` means nothing; only the whole of it may be a reference.
                "example" | "value" => {}
                "examples" => member.members().for_each(|(_, example)| self.reference(&example)),
                extension if extension.starts_with("x-") => {}
                _ => self.node(&member),
            }
        }
        for element in place.elements() {
            self.node(&element);
        }
    }

    fn schema(&mut self, place: &Place<'a>) {
        self.reference(place);
        self.schemas.push(place.clone());
        for (keyword, value) in place.members() {
            if SINGLE.contains(&keyword) {
                self.schema(&value);
            } else if LISTS.contains(&keyword) {
                value.elements().for_each(|schema| self.schema(&schema));
            } else if MAPS.contains(&keyword) {
                value.members().for_each(|(_, schema)| self.schema(&schema));
            }
        }
    }

    fn reference(&mut self, place: &Place<'a>) {
        if place.value.get("$ref").is_some() {
            self.references.push(place.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_schemas_and_references_but_no_data() {
        let document = Document::from(json!({
            "components": {"examples": {"B": {"value": {"$ref": "#/4"}}}, "schemas": {"A": {"properties": {
                "$ref": {"items": {"$ref": "#/1"}},
                "schema": {"anyOf": [{"example": {"$ref": "#/2"}}]}
            }}}},
            "paths": {"/a": {"get": {"responses": {"default": {
                "content": {"application/json": {
                    "schema": {"$ref": "#/3"},
                    "examples": {"a": {"schema": {}}, "b": {"$ref": "#/components/examples/B"}}
                }}
            }}}}}
        }));
        let survey = Survey::of(&document);
        let shown =
            |places: &[Place<'_>]| -> Vec<String> { places.iter().map(|place| place.pointer.to_string()).collect() };
        assert_eq!(
            shown(&survey.schemas),
            [
                "#/components/schemas/A",
                "#/components/schemas/A/properties/$ref",
                "#/components/schemas/A/properties/$ref/items",
                "#/components/schemas/A/properties/schema",
                "#/components/schemas/A/properties/schema/anyOf/0",
                "#/paths/~1a/get/responses/default/content/application~1json/schema",
            ]
        );
        assert_eq!(
            shown(&survey.references),
            [
                "#/components/schemas/A/properties/$ref/items",
                "#/paths/~1a/get/responses/default/content/application~1json/examples/b",
                "#/paths/~1a/get/responses/default/content/application~1json/schema",
            ]
        );
        assert_eq!(
            shown(&survey.holders),
            ["#/paths/~1a/get/responses/default/content/application~1json"]
        );
    }
}
