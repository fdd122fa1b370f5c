//! The context in which a value is generated.

use super::seeded_rng::SeededRng;

/// The context of a generated value.
#[derive(Clone, Copy, Debug)]
pub(super) struct Context<'a> {
    pub(super) rng: SeededRng,
    /// Index of the resource in its list.
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

impl Context<'_> {
    /// The index of the next of `count` alternatives, in turn.
    pub(super) fn turn(&self, count: usize) -> usize {
        self.index.rem_euclid(count.max(1) as i64) as usize
    }
}
