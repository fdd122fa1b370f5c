//! What a schema of a request allows, as a value of the operation table.

use anyhow::{Context, bail};
use openapi_model::{Conjunction, Kind, Limit, Node, Pointer};
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use super::fields::optional;
use super::patterns;
use crate::document::Document;

/// More schemas than this in one another, or in one value, are checked by the server alone.
const DEEPEST: usize = 16;
const MOST: usize = 2000;

pub(super) fn of(contract: &Document, schema: &Value) -> anyhow::Result<TokenStream> {
    let mut way = Way::default();
    value(contract, schema, &mut way)
}

/// The schemas around one, and how many there were in all.
#[derive(Default)]
struct Way {
    references: Vec<String>,
    depth: usize,
    count: usize,
}

fn value(contract: &Document, schema: &Value, way: &mut Way) -> anyhow::Result<TokenStream> {
    let members = schema["allOf"].as_array().into_iter().flatten();
    let references = members.chain([schema]).filter_map(|schema| schema["$ref"].as_str());
    let references: Vec<String> = references.map(str::to_owned).collect();
    way.count += 1;
    let again = references.iter().any(|reference| way.references.contains(reference));
    // A list in a list of its own kind may go on for ever: what is within is anything.
    if again || way.depth == DEEPEST || way.count > MOST {
        return Ok(quote!(Value::Any));
    }
    let before = way.references.len();
    way.references.extend(references);
    way.depth += 1;
    let found = inner(contract, schema, way);
    way.depth -= 1;
    way.references.truncate(before);
    found
}

