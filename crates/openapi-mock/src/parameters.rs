//! Values of parameters, as requests have them.

use openapi_model::{Conjunction, Document, Parameter};
use percent_encoding::percent_decode_str;
use serde_json::{Map, Number, Value};

use crate::message::Request;

/// Names and values of a query or a form, decoded.
pub(crate) fn pairs(query: &str) -> Vec<(String, String)> {
    let decoded = |text: &str| {
        percent_decode_str(&text.replace('+', " "))
            .decode_utf8_lossy()
            .into_owned()
    };
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let pairs = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, "")));
    pairs.map(|(name, value)| (decoded(name), decoded(value))).collect()
}

pub(crate) fn cookies(request: &Request) -> Vec<(String, String)> {
    let headers = request
        .headers
        .iter()
        .filter(|(name, _)| name.eq_ignore_ascii_case("cookie"));
    let cookies = headers.flat_map(|(_, value)| value.split(';'));
    let cookies = cookies.filter_map(|cookie| cookie.trim().split_once('='));
    cookies
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

/// The value of a parameter; none if the request has none. `Err` if its form is not one that is read.
pub(crate) fn value(
    document: &Document,
    parameter: &Parameter<'_>,
    request: &Request,
    path: &[(String, String)],
) -> Result<Option<Value>, ()> {
    let name = parameter.name();
    let named = |pairs: &[(String, String)]| -> Vec<String> {
        let named = pairs.iter().filter(|(known, _)| known == name);
        named.map(|(_, value)| value.clone()).collect()
    };
    let query = pairs(request.query());
    let texts = match parameter.location() {
        "path" => named(path),
        "query" => named(&query),
        "cookie" => named(&cookies(request)),
        _ => request.value(name).map(str::to_owned).into_iter().collect(),
    };
    if let Some((media_type, _)) = parameter.media_type() {
        let Some(text) = texts.first() else { return Ok(None) };
        let read = if media_type.is_json() {
            serde_json::from_str(text).map_err(drop)
        } else {
            Err(())
        };
        return read.map(Some);
    }
    let Some(node) = parameter.schema() else {
        return Ok(texts.into_iter().next().map(Value::from));
    };
    let schema = document.conjunction([node.pointer]);
    if parameter.style() == "deepObject" {
        return Ok(deep_object(name, &schema, &query));
    }
    let types = schema.types().map(|types| types.value).unwrap_or_default();
    if types.contains("object") || !schema.properties().is_empty() {
        return if texts.is_empty() && !parameter.explode() {
            Ok(None)
        } else {
            Err(())
        };
    }
    if !types.contains("array") {
        return Ok(texts.into_iter().next().map(|text| scalar(&schema, &text)));
    }
    let items = schema.inner("items").unwrap_or_else(|| schema.of_pointers([]));
    let Some(first) = texts.first() else { return Ok(None) };
    let separator = match parameter.style() {
        "spaceDelimited" => " ",
        "pipeDelimited" => "|",
        "label" | "matrix" => return Err(()),
        _ => ",",
    };
    let is_repeated = parameter.explode() && matches!(parameter.location(), "query" | "cookie");
    let elements: Vec<Value> = if is_repeated {
        texts.iter().map(|text| scalar(&items, text)).collect()
    } else {
        first.split(separator).map(|text| scalar(&items, text)).collect()
    };
    Ok(Some(Value::Array(elements)))
}

/// `name[property]=value` for each property.
fn deep_object(name: &str, schema: &Conjunction<'_>, query: &[(String, String)]) -> Option<Value> {
    let mut members = Map::new();
    for (key, text) in query {
        let property = key
            .strip_prefix(name)
            .and_then(|rest| rest.strip_prefix('[')?.strip_suffix(']'));
        if let Some(property) = property {
            members.insert(property.to_owned(), scalar(&schema.property(property), text));
        }
    }
    (!members.is_empty()).then_some(Value::Object(members))
}

/// A text as the first type of the schema that it can be.
fn scalar(schema: &Conjunction<'_>, text: &str) -> Value {
    let mut types = schema.types().map(|types| types.value).unwrap_or_default();
    for group in schema.alternatives() {
        for member in group.members {
            types.extend(
                schema
                    .of_pointers([member])
                    .types()
                    .into_iter()
                    .flat_map(|types| types.value),
            );
        }
    }
    let number = || -> Option<Value> {
        let whole = text.parse::<i64>().ok().map(Value::from);
        whole.or_else(|| Number::from_f64(text.parse().ok()?).map(Value::Number))
    };
    let read = types.iter().find_map(|name| match name.as_str() {
        "integer" | "number" => number(),
        "boolean" => text.parse::<bool>().ok().map(Value::from),
        _ => None,
    });
    read.unwrap_or_else(|| Value::from(text))
}
