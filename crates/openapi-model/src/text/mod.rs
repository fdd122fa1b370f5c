//! Edits the text of a document, and keeps the rest of it as it is: comments, order, quotes.

mod emit;
mod pieces;
mod spans;

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::{Document, Pointer};

/// A change of one value of a document. Pointers are those of the document before any edit.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Another value for one that is there.
    Set {
        /// The value.
        pointer: Pointer,
        /// The new value.
        value: Value,
        /// Where the new value is in the other document, whose order of members it takes.
        like: Option<Pointer>,
    },
    /// A new member of an object.
    Insert {
        /// The object.
        object: Pointer,
        /// The name of the member.
        name: String,
        /// Its value.
        value: Value,
        /// As in [`Set`](Self::Set).
        like: Option<Pointer>,
        /// The member that it follows. Otherwise it follows the one that it follows in the other document, or the last.
        after: Option<String>,
    },
    /// A new last element of a list.
    Push {
        /// The list.
        list: Pointer,
        /// The element.
        value: Value,
        /// As in [`Set`](Self::Set).
        like: Option<Pointer>,
    },
    /// One value less: a member with its name, or an element.
    Remove {
        /// The value.
        pointer: Pointer,
    },
    /// Another name for a member.
    Rename {
        /// The member.
        pointer: Pointer,
        /// Its new name.
        name: String,
    },
}

impl Edit {
    /// A new member of an object.
    #[must_use]
    pub fn insert(object: Pointer, name: String, value: Value, like: Option<Pointer>) -> Self {
        let after = None;
        Self::Insert {
            object,
            name,
            value,
            like,
            after,
        }
    }

    /// A new last element of a list.
    #[must_use]
    pub fn push(list: Pointer, value: Value, like: Option<Pointer>) -> Self {
        Self::Push { list, value, like }
    }
}

/// Why a text cannot be edited: the value comes from an anchor or a merge key, or has tags, for instance.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct CannotEdit {
    /// The value that cannot be edited.
    pub pointer: Pointer,
}

impl fmt::Display for CannotEdit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}: found a value that is not written here alone (an anchor, an alias, a merge key, another file), \
             expected one to be edited: edit it by hand",
            self.pointer
        )
    }
}

impl std::error::Error for CannotEdit {}

impl Document {
    /// The text of the document after these edits, YAML or JSON as before. Only the lines of edited values change.
    /// `like` is the document of [`Edit::Set::like`] and its siblings.
    ///
    /// # Errors
    ///
    /// If an edited value does not exist, the document was not read from one text, or the text cannot be edited so that
    /// it has the new values.
    ///
    /// ```
    /// use openapi_model::{Document, Pointer, text::Edit};
    ///
    /// let pets = "# Pets.\ninfo:\n  title: Pets  # all\n  version: '1'\n";
    /// let document = Document::parse("pets.yaml", pets).unwrap();
    /// let pointer = Pointer::from_reference("#/info/title").unwrap();
    /// let edits = [Edit::Set { pointer, value: "Cats".into(), like: None }];
    /// assert_eq!(document.edited(&edits, None).unwrap(), "# Pets.\ninfo:\n  title: Cats  # all\n  version: '1'\n");
    /// ```
    pub fn edited(&self, edits: &[Edit], like: Option<&Self>) -> Result<String, CannotEdit> {
        let root = || CannotEdit {
            pointer: Pointer::root(),
        };
        let [file] = self.files.as_slice() else {
            return Err(root());
        };
        let text = file.text().ok_or_else(root)?;
        let spans = spans::of(text).ok_or_else(root)?;
        let like = like.and_then(|like| spans::of(like.files.first()?.text()?));
        let edited = pieces::edited(text, &spans, edits, like.as_ref())?;
        let expected = applied(self.value(), edits);
        match Self::parse(self.name(), &edited) {
            Ok(document) if document.value == expected => Ok(edited),
            Ok(document) => Err(CannotEdit {
                pointer: first_difference(&document.value, &expected, Pointer::root()),
            }),
            Err(_) => Err(root()),
        }
    }
}

/// The value after the edits.
#[must_use]
pub fn applied(value: &Value, edits: &[Edit]) -> Value {
    let mut value = value.clone();
    let mut renamed = Vec::new();
    let mut removed: BTreeMap<Pointer, Vec<String>> = BTreeMap::new();
    for edit in edits {
        match edit {
            Edit::Set {
                pointer, value: new, ..
            } => {
                if let Some(old) = pointer.get_mut(&mut value) {
                    *old = new.clone();
                }
            }
            Edit::Insert {
                object,
                name,
                value: new,
                ..
            } => {
                if let Some(Value::Object(members)) = object.get_mut(&mut value) {
                    members.insert(name.clone(), new.clone());
                }
            }
            Edit::Push { list, value: new, .. } => {
                if let Some(Value::Array(elements)) = list.get_mut(&mut value) {
                    elements.push(new.clone());
                }
            }
            Edit::Remove { pointer } => {
                if let (Some(around), Some(token)) = (pointer.parent(), pointer.last()) {
                    removed.entry(around).or_default().push(token.into_owned());
                }
            }
            Edit::Rename { pointer, name } => renamed.push((pointer, name)),
        }
    }
    // The innermost first, so that pointers stay those of before.
    for (around, tokens) in removed.into_iter().rev() {
        match around.get_mut(&mut value) {
            Some(Value::Object(members)) => tokens.iter().for_each(|token| drop(members.remove(token))),
            Some(Value::Array(elements)) => {
                let mut index = 0;
                elements.retain(|_| {
                    index += 1;
                    !tokens.contains(&(index - 1).to_string())
                });
            }
            _ => {}
        }
    }
    renamed.sort_by_key(|(pointer, _)| std::cmp::Reverse(pointer.depth()));
    for (pointer, name) in renamed {
        let (Some(around), Some(token)) = (pointer.parent(), pointer.last()) else {
            continue;
        };
        if let Some(Value::Object(members)) = around.get_mut(&mut value)
            && let Some(inner) = members.remove(token.as_ref())
        {
            members.insert(name.clone(), inner);
        }
    }
    value
}

fn first_difference(left: &Value, right: &Value, here: Pointer) -> Pointer {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            let mut names = left.keys().chain(right.keys());
            match names.find(|name| left.get(*name) != right.get(*name)) {
                Some(name) => match (left.get(name), right.get(name)) {
                    (Some(left), Some(right)) => first_difference(left, right, here.join(name)),
                    _ => here.join(name),
                },
                None => here,
            }
        }
        _ => here,
    }
}

#[cfg(test)]
mod tests;
