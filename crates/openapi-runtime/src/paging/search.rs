//! Chooses the offsets at which to search for the position of a reader in a list that has changed.

/// Offsets to request, at growing distance from the expected position. Before it first: if items were removed, others
/// would be skipped silently.
#[derive(Debug)]
pub(super) struct Search {
    /// The lowest offset that has been requested; `None` when the start of the list has been.
    front: Option<u64>,
    step: u64,
    /// The next offset to request behind it; `None` when the end of the list has been reached.
    behind: Option<u64>,
    forwards: bool,
    pub(super) offset: u64,
}

impl Search {
    /// Begins after a wrong page of this many items at `offset`.
    pub(super) fn from(offset: u64, items: usize, is_last: bool, page_size: usize) -> Option<Self> {
        let search = Self {
            front: Some(offset),
            step: 1,
            behind: None,
            forwards: true,
            offset,
        };
        search.after(items, is_last, page_size)
    }

    /// The next offset after a wrong page. No item is skipped: each page ends where another begins.
    pub(super) fn after(mut self, items: usize, is_last: bool, page_size: usize) -> Option<Self> {
        let empty = items == 0;
        if self.forwards {
            self.behind = (!is_last && !empty).then(|| last_of(self.offset, items));
        } else if !is_last && !empty && self.behind.is_none() {
            // The pages behind were empty, and the steps past them long.
            self.behind = Some(last_of(self.offset, items));
        }
        let front = self.front.filter(|front| *front > 0);
        self.forwards = match (front, self.behind) {
            (None, None) => return None,
            (Some(_), None) => false,
            (None, Some(_)) => true,
            (Some(_), Some(_)) => !self.forwards,
        };
        match (front, self.behind) {
            (_, Some(behind)) if self.forwards => self.offset = behind,
            (Some(front), _) => {
                let most = u64::try_from(page_size).unwrap_or(1).saturating_sub(1).max(1);
                self.step = if empty { self.step } else { self.step.min(most) };
                self.offset = front.saturating_sub(self.step);
                self.front = Some(self.offset);
                self.step = self.step.saturating_mul(2);
            }
            _ => return None,
        }
        Some(self)
    }
}

/// The offset of the last item of a page, at least that of the next.
fn last_of(offset: u64, items: usize) -> u64 {
    let items = u64::try_from(items).unwrap_or(u64::MAX);
    offset.saturating_add(items.saturating_sub(1).max(1))
}
