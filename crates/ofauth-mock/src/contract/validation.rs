//! Validation by JSON Schema.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

use jsonschema::{Draft, Registry, ValidationError, Validator};
use serde_json::Value;

use super::document::CONTRACT;
use super::schema::Schema;
use super::strict::REQUESTS;
use super::violation::Violation;

/// The documents that schemas refer to. A test checks that they are valid.
static REGISTRY: LazyLock<Option<Registry<'static>>> = LazyLock::new(|| {
    let documents = [&*CONTRACT, &*REQUESTS];
    let named = documents.map(|document| (document.uri, &document.value));
    let registry = Registry::new().draft(Draft::Draft202012).extend(named);
    registry.and_then(jsonschema::RegistryBuilder::prepare).ok()
});

/// Validators by the address of their schema, compiled on first use.
static VALIDATORS: LazyLock<RwLock<HashMap<usize, Arc<Validator>>>> = LazyLock::new(RwLock::default);

/// Whether a value is valid; additional fields are ignored. A schema that cannot be compiled rejects everything.
pub(crate) fn fits(schema: Schema, value: &Value) -> bool {
    validator(schema).is_ok_and(|validator| validator.is_valid(value))
}

/// Path and reason of the first violation.
pub(super) fn check(schema: Schema, value: &Value) -> Result<(), Violation> {
    match validator(schema) {
        Ok(validator) => Violation::first(schema, validator.iter_errors(value)).map_or(Ok(()), Err),
        Err(error) => Err(Violation::of_schema(&error)),
    }
}

/// The validator of a schema.
pub(super) fn validator(schema: Schema) -> Result<Arc<Validator>, ValidationError<'static>> {
    let address = std::ptr::from_ref(schema.value()).addr();
    let known = VALIDATORS.read().unwrap_or_else(PoisonError::into_inner);
    if let Some(validator) = known.get(&address) {
        return Ok(Arc::clone(validator));
    }
    drop(known);
    let mut options = jsonschema::options()
        .with_draft(Draft::Draft202012)
        .should_validate_formats(true);
    if let Some(registry) = &*REGISTRY {
        options = options.with_registry(registry);
    }
    let validator = Arc::new(options.build(schema.value())?);
    let mut known = VALIDATORS.write().unwrap_or_else(PoisonError::into_inner);
    Ok(Arc::clone(known.entry(address).or_insert(validator)))
}
