//! Every schema and every reference.

use super::Place;
use crate::document::Document;

/// Keywords whose value is one schema.
const SINGLE: &[&str] = &["items", "not", "additionalProperties", "contains", "propertyNames"];
/// Keywords whose value is a list of schemas.
const LISTS: &[&str] = &["allOf", "anyOf", "oneOf", "prefixItems"];
/// Keywords whose value maps names to schemas.
const MAPS: &[&str] = &["properties", "patternProperties", "$defs"];
/// Members whose content is data, not description: a `schema` or `$ref` in there means nothing.
const DATA: &[&str] = &["example", "examples"];

/// The schemas and references of a document, or of a part of it, outermost first.
#[derive(Default)]
pub(super) struct Survey<'a> {
    pub(super) schemas: Vec<Place<'a>>,
    pub(super) references: Vec<Place<'a>>,
}

impl<'a> Survey<'a> {
    pub(super) fn of(document: &'a Document) -> Self {
        let mut survey = Self::default();
        survey.node(&Place::root(document));
        survey
    }

    /// Takes in all that stands at `place`, a schema of the components or anything that is no schema.
    pub(super) fn node(&mut self, place: &Place<'a>) {
        if place.pointer.component_schema().is_some() {
            return self.schema(place);
        }
        self.reference(place);
        for (name, member) in place.members() {
            if name == "schema" {
                self.schema(&member);
            } else if !DATA.contains(&name) && !name.starts_with("x-") {
                self.node(&member);
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
        let document = Document {
            bytes: Vec::new(),
            value: json!({
                "components": {"schemas": {"A": {"properties": {
                    "$ref": {"items": {"$ref": "#/1"}},
                    "schema": {"anyOf": [{"example": {"$ref": "#/2"}}]}
                }}}},
                "paths": {"/a": {"get": {"responses": {"default": {
                    "content": {"application/json": {"schema": {"$ref": "#/3"}, "examples": {"a": {"schema": {}}}}}
                }}}}}
            }),
        };
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
                "#/paths/~1a/get/responses/default/content/application~1json/schema",
            ]
        );
    }
}
