//! The kinds of things that several handlers know.

use crate::seed::BUSY_CHAT;
use crate::selection::PINNED;
use crate::state::Seeded;
use crate::synthetic;

pub(super) const fn seeded(kind: &'static str, first: i64, count: usize) -> Seeded {
    Seeded { kind, first, count }
}

pub(super) const USER_LISTS: Seeded = seeded("user lists", 2101, 5);
pub(super) const VAULT_LISTS: Seeded = seeded("vault lists", 2201, 6);
pub(super) const POSTS: Seeded = seeded("posts", 1_500_000_000_001, synthetic::USUAL_COUNT + PINNED);

/// The media that there are; uploads add to them.
pub(super) const MEDIA: Seeded = Seeded {
    kind: "vault media",
    first: 1_600_000_000_001,
    count: 57,
};

/// The users that there are.
pub(super) const USERS: Seeded = Seeded {
    kind: "users",
    first: BUSY_CHAT,
    count: 57,
};
