//! Patterns of strings.

use std::fmt;

/// A regular expression, compiled by the generator: matching needs no regex engine.
#[derive(Clone, Copy)]
pub struct Pattern {
    source: &'static str,
    /// The states of an automaton over bytes; the first is the start state.
    states: &'static [State],
}

#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// Whether a text that ends in this state matches.
    accepts: bool,
    /// Ranges of bytes and the state that each leads to; other bytes do not match.
    steps: &'static [(u8, u8, u16)],
}

impl State {
    #[must_use]
    pub const fn new(accepts: bool, steps: &'static [(u8, u8, u16)]) -> Self {
        Self { accepts, steps }
    }

    fn step(&self, byte: u8) -> Option<u16> {
        let step = self.steps.iter().find(|(from, to, _)| (*from..=*to).contains(&byte));
        step.map(|(_, _, state)| *state)
    }
}

impl Pattern {
    #[doc(hidden)]
    #[must_use]
    pub const fn new(source: &'static str, states: &'static [State]) -> Self {
        Self { source, states }
    }

    /// The expression in the contract.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.source
    }

    /// Whether any part of `text` matches.
    #[must_use]
    pub fn is_match(&self, text: &str) -> bool {
        let step = |state: &'static State, byte| self.states.get(usize::from(state.step(byte)?));
        let end = self.states.first().and_then(|start| text.bytes().try_fold(start, step));
        end.is_some_and(|state| state.accepts)
    }
}

impl PartialEq for Pattern {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Pattern {}

impl fmt::Debug for Pattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Pattern").field(&self.source).finish()
    }
}
