//! Edits of the text of a document.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use openapi_model::text::Edit;
use openapi_model::{Document, Pointer};
use serde_json::{Value, json};

#[test]
fn every_value_of_a_large_document_can_be_removed_and_set() {
    let text = include_str!("../../../openapi/ofauth.yaml");
    let document = Document::parse("ofauth.yaml", text).unwrap();
    let mut open = vec![(Pointer::root(), document.value())];
    let (mut edits, mut count) = (Vec::new(), 0_usize);
    while let Some((pointer, value)) = open.pop() {
        match value {
            Value::Object(members) => open.extend(members.iter().map(|(name, inner)| (pointer.join(name), inner))),
            Value::Array(elements) => {
                open.extend(
                    elements
                        .iter()
                        .enumerate()
                        .map(|(index, inner)| (pointer.join(index), inner)),
                );
            }
            _ => {
                count += 1;
                edits.push(match count % 3 {
                    0 => Edit::Remove { pointer },
                    1 => Edit::Set {
                        pointer,
                        value: json!("changed: text"),
                        like: None,
                    },
                    _ => Edit::Set {
                        pointer,
                        value: json!({"a": [{"b": "c\nd"}]}),
                        like: None,
                    },
                });
            }
        }
    }
    assert!(count > 5_000);
    let edited = document.edited(&edits, None).unwrap();
    let comments = |text: &str| text.lines().filter(|line| line.trim_start().starts_with('#')).count();
    assert_eq!(comments(&edited), comments(text));
}
