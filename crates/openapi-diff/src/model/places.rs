//! Where a value's schemas stand.

use std::borrow::Cow;
use std::rc::Rc;

use openapi_model::Pointer;

/// The places of all schemas that hold for one value: one, or several where members of `allOf` speak of the same field.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct Places(Rc<[Pointer]>);

impl Places {
    pub(crate) fn one(place: Pointer) -> Self {
        Self(Rc::from([place]))
    }

    /// Several places, the first being the one that changes are told of. The root stands in for none at all.
    pub(crate) fn all(places: Vec<Pointer>) -> Self {
        if places.is_empty() {
            Self::one(Pointer::root())
        } else {
            Self(Rc::from(places))
        }
    }

    pub(crate) fn iter(&self) -> std::slice::Iter<'_, Pointer> {
        self.0.iter()
    }

    /// The place, when there is but one.
    pub(crate) fn only(&self) -> Option<&Pointer> {
        match &*self.0 {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The place that changes are told of.
    pub(crate) fn first(&self) -> Pointer {
        self.0.first().cloned().unwrap_or_default()
    }

    /// The name of the component schema, when that is all there is.
    pub(crate) fn component_schema(&self) -> Option<String> {
        self.only()?.component_schema().map(Cow::into_owned)
    }
}
