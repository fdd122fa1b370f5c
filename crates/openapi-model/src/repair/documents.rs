//! The version of a document, and its title.

use serde_json::{Map, Value, json};

use super::Bench;
use crate::{Kind, Pointer, Version};

impl Bench {
    /// Repairs all but references. Whether there is anything to repair: the document may be no OpenAPI 3.
    pub(super) fn document(&mut self, document: &mut Value) -> bool {
        self.version(document);
        let Value::Object(members) = document else {
            return false;
        };
        if self.version.is_none() {
            return false;
        }
        self.object(&Pointer::root(), Kind::Document, members);
        true
    }

    fn version(&mut self, document: &mut Value) {
        if self.version.is_some() {
            return;
        }
        let stated = match document.get("openapi") {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            _ => return,
        };
        let Some(read) = readable(&stated) else { return };
        if let Some(problem) = Version::problem(document) {
            self.note(
                problem.pointer,
                problem.found,
                problem.expected,
                format!("read as {read}"),
            );
        }
        document["openapi"] = json!(read);
        self.version = Version::of(document);
    }

    pub(super) fn required(&mut self, pointer: &Pointer, kind: Kind, members: &mut Map<String, Value>) {
        for (name, _) in kind.required(self.version) {
            if members.contains_key(*name) {
                continue;
            }
            let (value, done) = match (kind, *name) {
                (Kind::Info, "title") => (json!("API"), "taken for `API`"),
                (Kind::Info, "version") => (json!("0.0.0"), "taken for 0.0.0"),
                (Kind::Document, "info") => (json!({"title": "API", "version": "0.0.0"}), "taken for `API` 0.0.0"),
                (Kind::Document, "paths") => (json!({}), "it has no operation"),
                (Kind::Operation, "responses") => (json!({}), "its response is taken for empty"),
                _ => continue,
            };
            self.note(pointer.join(name), "nothing", format!("`{name}`"), done);
            members.insert((*name).to_owned(), value);
        }
    }
}

/// The version that is meant: without a patch, with another one, or one that 3.1 can be read as.
fn readable(stated: &str) -> Option<&'static str> {
    let stated = stated.trim().trim_start_matches(['v', 'V']);
    let mut numbers = stated.split(['.', '-', '+']);
    match (numbers.next()?, numbers.next().unwrap_or("0")) {
        ("3", "0") => Some("3.0.3"),
        ("3", "1") => Some("3.1.0"),
        // What it adds can be left out: its schemas and operations are those of 3.1.
        ("3", "2") => Some("3.1.1"),
        _ => None,
    }
}
