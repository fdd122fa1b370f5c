//! Pairs of schemas to compare, and the operations that they affect.

use openapi_model::Pointer;

use crate::difference::Difference;
use crate::model::PointerSet;
use crate::verdict::{Bearing, Role};

/// Two uses of schemas, one in each document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pair {
    pub(crate) old: PointerSet,
    pub(crate) new: PointerSet,
    /// Whether the value is optional, before and after.
    pub(crate) optional: (bool, bool),
    /// Whether it is a field of an object.
    pub(crate) is_field: bool,
}

impl Pair {
    /// A pair whose value is always present.
    pub(crate) fn required(old: PointerSet, new: PointerSet) -> Self {
        Self {
            old,
            new,
            optional: (false, false),
            is_field: false,
        }
    }

    pub(crate) fn at(old: Pointer, new: Pointer) -> Self {
        Self::required(PointerSet::one(old), PointerSet::one(new))
    }
}

/// A part of a schema, and its bearing on the whole, in requests and in responses.
#[derive(Clone, Debug)]
pub(crate) struct Inner {
    pub(crate) pair: Pair,
    pub(crate) sent: Bearing,
    pub(crate) received: Bearing,
}

/// The result of comparing two schemas: their own differences, and the pairs of schemas that they use.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub(crate) differences: Vec<Difference>,
    pub(crate) inner: Vec<Inner>,
}

impl Content {
    /// Adds a part to be compared.
    pub(crate) fn part(&mut self, pair: Pair) {
        self.part_with(pair, Bearing::Plain);
    }

    pub(crate) fn part_with(&mut self, pair: Pair, bearing: Bearing) {
        self.inner.push(Inner {
            pair,
            sent: bearing,
            received: bearing,
        });
    }
}

/// An operation, and the part of it that is compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use<'a> {
    pub(crate) operation: &'a str,
    pub(crate) role: Role,
    /// Whether values are serialized as XML.
    pub(crate) xml: bool,
}

impl<'a> Use<'a> {
    pub(crate) fn new(operation: &'a str, role: Role) -> Self {
        Self {
            operation,
            role,
            xml: false,
        }
    }
}
