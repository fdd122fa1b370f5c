//! Visits the objects of a document, outermost first.

use serde_json::Value;

use crate::objects::Shape;
use crate::{Kind, Pointer};

/// An object of a document, or a schema that is true or false.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Node<'a> {
    /// Its JSON pointer.
    pub pointer: Pointer,
    /// The kind of object.
    pub kind: Kind,
    /// Its value, of any type: the document may be invalid.
    pub value: &'a Value,
}

/// The objects of a document, each before those inside it, without recursion. References are not followed, and data
/// (examples, defaults, extensions) is skipped.
#[derive(Clone, Debug)]
pub struct Nodes<'a> {
    open: Vec<Node<'a>>,
}

impl<'a> Node<'a> {
    /// The value at `pointer`, as an object of that kind.
    #[must_use]
    pub fn new(pointer: Pointer, kind: Kind, value: &'a Value) -> Self {
        Self { pointer, kind, value }
    }

    /// The root of a document that is only a value: one that a program has changed, for instance.
    ///
    /// ```
    /// use openapi_model::Node;
    /// use serde_json::json;
    ///
    /// let value = json!({"info": {"title": "Pets"}});
    /// assert_eq!(Node::document(&value).member("info").unwrap().text("title"), Some("Pets"));
    /// ```
    #[must_use]
    pub fn document(value: &'a Value) -> Self {
        Self::new(Pointer::root(), Kind::Document, value)
    }

    /// The objects directly inside this one, in the order of its members.
    ///
    /// ```
    /// use openapi_model::{Kind, Node, Pointer};
    /// use serde_json::json;
    ///
    /// let schema = json!({"items": {"type": "string"}, "default": {"items": {}}});
    /// let inner = Node::new(Pointer::root(), Kind::Schema, &schema).children();
    /// assert_eq!(inner.len(), 1);
    /// assert_eq!(inner[0].pointer.to_string(), "#/items");
    /// ```
    #[must_use]
    pub fn children(&self) -> Vec<Self> {
        let mut children = Vec::new();
        let Value::Object(members) = self.value else {
            return children;
        };
        if !leads_inside(self.kind, self.value) {
            return children;
        }
        if self.kind == Kind::Callback {
            self.map(&self.pointer, self.value, (Kind::PathItem, true), &mut children);
            return children;
        }
        for (name, value) in members {
            let Some(shape) = self.kind.member(name) else {
                continue;
            };
            let member_pointer = || self.pointer.join(name);
            match shape {
                Shape::One(kind) => children.push(Node::new(member_pointer(), kind, value)),
                Shape::List(kind) | Shape::Some(kind) => {
                    let member_pointer = member_pointer();
                    let elements = value.as_array().into_iter().flatten().enumerate();
                    children.extend(elements.map(|(index, value)| Node::new(member_pointer.join(index), kind, value)));
                }
                shape => {
                    if let Some(entries) = shape.entries() {
                        self.map(&member_pointer(), value, entries, &mut children);
                    }
                }
            }
        }
        children
    }

    fn map(&self, pointer: &Pointer, value: &'a Value, (kind, extensible): (Kind, bool), children: &mut Vec<Self>) {
        for (name, value) in value.as_object().into_iter().flatten() {
            if !extensible || !name.starts_with("x-") {
                children.push(Node::new(pointer.join(name), kind, value));
            }
        }
    }

    /// Whether it is a reference.
    #[must_use]
    pub fn refers(&self) -> bool {
        self.reference().is_some()
    }

    /// The text of its `$ref`, when it is a reference.
    #[must_use]
    pub fn reference(&self) -> Option<&'a str> {
        let text = self.value.get("$ref").and_then(Value::as_str);
        text.filter(|_| self.kind.may_be_reference())
    }
}

/// Whether to look for objects in this one: in a reference, rarely.
pub(crate) fn leads_inside(kind: Kind, value: &Value) -> bool {
    let refers = kind.may_be_reference() && value.get("$ref").is_some_and(Value::is_string);
    !refers || kind.counts_beside_reference()
}

impl<'a> Nodes<'a> {
    /// The value at `pointer`, as an object of that kind, and all objects inside it.
    #[must_use]
    pub fn from(pointer: Pointer, kind: Kind, value: &'a Value) -> Self {
        Self {
            open: vec![Node::new(pointer, kind, value)],
        }
    }

    /// The schemas among them.
    pub fn schemas(self) -> impl Iterator<Item = Node<'a>> {
        self.filter(|node| node.kind == Kind::Schema)
    }
}

impl<'a> Iterator for Nodes<'a> {
    type Item = Node<'a>;

    fn next(&mut self) -> Option<Node<'a>> {
        let node = self.open.pop()?;
        let mut children = node.children();
        children.reverse();
        self.open.append(&mut children);
        Some(node)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn finds_every_schema_and_no_data() {
        let document = json!({
            "paths": {"/a": {"get": {
                "parameters": [{"name": "schema", "in": "query", "schema": {"type": "string"}}],
                "responses": {"default": {"content": {"application/json": {"schema": {}}}}, "x-schema": {"schema": {}}, "200": {
                    "headers": {"H": {"schema": true}},
                    "content": {"application/json": {
                        "schema": {"items": {"oneOf": [{"type": "string"}, {"not": {}}]}},
                        "example": {"schema": {"type": "data"}}
                    }}
                }},
                "callbacks": {"c": {"{$url}": {"post": {"requestBody": {"content": {"a/b": {"schema": {}}}}}}, "x-c": {}}}
            }}},
            "webhooks": {"w": {"post": {"requestBody": {"content": {"a/b": {"schema": {}}}}}}},
            "components": {"schemas": {"A": {"properties": {"properties": {"additionalProperties": {}}, "default": {}}, "default": {"items": {}}}}}
        });
        let nodes = Nodes::from(Pointer::root(), Kind::Document, &document);
        let mut seen: Vec<String> = nodes.schemas().map(|node| node.pointer.to_string()).collect();
        seen.sort();
        assert_eq!(
            seen,
            [
                "#/components/schemas/A",
                "#/components/schemas/A/properties/default",
                "#/components/schemas/A/properties/properties",
                "#/components/schemas/A/properties/properties/additionalProperties",
                "#/paths/~1a/get/callbacks/c/{$url}/post/requestBody/content/a~1b/schema",
                "#/paths/~1a/get/parameters/0/schema",
                "#/paths/~1a/get/responses/200/content/application~1json/schema",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/items",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/items/oneOf/0",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/items/oneOf/1",
                "#/paths/~1a/get/responses/200/content/application~1json/schema/items/oneOf/1/not",
                "#/paths/~1a/get/responses/200/headers/H/schema",
                "#/paths/~1a/get/responses/default/content/application~1json/schema",
                "#/webhooks/w/post/requestBody/content/a~1b/schema",
            ]
        );
    }
}
