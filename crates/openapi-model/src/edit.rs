//! Edits objects of a document, member by member.

use serde_json::{Map, Value};

use crate::objects::Shape;
use crate::walk::leads_inside;
use crate::{Kind, Pointer};

/// An object of a document, or a reference to one, borrowed mutably.
///
/// ```
/// use openapi_model::{Kind, Pointer, edit::Object};
/// use serde_json::json;
///
/// let mut value = json!({"type": "string", "const": "a"});
/// let mut schema = Object::of(Pointer::root(), Kind::Schema, &mut value).unwrap();
/// if let Some(only) = schema.remove("const") {
///     schema.set("enum", vec![only]);
/// }
/// assert_eq!(value, json!({"type": "string", "enum": ["a"]}));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub struct Object<'a> {
    /// Its JSON pointer.
    pub pointer: Pointer,
    /// The kind of object.
    pub kind: Kind,
    members: &'a mut Map<String, Value>,
}

impl<'a> Object<'a> {
    /// The object `value` at `pointer`; `None` when `value` is not an object: a schema may be true or false.
    #[must_use]
    pub fn of(pointer: Pointer, kind: Kind, value: &'a mut Value) -> Option<Self> {
        let members = value.as_object_mut()?;
        Some(Self { pointer, kind, members })
    }

    /// The names of its members.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.members.keys().map(String::as_str)
    }

    /// Whether it has a member of this name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.members.contains_key(name)
    }

    /// Whether it has one of these members.
    #[must_use]
    pub fn has_any(&self, names: &[&str]) -> bool {
        names.iter().any(|name| self.has(name))
    }

    /// The value of a member.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.members.get(name)
    }

    /// A member that is a string.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.get(name)?.as_str()
    }

    /// Whether a member is `true`; false when it is missing.
    #[must_use]
    pub fn flag(&self, name: &str) -> bool {
        self.get(name) == Some(&Value::Bool(true))
    }

    /// The strings of a member that is a list.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        let list = self.get(name).and_then(Value::as_array);
        list.into_iter().flatten().filter_map(Value::as_str)
    }

    /// A member that maps names to values.
    pub fn map(&mut self, name: &str) -> Option<&mut Map<String, Value>> {
        self.members.get_mut(name)?.as_object_mut()
    }

    /// A member that lists values.
    pub fn list(&mut self, name: &str) -> Option<&mut Vec<Value>> {
        self.members.get_mut(name)?.as_array_mut()
    }

    /// A member that is an object of OpenAPI, or a reference to one.
    ///
    /// ```
    /// # use openapi_model::{Kind, Pointer, edit::Object};
    /// let mut value = serde_json::json!({"requestBody": {"required": true}});
    /// let mut operation = Object::of(Pointer::root(), Kind::Operation, &mut value).unwrap();
    /// let mut body = operation.member("requestBody").unwrap();
    /// assert_eq!(body.kind, Kind::RequestBody);
    /// body.set("required", false);
    /// assert_eq!(value["requestBody"]["required"], false);
    /// ```
    pub fn member(&mut self, name: &str) -> Option<Object<'_>> {
        let Some(Shape::One(kind)) = self.kind.member(name) else {
            return None;
        };
        Object::of(self.pointer.join(name), kind, self.members.get_mut(name)?)
    }

    /// The objects in a member that is a list of them.
    pub fn elements(&mut self, name: &str) -> impl Iterator<Item = Object<'_>> {
        let kind = match self.kind.member(name) {
            Some(Shape::List(kind) | Shape::Some(kind)) => Some(kind),
            _ => None,
        };
        let pointer = self.pointer.join(name);
        let list = kind.and_then(|kind| Some((kind, self.list(name)?)));
        list.into_iter().flat_map(move |(kind, list)| {
            let pointer = pointer.clone();
            let elements = list.iter_mut().enumerate();
            elements.filter_map(move |(index, value)| Object::of(pointer.join(index), kind, value))
        })
    }

    /// The objects in a member that maps names to them, with their names. Extensions that OpenAPI allows among the
    /// names are left out.
    ///
    /// ```
    /// # use openapi_model::{Kind, Pointer, edit::Object};
    /// let mut value = serde_json::json!({"responses": {"200": {}, "x-note": {}}});
    /// let mut operation = Object::of(Pointer::root(), Kind::Operation, &mut value).unwrap();
    /// for (_, mut response) in operation.entries("responses") {
    ///     response.set_if_absent("description", "");
    /// }
    /// assert_eq!(value, serde_json::json!({"responses": {"200": {"description": ""}, "x-note": {}}}));
    /// ```
    pub fn entries(&mut self, name: &str) -> impl Iterator<Item = (&str, Object<'_>)> {
        let shape = self.kind.member(name).and_then(Shape::entries);
        let pointer = self.pointer.join(name);
        let map = shape.and_then(|shape| Some((shape, self.map(name)?)));
        map.into_iter().flat_map(move |((kind, extensible), map)| {
            let pointer = pointer.clone();
            let entries = map.iter_mut();
            let entries = entries.filter(move |(name, _)| !extensible || !name.starts_with("x-"));
            entries.filter_map(move |(name, value)| Some((name.as_str(), Object::of(pointer.join(name), kind, value)?)))
        })
    }

    /// Sets a member and returns the value it had.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) {
        self.members.insert(name.to_owned(), value.into());
    }

    /// Sets a member that is missing.
    pub fn set_if_absent(&mut self, name: &str, value: impl Into<Value>) {
        if !self.has(name) {
            self.set(name, value);
        }
    }

    /// Removes a member and returns its value.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.members.remove(name)
    }

    /// Removes members and returns the names of those that were present.
    ///
    /// ```
    /// # use openapi_model::{Kind, Pointer, edit::Object};
    /// # let mut value = serde_json::json!({"minLength": 1, "type": "string"});
    /// let mut schema = Object::of(Pointer::root(), Kind::Schema, &mut value).unwrap();
    /// assert_eq!(schema.remove_all(&["maxLength", "minLength"]), ["minLength"]);
    /// ```
    pub fn remove_all<'k>(&mut self, names: &[&'k str]) -> Vec<&'k str> {
        let names = names.iter().copied();
        names.filter(|name| self.remove(name).is_some()).collect()
    }

    /// Removes the members for which `keep` returns false.
    pub fn retain(&mut self, mut keep: impl FnMut(&str) -> bool) {
        self.members.retain(|name, _| keep(name));
    }

    /// Replaces all members.
    pub fn replace(&mut self, members: Map<String, Value>) {
        *self.members = members;
    }

    /// Removes and returns all members.
    pub fn take(&mut self) -> Map<String, Value> {
        std::mem::take(self.members)
    }
}

