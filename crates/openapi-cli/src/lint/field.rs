//! Named values: parameters, headers, properties and component schemas.

use heck::ToSnakeCase;
use openapi_model::{Document, Kind, Node, Pointer};

use super::reading::{allows, component_schemas, reachable};

/// A named value, with its descriptions and schemas.
#[derive(Debug)]
pub(super) struct Field<'a> {
    pub(super) name: String,
    pub(super) pointer: Pointer,
    /// Its own description, then that of its target.
    pub(super) description: String,
    /// The schema, its alternatives, and those of its elements.
    pub(super) schemas: Vec<Node<'a>>,
}

impl<'a> Field<'a> {
    /// The values that callers send: parameters, and properties of request bodies.
    pub(super) fn sent(document: &'a Document) -> Vec<Self> {
        let operations = document.operations();
        let parameters = operations.iter().flat_map(|operation| operation.parameters(document));
        let parameters: Vec<Node<'a>> = parameters.map(|parameter| parameter.node).collect();
        let bodies = operations
            .iter()
            .filter_map(|operation| operation.node.member("requestBody"));
        let reached = reachable(document, bodies.chain(parameters.iter().cloned()));
        let mut fields: Vec<Self> = parameters
            .iter()
            .map(|parameter| Self::held(document, parameter))
            .collect();
        fields.extend(Self::properties(document, reached));
        fields
    }

    /// All named values.
    pub(super) fn all(document: &'a Document) -> Vec<Self> {
        let held = |node: &Node<'a>| matches!(node.kind, Kind::Parameter | Kind::Header) && node.has("schema");
        let held = document.nodes().filter(held);
        let mut fields: Vec<Self> = held.map(|holder| Self::held(document, &holder)).collect();
        let components = component_schemas(document);
        fields.extend(components.map(|(name, schema)| Self::schema(document, name, Some(schema))));
        fields.extend(Self::properties(document, document.nodes()));
        fields
    }

    fn properties(document: &'a Document, nodes: impl IntoIterator<Item = Node<'a>>) -> Vec<Self> {
        let schemas = nodes.into_iter().filter(|node| node.kind == Kind::Schema);
        let properties = schemas.flat_map(|schema| schema.entries("properties"));
        properties
            .map(|(name, property)| Self::schema(document, name, Some(property)))
            .collect()
    }

    /// A parameter, or a header, whose name is its key.
    fn held(document: &'a Document, holder: &Node<'a>) -> Self {
        let token = holder.pointer.last().unwrap_or_default();
        let name = holder.text("name").unwrap_or(&token);
        let mut field = Self::schema(document, name, holder.member("schema"));
        field.description = format!(
            "{} {}",
            holder.text("description").unwrap_or_default(),
            field.description
        );
        field.pointer = holder.pointer.clone();
        field
    }

    fn schema(document: &'a Document, name: &str, schema: Option<Node<'a>>) -> Self {
        let described = |schema: &Node<'a>| schema.text("description").unwrap_or_default();
        let mut field = Self {
            name: name.to_owned(),
            pointer: Pointer::root(),
            description: String::new(),
            schemas: Vec::new(),
        };
        if let Some(schema) = schema {
            field.pointer = schema.pointer.clone();
            field.description.push_str(described(&schema));
            let target = document.resolve(schema);
            if target.pointer != field.pointer {
                field.description.push(' ');
                field.description.push_str(described(&target));
            }
            field.schemas = inner(target);
        }
        field
    }

    /// Whether it is a number, other than an enum.
    pub(super) fn is_number(&self) -> bool {
        let is_number = |schema: &&Node<'_>| allows(schema, "integer") || allows(schema, "number");
        let mut numbers = self.schemas.iter().filter(is_number);
        numbers.any(|schema| !schema.has("enum") && !schema.has("const"))
    }

    /// Whether it is an id, which has no unit.
    pub(super) fn is_id(&self) -> bool {
        let name = self.name.to_snake_case();
        [name.as_str(), name.trim_end_matches('s')]
            .iter()
            .any(|name| *name == "id" || name.ends_with("_id"))
    }

    /// Whether a schema of it has one of the keywords.
    pub(super) fn has(&self, keywords: &[&str]) -> bool {
        let mut held = self.schemas.iter();
        held.any(|schema| keywords.iter().any(|keyword| schema.has(keyword)))
    }

    /// Whether its description holds one of the words or phrases, in any case.
    pub(super) fn says(&self, phrases: &[&str]) -> bool {
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
fn inner(schema: Node<'_>) -> Vec<Node<'_>> {
    let mut found = Vec::new();
    let mut open = vec![schema];
    while let Some(schema) = open.pop() {
        let lists = ["allOf", "anyOf", "oneOf"]
            .iter()
            .flat_map(|list| schema.elements(list));
        let parts = lists.chain(schema.member("items"));
        open.extend(parts.filter(|part| !part.refers()));
        found.push(schema);
    }
    found
}
