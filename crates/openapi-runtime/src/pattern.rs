//! Patterns of texts.

use std::fmt;

/// A regular expression, compiled when the bindings were generated: checking a text needs no engine.
#[derive(Clone, Copy)]
pub struct Pattern {
    source: &'static str,
    /// Of the automaton over the bytes of a text; the first is where it starts.
    states: &'static [State],
}

#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// Whether a text that ends here matches.
    accepts: bool,
    /// From which byte to which, and the state that they lead to; no match for all others.
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

    /// The expression as the contract has it.
    #[must_use]
    pub fn as_str(&self) -> &'static str {
        self.source
    }

    /// Whether some part of `text` matches.
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
