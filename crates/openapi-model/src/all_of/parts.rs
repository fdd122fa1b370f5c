//! Collects the schemas of a conjunction.

use std::collections::{BTreeSet, HashSet};

use serde_json::Value;

use super::conjunction::{Conjunction, Part};
use super::values::{Values, reference};
use crate::{Pointer, constrains};

impl<'a> Conjunction<'a> {
    /// The schemas at these pointers in `root`, and all that their `$ref` and `allOf` lead to.
    #[must_use]
    pub fn of(root: &'a Value, pointers: impl IntoIterator<Item = Pointer>) -> Self {
        let apart = None;
        Self::collect(Values { root, apart }, pointers.into_iter().collect(), false)
    }

    /// The same, but a `oneOf` or `anyOf` of one schema counts like `allOf`.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({"a": {"required": ["x"], "oneOf": [{"maxProperties": 3}]}});
    /// let only = Conjunction::with_only_alternatives(&document, [Pointer::root().join("a")]);
    /// assert_eq!((only.parts().len(), only.alternatives().len()), (2, 0));
    /// ```
    #[must_use]
    pub fn with_only_alternatives(root: &'a Value, pointers: impl IntoIterator<Item = Pointer>) -> Self {
        let apart = None;
        Self::collect(Values { root, apart }, pointers.into_iter().collect(), true)
    }

    /// A schema outside of any document, and all that it leads to in `root`. It gets the pointer `pointer`, in place of
    /// the value of `root` there.
    #[must_use]
    pub fn of_schema(root: &'a Value, pointer: Pointer, schema: &'a Value) -> Self {
        let apart = Some((pointer.clone(), schema));
        Self::collect(Values { root, apart }, vec![pointer], false)
    }

    pub(super) fn collect(document: Values<'a>, pointers: Vec<Pointer>, only_alternatives: bool) -> Self {
        let starts: BTreeSet<Pointer> = pointers.iter().cloned().collect();
        // Members of a schema at hand need no lookup.
        let mut open: Vec<(Pointer, Option<&Value>, bool)> = pointers
            .into_iter()
            .rev()
            .map(|pointer| (pointer, None, false))
            .collect();
        let mut seen = HashSet::new();
        let mut parts = Vec::new();
        while let Some((pointer, value, inherited)) = open.pop() {
            let Some(value) = value.or_else(|| document.get(&pointer)) else {
                continue;
            };
            if !seen.insert(pointer.clone()) {
                continue;
            }
            let mut part = Part::new(pointer, value);
            part.nullable |= inherited;
            let listed = |keyword: &str| {
                value
                    .get(keyword)
                    .and_then(Value::as_array)
                    .map_or(&[][..], Vec::as_slice)
            };
            let only = ["oneOf", "anyOf"]
                .into_iter()
                .filter(|keyword| only_alternatives && listed(keyword).len() == 1);
            for keyword in ["allOf"].into_iter().chain(only).rev() {
                let pointer = part.pointer.join(keyword);
                let members = listed(keyword).iter().enumerate().rev();
                open.extend(members.map(|(index, member)| (pointer.join(index), Some(member), part.nullable)));
            }
            open.extend(reference(value).map(|pointer| (pointer, None, part.nullable)));
            parts.push(part);
        }
        Self {
            document,
            parts,
            starts,
        }
    }

    /// The sorted pointers of the schemas that constrain values: equal for conjunctions that consist of the same schemas.
    /// Schemas that only refer or describe are omitted.
    ///
    /// ```
    /// use openapi_model::{Conjunction, Pointer};
    /// use serde_json::json;
    ///
    /// let document = json!({
    ///     "a": {"allOf": [{"$ref": "#/b"}, {"description": "A b."}]},
    ///     "b": {"type": "string"}
    /// });
    /// let key = Conjunction::of(&document, [Pointer::root().join("a")]).key();
    /// assert_eq!(key, [Pointer::root().join("b")]);
    /// ```
    #[must_use]
    pub fn key(&self) -> Vec<Pointer> {
        let parts = self.parts.iter().filter(|part| says_something(part.value));
        let key: BTreeSet<Pointer> = parts.map(|part| part.pointer.clone()).collect();
        key.into_iter().collect()
    }
}

/// Whether a schema constrains values itself.
pub(super) fn says_something(schema: &Value) -> bool {
    let says = |name: &str| name != "$ref" && name != "allOf" && constrains(name);
    match schema {
        Value::Object(keywords) => keywords.keys().any(|name| says(name)),
        Value::Bool(all) => !all,
        _ => false,
    }
}
