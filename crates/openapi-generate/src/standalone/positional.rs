//! progenitor's positional client: types and methods in one file.

use anyhow::Context;
use openapi_lower::{Lowered, Pointer, Reach};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle};
use serde_json::Value;

use super::{bound_checks, methods};
use crate::rust_types::RustTypes;
use crate::types::{Surroundings, settings_of};
use crate::{additional_properties, explicit_null, panics, quoting};

/// An operation that progenitor cannot take, and what it says.
pub(super) struct Failure {
    pub(super) operation: Pointer,
    pub(super) said: String,
}

/// The code; or the operations that stand in its way, or none where the trouble is in no operation.
pub(super) fn generate(lowered: &Lowered, types: &RustTypes) -> anyhow::Result<Result<syn::File, Vec<Failure>>> {
    let mut settings = settings_of(lowered, types, Surroundings::Standalone);
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected);
    let tokens = match tokens(&settings, &lowered.document) {
        Ok(tokens) => tokens,
        Err(error) => {
            let failures = failures(&settings, &lowered.document);
            return if failures.is_empty() {
                Err(error)
            } else {
                Ok(Err(failures))
            };
        }
    };
    let mut file = syn::parse2(tokens).context("progenitor has generated code that does not parse")?;
    additional_properties::describe(&mut file);
    explicit_null::keep(&mut file, Surroundings::Standalone.explicit_null());
    methods::correct(&mut file);
    bound_checks::insert(&mut file, &lowered.bounds)?;
    quoting::document(&mut file);
    Ok(Ok(file))
}

/// progenitor names no operation when it gives up: find them by trying each alone.
fn failures(settings: &GenerationSettings, document: &Value) -> Vec<Failure> {
    let mut failures = Vec::new();
    for (operation, alone) in single_operations(document) {
        if let Err(error) = tokens(settings, &alone) {
            failures.push(Failure {
                operation,
                said: format!("{error:#}"),
            });
        }
    }
    failures
}

fn tokens(settings: &GenerationSettings, document: &Value) -> anyhow::Result<proc_macro2::TokenStream> {
    let document = serde_json::from_value(document.clone()).context("the lowered document is not OpenAPI 3.0")?;
    panics::catch(|| Ok(Generator::new(settings).generate_tokens(&document)?))
}

/// The document with one operation at a time, and the components that it leads to.
fn single_operations(document: &Value) -> Vec<(Pointer, Value)> {
    let reach = Reach::of(document);
    let mut single = Vec::new();
    for place in reach.operations() {
        let tokens = place.tokens();
        let ([_, path, method], Some(operation)) = (tokens.as_slice(), place.get(document)) else {
            continue;
        };
        let mut alone = document.clone();
        alone["paths"] = serde_json::json!({ path.as_ref(): { method.as_ref(): operation } });
        let schemas = Pointer::root().join("components").join("schemas");
        if let Some(members) = schemas.get_mut(&mut alone).and_then(Value::as_object_mut) {
            members.retain(|name, _| reach.to(&schemas.join(name)).any(|user| user == place));
        }
        single.push((place.clone(), alone));
    }
    single
}
