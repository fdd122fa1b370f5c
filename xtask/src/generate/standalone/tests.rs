//! Documents that nobody wrote, of odd names and texts: what comes out is Rust and TOML, or the document is refused.

use std::path::Path;

use proptest::prelude::*;
use serde_json::{Value, json};

use super::{Document, Request, outputs, take};

/// Names and texts of letters that mean something to Rust, TOML, Markdown or Unicode, and of words that the code uses.
fn text() -> impl Strategy<Value = String> {
    let words = [
        "err", "Err", "ok", "Ok", "Self", "self", "String", "Result", "Option", "Value", "Error", "Client", "type",
        "gen", "unknown", "extra", "body", "url", "std", "serde", "crate", "dont", "don't", "a_b", "aB", "2nd", "+1",
    ];
    let letters = "[a-zA-Z0-9_ \\-+*/\\\\'\"`#!{}<>\\[\\]()~%$.:;\\r\\n\\t\0\u{1b}\u{85}\u{2028}\u{200b}\u{202e}\u{2066}\u{feff}\u{fe0f}\u{2764}\u{e9}\u{301}\u{b2}\u{24b6}\u{130}\u{65e5}]{0,6}";
    prop_oneof![prop::sample::select(words.to_vec()).prop_map(str::to_owned), letters]
}

fn names() -> impl Strategy<Value = Vec<String>> {
    prop::collection::btree_set(text(), 1..6).prop_map(|names| names.into_iter().collect())
}

/// A schema that may refer to the first of the components.
fn schema() -> impl Strategy<Value = Value> {
    let enumeration = (names(), text())
        .prop_map(|(values, description)| json!({"type": "string", "enum": values, "description": description}));
    let object = (names(), text()).prop_map(|(names, description)| {
        let member = |name: String| (name, json!({"type": "integer", "description": description}));
        let properties: serde_json::Map<String, Value> = names.into_iter().map(member).collect();
        json!({"type": "object", "properties": properties, "description": description})
    });
    let bounded = text().prop_map(|description| json!({"type": "string", "maxLength": 3, "description": description}));
    prop_oneof![
        enumeration,
        object,
        bounded,
        Just(json!({"type": "integer", "minimum": 0})),
        Just(json!({"oneOf": [{"type": "string"}, {"type": "integer"}]})),
    ]
}

fn document() -> impl Strategy<Value = Value> {
    let components = prop::collection::btree_map(text(), schema(), 1..5);
    (components, names(), names(), prop::array::uniform5(text())).prop_map(
        |(schemas, ids, parameters, [title, version, server, description, path])| {
            let members = schemas.keys().enumerate().map(|(index, name)| {
                let name = name.replace('~', "~0").replace('/', "~1").replace('%', "%25");
                (
                    format!("m{index}"),
                    json!({"$ref": format!("#/components/schemas/{name}")}),
                )
            });
            let all = json!({"type": "object", "properties": members.collect::<serde_json::Map<_, _>>()});
            let parameters = parameters.iter().filter(|name| !name.trim().is_empty());
            let parameters: Vec<_> = parameters
                .map(|name| json!({"name": name, "in": "query", "schema": {"type": "integer", "maximum": 3}}))
                .collect();
            let path: String = path.chars().filter(|letter| !"{}/?#".contains(*letter)).collect();
            let ids = ids.iter().filter(|id| !id.trim().is_empty()).enumerate();
            let paths: serde_json::Map<_, _> = ids
                .map(|(index, id)| {
                    let answer = json!({"description": description, "content": {"application/json": {"schema": all}}});
                    let operation = json!({
                        "operationId": id, "summary": title, "description": description, "parameters": parameters,
                        "responses": {"200": answer}
                    });
                    (format!("/{index}/{path}"), json!({"get": operation}))
                })
                .collect();
            json!({
                "openapi": "3.0.3",
                "info": {"title": title, "version": version, "description": description},
                "servers": [{"url": server}],
                "paths": paths,
                "components": {"schemas": schemas}
            })
        },
    )
}

/// What must not stand in code as it is: a carriage return ends a comment early, the others turn or hide what is read.
fn misleads(letter: char) -> bool {
    letter.is_control() && !"\n\t".contains(letter)
        || ('\u{202a}'..='\u{202e}').contains(&letter)
        || ('\u{2066}'..='\u{2069}').contains(&letter)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_file_is_what_its_name_says(document in document()) {
        let document = Document::parse(document.to_string().into_bytes(), "document.json").expect("JSON");
        let request = Request { spec: "odd\nname.json".into(), out: None, allow_skips: false };
        let taken = take(&document, false);
        prop_assert!(taken.is_ok(), "{:?}", taken.err());
        let files = outputs(&request, &document, &taken.expect("checked"), Path::new("/nowhere/odd"));
        for file in files.expect("files") {
            let content = file.content();
            prop_assert!(!content.contains(misleads), "{}: {content:?}", file.path);
            if file.path.ends_with(".rs") {
                let code = syn::parse_file(content);
                prop_assert!(code.is_ok(), "{}: {:?} in {content}", file.path, code.err());
            } else {
                let manifest = content.parse::<toml_edit::DocumentMut>();
                prop_assert!(manifest.is_ok(), "{}: {:?}", file.path, manifest.err());
            }
        }
    }
}
