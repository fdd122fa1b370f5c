//! What progenitor makes of the lowered contract.

use std::panic::{AssertUnwindSafe, catch_unwind};

use anyhow::{Context, anyhow, bail};
use openapi_lower::{Lowered, Pointer, Reach};
use progenitor::{GenerationSettings, Generator, HooksMode, InterfaceStyle, TagStyle, TypeImpl, TypePatch};
use serde_json::Value;
use syn::{Item, parse_quote};

use super::replaced::REPLACED;
use super::standalone::{bound_checks, methods};
use super::{additional_properties, answers, explicit_null, numbers, optional_schemas, quoting};

/// The same, of what events hold.
const REPLACED_IN_EVENTS: &[(&str, &str)] = &[
    ("EventBody", "crate::EventBody"),
    ("EventConnectionId", "crate::ConnectionId"),
    ("EventText", "crate::EventText"),
    ("PlatformUserId", "crate::PlatformUserId"),
    ("SignedUrl", "crate::SignedUrl"),
];

/// What the generated code finds in its crate.
#[derive(Clone, Copy)]
pub(super) enum Surroundings {
    /// The SDK's client crate: types of its own for some schemas.
    Client,
    /// A crate of generated code alone.
    Standalone,
    /// The webhooks crate, which takes the types alone.
    Webhooks,
}

impl Surroundings {
    fn replaced(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Client => REPLACED,
            Self::Standalone => &[],
            Self::Webhooks => REPLACED_IN_EVENTS,
        }
    }

    /// The decoder of fields in which null is a value.
    fn explicit_null(self) -> &'static str {
        match self {
            Self::Client | Self::Webhooks => "::openapi_runtime::generated::untyped::present",
            Self::Standalone => "crate::untyped::present",
        }
    }

    /// Where the open types are.
    fn open(self) -> &'static str {
        match self {
            Self::Client | Self::Webhooks => "crate",
            Self::Standalone => "crate::open",
        }
    }
}

/// An operation that progenitor cannot take, and what it says.
pub(super) struct Failure {
    pub(super) operation: Pointer,
    pub(super) said: String,
}

/// The code; or the operations that stand in its way, or none where the trouble is in no operation.
pub(super) fn generate(
    lowered: &Lowered,
    surroundings: Surroundings,
) -> anyhow::Result<Result<syn::File, Vec<Failure>>> {
    let settings = settings(lowered, surroundings)?;
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
    explicit_null::keep(&mut file, surroundings.explicit_null());
    if let Surroundings::Standalone = surroundings {
        methods::correct(&mut file);
        bound_checks::insert(&mut file, &lowered.bounds)?;
    }
    quoting::document(&mut file);
    if let Surroundings::Client = surroundings {
        numbers::take(&mut file);
    }
    if !matches!(surroundings, Surroundings::Standalone) {
        optional_schemas::offer(&mut file);
    }
    Ok(Ok(file))
}

/// The types alone, without the methods that take and answer with them.
pub(super) fn types(code: syn::File) -> anyhow::Result<syn::File> {
    let types = code.items.into_iter().find_map(|item| match item {
        Item::Mod(module) if module.ident == "types" => module.content,
        _ => None,
    });
    let (_, items) = types.context("the generated code has no types")?;
    Ok(parse_quote!(#(#items)*))
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

fn settings(lowered: &Lowered, surroundings: Surroundings) -> anyhow::Result<GenerationSettings> {
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Positional)
        .with_tag(TagStyle::Merged)
        .with_hooks(HooksMode::Expected)
        .with_map_type("::std::collections::BTreeMap")
        .with_derive("PartialEq");
    if let Surroundings::Standalone = surroundings {
        // The spaces keep the generator from writing an implementation for schemars 0.8.
        settings.with_derive(":: schemars :: JsonSchema");
    }
    for (schema, replacement) in surroundings.replaced() {
        settings.with_replacement(schema, replacement, std::iter::empty());
    }
    for open in &lowered.open_enums {
        let abilities = [TypeImpl::Display, TypeImpl::FromStr].into_iter();
        settings.with_replacement(&open.name, format!("{}::{}", surroundings.open(), open.name), abilities);
    }
    let by_hand = |name: &str| surroundings.replaced().iter().any(|(known, _)| *known == name);
    for open in lowered.open_unions.iter().filter(|open| !by_hand(&open.name)) {
        let place = format!("{}::{}", surroundings.open(), open.name);
        settings.with_replacement(&open.name, place, std::iter::empty());
    }
    let schemas = lowered
        .document
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    let answered = answers::schemas(&lowered.document);
    for (name, schema) in schemas.into_iter().flatten() {
        let mut patch = TypePatch::default();
        match schema["type"].as_str() {
            // A field that the server adds must not break whoever holds the struct. What is only asked with is made by
            // its caller, field by field.
            Some("object") if answered.contains(name.as_str()) => patch.with_attr("#[non_exhaustive]"),
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
    let document = serde_json::from_value(document.clone()).context("the lowered document is not OpenAPI 3.0")?;
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
