//! Makes names of types, fields and methods from names of a document.

use std::collections::{BTreeMap, BTreeSet};

use heck::{ToSnakeCase, ToUpperCamelCase};
use openapi_model::{Kind, Nodes};
use serde_json::Value;
use unicode_ident::{is_xid_continue, is_xid_start};
use unicode_normalization::UnicodeNormalization;

use crate::Pointer;

/// Type names that the generated code uses for something else: what it takes from the prelude and names
/// without a path.
const RESERVED: &[&str] = &["Default", "Err", "None", "Ok", "Self", "Some", "String"];

/// Words that the generator gives a trailing underscore, so that they are identifiers.
const KEYWORDS: &[&str] = &[
    "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "Self", "self", "static", "struct",
    "super", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while",
    "yield",
];

/// Names that are in use, compared as they will appear in the code.
#[derive(Debug)]
pub(crate) struct Names {
    taken: BTreeSet<String>,
    /// The last number appended to a name.
    numbers: BTreeMap<String, usize>,
    identifier: fn(&str) -> String,
}

impl Names {
    /// Names of types.
    pub(crate) fn of_types(taken: impl IntoIterator<Item = String>) -> Self {
        Self::new(taken, identifier)
    }

    /// Names of an enum's variants, which cannot be mistaken for a type's.
    pub(crate) fn of_variants(taken: impl IntoIterator<Item = String>) -> Self {
        Self::new(taken, variant)
    }

    fn new(taken: impl IntoIterator<Item = String>, identifier: fn(&str) -> String) -> Self {
        Self {
            taken: taken.into_iter().map(|name| identifier(&name)).collect(),
            numbers: BTreeMap::new(),
            identifier,
        }
    }

    /// `wanted` as an identifier, with a number where others have it already.
    pub(crate) fn fresh(&mut self, wanted: &str) -> String {
        let wanted = (self.identifier)(wanted);
        let mut name = wanted.clone();
        while !self.taken.insert(name.clone()) {
            let number = self.numbers.entry(wanted.clone()).or_insert(1);
            *number += 1;
            name = format!("{wanted}{number}");
        }
        name
    }
}

/// `name` in the normal form that the compiler compares identifiers in, with spaces for what none can hold.
fn words(name: &str) -> String {
    name.nfc().map(|c| if is_xid_continue(c) { c } else { ' ' }).collect()
}

/// `name` as the name of a method, which may yet begin with a digit or be a keyword.
pub(crate) fn snake(name: &str) -> String {
    words(name).to_snake_case().nfc().collect()
}

/// `name` as the name of a type.
pub(crate) fn identifier(name: &str) -> String {
    capitalized(name, RESERVED)
}

/// `name` as the name of a variant.
fn variant(name: &str) -> String {
    capitalized(name, &["Self"])
}

fn capitalized(name: &str, reserved: &[&str]) -> String {
    let mut name = camel(name);
    // A few letters become several in upper case: the result may contain word boundaries.
    for _ in 0..4 {
        let again = camel(&name);
        if again == name {
            break;
        }
        name = again;
    }
    match name.chars().next() {
        Some(first) if is_xid_start(first) && !reserved.contains(&name.as_str()) => name,
        Some(_) => format!("Type{name}"),
        None => "Unnamed".to_owned(),
    }
}

fn camel(name: &str) -> String {
    words(name).to_upper_camel_case().nfc().collect()
}

/// The name of the field that the generator makes of the property `name`: as typify does it, so that clashes are seen
/// before the compiler sees them.
#[must_use]
pub fn field(name: &str) -> String {
    let name = match name {
        "+1" => "plus1".to_owned(),
        "-1" => "minus1".to_owned(),
        _ => name
            .replace('\'', "")
            .replace(|c| !is_xid_continue(c), "-")
            .to_snake_case(),
    };
    let name = match name.chars().next() {
        None => "x".to_owned(),
        Some(first) if is_xid_start(first) => name,
        Some(_) => format!("x{name}"),
    };
    let name: String = name.nfc().collect();
    keyword(name)
}

/// `name` with an underscore where it is a keyword.
pub(crate) fn keyword(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) {
        format!("{name}_")
    } else {
        name
    }
}

/// Of a document, what [`type_name`] reads: the names of parameters and the ids of operations. It is smaller than a copy.
pub(crate) fn named(document: &Value) -> Value {
    let mut named = Value::Null;
    for node in Nodes::from(Pointer::root(), Kind::Document, document) {
        let key = match node.kind {
            Kind::Operation => "operationId",
            Kind::Parameter => "name",
            _ => continue,
        };
        if let Some(name) = node.get(key) {
            let mut holder = &mut named;
            for token in node.pointer.iter() {
                holder = &mut holder[token.as_ref()];
            }
            holder[key] = name.clone();
        }
    }
    named
}

