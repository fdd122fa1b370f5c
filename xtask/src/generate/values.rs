//! What a schema of a request allows, as a value of the operation table.

use anyhow::{Context, bail};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use super::operations::{optional, text};
use super::patterns;
use crate::document::Document;

/// Schemas may stand this deep in one another before they are taken for a circle.
const DEEPEST: usize = 16;

pub(super) fn of(contract: &Document, schema: &Value) -> anyhow::Result<TokenStream> {
    value(contract, schema, DEEPEST)
}

fn value(contract: &Document, schema: &Value, depth: usize) -> anyhow::Result<TokenStream> {
    let Some(depth) = depth.checked_sub(1) else {
        bail!("the schema refers to itself, which a request cannot");
    };
    let schema = &flat(contract, schema);
    for keyword in ["anyOf", "oneOf"] {
        if let Some(members) = schema[keyword].as_array() {
            let (null, others): (Vec<_>, Vec<_>) = members.iter().partition(|member| member["type"] == "null");
            let others: Vec<_> = others
                .into_iter()
                .map(|member| value(contract, member, depth))
                .collect::<Result<_, _>>()?;
            let inner = match others.as_slice() {
                [only] => only.clone(),
                others => quote!(Value::AnyOf(&[#(#others),*])),
            };
            return Ok(nullable(!null.is_empty(), &inner));
        }
    }
    let named: Vec<&str> = match &schema["type"] {
        Value::String(name) => vec![name],
        Value::Array(names) => names.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    };
    let (null, types): (Vec<_>, Vec<_>) = named.into_iter().partition(|name| *name == "null");
    let inner = match types.as_slice() {
        [] if schema.get("enum").is_some() => plain(contract, schema, "string", depth)?,
        [] if schema.get("properties").is_some() => plain(contract, schema, "object", depth)?,
        [] => quote!(Value::Any),
        [only] => plain(contract, schema, only, depth)?,
        several => {
            let values: Vec<_> = several
                .iter()
                .map(|name| plain(contract, schema, name, depth))
                .collect::<Result<_, _>>()?;
            quote!(Value::AnyOf(&[#(#values),*]))
        }
    };
    Ok(nullable(!null.is_empty(), &inner))
}

/// The schema with what it refers to and what it is put together from.
pub(super) fn flat(contract: &Document, schema: &Value) -> Value {
    flat_to(contract, schema, DEEPEST)
}

fn flat_to(contract: &Document, schema: &Value, depth: usize) -> Value {
    let Some(depth) = depth.checked_sub(1) else {
        return json!({});
    };
    let mut whole = match schema.get("$ref") {
        Some(_) => flat_to(contract, contract.resolve(schema), depth),
        None => json!({}),
    };
    for part in schema["allOf"].as_array().into_iter().flatten() {
        merge(&mut whole, flat_to(contract, part, depth));
    }
    let mut own = schema.clone();
    if let Some(keywords) = own.as_object_mut() {
        keywords.retain(|keyword, _| !matches!(keyword.as_str(), "$ref" | "allOf"));
    }
    merge(&mut whole, own);
    whole
}

/// Puts `over` on `base`: properties and required names of both count.
fn merge(base: &mut Value, over: Value) {
    let (Some(base), Value::Object(over)) = (base.as_object_mut(), over) else {
        return;
    };
    for (keyword, value) in over {
        match (base.get_mut(&keyword), value) {
            (Some(Value::Object(known)), Value::Object(more)) if keyword == "properties" => known.extend(more),
            (Some(Value::Array(known)), Value::Array(more)) if keyword == "required" => known.extend(more),
            (_, value) => {
                base.insert(keyword, value);
            }
        }
    }
}

fn nullable(null: bool, value: &TokenStream) -> TokenStream {
    if null {
        quote!(Value::Nullable(&#value))
    } else {
        value.clone()
    }
}

/// A schema of one type.
fn plain(contract: &Document, schema: &Value, name: &str, depth: usize) -> anyhow::Result<TokenStream> {
    let length = |keyword: &str| {
        let bound = schema[keyword].as_u64().and_then(|bound| usize::try_from(bound).ok());
        optional(bound)
    };
    Ok(match name {
        "integer" => {
            let listed = schema["enum"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_i64);
            let bound = |keyword: &str| schema[keyword].as_i64();
            let minimum = bound("minimum").or(bound("exclusiveMinimum").map(|bound| bound + 1));
            let maximum = bound("maximum").or(bound("exclusiveMaximum").map(|bound| bound - 1));
            let minimum = optional(minimum.or(listed.clone().min()));
            let maximum = optional(maximum.or(listed.max()));
            quote!(Value::Integer { minimum: #minimum, maximum: #maximum })
        }
        "number" => {
            if ["exclusiveMinimum", "exclusiveMaximum"]
                .iter()
                .any(|keyword| schema.get(*keyword).is_some())
            {
                bail!("exclusive bounds of numbers are not known");
            }
            let [minimum, maximum] = ["minimum", "maximum"].map(|keyword| optional(schema[keyword].as_f64()));
            quote!(Value::Number { minimum: #minimum, maximum: #maximum })
        }
        "boolean" => quote!(Value::Boolean),
        "string" => {
            let (min_length, max_length) = (length("minLength"), length("maxLength"));
            let pattern = match schema["pattern"].as_str() {
                Some(source) => {
                    let table = patterns::compile(source).with_context(|| format!("pattern `{source}`"))?;
                    let states = table.code();
                    quote!(Some(Pattern::new(#source, #states)))
                }
                None => quote!(None),
            };
            let format = match schema["format"].as_str() {
                Some("date") => quote!(Some(Format::Date)),
                Some("date-time") => quote!(Some(Format::DateTime)),
                Some("password") => quote!(Some(Format::Password)),
                _ => quote!(None),
            };
            let one_of = schema["enum"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_str);
            let constant = schema["const"].as_str();
            let one_of = one_of.chain(constant);
            quote! {
                Value::String {
                    min_length: #min_length,
                    max_length: #max_length,
                    pattern: #pattern,
                    format: #format,
                    one_of: &[#(#one_of),*],
                }
            }
        }
        "array" => {
            let items = value(contract, &schema["items"], depth).context("the elements of the list")?;
            let (min_items, max_items) = (length("minItems"), length("maxItems"));
            quote!(Value::Array { items: &#items, min_items: #min_items, max_items: #max_items })
        }
        "object" => {
            let required: Vec<_> = schema["required"].as_array().into_iter().flatten().collect();
            let empty = Map::new();
            let properties = schema["properties"].as_object().unwrap_or(&empty);
            let mut fields = Vec::new();
            for (name, property) in properties {
                let required = required.iter().any(|required| *required == name);
                let value = value(contract, property, depth).with_context(|| format!("field `{name}`"))?;
                let property = flat(contract, property);
                let description = text(&property, "description")
                    .with_context(|| format!("field `{name}`"))?
                    .trim_end();
                fields.push(quote! {
                    Field { name: #name, required: #required, description: #description, value: #value }
                });
            }
            quote!(Value::Object { fields: &[#(#fields),*] })
        }
        other => bail!("values of the type `{other}` are not known"),
    })
}
