//! Detects pagination loops.

use super::Cursor;

/// Finds a cycle of any length with one cursor in memory (Brent's algorithm).
#[derive(Debug, Default)]
pub(crate) struct Guard {
    anchor: Option<Cursor>,
    steps: u64,
    power: u64,
}

impl Guard {
    /// Whether `cursor` has been here before, as far as the guard remembers; a cycle is found at the latest when it
    /// has been gone through a few times.
    pub(crate) fn repeats(&mut self, cursor: &Cursor) -> bool {
        if self.anchor.as_ref() == Some(cursor) {
            return true;
        }
        if self.steps == self.power {
            self.anchor = Some(cursor.clone());
            self.power = (self.power * 2).max(1);
            self.steps = 0;
        }
        self.steps += 1;
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_cycles_of_any_length_and_no_others() {
        for (tail, cycle) in [(0, 1), (0, 2), (3, 1), (5, 7), (100, 30)] {
            let mut guard = Guard::default();
            let place = |step: usize| {
                if step < tail {
                    step
                } else {
                    tail + (step - tail) % cycle
                }
            };
            let found = (0..4 * (tail + cycle) + 4).find(|step| guard.repeats(&place(*step).to_string().into()));
            assert!(
                found.is_some_and(|step| step >= tail + cycle),
                "{tail} {cycle} {found:?}"
            );
        }
        let mut guard = Guard::default();
        assert!(!(0..10_000).any(|step| guard.repeats(&step.to_string().into())));
    }
}
