//! Where in a list by offset to look for a place that is not where it was.

/// Offsets to ask at, further and further from the place. In front of it first: it is by items that vanish that others
/// would be lost in silence.
#[derive(Debug)]
pub(super) struct Search {
    /// The first offset that has been asked at; nothing when the beginning of the list has been.
    front: Option<u64>,
    step: u64,
    /// The next offset to ask at behind it; nothing when the end of the list has been.
    behind: Option<u64>,
    forwards: bool,
    pub(super) offset: u64,
}

impl Search {
    /// Begins with a page of so many items at `offset` that is not the right one.
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

    /// Goes on after a wrong page. No item is passed over: each page ends where another begins.
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

/// Where the last item of a page stands, or at least the next.
fn last_of(offset: u64, items: usize) -> u64 {
    let items = u64::try_from(items).unwrap_or(u64::MAX);
    offset.saturating_add(items.saturating_sub(1).max(1))
}
