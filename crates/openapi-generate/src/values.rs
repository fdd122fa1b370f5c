//! Values of the operation table: what the schema of a request allows.

use anyhow::{Context, bail};
use openapi_model::{Conjunction, Limit, Pointer};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::fields::optional;
use super::patterns;

/// Schemas nested deeper than this, or more of them in one value, are only checked by the server.
const DEEPEST: usize = 16;
const MOST: usize = 2000;

pub(super) fn of(schema: &Conjunction<'_>) -> anyhow::Result<TokenStream> {
    value(schema, &mut Way::default())
}

/// The schemas around one, and their total number.
#[derive(Default)]
struct Way {
    parts: Vec<Pointer>,
    depth: usize,
    count: usize,
}

fn value(schema: &Conjunction<'_>, way: &mut Way) -> anyhow::Result<TokenStream> {
    let parts = schema.parts().iter().map(|part| part.pointer.clone());
    let parts: Vec<Pointer> = parts.collect();
    way.count += 1;
    let again = parts.iter().any(|part| way.parts.contains(part));
    // A recursive schema: values further inside are not checked.
    if again || way.depth == DEEPEST || way.count > MOST {
        return Ok(quote!(Value::Any));
    }
    let before = way.parts.len();
    way.parts.extend(parts);
    way.depth += 1;
    let found = inner(schema, way);
    way.depth -= 1;
    way.parts.truncate(before);
    found
}

