//! Schemas and parameters whose Rust type the document names: `x-rust-type`.

use std::collections::BTreeMap;

use anyhow::Context;
use openapi_model::edit::{self, Object};
use openapi_model::{Conjunction, Kind, Node, Part, Pointer};
use proc_macro2::TokenStream;
use quote::ToTokens;
use serde_json::{Map, Value, json};
use syn::visit_mut::VisitMut;

use crate::document::Document;
use crate::formats;

pub(super) const NAME: &str = "x-rust-type";
/// The component schema that replaces all exact numbers without a component of their own.
const DECIMAL: &str = "OpenapiRuntimeDecimal";

/// The types of component schemas, by the names of these.
#[derive(Debug, Default)]
pub(super) struct RustTypes(BTreeMap<String, String>);

impl RustTypes {
    /// Those of a document.
    pub(super) fn of(contract: &Document) -> anyhow::Result<Self> {
        let mut types = BTreeMap::new();
        for (name, schema) in contract.model().components("schemas") {
            if let Some(ty) = stated(&schema).with_context(|| format!("the schema {name}"))? {
                types.insert(name.to_owned(), type_text(&ty));
            }
        }
        if contract.model().nodes().any(|node| is_decimal(&node)) {
            types.insert(DECIMAL.to_owned(), "crate::Decimal".to_owned());
        }
        Ok(Self(types))
    }

    /// Each schema, and its type in the generated crate.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, ty)| (name.as_str(), ty.as_str()))
    }

    /// The document in which these schemas are opaque to the lowering, which would otherwise generate types for what is
    /// inside them. Each keeps references to the schemas that its type names. `x-rust-type` itself is removed, because
    /// progenitor gives it another meaning.
    pub(super) fn close(&self, mut document: Value) -> Value {
        let schemas: Pointer = ["components", "schemas"].into_iter().collect();
        edit::walk(
            &Pointer::root(),
            Kind::Document,
            &mut document,
            &mut |pointer, kind, value| {
                let is_decimal = kind == Kind::Schema && is_decimal(&Node::new(pointer.clone(), kind, value));
                let Some(mut object) = Object::of(pointer.clone(), kind, value) else {
                    return true;
                };
                let format = object.remove(NAME).and_then(|stated| format(&stated));
                if let Some(format) = format {
                    object.set("format", format);
                }
                let is_component = kind == Kind::Schema && pointer.parent().as_ref() == Some(&schemas);
                let name = pointer.last().filter(|_| is_component);
                let Some(ty) = name.and_then(|name| self.0.get(name.as_ref())) else {
                    if is_decimal {
                        formats::refer(&mut object, &json!({"$ref": schemas.join(DECIMAL).to_string()}));
                    }
                    return !is_decimal;
                };
                // Others are scalars, for which the lowering generates nothing.
                let is_composed = object.has_any(&["anyOf", "oneOf"]) || object.list("type").is_some();
                if is_composed {
                    let description = object.remove("description");
                    let parts = component_types(ty);
                    let parts = parts.map(|part| (part.to_owned(), json!({"$ref": schemas.join(part).to_string()})));
                    object.take();
                    object.set("type", "object");
                    object.set("properties", parts.collect::<Map<_, _>>());
                    if let Some(description) = description {
                        object.set("description", description);
                    }
                }
                true
            },
        );
        if self.0.contains_key(DECIMAL) {
            document["components"]["schemas"][DECIMAL] = json!({"type": "number"});
        }
        document
    }
}

/// The format of an integer type.
fn format(stated: &Value) -> Option<&'static str> {
    match stated.as_str()? {
        "u32" => Some("uint32"),
        "u64" => Some("uint64"),
        "i64" => Some("int64"),
        _ => None,
    }
}

/// Whether a schema is an exact number, such as an amount of money.
fn is_decimal(schema: &Node<'_>) -> bool {
    let types = schema.types();
    let is_number = types.contains(&"number") && types.iter().all(|name| ["number", "null"].contains(name));
    is_number && (schema.text("format") == Some("decimal") || schema.text(NAME) == Some("Decimal"))
}

