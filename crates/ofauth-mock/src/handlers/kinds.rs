//! Kinds of resources that several handlers use.

use crate::seed::BUSY_CHAT;
use crate::selection::PINNED;
use crate::state::SeededRange;
use crate::synthetic;

pub(super) const fn seeded(kind: &'static str, first: i64, count: usize) -> SeededRange {
    SeededRange { kind, first, count }
}

pub(super) const USER_LISTS: SeededRange = seeded("user lists", 2101, 5);
pub(super) const VAULT_LISTS: SeededRange = seeded("vault lists", 2201, 6);
pub(super) const POSTS: SeededRange = seeded("posts", 1_500_000_000_001, synthetic::USUAL_COUNT + PINNED);

/// The seeded media; uploads add to them.
pub(super) const MEDIA: SeededRange = SeededRange {
    kind: "vault media",
    first: 1_600_000_000_001,
    count: 57,
};

/// The seeded users.
pub(super) const USERS: SeededRange = SeededRange {
    kind: "users",
    first: BUSY_CHAT,
    count: 57,
};
