//! Random documents with odd names and texts: all generated files are valid Rust or TOML.

use proptest::prelude::*;

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
