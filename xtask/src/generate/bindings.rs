//! `generated.rs`: what progenitor makes of the lowered contract.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, anyhow, bail};
use openapi_lower::Lowered;
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl, TypePatch};
use serde_json::Value;

use super::explicit_null;

/// Schemas whose Rust type is written by hand, or comes from a library.
const REPLACED: &[(&str, &str)] = &[
    ("Price", "::serde_json::Number"),
    ("Seconds", "::serde_json::Number"),
    ("SignedUrl", "crate::SignedUrl"),
    ("Timestamp", "crate::Timestamp"),
];

pub(super) fn generate(lowered: &Lowered) -> anyhow::Result<String> {
    let settings = settings(lowered)?;
    let tokens = tokens(&settings, &lowered.document).or_else(|error| {
        // progenitor names no operation when it gives up: find it by trying each alone.
        for (name, document) in single_operations(&lowered.document) {
            if let Err(error) = tokens(&settings, &document) {
                return Err(error).with_context(|| format!("progenitor cannot take {name}"));
            }
        }
        Err(error)
    })?;
    let mut file = syn::parse2(tokens).context("progenitor has generated code that does not parse")?;
    explicit_null::keep(&mut file);
    Ok(prettyplease::unparse(&file))
}

fn settings(lowered: &Lowered) -> anyhow::Result<GenerationSettings> {
    let runtime = "crate::Runtime".parse().map_err(|error| anyhow!("{error}"))?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_inner_type(runtime)
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq")
        // The spaces keep the generator from writing an implementation for schemars 0.8.
        .with_derive(":: schemars :: JsonSchema");
    for (schema, replacement) in REPLACED {
        settings.with_replacement(schema, replacement, std::iter::empty());
    }
    for open in &lowered.open_enums {
        let abilities = [TypeImpl::Display, TypeImpl::FromStr].into_iter();
        settings.with_replacement(&open.name, format!("crate::{}", open.name), abilities);
    }
    let schemas = lowered
        .document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        let mut patch = TypePatch::default();
        match schema["type"].as_str() {
            // A field that the server adds must not break whoever holds the struct.
            Some("object") => patch.with_attr("#[non_exhaustive]"),
            // Ids are small values, used as keys.
            Some("integer") => {
                for derive in ["Copy", "Eq", "Hash", "Ord", "PartialOrd"] {
                    patch.with_derive(derive);
                }
                &mut patch
            }
            _ => continue,
        };
        settings.with_patch(name, &patch);
    }
    Ok(settings)
}

fn tokens(settings: &GenerationSettings, document: &Value) -> anyhow::Result<proc_macro2::TokenStream> {
    let document = serde_json::from_value(document.clone()).context("the lowered contract is not OpenAPI 3.0")?;
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| {}));
    let outcome = catch_unwind(AssertUnwindSafe(|| Generator::new(settings).generate_tokens(&document)));
    std::panic::set_hook(hook);
    match outcome {
        Ok(outcome) => outcome.map_err(|error| anyhow!("{error}")),
        Err(panic) => {
            let said = panic
                .downcast_ref::<String>()
                .map(String::as_str)
                .or_else(|| panic.downcast_ref::<&str>().copied());
            bail!("progenitor gave up: {}", said.unwrap_or("without a word"))
        }
    }
}

/// The document with one operation at a time, and that operation's name.
fn single_operations(document: &Value) -> Vec<(String, Value)> {
    let mut single = Vec::new();
    for (path, item) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in item.as_object().into_iter().flatten() {
            if operation.get("responses").is_none() {
                continue;
            }
            let mut alone = document.clone();
            alone["paths"] = serde_json::json!({ path: { method: operation } });
            if let Some(parameters) = item.get("parameters") {
                alone["paths"][path]["parameters"] = parameters.clone();
            }
            single.push((format!("{} {path}", method.to_uppercase()), alone));
        }
    }
    single
}
