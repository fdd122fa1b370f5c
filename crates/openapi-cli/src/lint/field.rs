//! Values that have a name: parameters, headers, properties and component schemas.

use heck::ToSnakeCase;

use super::{Operation, Place, Survey};
use crate::document::Document;

/// A named value, and all that is said of it.
#[derive(Debug)]
pub struct Field<'a> {
    /// As on the wire.
    pub name: String,
    /// Where it stands.
    pub place: Place<'a>,
    /// Its own description, then that of what it refers to.
    pub description: String,
    /// The schema, its alternatives, and those of its elements.
    pub schemas: Vec<Place<'a>>,
}

impl<'a> Field<'a> {
    /// What callers send: parameters, and properties of request bodies.
    pub fn sent(document: &'a Document) -> Vec<Self> {
        let operations = Operation::all(document);
        let parameters: Vec<Place<'a>> = operations
            .iter()
            .flat_map(|operation| operation.parameters(document))
            .collect();
        let bodies = operations.iter().map(|operation| operation.place.member("requestBody"));
        let survey = Survey::reachable(document, bodies.chain(parameters.iter().cloned()));
        let mut fields: Vec<Self> = parameters
            .iter()
            .map(|parameter| Self::held(document, parameter))
            .collect();
        fields.extend(Self::properties(document, &survey));
        fields
    }

    /// All of them.
    pub fn all(document: &'a Document) -> Vec<Self> {
        let survey = Survey::of(document);
        // A media type has no description of its own.
        let held = survey
            .holders
            .iter()
            .filter(|holder| holder.collection().as_deref() != Some("content"));
        let mut fields: Vec<Self> = held.map(|holder| Self::held(document, holder)).collect();
        let components = Place::root(document).member("components").member("schemas");
        fields.extend(
            components
                .members()
                .map(|(name, schema)| Self::schema(document, name, schema)),
        );
        fields.extend(Self::properties(document, &survey));
        fields
    }

    fn properties(document: &'a Document, survey: &Survey<'a>) -> Vec<Self> {
        let properties = survey
            .schemas
            .iter()
            .flat_map(|schema| schema.member("properties").members());
        properties
            .map(|(name, property)| Self::schema(document, name, property))
            .collect()
    }

    /// A parameter, or a header, whose name stands in its place.
    fn held(document: &'a Document, holder: &Place<'a>) -> Self {
        let token = holder.pointer.last().unwrap_or_default();
        let name = holder.text("name").unwrap_or(&token);
        let mut field = Self::schema(document, name, holder.member("schema"));
        field.description = format!(
            "{} {}",
            holder.text("description").unwrap_or_default(),
            field.description
        );
        field.place = holder.clone();
        field
    }

    fn schema(document: &'a Document, name: &str, place: Place<'a>) -> Self {
        let mut description = place.text("description").unwrap_or_default().to_owned();
        let target = place.follow(document);
        if target.pointer != place.pointer {
            description.push(' ');
            description.push_str(target.text("description").unwrap_or_default());
        }
        Self {
            name: name.to_owned(),
            place,
            description,
            schemas: inner(target),
        }
    }

    /// Whether it is a number, and not one of a few that are listed.
    pub fn is_number(&self) -> bool {
        let mut numbers = self
            .schemas
            .iter()
            .filter(|schema| schema.allows("integer") || schema.allows("number"));
        numbers.any(|schema| schema.value.get("enum").is_none() && schema.value.get("const").is_none())
    }

    /// Whether it is an id, which is neither measured nor counted.
    pub fn is_id(&self) -> bool {
        let name = self.name.to_snake_case();
        [name.as_str(), name.trim_end_matches('s')]
            .iter()
            .any(|name| *name == "id" || name.ends_with("_id"))
    }

    /// Whether a schema of it has one of the keywords.
    pub fn has(&self, keywords: &[&str]) -> bool {
        let mut held = self.schemas.iter();
        held.any(|schema| keywords.iter().any(|keyword| schema.value.get(keyword).is_some()))
    }

    /// Whether its description holds one of the words or phrases, in any case.
    pub fn says(&self, phrases: &[&str]) -> bool {
        let words = |text: &str| {
            let words = text
                .split(|c: char| !c.is_alphanumeric())
                .filter(|word| !word.is_empty());
            format!(" {} ", words.collect::<Vec<_>>().join(" ").to_lowercase())
        };
        let description = words(&self.description);
        phrases.iter().any(|phrase| description.contains(&words(phrase)))
    }
}

/// `schema`, its alternatives and those of its elements; what they refer to has a name of its own.
fn inner(schema: Place<'_>) -> Vec<Place<'_>> {
    let mut found = Vec::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let lists = ["allOf", "anyOf", "oneOf"].map(|list| schema.member(list));
        let parts = lists.iter().flat_map(Place::elements).chain([schema.member("items")]);
        open.extend(parts.filter(|part| part.value.is_object() && part.value.get("$ref").is_none()));
        found.push(schema);
    }
    found
}
