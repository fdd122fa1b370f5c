//! Applies an overlay to the values of a document and to their origins.

use std::collections::BTreeSet;

use serde_json::Value;
use serde_json_path::PathElement;

use super::actions::{Action, Overlay};
use crate::problem::Invalid;
use crate::source::{MAX_DEPTH, Origin, Token, height, weight};
use crate::validity::{described, short};
use crate::{Document, Pointer, Problem, ProblemKind, Problems};

/// Actions may add this many values to a document in all, a text of more than 64 bytes counting as several.
pub const MAX_ADDED: usize = 1_000_000;

/// A document after an overlay was applied.
#[derive(Debug)]
#[non_exhaustive]
pub struct Applied {
    /// The changed document. [`Document::problems`] validates it; values from the overlay keep the overlay's file, line
    /// and column.
    pub document: Document,
    /// A problem of the kind [`crate::ProblemKind::Unused`] for each action that selected nothing: the overlay may be
    /// older than the document. The specification does not treat that as an error.
    pub unused: Vec<Problem>,
}

/// A value, and the origins of it and of those inside it.
struct Target<'a> {
    value: &'a mut Value,
    origin: &'a mut Origin,
}

/// A step to a value. They sort outer values before inner ones, and elements of a list by index.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Step {
    Index(usize),
    Name(String),
}

type Path = Vec<Step>;

impl Overlay {
    /// Applies the actions to a document, each to the result of those before it.
    ///
    /// `remove` outranks `update`. An object is merged into the objects that the target selects, member by member; of
    /// two lists, the second is appended; texts, numbers, true, false and null are replaced. To a list that the target
    /// selects itself, the update is appended as one element.
    ///
    /// # Errors
    ///
    /// Every action that cannot be applied, with its line and column in the overlay: an update of a value that is
    /// neither object nor list, of an object or a list by something else; the removal of the whole document; more than
    /// [`MAX_ADDED`] values, or nesting deeper than [`crate::MAX_DEPTH`].
    pub fn apply(&self, document: Document) -> Result<Applied, Problems> {
        apply(self, document)
    }
}

fn apply(overlay: &Overlay, document: Document) -> Result<Applied, Problems> {
    let deep = document.depth_problem();
    Problems::none_of(deep.into_iter().collect())?;
    let Document {
        mut value,
        marks,
        mut files,
        repeated,
    } = document;
    let mut origin = marks.origin().unwrap_or_else(|| Origin::unknown(&value));
    let mut brought = overlay
        .document
        .marks
        .origin()
        .unwrap_or_else(|| Origin::unknown(&overlay.document.value));
    brought.set_file(u32::try_from(files.len()).unwrap_or(u32::MAX));
    files.extend(overlay.document.files.iter().cloned());

    let mut unused = Vec::new();
    let mut failures = Failures {
        overlay,
        invalid: Vec::new(),
    };
    let mut added = 0;
    for action in &overlay.actions {
        let paths = selected(action, &value);
        if paths.is_empty() {
            let found = format!("`{}`, which selects nothing", short(&action.target));
            unused.push(overlay.document.problem(Invalid {
                kind: ProblemKind::Unused,
                pointer: action.pointer.join("target"),
                found,
                expected: "one value or more".to_owned(),
            }));
            continue;
        }
        let mut target = Target {
            value: &mut value,
            origin: &mut origin,
        };
        if action.remove {
            // Inner values first, and elements from the last: paths that are still to be removed stay valid.
            paths
                .iter()
                .rev()
                .for_each(|path| target.remove(path, action, &mut failures));
        } else if let Some(update) = &action.update {
            added = paths.len().saturating_mul(weight(update)).saturating_add(added);
            if added > MAX_ADDED {
                let found = format!("more than {MAX_ADDED} values that are added");
                failures.add(action.pointer.join("update"), found, "fewer");
                break;
            }
            let pointer = action.pointer.join("update");
            let update = Update {
                value: update,
                origin: brought.at(&pointer),
                pointer,
                height: height(update),
            };
            for path in &paths {
                target.update(path, &update, action, &mut failures);
            }
        }
    }
    failures.finish()?;
    let marks = origin.into();
    let document = Document {
        value,
        marks,
        files,
        repeated,
    };
    Ok(Applied { document, unused })
}

/// What an action selects, each value once.
fn selected(action: &Action, value: &Value) -> BTreeSet<Path> {
    let located = action.path.query_located(value);
    let paths = located.locations().map(|location| {
        let steps = location.iter().map(|element| match element {
            PathElement::Index(index) => Step::Index(*index),
            PathElement::Name(name) => Step::Name((*name).to_owned()),
        });
        steps.collect()
    });
    paths.collect()
}

