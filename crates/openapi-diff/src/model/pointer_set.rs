//! Sets of pointers to the schemas of a value.

use std::borrow::Cow;
use std::rc::Rc;

use openapi_model::Pointer;

/// The pointers of all schemas of one value: one, or several if members of `allOf` describe the same field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct PointerSet(Rc<[Pointer]>);

impl PointerSet {
    pub(crate) fn one(pointer: Pointer) -> Self {
        Self(Rc::from([pointer]))
    }

    /// Several pointers; changes are reported at the first. An empty list becomes the root.
    pub(crate) fn all(pointers: Vec<Pointer>) -> Self {
        if pointers.is_empty() {
            Self::one(Pointer::root())
        } else {
            Self(Rc::from(pointers))
        }
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Pointer> {
        self.0.iter()
    }

    /// The pointer, if there is exactly one.
    pub(crate) fn only(&self) -> Option<&Pointer> {
        match &*self.0 {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The pointer at which changes are reported.
    pub(crate) fn first(&self) -> Pointer {
        self.0.first().cloned().unwrap_or_default()
    }

    /// The name of the component schema, if there is exactly one pointer and it is one.
    pub(crate) fn component_schema(&self) -> Option<String> {
        self.only()?.component_schema().map(Cow::into_owned)
    }
}
