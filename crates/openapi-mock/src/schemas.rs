//! The document's schemas as validators.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Draft, Registry, Resource, ValidationError, Validator};
use openapi_model::edit::{self, Object};
use openapi_model::{Document, Kind, Pointer, Version};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::{Map, Value, json};

use crate::error::Error;

/// All but what the fragment of a URI and the separators of a JSON pointer may be.
const FRAGMENT: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'/')
    .remove(b'~')
    .remove(b'-')
    .remove(b'.')
    .remove(b'_');

const URI: &str = "urn:openapi:document";

/// Compiles schemas on first use.
pub(crate) struct Schemas {
    registry: Registry<'static>,
    known: RwLock<HashMap<Pointer, Arc<Validator>>>,
}

impl fmt::Debug for Schemas {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Schemas").finish_non_exhaustive()
    }
}

impl Schemas {
    pub(crate) fn of(document: &Document) -> Result<Self, Error> {
        let mut value = document.value().clone();
        let old = document.version() == Some(Version::V3_0);
        edit::schemas(&Pointer::root(), Kind::Document, &mut value, &mut |schema| {
            if old {
                in_2020_12(schema);
            }
            for_requests(schema);
        });
        let registry = Registry::new()
            .draft(Draft::Draft202012)
            .add(URI, Resource::from_contents(value))
            .and_then(jsonschema::RegistryBuilder::prepare);
        Ok(Self {
            registry: registry.map_err(|error| Error(error.to_string()))?,
            known: RwLock::default(),
        })
    }

    /// Checks what is sent by the schema at this pointer: the first violation, with the JSON pointer of the value.
    pub(crate) fn check(&self, schema: &Pointer, value: &Value) -> Result<(), String> {
        self.first(schema, value, |_| true)
    }

    /// The same of a merge patch (RFC 7396): null removes a member, and what is absent stays, also what the schema requires.
    pub(crate) fn check_patch(&self, schema: &Pointer, value: &Value) -> Result<(), String> {
        self.first(schema, value, |error| {
            let is_absent = matches!(error.kind(), ValidationErrorKind::Required { .. });
            !is_absent && !error.instance().is_null()
        })
    }

    fn first(
        &self,
        schema: &Pointer,
        value: &Value,
        counts: impl Fn(&ValidationError<'_>) -> bool,
    ) -> Result<(), String> {
        let validator = self.validator(schema)?;
        match validator.iter_errors(value).find(counts) {
            None => Ok(()),
            Some(error) => {
                let at = error.instance_path().to_string();
                let at = if at.is_empty() {
                    String::new()
                } else {
                    format!("{at}: ")
                };
                Err(format!("{at}{error}"))
            }
        }
    }

    fn validator(&self, schema: &Pointer) -> Result<Arc<Validator>, String> {
        let known = self.known.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(validator) = known.get(schema) {
            return Ok(Arc::clone(validator));
        }
        drop(known);
        let pointer = schema.to_string();
        let fragment = utf8_percent_encode(pointer.trim_start_matches('#'), FRAGMENT);
        let reference = json!({"$ref": format!("{URI}#{fragment}")});
        let validator = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .build(&reference)
            .map_err(|error| format!("the schema {schema} cannot be compiled: {error}"))?;
        let mut known = self.known.write().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(
            known.entry(schema.clone()).or_insert_with(|| Arc::new(validator)),
        ))
    }
}

/// What OpenAPI 3.0 writes in its own way.
fn in_2020_12(schema: &mut Object<'_>) {
    // What is beside a reference has no meaning in 3.0.
    if let Some(reference) = schema.get("$ref").cloned() {
        schema.replace(Map::from_iter([("$ref".to_owned(), reference)]));
        return;
    }
    if schema.flag("nullable") {
        with_null(schema);
    }
    for (exclusive, bound) in [("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")] {
        match schema.get(exclusive) {
            Some(Value::Bool(true)) => {
                schema.remove(exclusive);
                if let Some(value) = schema.remove(bound) {
                    schema.set(exclusive, value);
                }
            }
            Some(Value::Bool(false)) => drop(schema.remove(exclusive)),
            _ => {}
        }
    }
}

/// Null beside the other values. Nothing moves, so that references to parts of the schema stay.
fn with_null(schema: &mut Object<'_>) {
    if let Some(name) = schema.text("type").map(str::to_owned) {
        schema.set("type", vec![name, "null".to_owned()]);
    }
    if let Some(values) = schema.list("enum") {
        values.push(Value::Null);
    }
    for keyword in ["anyOf", "oneOf"] {
        if let Some(members) = schema.list(keyword) {
            members.push(json!({"type": "null"}));
        }
    }
    if schema.has("allOf") && !schema.has("type") {
        let whole = schema.remove("allOf");
        schema.set("anyOf", json!([{"allOf": whole}, {"type": "null"}]));
    }
}

/// A required property that is `readOnly` need not be sent.
fn for_requests(schema: &mut Object<'_>) {
    let properties = schema.entries("properties");
    let unsent: Vec<String> = properties
        .filter(|(_, property)| property.flag("readOnly"))
        .map(|(name, _)| name.to_owned())
        .collect();
    if let Some(required) = schema.list("required").filter(|_| !unsent.is_empty()) {
        required.retain(|name| {
            !name
                .as_str()
                .is_some_and(|name| unsent.iter().any(|unsent| unsent == name))
        });
    }
}
