//! Values that know where they stand.

use std::borrow::Cow;

use openapi_model::{Node, Pointer};
use serde_json::Value;

use crate::document::Document;

/// A value of a document, and where it stands.
#[derive(Clone, Debug)]
pub struct Place<'a> {
    /// The JSON pointer.
    pub pointer: Pointer,
    /// What stands there.
    pub value: &'a Value,
}

impl<'a> Place<'a> {
    /// The whole document.
    pub fn root(document: &'a Document) -> Self {
        Self {
            pointer: Pointer::root(),
            value: document.value(),
        }
    }

    /// A value of the model.
    pub fn of(node: &Node<'a>) -> Self {
        Self {
            pointer: node.pointer.clone(),
            value: node.value,
        }
    }

    /// The member of that name; null when there is none.
    pub fn member(&self, name: &str) -> Self {
        Self {
            pointer: self.pointer.join(name),
            value: &self.value[name],
        }
    }

    /// The members, when this is an object.
    pub fn members(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let pointer = self.pointer.clone();
        let members = self.value.as_object().into_iter().flatten();
        members.map(move |(name, value)| {
            let pointer = pointer.join(name);
            (name.as_str(), Self { pointer, value })
        })
    }

    /// The elements, when this is an array.
    pub fn elements(&self) -> impl Iterator<Item = Self> + use<'a> {
        let pointer = self.pointer.clone();
        let elements = self.value.as_array().into_iter().flatten();
        elements.enumerate().map(move |(index, value)| {
            let pointer = pointer.join(index);
            Self { pointer, value }
        })
    }

    /// The name of the list or map that this is in.
    pub fn collection(&self) -> Option<String> {
        let holder = self.pointer.parent()?;
        holder.last().map(Cow::into_owned)
    }

    /// The member of that name, when it is text.
    pub fn text(&self, name: &str) -> Option<&'a str> {
        self.value[name].as_str()
    }

    /// Whether the member of that name is text, and not blank.
    pub fn tells(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| !text.trim().is_empty())
    }

    /// Whether this is a schema that allows the type, perhaps among others.
    pub fn allows(&self, type_name: &str) -> bool {
        match &self.value["type"] {
            Value::Array(types) => types.iter().any(|name| name == type_name),
            single => single == type_name,
        }
    }

    /// What this refers to, when it is a reference that resolves.
    pub fn target(&self, document: &'a Document) -> Option<Self> {
        let pointer = Pointer::from_reference(self.text("$ref")?)?;
        let value = pointer.get(document.value())?;
        Some(Self { pointer, value })
    }

    /// The end of the chain of references that starts here: this place itself when it is none.
    pub fn follow(&self, document: &'a Document) -> Self {
        // A longer chain is a cycle, which is a problem of the document.
        let chain = std::iter::successors(Some(self.clone()), |place| place.target(document)).take(32);
        chain.last().unwrap_or_else(|| self.clone())
    }
}
