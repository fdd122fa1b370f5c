//! Calls through a crate of `openapi-to-rust`, by the flat methods of its client, which its binding metadata describes.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::Context;
use serde::Deserialize;

use super::{Argument, Interface, Sent, Target};
use crate::scenarios::outcome::{Fault, Kind};
use crate::scenarios::values::Values;

/// What a crate offers.
pub(in crate::scenarios) struct OpenapiToRust {
    /// Methods of the client, by method and path of the document.
    operations: BTreeMap<(String, String), Vec<Method>>,
    /// The fields of types.
    types: BTreeMap<String, Vec<Field>>,
}

/// A method of the client.
struct Method {
    name: String,
    arguments: Vec<(String, String)>,
    media_type: Option<String>,
    consumption: String,
}

#[derive(Deserialize)]
struct Bindings {
    symbols: Vec<Symbol>,
}

#[derive(Deserialize)]
struct Symbol {
    name: String,
    kind: String,
    fields: Vec<Field>,
    signature: Option<Signature>,
    operation: Option<Operation>,
}

#[derive(Clone, Deserialize)]
struct Field {
    name: Option<String>,
    wire_name: Option<String>,
    rust_type: String,
}

#[derive(Deserialize)]
struct Signature {
    asynchronous: bool,
    arguments: Vec<Named>,
}

#[derive(Deserialize)]
struct Named {
    name: String,
    rust_type: String,
}

#[derive(Deserialize)]
struct Operation {
    source_method: String,
    source_path: String,
    webhook: bool,
    response_media_type: Option<String>,
    consumption: String,
}

/// The name of the file of binding metadata, beside the source.
pub(in crate::scenarios) const BINDINGS: &str = "bindings.json";

impl OpenapiToRust {
    /// Reads the crate in a folder.
    pub(in crate::scenarios) fn read(folder: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read(folder.join("src/generated").join(BINDINGS)).context(BINDINGS)?;
        let bindings: Bindings = serde_json::from_slice(&text).context(BINDINGS)?;
        let (mut operations, mut types) = (BTreeMap::<_, Vec<Method>>::new(), BTreeMap::new());
        for symbol in bindings.symbols {
            match (symbol.signature, symbol.operation) {
                (Some(signature), Some(operation)) if signature.asynchronous && !operation.webhook => {
                    let key = (operation.source_method.to_uppercase(), operation.source_path);
                    let arguments = signature.arguments.into_iter();
                    operations.entry(key).or_default().push(Method {
                        name: symbol.name,
                        arguments: arguments.map(|each| (each.name, each.rust_type)).collect(),
                        media_type: operation.response_media_type,
                        consumption: operation.consumption,
                    });
                }
                _ if symbol.kind == "struct" => drop(types.insert(symbol.name, symbol.fields)),
                _ => {}
            }
        }
        Ok(Self { operations, types })
    }

    /// The method for what is sent and asked for.
    fn method(&self, sent: &Sent<'_>) -> Option<&Method> {
        let key = (sent.call.method.clone(), sent.matched.path.clone());
        let media_type = sent.call.answer.as_ref().map(|answer| bare(&answer.media_type));
        let typed = sent.matched.answers(sent.call.status);
        self.operations.get(&key)?.iter().max_by_key(|method| {
            let own = method.media_type.as_deref().map(bare);
            let same = !typed || own == media_type;
            let chooses = method.arguments.iter().any(|(name, _)| is_media_type(name));
            let parsed = method.consumption == "parsed_sse";
            let whole = method.consumption == "buffered";
            // A shorter name is the operation's own method.
            (same, chooses, parsed, whole, std::cmp::Reverse(method.name.len()))
        })
    }

    /// A struct of a multipart body, field by field; other bodies are made from JSON.
    fn parts(&self, krate: &str, ty: &str, values: &mut Values<'_>) -> Option<Result<String, String>> {
        let fields = self.types.get(ty)?;
        if !values.media_type.starts_with("multipart/") {
            return None;
        }
        let has_files = |field: &Field| field.rust_type.contains("MultipartFile") || field.rust_type.contains("Bytes");
        let mut code = format!("{krate}::generated::types::{ty} {{ ");
        for field in fields {
            let Some(name) = &field.name else { return None };
            let wire = field.wire_name.as_deref().unwrap_or(name).to_owned();
            let (optional, inner) = optional(&field.rust_type);
            let list = has_files(field) && inner.starts_with("Vec");
            let target = if has_files(field) {
                Target::Part(wire)
            } else {
                Target::Field(wire)
            };
            let argument = Argument {
                name: name.clone(),
                target,
                ty: "_".to_owned(),
                list,
            };
            let value = match values.take(&argument) {
                Some(value) if !has_files(field) && value.contains("crate::file_part(") => {
                    return Some(Err(format!("the field `{name}` is `{inner}`, which is no file")));
                }
                Some(value) if optional => format!("Some({value})"),
                Some(value) => value,
                None if optional => "None".to_owned(),
                None => return Some(Err(format!("the call has no value for the field `{name}`"))),
            };
            let each = inner.trim_start_matches("Vec").trim_matches([' ', '<', '>']);
            let made = match each.contains("MultipartFile") {
                true => format!("crate::file_part!({krate}::generated::types::{each}, "),
                false => "crate::bytes_part(".to_owned(),
            };
            let _ = write!(code, "{name}: {}, ", value.replace("crate::file_part(", &made));
        }
        values.take(&Argument {
            name: String::new(),
            target: Target::Body,
            ty: "_".to_owned(),
            list: false,
        });
        Some(Ok(format!("{code}}}")))
    }
}

