//! The description of an operation, within a budget.

use std::fmt::Write;

use openapi_model::{Conjunction, Document, MediaType, Node, Operation};

use crate::catalog::{Catalog, Entry, first_sentence, one_line};
use crate::grants::{Grants, needed};
use crate::notation::{Side, description, fields, outline, type_of};

/// How much a description says: the first that fits the budget is taken.
#[derive(Clone, Copy, Debug)]
struct Detail {
    /// Longest text about a parameter or a required field, in characters.
    text: usize,
    /// Longest text about an optional field.
    optional: usize,
    /// Levels of fields within fields.
    depth: usize,
    /// Levels of the response.
    response: usize,
    /// Whether optional fields have types.
    types: bool,
}

const DETAILS: [Detail; 6] = [
    Detail {
        text: 300,
        optional: 300,
        depth: 3,
        response: 2,
        types: true,
    },
    Detail {
        text: 160,
        optional: 100,
        depth: 3,
        response: 2,
        types: true,
    },
    Detail {
        text: 120,
        optional: 0,
        depth: 2,
        response: 1,
        types: true,
    },
    Detail {
        text: 80,
        optional: 0,
        depth: 1,
        response: 0,
        types: true,
    },
    Detail {
        text: 0,
        optional: 0,
        depth: 0,
        response: 0,
        types: true,
    },
    Detail {
        text: 0,
        optional: 0,
        depth: 0,
        response: 0,
        types: false,
    },
];

/// The number of characters of a text within JSON.
pub(crate) fn cost(text: &str) -> usize {
    let escaped = |shown: char| match shown {
        '"' | '\\' | '\n' | '\r' | '\t' => 2,
        shown if shown.is_control() => 6,
        _ => 1,
    };
    text.chars().map(escaped).sum()
}

/// The text, cut to a budget, with an ellipsis if it was.
pub(crate) fn within(text: &str, budget: usize) -> String {
    if cost(text) <= budget {
        return text.to_owned();
    }
    let mut kept = String::new();
    let mut left = budget.saturating_sub(1);
    for shown in text.chars() {
        let cost = cost(shown.encode_utf8(&mut [0; 4]));
        if cost > left {
            break;
        }
        left -= cost;
        kept.push(shown);
    }
    kept.push('…');
    kept
}

/// Describes an operation in at most `budget` characters.
pub(crate) fn describe(catalog: &Catalog, entry: &Entry, grants: &Grants, budget: usize) -> String {
    let Some(operation) = catalog.operation(entry) else {
        return within(&entry.summary, budget);
    };
    let mut text = String::new();
    for detail in DETAILS {
        text = written(catalog.document(), entry, &operation, grants, detail);
        if cost(&text) <= budget {
            return text;
        }
    }
    let advice = format!(
        "\nCut. `describe` with `part`: parameters, body, body.FIELD or response, for the rest of {}.",
        entry.id
    );
    within(&text, budget.saturating_sub(cost(&advice))) + &advice
}

/// Describes a part of an operation: `parameters`, `body`, `response`, or a field in one of the latter by its path.
pub(crate) fn describe_part(catalog: &Catalog, entry: &Entry, part: &str, budget: usize) -> Option<String> {
    let operation = catalog.operation(entry)?;
    let document = catalog.document();
    let mut names = part.split('.').map(|name| name.trim_end_matches("[]"));
    let (side, mut schema) = match names.next()? {
        "parameters" => {
            let text = DETAILS.map(|detail| parameters(document, &operation, detail));
            let fitting = text.iter().find(|text| cost(text) <= budget).unwrap_or(&text[4]);
            return Some(within(fitting, budget));
        }
        "body" => (Side::Request, body_schema(document, &operation)?.1),
        "response" => (Side::Response, response_schema(document, &operation)?.2),
        _ => return None,
    };
    for name in names {
        let fields = fields(document, &schema, side);
        schema = fields.into_iter().find(|field| field.name == name)?.schema;
    }
    let mut text = String::new();
    for detail in DETAILS {
        text = format!(
            "{part}: {}. {}\n",
            type_of(&schema),
            within(&description(&schema), detail.text)
        );
        write_fields(document, &schema, (side, detail, 1), &mut text);
        if cost(&text) <= budget {
            return Some(text);
        }
    }
    Some(within(&text, budget))
}