fn inner(schema: &Conjunction<'_>, way: &mut Way) -> anyhow::Result<TokenStream> {
    // No value is allowed by all: the server alone knows what is meant.
    if schema.contradiction().is_some() {
        return Ok(quote!(Value::Any));
    }
    if let Some(group) = schema.alternatives().into_iter().next() {
        let members = group.members.into_iter().map(|pointer| schema.of_pointers([pointer]));
        let (null, others): (Vec<_>, Vec<_>) = members.partition(Conjunction::allows_null_alone);
        let others: Vec<_> = others
            .iter()
            .map(|member| value(member, way))
            .collect::<Result<_, _>>()?;
        let inner = match others.as_slice() {
            [only] => only.clone(),
            others => quote!(Value::AnyOf(&[#(#others),*])),
        };
        return Ok(nullable(!null.is_empty() || schema.is_nullable(), &inner));
    }
    let named = schema.types().map(|types| types.value).unwrap_or_default();
    let (null, types): (Vec<_>, Vec<_>) = named.iter().map(String::as_str).partition(|name| *name == "null");
    let inner = match types.as_slice() {
        [] if lists_texts(schema) => plain(schema, "string", way)?,
        [] if schema.keywords().contains("properties") => plain(schema, "object", way)?,
        [] => quote!(Value::Any),
        [only] => plain(schema, only, way)?,
        several => {
            let values: Vec<_> = several
                .iter()
                .map(|name| plain(schema, name, way))
                .collect::<Result<_, _>>()?;
            quote!(Value::AnyOf(&[#(#values),*]))
        }
    };
    Ok(nullable(!null.is_empty(), &inner))
}

fn nullable(null: bool, value: &TokenStream) -> TokenStream {
    if null {
        quote!(Value::Nullable(&#value))
    } else {
        value.clone()
    }
}

/// Whether all listed values are texts or null.
fn lists_texts(schema: &Conjunction<'_>) -> bool {
    let listed = schema.values();
    listed.is_some_and(|values| values.iter().all(|fact| fact.value.is_string() || fact.value.is_null()))
}

/// The value, with bounds that its type cannot express.
fn limited(value: TokenStream, limits: &[TokenStream]) -> TokenStream {
    if limits.is_empty() {
        return value;
    }
    quote!(Value::Limited(&#value, &[#(#limits),*]))
}

/// A schema of one type.
fn plain(schema: &Conjunction<'_>, name: &str, way: &mut Way) -> anyhow::Result<TokenStream> {
    let bounds = schema.bounds();
    let bound = |limit: Limit| bounds.get(&limit).map(|fact| &fact.value);
    let length = |limit: Limit| {
        let bound = bound(limit).and_then(|bound| bound.number.as_u64());
        bound.and_then(|bound| usize::try_from(bound).ok())
    };
    let listed = schema.values().into_iter().flatten().map(|fact| fact.value);
    let listed: Vec<&Value> = listed.collect();
    Ok(match name {
        "integer" => {
            let listed = listed.iter().filter_map(|value| value.as_i64());
            let whole = |limit: Limit| bound(limit).cloned()?.among_whole_numbers(limit).number.as_i64();
            let (minimum, maximum) = (whole(Limit::Minimum), whole(Limit::Maximum));
            let bounds = [minimum.or(listed.clone().min()), maximum.or(listed.max())];
            let value = match bounds {
                [None, None] => quote!(Value::INTEGER),
                bounds => {
                    let [minimum, maximum] = bounds.map(|bound| optional(bound.map(Literal::i64_unsuffixed)));
                    quote!(Value::integer(#minimum, #maximum))
                }
            };
            limited(value, &multiple(schema))
        }
        "number" => {
            let number = |limit: Limit, exclusive: bool| {
                let bound = bound(limit).filter(|bound| bound.exclusive == exclusive);
                bound.and_then(|bound| bound.number.as_f64())
            };
            let value = match [Limit::Minimum, Limit::Maximum].map(|limit| number(limit, false)) {
                [None, None] => quote!(Value::NUMBER),
                bounds => {
                    let [minimum, maximum] = bounds.map(|bound| optional(bound.map(Literal::f64_unsuffixed)));
                    quote!(Value::number(#minimum, #maximum))
                }
            };
            let above =
                number(Limit::Minimum, true).map(|bound| quote!(openapi_runtime::Limit::ExclusiveMinimum(#bound)));
            let below =
                number(Limit::Maximum, true).map(|bound| quote!(openapi_runtime::Limit::ExclusiveMaximum(#bound)));
            let limits: Vec<_> = above.into_iter().chain(below).chain(multiple(schema)).collect();
            limited(value, &limits)
        }
        "boolean" => quote!(Value::Boolean),
        "string" => {
            let lengths = [length(Limit::MinLength), length(Limit::MaxLength)];
            let one_of: Vec<&str> = listed.iter().filter_map(|value| value.as_str()).collect();
            string(lengths, schema.text("pattern"), schema.text("format"), &one_of)?
        }
        "array" => {
            let items = schema.of_pointers(schema.schemas("items"));
            let items = value(&items, way).context("the elements of the list")?;
            let value = match [length(Limit::MinItems), length(Limit::MaxItems)] {
                [None, None] => quote!(Value::array(&#items)),
                bounds => {
                    let [min_items, max_items] = bounds.map(count);
                    quote!(Value::Array { items: &#items, min_items: #min_items, max_items: #max_items })
                }
            };
            let unique = schema
                .flag("uniqueItems")
                .then(|| quote!(openapi_runtime::Limit::UniqueItems));
            limited(value, unique.as_slice())
        }
        "object" => {
            let required = schema.required();
            let mut fields = Vec::new();
            for name in schema.properties().into_keys() {
                let property = schema.property(&name);
                // Only the server sets a `readOnly` property.
                let required = required.contains_key(&name) && !property.flag("readOnly");
                let value = value(&property, way).with_context(|| format!("field `{name}`"))?;
                let description = property.text("description").unwrap_or_default().trim_end();
                let field = if required {
                    quote!(Field::required)
                } else {
                    quote!(Field::optional)
                };
                fields.push(quote!(#field(#name, #description, #value)));
            }
            quote!(Value::object(&[#(#fields),*]))
        }
        other => bail!("the type `{other}` is not supported"),
    })
}

/// A text with these lengths.
fn string(
    lengths: [Option<usize>; 2],
    pattern: Option<&str>,
    format: Option<&str>,
    one_of: &[&str],
) -> anyhow::Result<TokenStream> {
    let pattern = match pattern {
        Some(source) => {
            let table = patterns::compile(source).with_context(|| format!("pattern `{source}`"))?;
            let states = table.code(source);
            Some(quote!(Pattern::new(#source, #states)))
        }
        None => None,
    };
    let format = match format {
        Some("date") => Some(quote!(Format::Date)),
        Some("date-time") => Some(quote!(Format::DateTime)),
        Some("password") => Some(quote!(Format::Password)),
        _ => None,
    };
    let [min_length, max_length] = lengths.map(count);
    Ok(match (lengths, pattern, format, one_of) {
        ([None, None], None, None, []) => quote!(Value::TEXT),
        (_, None, None, []) => quote!(Value::text(#min_length, #max_length)),
        ([None, None], Some(pattern), None, []) => quote!(Value::matching(#pattern)),
        ([None, None], None, Some(format), []) => quote!(Value::formatted(#format)),
        ([None, None], None, None, one_of) => quote!(Value::among(&[#(#one_of),*])),
        (_, pattern, format, one_of) => {
            let (pattern, format) = (optional(pattern), optional(format));
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
    })
}

fn count(bound: Option<usize>) -> TokenStream {
    optional(bound.map(Literal::usize_unsuffixed))
}

/// The number that values must be a multiple of.
fn multiple(schema: &Conjunction<'_>) -> Vec<TokenStream> {
    let factors = schema.facts("multipleOf").into_iter();
    let factors = factors.filter_map(|fact| fact.value.as_f64().filter(|factor| *factor > 0.0));
    factors
        .map(|factor| quote!(openapi_runtime::Limit::MultipleOf(#factor)))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn of_schema(schema: &Value) -> Result<String, String> {
        let document = json!({"a": schema, "components": {"schemas": {"Short": {"type": "string", "maxLength": 5}}}});
        of(&Conjunction::of(&document, [Pointer::root().join("a")]))
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
    fn what_contradicts_itself_is_left_to_the_server() {
        let said = of_schema(&json!({"allOf": [{"minLength": 3}, {"maxLength": 2}]}));
        assert_eq!(said.as_deref(), Ok("Value :: Any"));
    }
}