fn inner(contract: &Document, schema: &Value, way: &mut Way) -> anyhow::Result<TokenStream> {
    if let Some(contradiction) = conjunction(contract, schema).contradiction() {
        bail!("{contradiction}");
    }
    let schema = &flat(contract, schema);
    for keyword in ["anyOf", "oneOf"] {
        if let Some(members) = schema[keyword].as_array() {
            let is_null = |member: &&Value| Node::new(Pointer::root(), Kind::Schema, member).allows_null_alone();
            let (null, others): (Vec<_>, Vec<_>) = members.iter().partition(is_null);
            let others: Vec<_> = others
                .into_iter()
                .map(|member| value(contract, member, way))
                .collect::<Result<_, _>>()?;
            let inner = match others.as_slice() {
                [only] => only.clone(),
                others => quote!(Value::AnyOf(&[#(#others),*])),
            };
            return Ok(nullable(!null.is_empty() || schema["nullable"] == true, &inner));
        }
    }
    let named = conjunction(contract, schema)
        .types()
        .map(|types| types.value)
        .unwrap_or_default();
    let (null, types): (Vec<_>, Vec<_>) = named.iter().map(String::as_str).partition(|name| *name == "null");
    let inner = match types.as_slice() {
        [] if is_texts(&schema["enum"]) => plain(contract, schema, "string", way)?,
        [] if schema.get("properties").is_some() => plain(contract, schema, "object", way)?,
        [] => quote!(Value::Any),
        [only] => plain(contract, schema, only, way)?,
        several => {
            let values: Vec<_> = several
                .iter()
                .map(|name| plain(contract, schema, name, way))
                .collect::<Result<_, _>>()?;
            quote!(Value::AnyOf(&[#(#values),*]))
        }
    };
    Ok(nullable(!null.is_empty(), &inner))
}

/// The schema with what it refers to and what it is put together from; any value where that contradicts itself.
pub(super) fn flat(contract: &Document, schema: &Value) -> Value {
    if schema.get("$ref").is_none() && schema.get("allOf").is_none() {
        return schema.clone();
    }
    conjunction(contract, schema)
        .merge(&mut |parts| match parts {
            [only] => only.value.clone(),
            several => {
                let members: Vec<&Value> = several.iter().map(|part| part.value).collect();
                json!({ "allOf": members })
            }
        })
        .map_or_else(|_| json!({}), |merged| Value::Object(merged.keywords))
}

fn conjunction<'a>(contract: &'a Document, schema: &'a Value) -> Conjunction<'a> {
    let place = Pointer::root().join("x-schema");
    Conjunction::of_schema(contract.value(), place, schema)
}

fn nullable(null: bool, value: &TokenStream) -> TokenStream {
    if null {
        quote!(Value::Nullable(&#value))
    } else {
        value.clone()
    }
}

/// Whether all that is listed are texts, or null.
fn is_texts(listed: &Value) -> bool {
    let mut values = listed.as_array().into_iter().flatten();
    listed.is_array() && values.all(|value| value.is_string() || value.is_null())
}

/// The value with bounds that the type has no words for.
fn limited(value: TokenStream, limits: &[TokenStream]) -> TokenStream {
    if limits.is_empty() {
        return value;
    }
    quote!(Value::Limited(&#value, &[#(#limits),*]))
}

/// A schema of one type.
fn plain(contract: &Document, schema: &Value, name: &str, way: &mut Way) -> anyhow::Result<TokenStream> {
    let bounds = conjunction(contract, schema).bounds();
    let bound = |limit: Limit| bounds.get(&limit).map(|fact| &fact.value);
    let length = |limit: Limit| {
        let bound = bound(limit).and_then(|bound| bound.number.as_u64());
        optional(bound.and_then(|bound| usize::try_from(bound).ok()))
    };
    Ok(match name {
        "integer" => {
            let listed = schema["enum"]
                .as_array()
                .into_iter()
                .flatten()
                .filter_map(Value::as_i64);
            let whole = |limit: Limit| bound(limit).cloned()?.among_whole_numbers(limit).number.as_i64();
            let (minimum, maximum) = (whole(Limit::Minimum), whole(Limit::Maximum));
            let minimum = optional(minimum.or(listed.clone().min()));
            let maximum = optional(maximum.or(listed.max()));
            let value = quote!(Value::Integer { minimum: #minimum, maximum: #maximum });
            limited(value, &multiple(schema))
        }
        "number" => {
            let number = |limit: Limit, exclusive: bool| {
                let bound = bound(limit).filter(|bound| bound.exclusive == exclusive);
                bound.and_then(|bound| bound.number.as_f64())
            };
            let [minimum, maximum] = [Limit::Minimum, Limit::Maximum].map(|limit| optional(number(limit, false)));
            let above =
                number(Limit::Minimum, true).map(|bound| quote!(openapi_runtime::Limit::ExclusiveMinimum(#bound)));
            let below =
                number(Limit::Maximum, true).map(|bound| quote!(openapi_runtime::Limit::ExclusiveMaximum(#bound)));
            let limits: Vec<_> = above.into_iter().chain(below).chain(multiple(schema)).collect();
            limited(quote!(Value::Number { minimum: #minimum, maximum: #maximum }), &limits)
        }
        "boolean" => quote!(Value::Boolean),
        "string" => {
            let (min_length, max_length) = (length(Limit::MinLength), length(Limit::MaxLength));
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
            let items = value(contract, &schema["items"], way).context("the elements of the list")?;
            let (min_items, max_items) = (length(Limit::MinItems), length(Limit::MaxItems));
            let value = quote!(Value::Array { items: &#items, min_items: #min_items, max_items: #max_items });
            let unique = (schema["uniqueItems"] == true).then(|| quote!(openapi_runtime::Limit::UniqueItems));
            limited(value, unique.as_slice())
        }
        "object" => {
            let required: Vec<_> = schema["required"].as_array().into_iter().flatten().collect();
            let empty = Map::new();
            let properties = schema["properties"].as_object().unwrap_or(&empty);
            let mut fields = Vec::new();
            for (name, property) in properties {
                let required = required.iter().any(|required| *required == name);
                let value = value(contract, property, way).with_context(|| format!("field `{name}`"))?;
                let property = flat(contract, property);
                let description = property["description"].as_str().unwrap_or_default().trim_end();
                fields.push(quote! {
                    Field { name: #name, required: #required, description: #description, value: #value, ..Field::EMPTY }
                });
            }
            quote!(Value::Object { fields: &[#(#fields),*] })
        }
        other => bail!("values of the type `{other}` are not known"),
    })
}

/// Of what a number must be a multiple.
fn multiple(schema: &Value) -> Vec<TokenStream> {
    let factor = schema["multipleOf"].as_f64().filter(|factor| *factor > 0.0);
    factor
        .map(|factor| quote!(openapi_runtime::Limit::MultipleOf(#factor)))
        .into_iter()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of_schema(schema: &Value) -> Result<String, String> {
        let contract =
            Document::from(json!({"components": {"schemas": {"Short": {"type": "string", "maxLength": 5}}}}));
        of(&contract, schema)
            .map(|value| value.to_string())
            .map_err(|error| error.to_string())
    }

    #[test]
    fn all_members_of_all_of_hold() {
        let short = json!({"$ref": "#/components/schemas/Short"});
        let expected = of_schema(&json!({"type": "string", "maxLength": 5}));
        for schema in [
            json!({"type": "string", "allOf": [{"maxLength": 5}, {"maxLength": 9}]}),
            json!({"type": "string", "allOf": [{"maxLength": 9}, {"maxLength": 5}]}),
            json!({"allOf": [short, {"maxLength": 9}]}),
            json!({"allOf": [short], "maxLength": 9}),
            json!({"$ref": "#/components/schemas/Short", "maxLength": 9}),
        ] {
            assert_eq!(of_schema(&schema), expected, "{schema}");
        }
        let field = |schema: &Value| json!({"type": "object", "properties": {"a": schema}});
        let described = json!({"description": "d", "type": "string", "maxLength": 5});
        assert_eq!(
            of_schema(&json!({"allOf": [field(&described), field(&json!({"maxLength": 9}))]})),
            of_schema(&field(&described))
        );
        assert_eq!(
            of_schema(
                &json!({"allOf": [{"type": "integer", "enum": [1, 2, 3]}, {"enum": [2, 3, 4], "exclusiveMinimum": 2}]})
            ),
            of_schema(&json!({"type": "integer", "enum": [2, 3], "exclusiveMinimum": 2}))
        );
    }

    #[test]
    fn what_contradicts_itself_is_said() {
        let said = of_schema(&json!({"allOf": [{"minLength": 3}, {"maxLength": 2}]})).unwrap_err();
        assert!(said.starts_with("no number is within both bounds"), "{said}");
    }
}
