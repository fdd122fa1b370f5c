//! Detects pagination loops.

use super::Cursor;

/// Finds a cycle of any length with one cursor in memory (Brent's algorithm).
#[derive(Debug, Default)]
pub(crate) struct CycleDetector {
    anchor: Option<Cursor>,
    steps: u64,
    power: u64,
}

impl CycleDetector {
    /// Whether `cursor` has occurred before, as far as it is stored; a cycle is found at the latest when it
    /// was repeated a few times.
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
            let mut detector = CycleDetector::default();
            let position = |step: usize| {
                if step < tail {
                    step
                } else {
                    tail + (step - tail) % cycle
                }
            };
            let found = (0..4 * (tail + cycle) + 4).find(|step| detector.repeats(&position(*step).to_string().into()));
            assert!(
                found.is_some_and(|step| step >= tail + cycle),
                "{tail} {cycle} {found:?}"
            );
        }
        let mut detector = CycleDetector::default();
        assert!(!(0..10_000).any(|step| detector.repeats(&step.to_string().into())));
    }
}
