//! Changes what objects of a document say, member by member.

use serde_json::{Map, Value};

use crate::objects::Shape;
use crate::walk::leads_inside;
use crate::{Kind, Pointer};

/// An object of a document that is no reference, to be changed.
///
/// ```
/// use openapi_model::{Kind, Pointer, edit::Object};
/// use serde_json::json;
///
/// let (place, mut value) = (Pointer::root(), json!({"type": "string", "const": "a"}));
/// let mut schema = Object::of(&place, Kind::Schema, &mut value).unwrap();
/// if let Some(only) = schema.remove("const") {
///     schema.set("enum", vec![only]);
/// }
/// assert_eq!(value, json!({"type": "string", "enum": ["a"]}));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Object<'a> {
    /// Where it stands.
    pub pointer: &'a Pointer,
    /// What it is.
    pub kind: Kind,
    members: &'a mut Map<String, Value>,
}

impl<'a> Object<'a> {
    /// The object `value` at `pointer`; `None` where it is a schema that is true or false, or has a `$ref`.
    #[must_use]
    pub fn of(pointer: &'a Pointer, kind: Kind, value: &'a mut Value) -> Option<Self> {
        let members = value.as_object_mut()?;
        (!members.contains_key("$ref")).then_some(Self { pointer, kind, members })
    }

    /// The names of its members.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.members.keys().map(String::as_str)
    }

    /// Whether it has a member, whatever that holds.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.members.contains_key(name)
    }

    /// Whether it has one of these members.
    #[must_use]
    pub fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(name))
    }

    /// What a member holds.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// A member that is a string.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// The strings of a member that is a list.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        let list = self.get(name).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str)
    }

    /// A member that maps names to objects, to be changed.
    pub fn map(&mut self, name: &str) -> Option<&mut Map<String, Value>> {
        self.members.get_mut(name)?.as_object_mut()
    }

    /// A member that lists objects, to be changed.
    pub fn list(&mut self, name: &str) -> Option<&mut Vec<Value>> {
        self.members.get_mut(name)?.as_array_mut()
    }

    /// Gives a member a value, and takes away the one it had.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.members.insert(name.to_owned(), value.into());
    }

    /// Gives a member a value where it has none.
    pub fn set_if_absent(&mut self, name: &str, value: impl Into<Value>) {
        if !self.has(name) {
            self.set(name, value);
        }
    }

    /// Takes a member out, and gives what it held.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.members.remove(name)
    }

    /// Takes members out, and names those that were there.
    ///
    /// ```
    /// # use openapi_model::{Kind, Pointer, edit::Object};
    /// # let (place, mut value) = (Pointer::root(), serde_json::json!({"minLength": 1, "type": "string"}));
    /// let mut schema = Object::of(&place, Kind::Schema, &mut value).unwrap();
    /// assert_eq!(schema.remove_all(&["maxLength", "minLength"]), ["minLength"]);
    /// ```
    pub fn remove_all<'k>(&mut self, names: &[&'k str]) -> Vec<&'k str> {
        let names = names.iter().copied();
        names.filter(|name| self.remove(name).is_some()).collect()
    }

    /// Leaves the members that `keep` says yes to.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.members.retain(|name, _| keep(name));
    }
}

/// Changes an object, and says whether those inside it are to be visited, too.
type Visit<'v> = &'v mut dyn FnMut(&Pointer, Kind, &mut Value) -> bool;

/// Hands the value at `pointer`, which is an object of that kind, to `visit`, and every object that `visit` leaves in it:
/// each before those inside it, which are passed over where `visit` says false. Schemas that are true or false are among
/// them. References are not followed, and data (examples, defaults, extensions) is not looked into.
///
/// ```
/// use openapi_model::{Kind, Pointer, edit};
/// use serde_json::json;
///
/// let mut schema = json!({"items": {"title": "T", "xml": {}}, "default": {"title": "T"}});
/// let mut met = Vec::new();
/// edit::walk(&Pointer::root(), Kind::Schema, &mut schema, &mut |pointer, kind, value| {
///     value.as_object_mut().map(|members| members.remove("title"));
///     met.push(pointer.to_string());
///     kind == Kind::Schema
/// });
/// assert_eq!(schema, json!({"items": {"xml": {}}, "default": {"title": "T"}}));
/// assert_eq!(met, ["#", "#/items", "#/items/xml"]);
/// ```
pub fn walk(pointer: &Pointer, kind: Kind, value: &mut Value, visit: Visit<'_>) {
    if !visit(pointer, kind, value) || !leads_inside(kind, value) {
        return;
    }
    if kind == Kind::Callback {
        map(pointer, (Kind::PathItem, true), value, visit);
        return;
    }
    for (name, member) in value.as_object_mut().into_iter().flatten() {
        let place = || pointer.join(name);
        match kind.member(name) {
            Some(Shape::One(kind)) => walk(&place(), kind, member, visit),
            Some(Shape::List(kind) | Shape::Some(kind)) => {
                let place = place();
                for (index, element) in member.as_array_mut().into_iter().flatten().enumerate() {
                    walk(&place.join(index), kind, element, visit);
                }
            }
            Some(shape) => {
                if let Some(entries) = shape.entries() {
                    map(&place(), entries, member, visit);
                }
            }
            None => {}
        }
    }
}

/// [`walk`], of schemas alone: they are handed to `visit` with the places that they stand at.
pub fn schemas(pointer: &Pointer, kind: Kind, value: &mut Value, visit: &mut dyn FnMut(&Pointer, &mut Value)) {
    walk(pointer, kind, value, &mut |pointer, kind, value| {
        if kind == Kind::Schema {
            visit(pointer, value);
        }
        true
    });
}

fn map(place: &Pointer, (kind, extensible): (Kind, bool), value: &mut Value, visit: Visit<'_>) {
    for (name, entry) in value.as_object_mut().into_iter().flatten() {
        if !extensible || !name.starts_with("x-") {
            walk(&place.join(name), kind, entry, visit);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::Nodes;

    #[test]
    fn changes_whatever_is_read() {
        let mut document = json!({
            "paths": {"/a": {"$ref": "#/b", "get": {
                "parameters": [{"name": "schema", "in": "query", "schema": {"type": "string"}}, {"$ref": "#/c", "schema": {}}],
                "responses": {"default": {"content": {"application/json": {"schema": {}}}}, "x-schema": {"schema": {}}, "200": {
                    "headers": {"H": {"schema": true}},
                    "content": {"application/json": {
                        "schema": {"items": {"oneOf": [{"$ref": "#/c"}, {"not": {}}]}},
                        "example": {"schema": {"type": "data"}}
                    }}
                }},
                "callbacks": {"c": {"{$url}": {"post": {"requestBody": {"content": {"a/b": {"schema": {}}}}}}, "x-c": {}}}
            }}},
            "components": {"schemas": {"A": {"properties": {"properties": {"additionalProperties": {}}}, "default": {"items": {}}}}}
        });
        let read = Nodes::from(Pointer::root(), Kind::Document, &document);
        let mut read: Vec<(Pointer, Kind)> = read.map(|node| (node.pointer, node.kind)).collect();
        let mut changed = Vec::new();
        walk(
            &Pointer::root(),
            Kind::Document,
            &mut document,
            &mut |pointer, kind, _| {
                changed.push((pointer.clone(), kind));
                true
            },
        );
        read.sort_by(|left, right| left.0.cmp(&right.0));
        changed.sort_by(|left, right| left.0.cmp(&right.0));
        assert_eq!(changed, read);
    }
}