/// Edits an object, and returns whether to visit those inside it.
type Visit<'v> = &'v mut dyn FnMut(&Pointer, Kind, &mut Value) -> bool;

/// Calls `visit` with the value at `pointer`, an object of that kind, then with every object that remains in it, outer
/// ones first; where `visit` returns false, the objects inside are skipped. Schemas that are true or false are visited,
/// too. References are not followed, and data (examples, defaults, extensions) is skipped.
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
        let member_pointer = || pointer.join(name);
        match kind.member(name) {
            Some(Shape::One(kind)) => walk(&member_pointer(), kind, member, visit),
            Some(Shape::List(kind) | Shape::Some(kind)) => {
                let member_pointer = member_pointer();
                for (index, element) in member.as_array_mut().into_iter().flatten().enumerate() {
                    walk(&member_pointer.join(index), kind, element, visit);
                }
            }
            Some(shape) => {
                if let Some(entries) = shape.entries() {
                    map(&member_pointer(), entries, member, visit);
                }
            }
            None => {}
        }
    }
}

/// [`walk`], but only over schemas that are objects.
pub fn schemas(pointer: &Pointer, kind: Kind, value: &mut Value, visit: &mut dyn FnMut(&mut Object<'_>)) {
    walk(pointer, kind, value, &mut |pointer, kind, value| {
        if kind == Kind::Schema
            && let Some(mut schema) = Object::of(pointer.clone(), kind, value)
        {
            visit(&mut schema);
        }
        true
    });
}

fn map(pointer: &Pointer, (kind, extensible): (Kind, bool), value: &mut Value, visit: Visit<'_>) {
    for (name, entry) in value.as_object_mut().into_iter().flatten() {
        if !extensible || !name.starts_with("x-") {
            walk(&pointer.join(name), kind, entry, visit);
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
