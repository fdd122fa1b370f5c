//! Changes what a schema says, keyword by keyword.

use serde_json::{Map, Value};

use crate::Pointer;

/// A schema that is an object and no reference, to be changed.
///
/// ```
/// use openapi_model::{Pointer, edit::Schema};
/// use serde_json::json;
///
/// let (place, mut value) = (Pointer::root(), json!({"type": "string", "const": "a"}));
/// let mut schema = Schema::of(&place, &mut value).unwrap();
/// if let Some(only) = schema.remove("const") {
///     schema.set("enum", vec![only]);
/// }
/// assert_eq!(value, json!({"type": "string", "enum": ["a"]}));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Schema<'a> {
    /// Where it stands.
    pub pointer: &'a Pointer,
    keywords: &'a mut Map<String, Value>,
}

impl<'a> Schema<'a> {
    /// The schema `value` at `pointer`; `None` where it is true or false, or has a `$ref`.
    #[must_use]
    pub fn of(pointer: &'a Pointer, value: &'a mut Value) -> Option<Self> {
        let keywords = value.as_object_mut()?;
        (!keywords.contains_key("$ref")).then_some(Self { pointer, keywords })
    }

    /// The names of its keywords.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.keywords.keys().map(String::as_str)
    }

    /// Whether it has a keyword, whatever that holds.
    #[must_use]
    pub fn has(&self, keyword: &str) -> bool {
        self.keywords.contains_key(keyword)
    }

    /// Whether it has one of these keywords.
    #[must_use]
    pub fn has_any(&self, keywords: &[&str]) -> bool {
        keywords.iter().any(|keyword| self.has(keyword))
    }

    /// What a keyword holds.
    #[must_use]
    pub fn get(&self, keyword: &str) -> Option<&Value> {
        self.keywords.get(keyword)
    }

    /// A keyword that is a string.
    #[must_use]
    pub fn text(&self, keyword: &str) -> Option<&str> {
        self.get(keyword)?.as_str()
    }

    /// The strings of a keyword that is a list.
    pub fn texts(&self, keyword: &str) -> impl Iterator<Item = &str> {
        let list = self.get(keyword).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str)
    }

    /// The objects of a keyword that maps names to schemas, to be changed.
    pub fn map(&mut self, keyword: &str) -> Option<&mut Map<String, Value>> {
        self.keywords.get_mut(keyword)?.as_object_mut()
    }

    /// Gives a keyword a value, and takes away the one it had.
    pub fn set(&mut self, keyword: &str, value: impl Into<Value>) {
        self.keywords.insert(keyword.to_owned(), value.into());
    }

    /// Gives a keyword a value where it has none.
    pub fn set_if_absent(&mut self, keyword: &str, value: impl Into<Value>) {
        if !self.has(keyword) {
            self.set(keyword, value);
        }
    }

    /// Takes a keyword out, and gives what it held.
    pub fn remove(&mut self, keyword: &str) -> Option<Value> {
        self.keywords.remove(keyword)
    }

    /// Takes keywords out, and names those that were there.
    ///
    /// ```
    /// # use openapi_model::{Pointer, edit::Schema};
    /// # let (place, mut value) = (Pointer::root(), serde_json::json!({"minLength": 1, "type": "string"}));
    /// let mut schema = Schema::of(&place, &mut value).unwrap();
    /// assert_eq!(schema.remove_all(&["maxLength", "minLength"]), ["minLength"]);
    /// ```
    pub fn remove_all<'k>(&mut self, keywords: &[&'k str]) -> Vec<&'k str> {
        let keywords = keywords.iter().copied();
        keywords.filter(|keyword| self.remove(keyword).is_some()).collect()
    }
}
