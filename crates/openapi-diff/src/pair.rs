//! What is compared with what, and by whom it is met.

use openapi_model::Pointer;

use crate::difference::Difference;
use crate::model::Places;
use crate::verdict::{Bearing, Role};

/// Two places that ask for a schema, one in each document.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Pair {
    pub(crate) old: Places,
    pub(crate) new: Places,
    /// Whether the value may be left out, before and after.
    pub(crate) optional: (bool, bool),
    /// Whether it is a field of an object.
    pub(crate) is_field: bool,
}

impl Pair {
    /// Places whose value is always there.
    pub(crate) fn required(old: Places, new: Places) -> Self {
        Self {
            old,
            new,
            optional: (false, false),
            is_field: false,
        }
    }

    pub(crate) fn at(old: Pointer, new: Pointer) -> Self {
        Self::required(Places::one(old), Places::one(new))
    }
}

/// A part of a schema, and how it bears on the whole: in what is sent, and in what is received.
#[derive(Clone, Debug)]
pub(crate) struct Inner {
    pub(crate) pair: Pair,
    pub(crate) sent: Bearing,
    pub(crate) received: Bearing,
}

/// What is between two schemas: their own differences, and the schemas that they use.
#[derive(Debug, Default)]
pub(crate) struct Content {
    pub(crate) differences: Vec<Difference>,
    pub(crate) inner: Vec<Inner>,
}

impl Content {
    /// Has what fits a part compared, too.
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

/// An operation, and what of it is compared.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Use<'a> {
    pub(crate) operation: &'a str,
    pub(crate) role: Role,
    /// Whether values are carried as XML.
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