/// A name for the type at `pointer`: `#/components/schemas/Pet/properties/kind` gives `PetKind`, the response
/// of the operation `listPets` gives `ListPetsResponse`, and its parameter `limit` gives `ListPetsLimit`.
pub(crate) fn type_name(document: &Value, pointer: &Pointer) -> String {
    let mut words = Vec::new();
    let mut here = Pointer::root();
    let mut tokens = pointer.tokens().into_iter();
    while let Some(token) = tokens.next() {
        let inside = here.last().unwrap_or_default().into_owned();
        here = here.join(&token);
        let named = |key: &str| {
            here.get(document)
                .and_then(|value| value.get(key))
                .and_then(Value::as_str)
        };
        match (inside.as_str(), token.as_ref()) {
            ("properties", name) => words.push(name.to_owned()),
            (_, "components" | "schemas" | "properties" | "paths" | "schema" | "$defs" | "parameters") => {}
            (_, "content") => {
                // Of the media type, only that it is of a stream is part of the name.
                let media = tokens.next();
                match media.as_deref() {
                    Some("text/event-stream") => words.push("Event".to_owned()),
                    Some("application/jsonl") => words.push("Line".to_owned()),
                    _ => {}
                }
                here = media.map(|media| here.join(media)).unwrap_or(here);
            }
            ("responses", status) if status == "default" || status.starts_with(['4', '5']) => {
                words.pop();
                words.push("Error".to_owned());
            }
            ("responses", _) => {}
            ("parameters", _) => words.extend(
                named("name")
                    .map(str::to_owned)
                    .or_else(|| Some(token.clone().into_owned())),
            ),
            (_, "responses") => words.push("Response".to_owned()),
            (_, "requestBody") => words.push("Body".to_owned()),
            (_, "items") => words.push("Item".to_owned()),
            (_, "additionalProperties") => words.push("Value".to_owned()),
            _ => match named("operationId") {
                Some(id) => words = vec![id.to_owned()],
                None => words.push(token.into_owned()),
            },
        }
    }
    identifier(&words.join(" "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn numbers_what_is_taken() {
        let mut names = Names::of_types(["pet-kind".to_owned()]);
        assert_eq!(names.fresh("petKind"), "PetKind2");
        assert_eq!(names.fresh("PetKind"), "PetKind3");
        assert_eq!(names.fresh("2nd"), "Type2nd");
        assert_eq!(names.fresh("self"), "TypeSelf");
        assert_eq!(names.fresh("ok"), "TypeOk");
        assert_eq!(names.fresh("«»"), "Unnamed");
        // To the compiler both are the same identifier.
        assert_eq!(names.fresh("caf\u{e9}"), "Caf\u{e9}");
        assert_eq!(names.fresh("cafe\u{301}"), "Caf\u{e9}2");
        // Neither a letter of a name nor a digit to the compiler.
        assert_eq!(names.fresh("m\u{b2} \u{24b6}"), "M");
    }

    #[test]
    fn fields_are_what_the_generator_makes_of_them() {
        for (name, field) in [
            ("don't", "dont"),
            ("Match", "match_"),
            ("gen", "gen_"),
            ("2nd", "x2nd"),
            ("+1", "plus1"),
            ("", "x"),
            ("\u{b2}", "x"),
        ] {
            assert_eq!(super::field(name), field);
        }
    }

    #[test]
    fn a_name_of_a_type_stays_what_it_is() {
        for letter in ('\0'..=char::MAX).filter(|letter| !letter.is_ascii_alphanumeric()) {
            let name = identifier(&format!("a{letter}b {letter}"));
            assert_eq!(identifier(&name), name, "{letter:?}");
            let mut letters = name.chars();
            assert!(
                letters.next().is_some_and(is_xid_start) && letters.all(is_xid_continue),
                "{name}"
            );
        }
    }

    #[test]
    fn speaks_of_the_place() {
        let document = json!({"paths": {"/pets": {"get": {
            "operationId": "listPets",
            "parameters": [{"name": "limit"}]
        }}}});
        for (pointer, name) in [
            ("#/components/schemas/Pet/properties/kind", "PetKind"),
            ("#/components/schemas/Pet/properties/tags/items", "PetTagsItem"),
            ("#/paths/~1pets/get/parameters/0/schema", "ListPetsLimit"),
            (
                "#/paths/~1pets/get/responses/200/content/application~1json/schema",
                "ListPetsResponse",
            ),
            (
                "#/paths/~1pets/get/requestBody/content/a~1b/schema/properties/content",
                "ListPetsBodyContent",
            ),
        ] {
            let pointer = Pointer::from_reference(pointer).expect("a pointer");
            assert_eq!(type_name(&document, &pointer), name);
        }
    }
}
