//! The webhooks crate: the types of event data, and the list of events.

use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context, bail};
use heck::ToUpperCamelCase;
use openapi_lower::{Lowered, Settings, lower};
use openapi_model::edit::Object;
use openapi_model::{Kind, Node, Pointer};
use serde_json::{Map, Value, json};

use super::fields::json_schema;
use super::quoting::{code_span, documentation, line, string};
use super::rust_types::RustTypes;
use super::stamp::Stamp;
use super::types::{Surroundings, Types};
use super::{enums, schema_groups};
use crate::document::Document;
use crate::output::Output;

/// An event of the contract.
struct Event<'a> {
    /// Its name in deliveries.
    name: String,
    operation: String,
    summary: &'a str,
    /// The schema of its data.
    data: String,
}

/// The files of the crate with this `src`.
pub(super) fn outputs(
    contract: &Document,
    types: &RustTypes,
    source: &Path,
    stamp: &Stamp,
    report: &mut dyn FnMut(&str),
) -> anyhow::Result<Vec<Output>> {
    let events = events(contract.model())?;
    let lowered = lowered(types.close(contract.value().clone()), &events)?;
    let types = Types::of(&lowered, types, Surroundings::Webhooks)?;
    for untyped in types.untyped() {
        report(&untyped.to_string());
    }
    let stamp = stamp.comment("//");
    let file = |name: &str, code: &str| Output::new(source, name, format!("{stamp}\n{code}"));
    let types = schema_groups::files_of_types(types.code()?)?;
    let mut outputs: Vec<_> = types.iter().map(|(name, code)| file(name, code)).collect();
    outputs.push(file(
        "enums.rs",
        &enums::generate(&lowered.open_enums, enums::OF_RUNTIME)?,
    ));
    outputs.push(file("events.rs", &list(&events)?));
    Ok(outputs)
}

fn events(contract: &openapi_model::Document) -> anyhow::Result<Vec<Event<'_>>> {
    let events = contract.webhooks().into_iter().map(|webhook| {
        let name = webhook.path.clone();
        let body = webhook.request_body(contract);
        let content = body.iter().flat_map(Node::content);
        let schema = json_schema(content).and_then(|schema| contract.target(&schema));
        let schema = schema.with_context(|| format!("the webhook {name} does not refer to a schema"))?;
        let data = schema.entry("properties", "data");
        let data = data.and_then(|data| Pointer::from_reference(data.reference()?));
        let data = data.as_ref().and_then(Pointer::component_schema);
        let data = data.with_context(|| format!("`data` of the webhook {name} does not refer to a schema"))?;
        Ok(Event {
            operation: webhook.id().unwrap_or(&name).to_owned(),
            summary: webhook.node.text("summary").unwrap_or_default(),
            data: data.into_owned(),
            name,
        })
    });
    events.collect()
}

/// Webhooks as operations that return the data of their events, because the lowering ignores webhooks.
fn lowered(mut document: Value, events: &[Event<'_>]) -> anyhow::Result<Lowered> {
    let mut paths = Map::new();
    for event in events {
        let schema = json!({"$ref": format!("#/components/schemas/{}", event.data)});
        let answer = json!({"description": event.summary, "content": {"application/json": {"schema": schema}}});
        let operation = json!({"operationId": event.operation, "responses": {"200": answer}});
        paths.insert(format!("/{}", event.name), json!({ "get": operation }));
    }
    if let Some(mut root) = Object::of(Pointer::root(), Kind::Document, &mut document) {
        root.set("paths", paths);
        root.remove_all(&["webhooks", "security"]);
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
        let description = format!("{}: {}.", code_span(&event.name), line(event.summary));
        code.push_str(&documentation(&description, "    "));
        writeln!(code, "    {variant}(types::{}) = {},", event.data, string(&event.name))?;
    }
    code.push_str("}\n");
    Ok(code)
}