impl Interface for OpenapiToRust {
    fn count(&self) -> usize {
        self.operations.len()
    }

    fn statements(&self, sent: &Sent<'_>) -> Result<String, Fault> {
        let (krate, matched, call) = (sent.krate, sent.matched, sent.call);
        let method = self.method(sent);
        let method =
            method.ok_or_else(|| Kind::NoMethod.fault(format!("no method for {} {}", call.method, matched.path)))?;
        let mut code = format!(
            "    let client = {krate}::generated::client::HttpClient::new().with_base_url({})",
            sent.base_url()
        );
        for (name, value) in sent.credentials() {
            let _ = write!(code, ".with_header({name:?}, {value:?})");
        }
        code.push_str(";\n");
        let mut values = Values::of(matched, call);
        let mut arguments = Vec::new();
        let mut parameters = matched.parameters().into_iter();
        for (name, ty) in &method.arguments {
            let (optional, inner) = optional(ty);
            let target = match name.as_str() {
                name if is_media_type(name) => Target::MediaType,
                "request" | "body" => match inner {
                    "Vec < u8 >" | "Vec<u8>" | "String" | "bytes :: Bytes" => Target::Bytes,
                    _ => Target::Body,
                },
                _ => match parameters.next() {
                    Some(parameter) => Target::Parameter(parameter),
                    None => return Err(Kind::NoArgument.fault(format!("`{name}` is no parameter of the document"))),
                },
            };
            let text = inner.replace(' ', "").starts_with("implAsRef<str>");
            let argument = Argument {
                name: name.clone(),
                target: target.clone(),
                ty: if text { "String" } else { "_" }.to_owned(),
                list: false,
            };
            let parts = (target == Target::Body)
                .then(|| self.parts(krate, inner, &mut values))
                .flatten();
            let value = match parts {
                Some(parts) => Some(parts.map_err(|reason| Kind::NoArgument.fault(reason))?),
                None => values.take(&argument),
            };
            let value = match (value, target) {
                (Some(value), Target::Bytes) if inner == "String" => Some(format!("crate::text_of({value})?")),
                (Some(value), Target::Bytes) => Some(format!("crate::bytes_of({value})")),
                (Some(value), Target::MediaType) => Some(format!("&{value}")),
                (value, _) => value,
            };
            arguments.push(match value {
                Some(value) if optional => format!("Some({value})"),
                Some(value) => value,
                None if optional && text => "None::<String>".to_owned(),
                None if optional => "None".to_owned(),
                None => {
                    let reason = format!("the call has no value for the required `{name}`");
                    return Err(Kind::NoArgument.fault(reason));
                }
            });
        }
        if let Some(left) = values.left() {
            return Err(Kind::NoArgument.fault(format!("no argument for {left}")));
        }
        let outcome = format!("client.{}({}).await", method.name, arguments.join(", "));
        let check = match method.consumption.as_str() {
            "parsed_sse" => {
                let file = call.answer.as_ref().and_then(|answer| answer.file.as_ref());
                let file = file.ok_or_else(|| Kind::NoMethod.fault("the scenario has no events"))?;
                let _ = writeln!(code, "    crate::events!({outcome}, {file:?}, {});", sent.responses);
                return Ok(code);
            }
            "raw_event_stream" | "binary_stream" => "check_chunks",
            _ => "check",
        };
        let _ = writeln!(
            code,
            "    crate::{check}!({outcome}, {}, {}, {});",
            call.status,
            sent.expected(),
            sent.headers()
        );
        Ok(code)
    }
}

/// A media type without its parameters.
fn bare(media_type: &str) -> &str {
    media_type.split(';').next().unwrap_or(media_type).trim()
}

/// Whether an argument is the media type of the body.
fn is_media_type(name: &str) -> bool {
    name.starts_with("content_type")
}

/// Whether a type is an option, and of what.
fn optional(ty: &str) -> (bool, &str) {
    let inner = ty.trim().strip_prefix("Option").map(str::trim_start);
    let inner = inner.and_then(|rest| rest.strip_prefix('<')?.trim_end().strip_suffix('>'));
    match inner {
        Some(inner) => (true, inner.trim()),
        None => (false, ty.trim()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_option_is_taken_apart() {
        assert_eq!(optional("Option < Vec < i64 > >"), (true, "Vec < i64 >"));
        assert_eq!(optional("Vec < Option < i64 > >"), (false, "Vec < Option < i64 > >"));
    }
}
