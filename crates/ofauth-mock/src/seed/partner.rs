//! The other user of a chat, from whom its ids are derived.

use super::sender::Sender;

/// Difference between the ids of neighbouring messages.
const ID_STEP: i64 = 7;

/// Size of the id range of each chat.
const ID_RANGE: i64 = 10_000_000_000;

/// The other user of a chat.
#[derive(Clone, Copy, Debug)]
pub(super) struct Partner {
    pub(super) user: i64,
    pub(super) name: &'static str,
}

impl Partner {
    pub(super) fn sender(self) -> Sender {
        Sender::Full {
            id: self.user,
            name: self.name,
        }
    }

    fn first_id(self) -> i64 {
        1_000_000_000_000 + (self.user - 4100) * ID_RANGE
    }

    /// Id of the message with this number; the oldest has number 0.
    pub(super) fn message_id(self, index: usize) -> i64 {
        self.first_id() + ID_STEP * index as i64
    }

    /// Id of an attachment; a message has fewer than eight.
    pub(super) fn media_id(self, index: usize, position: usize) -> i64 {
        5_000_000_000_000 + (self.user - 4100) * ID_RANGE + 8 * index as i64 + position as i64
    }

    /// Number of possible messages with smaller ids.
    pub(super) fn older_than(self, id: i64) -> usize {
        let distance = id.saturating_sub(self.first_id()).max(0);
        distance.unsigned_abs().div_ceil(ID_STEP.unsigned_abs()) as usize
    }
}