struct Failures<'a> {
    overlay: &'a Overlay,
    invalid: Vec<Invalid>,
}

impl Failures<'_> {
    fn add(&mut self, pointer: Pointer, found: impl Into<String>, expected: &str) {
        let invalid = Invalid {
            kind: ProblemKind::Shape,
            pointer,
            found: found.into(),
            expected: expected.to_owned(),
        };
        // A target that selects many values may fail for each of them.
        if !self.invalid.contains(&invalid) {
            self.invalid.push(invalid);
        }
    }

    fn finish(self) -> Result<(), Problems> {
        let invalid = self.invalid.into_iter();
        Problems::none_of(invalid.map(|invalid| self.overlay.document.problem(invalid)).collect())
    }
}

/// The value that an action adds, and its pointer in the overlay.
struct Update<'a> {
    value: &'a Value,
    origin: Origin,
    pointer: Pointer,
    height: usize,
}

impl Step {
    fn token(&self) -> Token<'_> {
        match self {
            Self::Index(index) => Token::Index(*index),
            Self::Name(name) => Token::Name(name),
        }
    }
}

impl Target<'_> {
    /// The value at a path.
    fn at(&mut self, path: &[Step]) -> Option<Target<'_>> {
        let (mut value, mut origin) = (&mut *self.value, &mut *self.origin);
        for step in path {
            value = match step {
                Step::Index(index) => value.get_mut(*index)?,
                Step::Name(name) => value.get_mut(name)?,
            };
            origin = origin.inner_mut(step.token());
        }
        Some(Target { value, origin })
    }

    fn remove(&mut self, path: &[Step], action: &Action, failures: &mut Failures<'_>) {
        let Some((last, outer)) = path.split_last() else {
            let pointer = action.pointer.join("target");
            return failures.add(pointer, "the whole document", "something in it that can be removed");
        };
        let Some(outer) = self.at(outer) else {
            return;
        };
        outer.origin.remove(last.token());
        match (last, outer.value) {
            (Step::Index(index), Value::Array(elements)) if *index < elements.len() => drop(elements.remove(*index)),
            (Step::Name(name), Value::Object(members)) => drop(members.remove(name)),
            _ => {}
        }
    }

    fn update(&mut self, path: &[Step], update: &Update<'_>, action: &Action, failures: &mut Failures<'_>) {
        if path.len() + update.height > MAX_DEPTH {
            let found = format!("values nested more than {MAX_DEPTH} deep");
            return failures.add(update.pointer.clone(), found, "fewer levels");
        }
        let Some(target) = self.at(path) else {
            return;
        };
        match target.value {
            Value::Array(elements) => {
                target.origin.push(elements.len(), update.origin.clone());
                elements.push(update.value.clone());
            }
            Value::Object(_) => merge(target, update.value, &update.origin, &update.pointer, failures),
            primitive => {
                let found = format!("`{}`, which selects {}", short(&action.target), described(primitive));
                failures.add(
                    action.pointer.join("target"),
                    found,
                    "a JSONPath to the object that holds it",
                );
            }
        }
    }
}

/// Merges `update`, which is at `pointer` in the overlay, into the value that it updates.
fn merge(target: Target<'_>, update: &Value, origin: &Origin, pointer: &Pointer, failures: &mut Failures<'_>) {
    match (target.value, update) {
        (Value::Object(members), Value::Object(updates)) => {
            for (name, update) in updates {
                let token = Token::Name(name);
                let leaf = origin.leaf();
                let from = origin.inner(token).unwrap_or(&leaf);
                if let Some(value) = members.get_mut(name) {
                    let origin = target.origin.inner_mut(token);
                    merge(Target { value, origin }, update, from, &pointer.join(name), failures);
                } else {
                    *target.origin.inner_mut(token) = from.clone();
                    members.insert(name.clone(), update.clone());
                }
            }
        }
        (Value::Array(elements), Value::Array(updates)) => {
            for (index, update) in updates.iter().enumerate() {
                let from = origin.inner(Token::Index(index)).unwrap_or(origin);
                target.origin.push(elements.len(), from.clone());
                elements.push(update.clone());
            }
        }
        (Value::Object(_), other) => {
            failures.add(pointer.clone(), described(other), "an object, as what it updates is");
        }
        (Value::Array(_), other) => failures.add(pointer.clone(), described(other), "a list, as what it updates is"),
        (value, update) => {
            *target.origin = origin.clone();
            *value = update.clone();
        }
    }
}