/// The text of a type, with spaces only between words.
fn type_text(ty: &TokenStream) -> String {
    let tokens = ty.to_string();
    let word = |letter: Option<&char>| letter.is_some_and(|letter| letter.is_alphanumeric() || *letter == '_');
    let letters: Vec<char> = tokens.chars().collect();
    let kept = letters.iter().enumerate().filter(|(at, letter)| {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        **letter != ' ' || word(before) && word(letters.get(at + 1))
    });
    kept.map(|(_, letter)| *letter).collect()
}

/// The generated types inside a type.
fn component_types(ty: &str) -> impl Iterator<Item = &str> {
    let parts = ty.split("crate::types::").skip(1);
    parts.map(|rest| rest.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default())
}

/// The type that callers pass for a value of this schema: for a list, that of an element.
pub(super) fn given(schema: &Conjunction<'_>) -> anyhow::Result<Option<TokenStream>> {
    let items = schema.inner("items");
    let mut own = items.as_ref().unwrap_or(schema).own().map(Part::node);
    own.find(|node| node.has(NAME)).map_or(Ok(None), |node| stated(&node))
}

/// The type of a schema or a parameter, with its paths as seen inside the generated crate; paths that begin with `::`
/// are outside of it.
pub(super) fn stated(holder: &Node<'_>) -> anyhow::Result<Option<TokenStream>> {
    let Some(stated) = holder.get(NAME) else {
        return Ok(None);
    };
    // The format of the integer says it.
    if format(stated).is_some() {
        return Ok(None);
    }
    let text = stated
        .as_str()
        .with_context(|| format!("`{NAME}` is {stated}, expected a text"))?;
    let mut ty: syn::Type =
        syn::parse_str(text).with_context(|| format!("`{NAME}` is `{text}`, expected a Rust type"))?;
    InCrate.visit_type_mut(&mut ty);
    Ok(Some(ty.to_token_stream()))
}

/// Prefixes paths with `crate`.
struct InCrate;

impl VisitMut for InCrate {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        if path.leading_colon.is_none() {
            path.segments.insert(0, syn::parse_quote!(crate));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(ty: &str, mut schema: Value) -> Document {
        schema[NAME] = json!(ty);
        Document::from(json!({"components": {"schemas": {"A": schema}}}))
    }

    #[test]
    fn paths_are_those_of_the_crate() {
        for (stated, seen) in [
            ("Timestamp", "crate::Timestamp"),
            ("custom::PetRef", "crate::custom::PetRef"),
            ("::std::string::String", "::std::string::String"),
            (
                "Listing<Open<types::Pet>>",
                "crate::Listing<crate::Open<crate::types::Pet>>",
            ),
            (
                "Entries<::std::string::String>",
                "crate::Entries<::std::string::String>",
            ),
        ] {
            let types = RustTypes::of(&document(stated, json!({}))).unwrap();
            assert_eq!(types.iter().collect::<Vec<_>>(), [("A", seen)]);
        }
    }

    #[test]
    fn what_is_no_type_is_said() {
        let error = RustTypes::of(&document("a b", json!({}))).unwrap_err();
        assert_eq!(error.to_string(), "the schema A");
        assert!(
            format!("{error:#}").contains("`x-rust-type` is `a b`, expected a Rust type"),
            "{error:#}"
        );
    }

    #[test]
    fn keeps_the_way_to_the_parts() {
        for (ty, parts) in [
            ("Timestamp", vec![]),
            ("Open<types::Pet>", vec!["Pet"]),
            ("Either<types::Pet, types::Toy>", vec!["Pet", "Toy"]),
        ] {
            let document = document(ty, json!({"oneOf": []}));
            let closed = RustTypes::of(&document).unwrap().close(document.value().clone());
            let schema = &closed["components"]["schemas"]["A"];
            let left = schema["properties"].as_object().unwrap().keys().collect::<Vec<_>>();
            assert_eq!(left, parts, "{ty}");
            assert!(schema.get(NAME).is_none());
        }
    }

    #[test]
    fn nothing_is_left_of_it_beside_parameters_and_fields() {
        let document = Document::from(json!({
            "paths": {"/a": {"get": {"parameters": [{"name": "b", "in": "query", "x-rust-type": "B", "schema": {"type": "string"}}]}}},
            "components": {"schemas": {"A": {"properties": {"b": {"type": "string", "x-rust-type": "B"}}}}}
        }));
        let closed = RustTypes::of(&document).unwrap().close(document.value().clone());
        assert!(!closed.to_string().contains(NAME), "{closed}");
    }
}
