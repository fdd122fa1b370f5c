//! The parameters of an operation, in their form on the wire.

use std::collections::BTreeSet;

use openapi_model::{Conjunction, Operation};
use proc_macro2::TokenStream;

use super::rust_types;
use crate::document::Document;

/// Maximum depth of a `deepObject` whose properties become parameters.
const DEEPEST: usize = 8;

/// A parameter, or a property of one in the style `deepObject`: `filter[size][min]`.
pub(super) struct Parameter<'a> {
    /// Its name on the wire.
    pub(super) name: String,
    /// What the operation table calls it where another one, in another location, has its name.
    pub(super) key: Option<String>,
    pub(super) location: &'a str,
    pub(super) required: bool,
    pub(super) description: &'a str,
    /// Whether it is kept out of logs.
    pub(super) is_secret: bool,
    /// Whether its value is serialized as JSON.
    pub(super) is_json: bool,
    pub(super) style: &'a str,
    pub(super) explode: bool,
    /// The type that callers pass: for a list, that of an element.
    pub(super) rust_type: Option<TokenStream>,
    pub(super) schema: Conjunction<'a>,
}

impl Parameter<'_> {
    /// Its key, unique among the parameters of its operation.
    pub(super) fn key(&self) -> &str {
        self.key.as_deref().unwrap_or(&self.name)
    }
}

/// All parameters, those of the path item first.
pub(super) fn of<'a>(contract: &'a Document, operation: &Operation<'a>) -> anyhow::Result<Vec<Parameter<'a>>> {
    let model = contract.model();
    let mut given = operation.parameters(model);
    let own = operation.node.elements("parameters").count().min(given.len());
    given.rotate_left(own);
    let mut parameters = Vec::new();
    for parameter in given {
        let schema = parameter.node.member("schema").map(|schema| schema.pointer);
        let schema = model.conjunction(schema);
        let whole = Parameter {
            name: parameter.name().to_owned(),
            key: None,
            location: parameter.location(),
            required: parameter.required(),
            description: parameter.node.text("description").unwrap_or_default(),
            is_secret: parameter.node.flag("x-secret"),
            is_json: parameter
                .media_type()
                .is_some_and(|(media_type, _)| media_type.is_json()),
            style: parameter.style(),
            explode: parameter.explode(),
            rust_type: match schema.inner("items") {
                Some(_) => rust_types::given(&schema)?,
                None => rust_types::stated(&parameter.node)?,
            },
            schema,
        };
        add(whole, 0, &mut parameters)?;
    }
    tell_apart(&mut parameters);
    Ok(parameters)
}

/// Adds a parameter; for a `deepObject` whose properties are all known, adds these instead.
fn add<'a>(parameter: Parameter<'a>, depth: usize, parameters: &mut Vec<Parameter<'a>>) -> anyhow::Result<()> {
    let schema = &parameter.schema;
    let names = schema.properties().into_keys();
    let names: Vec<String> = names
        .filter(|_| parameter.style == "deepObject" && depth < DEEPEST && !schema.says_open())
        .collect();
    if names.is_empty() {
        // A property goes out as any parameter does that is no object.
        let style = if depth > 0 { "form" } else { parameter.style };
        parameters.push(Parameter { style, ..parameter });
        return Ok(());
    }
    let required = schema.required();
    for name in names {
        let property = schema.property(&name);
        let inner = Parameter {
            name: format!("{}[{name}]", parameter.name),
            key: None,
            required: parameter.required && required.contains_key(&name),
            description: property.text("description").unwrap_or_default(),
            rust_type: rust_types::given(&property)?,
            explode: true,
            schema: property,
            ..parameter
        };
        add(inner, depth + 1, parameters)?;
    }
    Ok(())
}

/// Gives parameters with the same name distinct keys.
fn tell_apart(parameters: &mut [Parameter<'_>]) {
    let mut names = BTreeSet::new();
    for parameter in parameters {
        if !names.insert(parameter.name.clone()) {
            parameter.key = Some(format!("{}:{}", parameter.location, parameter.name));
        }
    }
}
