//! From a text to an overlay.

use serde_json::{Map, Value};
use serde_json_path::JsonPath;

use super::actions::{Action, Overlay};
use crate::problem::Invalid;
use crate::validity::{described, short};
use crate::{Document, Pointer, ProblemKind, Problems};

/// Brackets in a target may be nested this deep: JSONPath is read by a parser that recurses.
const MAX_NESTED: usize = 64;

impl Overlay {
    /// Reads the text, JSON or YAML, of an overlay of version 1.0. `name` is what problems call the file; one that ends in
    /// `.json` holds JSON and nothing else.
    ///
    /// # Errors
    ///
    /// All that is wrong with it, each with line, column and JSON pointer; also a target that is no JSONPath (RFC 9535).
    pub fn read(name: &str, text: &str) -> Result<Self, Problems> {
        read(Document::parse(name, text)?)
    }
}

fn read(document: Document) -> Result<Overlay, Problems> {
    let mut reader = Reader::default();
    let Some(members) = reader.object(&Pointer::root(), &document.value, "an overlay") else {
        return Err(reader.problems(&document));
    };
    // What another version allows is not known.
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

/// Reads values, and keeps what is wrong with them.
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
        let place = Pointer::root().join("info");
        let Some(value) = members.get("info") else {
            self.add(place, "nothing", "an object with `title` and `version`");
            return Default::default();
        };
        let Some(info) = self.object(&place, value, "an object with `title` and `version`") else {
            return Default::default();
        };
        self.known(&place, info, &["title", "version"]);
        let title = self.needed(&place, info, "title", "a string");
        // Without quotes, YAML takes many versions for numbers.
        let version = match info.get("version") {
            Some(Value::Number(number)) => number.to_string(),
            _ => self.needed(&place, info, "version", "a string"),
        };
        (title, version)
    }

    fn actions(&mut self, members: &Map<String, Value>) -> Vec<Action> {
        let place = Pointer::root().join("actions");
        let list = match members.get("actions") {
            Some(Value::Array(list)) if !list.is_empty() => list,
            Some(Value::Array(_)) => return self.nothing(place, "an empty list"),
            Some(other) => return self.nothing(place, described(other)),
            None => return self.nothing(place, "nothing"),
        };
        let actions = list.iter().enumerate();
        actions
            .filter_map(|(index, action)| self.action(place.join(index), action))
            .collect()
    }

    fn nothing(&mut self, place: Pointer, found: impl Into<String>) -> Vec<Action> {
        self.add(place, found, "a list of one action or more");
        Vec::new()
    }

    fn action(&mut self, place: Pointer, value: &Value) -> Option<Action> {
        let members = self.object(&place, value, "an action, with `target`")?;
        self.known(&place, members, &["target", "description", "update", "remove"]);
        let target = self.needed(&place, members, "target", "a JSONPath (RFC 9535)");
        let path = match path(&target) {
            Ok(path) => Some(path),
            // It is missing, which has been said.
            Err(_) if !members.get("target").is_some_and(Value::is_string) => None,
            Err(wrong) => {
                let found = format!("`{}`, {wrong}", short(&target));
                self.add(place.join("target"), found, "a JSONPath (RFC 9535)");
                None
            }
        };
        let description = self.text(&place, members, "description");
        let remove = match members.get("remove") {
            None => false,
            Some(Value::Bool(remove)) => *remove,
            Some(other) => {
                self.add(place.join("remove"), described(other), "true or false");
                false
            }
        };
        Some(Action {
            pointer: place,
            target,
            path: path?,
            description,
            update: members.get("update").cloned(),
            remove,
        })
    }

    fn object<'a>(&mut self, place: &Pointer, value: &'a Value, expected: &str) -> Option<&'a Map<String, Value>> {
        let members = value.as_object();
        if members.is_none() {
            self.add(place.clone(), described(value), expected);
        }
        members
    }

    /// Every member has a meaning: one that is misspelt would do nothing.
    fn known(&mut self, place: &Pointer, members: &Map<String, Value>, known: &[&str]) {
        let unknown = |name: &&String| !known.contains(&name.as_str()) && !name.starts_with("x-");
        for name in members.keys().filter(unknown) {
            let found = format!("the member `{}`", short(name));
            self.add(
                place.join(name),
                found,
                format!("one of {}, or `x-…`", known.join(", ")),
            );
        }
    }

    fn needed(&mut self, place: &Pointer, members: &Map<String, Value>, name: &str, expected: &str) -> String {
        match members.get(name) {
            Some(Value::String(text)) => return text.clone(),
            Some(other) => self.add(place.join(name), described(other), expected),
            None => self.add(place.join(name), "nothing", expected),
        }
        String::new()
    }

    fn text(&mut self, place: &Pointer, members: &Map<String, Value>, name: &str) -> Option<String> {
        members.get(name)?;
        Some(self.needed(place, members, name, "a string"))
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