fn written(document: &Document, entry: &Entry, operation: &Operation<'_>, grants: &Grants, detail: Detail) -> String {
    let mut text = format!("{}: {} {}\n", entry.id, entry.method, entry.path);
    if entry.id.starts_with(&entry.method) {
        text = format!("{}\n", entry.id);
    }
    let _ = writeln!(text, "{}.", entry.summary.trim_end_matches('.'));
    if detail.text > 0 && !entry.description.is_empty() && entry.description != entry.summary {
        let _ = writeln!(text, "{}", within(&entry.description, detail.text * 3));
    }
    if operation.node.flag("deprecated") {
        text.push_str("Deprecated.\n");
    }
    match (entry.reads, grants.allow(entry)) {
        (true, _) => {}
        (false, true) => text.push_str("A write: the first call shows what it would do.\n"),
        (false, false) => {
            let _ = writeln!(
                text,
                "A write, which this server does not allow: it needs the grant {}.",
                needed(entry)
            );
        }
    }
    text.push_str(&parameters(document, operation, detail));
    if let Some((media_type, schema, required)) = body(document, operation) {
        let required = if required { ", required" } else { "" };
        match schema {
            Some(schema) => {
                let _ = writeln!(text, "body: {} as {media_type}{required}", type_of(&schema));
                write_fields(document, &schema, (Side::Request, detail, 1), &mut text);
            }
            None => {
                let _ = writeln!(text, "body: {media_type}{required}");
            }
        }
    }
    if let Some((status, media_type, schema)) = response_schema(document, operation) {
        let _ = writeln!(
            text,
            "returns {status} {media_type}: {}",
            outline(document, &schema, detail.response)
        );
    }
    text
}

fn parameters(document: &Document, operation: &Operation<'_>, detail: Detail) -> String {
    let mut text = String::new();
    let mut parameters = operation.parameters(document);
    parameters.retain(|parameter| !is_set_by_the_client(parameter.location(), parameter.name()));
    parameters.sort_by_key(|parameter| !parameter.required());
    if !parameters.is_empty() {
        text.push_str("parameters (* required):\n");
    }
    for parameter in parameters {
        let mark = if parameter.required() { "*" } else { "" };
        let longest = if parameter.required() {
            detail.text
        } else {
            detail.optional
        };
        let about = one_line(parameter.node.text("description").unwrap_or_default());
        let schema = parameter.schema().map(|schema| document.conjunction([schema.pointer]));
        let kind = schema.as_ref().map_or_else(|| "any".to_owned(), type_of);
        let _ = write!(text, "  {}{mark} ({})", parameter.name(), parameter.location());
        if detail.types || parameter.required() {
            let _ = write!(text, ": {kind}");
        }
        finish(&about, longest, &mut text);
    }
    text
}

/// Headers that are no parameters (OpenAPI 3.1, section 4.8.12.2.1).
fn is_set_by_the_client(location: &str, name: &str) -> bool {
    location == "header"
        && ["accept", "authorization", "content-type"]
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
}

fn write_fields<'a>(
    document: &'a Document,
    schema: &Conjunction<'a>,
    (side, detail, level): (Side, Detail, usize),
    text: &mut String,
) {
    for field in fields(document, schema, side) {
        let mark = if field.required { "*" } else { "" };
        let longest = if field.required { detail.text } else { detail.optional };
        let _ = write!(text, "{}{}{mark}", "  ".repeat(level), field.name);
        if detail.types || field.required {
            let _ = write!(text, ": {}", type_of(&field.schema));
        }
        finish(&description(&field.schema), longest, text);
        if level < detail.depth {
            write_fields(document, &field.schema, (side, detail, level + 1), text);
        }
    }
}

/// Ends a line, with a text if there is room for it.
fn finish(about: &str, longest: usize, text: &mut String) {
    if longest > 0 && !about.is_empty() {
        let about = if cost(about) <= longest {
            about
        } else {
            first_sentence(about)
        };
        let _ = write!(text, ". {}", within(about, longest));
    }
    text.push('\n');
}

/// The media type of the body, its schema, and whether it is required. JSON takes precedence.
fn body<'a>(document: &'a Document, operation: &Operation<'a>) -> Option<(MediaType, Option<Conjunction<'a>>, bool)> {
    let body = operation.request_body(document)?;
    let (media_type, content) = preferred(&body)?;
    let schema = content
        .member("schema")
        .map(|schema| document.conjunction([schema.pointer]));
    Some((media_type, schema, body.flag("required")))
}

fn body_schema<'a>(document: &'a Document, operation: &Operation<'a>) -> Option<(MediaType, Conjunction<'a>)> {
    let (media_type, schema, _) = body(document, operation)?;
    Some((media_type, schema?))
}

/// The first successful response with content: its status, media type and schema.
pub(crate) fn response_schema<'a>(
    document: &'a Document,
    operation: &Operation<'a>,
) -> Option<(&'a str, MediaType, Conjunction<'a>)> {
    let responses = operation.responses(document).into_iter();
    let mut succeeding = responses.filter(|(status, _)| status.starts_with('2') || *status == "default");
    succeeding.find_map(|(status, response)| {
        let (media_type, content) = preferred(&response)?;
        let schema = content.member("schema")?;
        Some((status, media_type, document.conjunction([schema.pointer])))
    })
}

/// The content that is JSON, or else the first.
pub(crate) fn preferred<'a>(holder: &Node<'a>) -> Option<(MediaType, Node<'a>)> {
    let mut content = holder.content();
    let first = content.next()?;
    if first.0.is_json() {
        return Some(first);
    }
    Some(content.find(|(media_type, _)| media_type.is_json()).unwrap_or(first))
}
