//! Schemas as nested lists of fields.

use std::fmt::Write;

use openapi_model::{Document, Node, Pointer};
use serde_json::Value;

use super::markup::{id, markdown, text};

/// Below this depth, an inline schema is only named.
const DEEPEST: usize = 8;

/// The schemas of a document.
#[derive(Clone, Copy)]
pub(super) struct Schemas<'a> {
    pub(super) document: &'a Document,
}

impl Schemas<'_> {
    /// The type in a few words, with links to named schemas.
    pub(super) fn label(self, schema: &Node<'_>) -> String {
        self.label_at(schema, 0)
    }

    fn label_at(self, schema: &Node<'_>, depth: usize) -> String {
        if let Some(reference) = schema.reference() {
            return link(reference);
        }
        if depth > DEEPEST {
            return "any".to_owned();
        }
        if let Value::Bool(all) = schema.value {
            return if *all { "any" } else { "nothing" }.to_owned();
        }
        for (keyword, joint) in [("oneOf", " | "), ("anyOf", " | "), ("allOf", " & ")] {
            let members: Vec<_> = schema
                .elements(keyword)
                .map(|member| self.label_at(&member, depth + 1))
                .collect();
            if !members.is_empty() {
                return members.join(joint);
            }
        }
        if let Some(value) = schema.get("const") {
            return format!("<code>{}</code>", text(&value.to_string()));
        }
        let items = schema.member("items").map(|items| self.label_at(&items, depth + 1));
        let names = match schema.get("type") {
            Some(Value::String(name)) => vec![name.as_str()],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ if schema.get("properties").is_some() => vec!["object"],
            _ if items.is_some() => vec!["array"],
            _ => vec!["any"],
        };
        let name = |name: &str| match (name, &items) {
            ("array", Some(items)) => format!("list of {items}"),
            ("array", None) => "list".to_owned(),
            (name, _) => match schema.text("format") {
                Some(format) if name != "null" => format!("{} ({})", text(name), text(format)),
                _ => text(name),
            },
        };
        let mut label: Vec<_> = names.into_iter().map(name).collect();
        if schema.get("nullable") == Some(&Value::Bool(true)) {
            label.push("null".to_owned());
        }
        label.join(" | ")
    }

    /// What else the schema says: values, bounds, default.
    pub(super) fn facts(self, schema: &Node<'_>) -> String {
        let mut facts = Vec::new();
        if let Some(values) = schema.get("enum").and_then(Value::as_array) {
            let values: Vec<_> = values.iter().map(shown).collect();
            facts.push(format!("one of {}", values.join(", ")));
        }
        for (keyword, words) in BOUNDS {
            if let Some(bound) = schema.get(keyword).filter(|bound| !bound.is_boolean()) {
                facts.push(format!("{words} {}", shown(bound)));
            }
        }
        if let Some(default) = schema.get("default") {
            facts.push(format!("default {}", shown(default)));
        }
        if facts.is_empty() {
            return String::new();
        }
        format!("<p class=\"facts\">{}</p>", facts.join("; "))
    }

    /// The fields of a schema, and of inline schemas within it. Named ones are linked.
    pub(super) fn fields(self, schema: &Node<'_>) -> String {
        self.fields_at(schema, 0)
    }

    fn fields_at(self, schema: &Node<'_>, depth: usize) -> String {
        if depth > DEEPEST || schema.refers() {
            return String::new();
        }
        let required = schema.get("required").and_then(Value::as_array);
        let is_required = |name: &str| {
            let mut names = required.into_iter().flatten();
            names.any(|required| required.as_str() == Some(name))
        };
        let mut html = String::new();
        let properties: Vec<_> = schema.entries("properties").collect();
        if !properties.is_empty() {
            html.push_str("<ul class=\"fields\">");
            for (name, property) in properties {
                html.push_str(&self.field(name, is_required(name), &property, depth));
            }
            html.push_str("</ul>");
        }
        for (keyword, title) in [("allOf", "All of"), ("oneOf", "One of"), ("anyOf", "Any of")] {
            let members: Vec<_> = schema.elements(keyword).collect();
            let inline = members
                .iter()
                .any(|member| !self.fields_at(member, depth + 1).is_empty());
            if inline {
                let _ = write!(html, "<p class=\"group\">{title}</p><ul class=\"fields\">");
                for member in members {
                    let inner = self.fields_at(&member, depth + 1);
                    let description = member.text("description").map(markdown).unwrap_or_default();
                    let _ = write!(
                        html,
                        "<li><span class=\"type\">{}</span>{description}{inner}</li>",
                        self.label(&member)
                    );
                }
                html.push_str("</ul>");
            }
        }
        for keyword in ["items", "additionalProperties"] {
            if let Some(inner) = schema.member(keyword) {
                html.push_str(&self.fields_at(&inner, depth + 1));
            }
        }
        html
    }

    fn field(self, name: &str, required: bool, schema: &Node<'_>, depth: usize) -> String {
        let mut html = format!("<li><code class=\"name\">{}</code> ", text(name));
        let _ = write!(html, "<span class=\"type\">{}</span>", self.label(schema));
        if required {
            html.push_str(" <span class=\"required\">required</span>");
        }
        if schema.get("deprecated") == Some(&Value::Bool(true)) {
            html.push_str(" <span class=\"deprecated\">deprecated</span>");
        }
        for (keyword, words) in [("readOnly", "only in responses"), ("writeOnly", "only in requests")] {
            if schema.get(keyword) == Some(&Value::Bool(true)) {
                let _ = write!(html, " <span class=\"type\">{words}</span>");
            }
        }
        // A description beside a reference takes precedence over that of the target.
        let described = self.document.resolve(schema.clone());
        let description = schema.text("description").or_else(|| described.text("description"));
        html.push_str(&description.map(markdown).unwrap_or_default());
        html.push_str(&self.facts(schema));
        html.push_str(&self.fields_at(schema, depth + 1));
        html.push_str("</li>");
        html
    }
}

/// Bounds of a schema, in words.
const BOUNDS: [(&str, &str); 12] = [
    ("minimum", "at least"),
    ("exclusiveMinimum", "more than"),
    ("maximum", "at most"),
    ("exclusiveMaximum", "less than"),
    ("multipleOf", "a multiple of"),
    ("minLength", "characters: at least"),
    ("maxLength", "characters: at most"),
    ("minItems", "items: at least"),
    ("maxItems", "items: at most"),
    ("minProperties", "fields: at least"),
    ("maxProperties", "fields: at most"),
    ("pattern", "matches"),
];

/// A value as code.
pub(super) fn shown(value: &Value) -> String {
    let value = match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    format!("<code>{}</code>", text(&value))
}

/// A link to a named schema, or the reference itself.
fn link(reference: &str) -> String {
    let pointer = Pointer::from_reference(reference);
    let name = pointer.as_ref().and_then(Pointer::last);
    match name {
        Some(name) if reference.starts_with("#/components/schemas/") => {
            format!("<a href=\"#{}\">{}</a>", id("schema", &name), text(&name))
        }
        _ => text(reference),
    }
}
