//! Random documents with odd names and texts: all generated files are valid Rust or TOML.

use proptest::prelude::*;
use serde_json::json;

use crate::fuzzing::{self, ROLES};

/// Names and texts of letters that mean something to Rust, TOML, Markdown or Unicode, and of words that the code uses.
fn text() -> impl Strategy<Value = String> {
    let words = [
        "err", "Err", "ok", "Ok", "Self", "self", "String", "Result", "Option", "Value", "Error", "Client", "type",
        "gen", "unknown", "extra", "body", "url", "std", "serde", "crate", "dont", "don't", "a_b", "aB", "2nd", "+1",
    ];
    let letters = "[a-zA-Z0-9_ \\-+*/\\\\'\"`#!{}<>\\[\\]()~%$.:;\\r\\n\\t\0\u{1b}\u{85}\u{2028}\u{200b}\u{202e}\u{2066}\u{feff}\u{fe0f}\u{2764}\u{e9}\u{301}\u{b2}\u{24b6}\u{130}\u{65e5}]{0,6}";
    prop_oneof![prop::sample::select(words.to_vec()).prop_map(str::to_owned), letters]
}

fn texts() -> impl Strategy<Value = Vec<String>> {
    let roles: Vec<char> = ROLES.chars().collect();
    let named = (prop::sample::select(roles), text()).prop_map(|(role, text)| format!("{role}{text}"));
    let operation = text().prop_map(|id| format!("f{id}"));
    (
        prop::collection::vec(text(), 5),
        operation,
        prop::collection::vec(named, 8..32),
    )
        .prop_map(|(mut texts, operation, named)| {
            texts.push(operation);
            texts.extend(named);
            texts
        })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_file_is_what_its_name_says(texts in texts()) {
        let document = fuzzing::document(texts.iter().map(String::as_str));
        prop_assert_eq!(fuzzing::generate(&document), Ok(Vec::new()), "{}", document);
    }
}

/// The text of a generated file.
fn generated(document: &serde_json::Value, name: &str) -> String {
    let document = crate::Document::parse(document.to_string().into_bytes(), "document.json").expect("a document");
    let (files, refusals) = super::files_of(&document, "document.json".as_ref(), "out".as_ref()).expect("files");
    assert!(refusals.is_empty(), "{refusals:?}");
    let file = files.iter().find(|file| file.path().ends_with(name)).expect(name);
    file.content().to_owned()
}

#[test]
fn unions_name_types_that_the_runtime_has() {
    let schema = json!({"anyOf": [{"type": "number"}, {"type": "string", "format": "date-time"}]});
    let document = json!({"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}}
    }}}});
    let unions = generated(&document, "unions.rs");
    assert!(
        unions.contains("String(::std::boxed::Box<crate::Timestamp>)"),
        "{unions}"
    );
}

/// A document of one operation that gets `/a`.
fn getting(operation: &serde_json::Value) -> serde_json::Value {
    json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": operation}}})
}

#[test]
fn a_parameter_that_may_be_null_has_the_type_of_its_values() {
    for (schema, taken) in [
        (
            json!({"anyOf": [{"type": "string"}, {"type": "null"}]}),
            "impl Into<String>",
        ),
        (
            json!({"oneOf": [{"type": "null"}, {"type": "array", "items": {"type": "string"}}]}),
            "impl IntoIterator<Item = impl Into<String>>",
        ),
    ] {
        let parameter = json!({"name": "word", "in": "query", "schema": schema});
        let operation = json!({"parameters": [parameter], "responses": {"204": {"description": ""}}});
        let requests = generated(&getting(&operation), "requests/general.rs");
        assert!(requests.contains(&format!("word: {taken}")), "{requests}");
    }
}

#[test]
fn only_a_document_with_304_has_a_trait_for_it() {
    for (status, has) in [("304", true), ("404", false)] {
        let operation = json!({"responses": {"204": {"description": ""}, status: {"description": ""}}});
        for (file, part) in [
            ("error.rs", "openapi_runtime::if_modified! {"),
            ("lib.rs", "pub use error::{Error, IfModified};"),
            ("README.md", "`send().await.if_modified()?` is `None` then"),
        ] {
            let text = generated(&getting(&operation), file);
            assert_eq!(text.contains(part), has, "{file}: {text}");
        }
    }
}
