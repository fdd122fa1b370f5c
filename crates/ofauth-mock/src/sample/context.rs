//! Where a value stands that is being made up.

use super::seeded_rng::Chance;

/// A place in a value that is being made up.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spot<'a> {
    pub(super) chance: Chance,
    /// Number of the thing among its like.
    pub(super) index: i64,
    /// Name of the field.
    pub(super) name: &'a str,
    /// Names of the schemas around it, innermost first.
    pub(super) around: Around<'a>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Around<'a> {
    Nothing,
    Schema(&'a str, &'a Around<'a>, usize),
}

impl<'a> Around<'a> {
    pub(super) fn depth(&self) -> usize {
        match self {
            Self::Nothing => 0,
            Self::Schema(_, _, depth) => *depth,
        }
    }

    pub(super) fn has(&self, wanted: &str) -> bool {
        match self {
            Self::Nothing => false,
            Self::Schema(name, outer, _) => *name == wanted || outer.has(wanted),
        }
    }

    /// The innermost schema.
    pub(super) fn name(&self) -> &'a str {
        match self {
            Self::Nothing => "",
            Self::Schema(name, ..) => name,
        }
    }
}

impl Spot<'_> {
    /// Whose turn it is, of so many.
    pub(super) fn turn(&self, count: usize) -> usize {
        self.index.rem_euclid(count.max(1) as i64) as usize
    }
}
