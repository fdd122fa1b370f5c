//! Reads an overlay from text.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::actions::{Action, Overlay};
use crate::problem::Invalid;
use crate::validity::{described, short};
use crate::{Document, Pointer, ProblemKind, Problems};

/// Brackets in a target may be nested this deep: JSONPath is read by a parser that recurses.
const MAX_NESTED: usize = 64;

impl Overlay {
    /// Reads and validates an overlay of version 1.0, JSON or YAML. `name` names the file in problems; one that ends in
    /// `.json` holds JSON and nothing else.
    ///
    /// # Errors
    ///
    /// All problems of the overlay, each with line, column and JSON pointer; also targets that are not JSONPath (RFC
    /// 9535).
    pub fn read(name: &str, text: &str) -> Result<Self, Problems> {
        read(Document::parse(name, text)?)
    }
}

fn read(document: Document) -> Result<Overlay, Problems> {
    Problems::none_of(document.repeated.clone())?;
    let mut reader = Reader::default();
    let Some(members) = reader.object(&Pointer::root(), &document.value, "an overlay") else {
        return Err(reader.problems(&document));
    };
    // The rules of other versions are unknown.
    if let Some(invalid) = version_problem(members) {
        reader.invalid.push(invalid);
        return Err(reader.problems(&document));
    }
    let root = Pointer::root();
    reader.known(&root, members, &["overlay", "info", "extends", "actions"]);
    let (title, version) = reader.info(members);
    let extends = reader.text(&root, members, "extends");
    let actions = reader.actions(members);
    if !reader.invalid.is_empty() {
        return Err(reader.problems(&document));
    }
    Ok(Overlay {
        document,
        title,
        version,
        extends,
        actions,
    })
}

fn version_problem(members: &Map<String, Value>) -> Option<Invalid> {
    let found = match members.get("overlay") {
        Some(Value::String(version)) => {
            let patch = version.strip_prefix("1.0.").unwrap_or_default();
            if !patch.is_empty() && patch.bytes().all(|byte| byte.is_ascii_digit()) {
                return None;
            }
            format!("Overlay `{}`", short(version))
        }
        Some(other) => described(other),
        None => "nothing".to_owned(),
    };
    Some(Invalid {
        kind: ProblemKind::Version,
        pointer: Pointer::root().join("overlay"),
        found,
        expected: "a version of the Overlay Specification, 1.0.x".to_owned(),
    })
}

/// Reads values and collects their problems.
#[derive(Default)]
struct Reader {
    invalid: Vec<Invalid>,
}

impl Reader {
    fn problems(self, document: &Document) -> Problems {
        let mut invalid = self.invalid;
        invalid.sort_by_cached_key(|invalid| document.position(&invalid.pointer));
        Problems::of(invalid.into_iter().map(|invalid| document.problem(invalid)).collect())
    }

    fn info(&mut self, members: &Map<String, Value>) -> (String, String) {
        let pointer = Pointer::root().join("info");
        let Some(value) = members.get("info") else {
            self.add(pointer, "nothing", "an object with `title` and `version`");
            return Default::default();
        };
        let Some(info) = self.object(&pointer, value, "an object with `title` and `version`") else {
            return Default::default();
        };
        self.known(&pointer, info, &["title", "version"]);
        let title = self.needed(&pointer, info, "title", "a string");
        // Without quotes, YAML takes many versions for numbers.
        let version = match info.get("version") {
            Some(Value::Number(number)) => number.to_string(),
            _ => self.needed(&pointer, info, "version", "a string"),
        };
        (title, version)
    }

    fn actions(&mut self, members: &Map<String, Value>) -> Vec<Action> {
        let pointer = Pointer::root().join("actions");
        let list = match members.get("actions") {
            Some(Value::Array(list)) if !list.is_empty() => list,
            Some(Value::Array(_)) => return self.nothing(pointer, "an empty list"),
            Some(other) => return self.nothing(pointer, described(other)),
            None => return self.nothing(pointer, "nothing"),
        };
        let actions = list.iter().enumerate();
        actions
            .filter_map(|(index, action)| self.action(pointer.join(index), action))
            .collect()
    }

    fn nothing(&mut self, pointer: Pointer, found: impl Into<String>) -> Vec<Action> {
        self.add(pointer, found, "a list of one action or more");
        Vec::new()
    }

    fn action(&mut self, pointer: Pointer, value: &Value) -> Option<Action> {
        let members = self.object(&pointer, value, "an action, with `target`")?;
        self.known(&pointer, members, &["target", "description", "update", "remove"]);
        let target = self.needed(&pointer, members, "target", "a JSONPath (RFC 9535)");
        let path = match path(&target) {
            Ok(path) => Some(path),
            // It is missing, which has been reported.
            Err(_) if !members.get("target").is_some_and(Value::is_string) => None,
            Err(wrong) => {
                let found = format!("`{}`, {wrong}", short(&target));
                self.add(pointer.join("target"), found, "a JSONPath (RFC 9535)");
                None
            }
        };
        let description = self.text(&pointer, members, "description");
        let remove = match members.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(other) => {
                self.add(pointer.join("remove"), described(other), "true or false");
                false
            }
        };
        Some(Action {
            pointer,
            target,
            path: path?,
            description,
            update: members.get("update").cloned(),
            remove,
        })
    }

    fn object<'a>(&mut self, pointer: &Pointer, value: &'a Value, expected: &str) -> Option<&'a Map<String, Value>> {
        let members = value.as_object();
        if members.is_none() {
            self.add(pointer.clone(), described(value), expected);
        }
        members
    }

    /// Reports members without a meaning: a misspelt one would have no effect.
    fn known(&mut self, pointer: &Pointer, members: &Map<String, Value>, known: &[&str]) {
        let unknown = |name: &&String| !known.contains(&name.as_str()) && !name.starts_with("x-");
        for name in members.keys().filter(unknown) {
            let found = format!("the member `{}`", short(name));
            self.add(
                pointer.join(name),
                found,
                format!("one of {}, or `x-…`", known.join(", ")),
            );
        }
    }

    fn needed(&mut self, pointer: &Pointer, members: &Map<String, Value>, name: &str, expected: &str) -> String {
        match members.get(name) {
            Some(Value::String(text)) => return text.clone(),
            Some(other) => self.add(pointer.join(name), described(other), expected),
            None => self.add(pointer.join(name), "nothing", expected),
        }
        String::new()
    }

    fn text(&mut self, pointer: &Pointer, members: &Map<String, Value>, name: &str) -> Option<String> {
        members.get(name)?;
        Some(self.needed(pointer, members, name, "a string"))
    }

    fn add(&mut self, pointer: Pointer, found: impl Into<String>, expected: impl Into<String>) {
        self.invalid.push(Invalid {
            kind: ProblemKind::Shape,
            pointer,
            found: found.into(),
            expected: expected.into(),
        });
    }
}

fn path(target: &str) -> Result<JsonPath, String> {
    let mut nested = 0_usize;
    for letter in target.chars() {
        match letter {
            '[' | '(' | '!' => nested += 1,
            ']' | ')' => nested = nested.saturating_sub(1),
            _ => {}
        }
        if nested > MAX_NESTED {
            return Err(format!("which nests more than {MAX_NESTED} brackets"));
        }
    }
    JsonPath::parse(target).map_err(|error| {
        let rest = target.get(error.position()..).unwrap_or(target);
        format!("wrong at `{}`", short(rest))
    })
}
