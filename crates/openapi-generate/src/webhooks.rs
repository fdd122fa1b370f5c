//! The webhooks crate: the types of what events hold, and the list of events.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, bail};
use heck::ToUpperCamelCase;
use openapi_lower::{Lowered, Pointer, Settings, lower};
use serde_json::{Map, Value, json};

use super::quoting::{code_span, documentation, line, string};
use super::rust_types::RustTypes;
use super::stamp::Stamp;
use super::types::{Surroundings, Types};
use super::{enums, schema_groups};
use crate::document::Document;
use crate::output::Output;

/// An event of the contract.
struct Event<'a> {
    /// What deliveries call it.
    name: &'a str,
    operation: &'a str,
    summary: &'a str,
    /// The schema of what it holds.
    data: &'a str,
}

/// The files of the crate with this `src`.
pub(super) fn outputs(
    contract: &Document,
    types: &RustTypes,
    source: &Path,
    stamp: &Stamp,
    report: &mut dyn FnMut(&str),
) -> anyhow::Result<Vec<Output>> {
    let events = events(contract.value())?;
    let lowered = lowered(types.close(contract), &events)?;
    let types = Types::of(&lowered, types, Surroundings::Webhooks)?;
    for untyped in types.untyped() {
        report(&untyped.to_string());
    }
    let stamp = stamp.comment("//");
    let file = |name: &str, code: &str| Output::new(source, name, format!("{stamp}\n{code}"));
    let types = schema_groups::files_of_types(types.code())?;
    let mut outputs: Vec<_> = types.iter().map(|(name, code)| file(name, code)).collect();
    outputs.push(file(
        "enums.rs",
        &enums::generate(&lowered.open_enums, enums::OF_RUNTIME)?,
    ));
    outputs.push(file("events.rs", &list(&events)?));
    Ok(outputs)
}

fn events(contract: &Value) -> anyhow::Result<Vec<Event<'_>>> {
    let webhooks = contract["webhooks"].as_object().into_iter().flatten();
    webhooks
        .map(|(name, item)| {
            let post = &item["post"];
            let envelope = target(contract, &post["requestBody"]["content"]["application/json"]["schema"]);
            let data =
                &envelope.with_context(|| format!("the webhook {name} refers to no schema"))?["properties"]["data"];
            let data = data["$ref"]
                .as_str()
                .and_then(|it| it.strip_prefix("#/components/schemas/"));
            Ok(Event {
                name,
                operation: post["operationId"].as_str().unwrap_or(name),
                summary: post["summary"].as_str().unwrap_or_default(),
                data: data.with_context(|| format!("`data` of the webhook {name} refers to no schema"))?,
            })
        })
        .collect()
}

fn target<'a>(document: &'a Value, schema: &Value) -> Option<&'a Value> {
    Pointer::from_reference(schema["$ref"].as_str()?)?.get(document)
}

/// The generator reads no webhooks: hand it operations that answer with what the events hold.
fn lowered(mut document: Value, events: &[Event<'_>]) -> anyhow::Result<Lowered> {
    let mut paths = Map::new();
    for event in events {
        let schema = json!({"$ref": format!("#/components/schemas/{}", event.data)});
        let answer = json!({"description": event.summary, "content": {"application/json": {"schema": schema}}});
        let operation = json!({"operationId": event.operation, "responses": {"200": answer}});
        paths.insert(format!("/{}", event.name), json!({ "get": operation }));
    }
    document["paths"] = paths.into();
    if let Some(members) = document.as_object_mut() {
        members.remove("webhooks");
        members.remove("security");
    }
    lower(document, &Settings::default().unreached_schemas(false)).or_else(|refusals| {
        let said: Vec<_> = refusals.iter().map(ToString::to_string).collect();
        bail!("events of the contract cannot be generated: {}", said.join("; "));
    })
}

fn list(events: &[Event<'_>]) -> anyhow::Result<String> {
    let mut code = String::from("use crate::payload::payload;\nuse crate::types;\n\npayload! {\n");
    for event in events {
        let variant = event.operation.to_upper_camel_case();
        let description = format!("{}: {}.", code_span(event.name), line(event.summary));
        code.push_str(&documentation(&description, "    "));
        writeln!(code, "    {variant}(types::{}) = {},", event.data, string(event.name))?;
    }
    code.push_str("}\n");
    Ok(code)
}
