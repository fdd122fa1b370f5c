//! Values of `x-` names: data whose shape OpenAPI does not define.

use openapi_model::{Node, Pointer};
use serde_json::Value;

/// A value and its JSON pointer.
#[derive(Clone, Debug)]
pub(super) struct Extension<'a> {
    pub(super) pointer: Pointer,
    pub(super) value: &'a Value,
}

impl<'a> Extension<'a> {
    /// The value of an operation's `x-` name; null when there is none.
    pub(super) fn of(operation: &Node<'a>, name: &str) -> Self {
        Self {
            pointer: operation.pointer.join(name),
            value: operation.get(name).unwrap_or(&Value::Null),
        }
    }

    /// The member of that name; null when there is none.
    pub(super) fn member(&self, name: &str) -> Self {
        Self {
            pointer: self.pointer.join(name),
            value: &self.value[name],
        }
    }

    /// The element at that index; null when there is none.
    pub(super) fn element(&self, index: usize) -> Self {
        Self {
            pointer: self.pointer.join(index),
            value: &self.value[index],
        }
    }

    /// The members, when this is an object.
    pub(super) fn members(&self) -> impl Iterator<Item = (&'a str, Self)> + use<'a> {
        let pointer = self.pointer.clone();
        let members = self.value.as_object().into_iter().flatten();
        members.map(move |(name, value)| {
            let pointer = pointer.join(name);
            (name.as_str(), Self { pointer, value })
        })
    }

    /// The member of that name, when it is text.
    pub(super) fn text(&self, name: &str) -> Option<&'a str> {
        self.value[name].as_str()
    }
}
