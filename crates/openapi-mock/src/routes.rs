//! Finds the operation of a request.

use openapi_model::{Document, Operation};
use percent_encoding::percent_decode_str;

use crate::message::Request;

/// Values of path parameters by their names.
type Values = Vec<(String, String)>;

pub(crate) enum Found<'a> {
    /// The operation, and the values of its path parameters.
    Operation(Box<Operation<'a>>, Values),
    /// The path has other methods: these.
    OtherMethods(String),
    Nothing,
}

pub(crate) fn find<'a>(document: &'a Document, request: &Request) -> Found<'a> {
    let operations = document.operations();
    let mut best: Option<(Values, String)> = None;
    for path in candidates(document, request.path()) {
        for operation in &operations {
            let Some(values) = matched(&operation.path, path) else {
                continue;
            };
            // A path without parameters is more concrete (OpenAPI 3.1, section 4.8.8.2).
            if best.as_ref().is_none_or(|(known, _)| values.len() < known.len()) {
                best = Some((values, operation.path.clone()));
            }
        }
        if best.is_some() {
            break;
        }
    }
    let Some((values, path)) = best else {
        return Found::Nothing;
    };
    let on_path = operations.into_iter().filter(|operation| operation.path == path);
    let on_path: Vec<Operation<'_>> = on_path.collect();
    let method = request.method.to_lowercase();
    let own = on_path.iter().find(|operation| operation.method == method);
    // HEAD is GET without a body.
    let get = || {
        on_path
            .iter()
            .find(|operation| method == "head" && operation.method == "get")
    };
    match own.or_else(get) {
        Some(operation) => Found::Operation(Box::new(operation.clone()), values),
        None => {
            let methods: Vec<String> = on_path
                .iter()
                .map(|operation| operation.method.to_uppercase())
                .collect();
            Found::OtherMethods(methods.join(", "))
        }
    }
}

/// The path as it is, then without the path of each server.
fn candidates<'p>(document: &Document, path: &'p str) -> Vec<&'p str> {
    let mut candidates = vec![path];
    for server in document.root().elements("servers") {
        let url = server.text("url").unwrap_or_default();
        let prefix = match url.split_once("://") {
            Some((_, rest)) => rest.find('/').and_then(|start| rest.get(start..)).unwrap_or_default(),
            None => url,
        };
        let prefix = prefix.trim_end_matches('/');
        if let Some(rest) = path
            .strip_prefix(prefix)
            .filter(|rest| !prefix.is_empty() && rest.starts_with('/'))
        {
            candidates.push(rest);
        }
    }
    candidates
}

/// The values of the parameters, if the path fits the template. A value is not empty and has no slash.
fn matched(template: &str, path: &str) -> Option<Values> {
    let (mut templates, mut segments) = (template.split('/'), path.split('/'));
    let mut values = Vec::new();
    loop {
        match (templates.next(), segments.next()) {
            (None, None) => return Some(values),
            (Some(template), Some(segment)) => in_segment(&decoded(template), &decoded(segment), &mut values)?,
            _ => return None,
        }
    }
}

fn decoded(text: &str) -> String {
    percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn in_segment(template: &str, segment: &str, values: &mut Values) -> Option<()> {
    let mut parts = template.split('{');
    let mut rest = segment.strip_prefix(parts.next().unwrap_or_default())?;
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let (name, literal) = part.split_once('}')?;
        let end = match (literal, parts.peek()) {
            (_, None) => rest
                .len()
                .checked_sub(literal.len())
                .filter(|_| rest.ends_with(literal))?,
            ("", Some(_)) => return None,
            (literal, Some(_)) => rest.find(literal)?,
        };
        let value = rest.get(..end).filter(|value| !value.is_empty())?;
        values.push((name.to_owned(), value.to_owned()));
        rest = rest.get(end + literal.len()..)?;
    }
    rest.is_empty().then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_are_matched_within_segments() {
        for (template, path, expected) in [
            ("/pets", "/pets", Some(vec![])),
            ("/pets", "/pets/", None),
            ("/pets/{id}", "/pets/a%2Fb", Some(vec![("id", "a/b")])),
            ("/pets/{id}", "/pets/", None),
            ("/pets/{id}.json", "/pets/7.json", Some(vec![("id", "7")])),
            ("/{a}-{b}/c", "/1-2/c", Some(vec![("a", "1"), ("b", "2")])),
            ("/\u{e9}/a b/{id}", "/%C3%A9/a%20b/1", Some(vec![("id", "1")])),
            ("/{a}{b}", "/12", None),
        ] {
            let found = matched(template, path);
            let found = found.as_ref().map(|values| {
                values
                    .iter()
                    .map(|(name, value)| (name.as_str(), value.as_str()))
                    .collect::<Vec<_>>()
            });
            assert_eq!(found, expected, "{template} {path}");
        }
    }
}
