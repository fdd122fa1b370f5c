//! What the server holds when it starts: the same every time.

mod chat;
mod gallery;
mod media;
mod message;
mod text;

use ofauth_client::Operation;

pub(crate) use chat::{Chat, Page, Selection, UnknownMessage, chats};
pub(crate) use message::{Draft, Item};

/// The key that the server takes, unless the builder names another.
pub const API_KEY: &str = "sk_sandbox_mock";

/// A connection that may do everything, unless the builder names another.
pub const CONNECTION: &str = "conn_demo";

/// A connection that must be linked again: 401, `SESSION_EXPIRED`.
pub const EXPIRED_CONNECTION: &str = "conn_expired";

/// A connection without `messages:read`: 403, `FORBIDDEN`.
pub const READLESS_CONNECTION: &str = "conn_readless";

/// User id of a chat of 250 messages.
pub const BUSY_CHAT: i64 = 4101;

/// User id of a chat without messages.
pub const EMPTY_CHAT: i64 = 4102;

/// User id of a chat of 100,000 messages.
pub const LONG_CHAT: i64 = 4103;

/// User id of a small chat in which every field of the contract appears, and every null.
pub const GALLERY_CHAT: i64 = 4104;

/// A connected account.
#[derive(Debug)]
pub(crate) struct Connection {
    id: String,
    expired: bool,
    /// The permission that it has not been given, if any.
    lacks: Option<&'static str>,
}

impl Connection {
    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn is_expired(&self) -> bool {
        self.expired
    }

    /// The permission that an operation needs and the connection does not have.
    pub(crate) fn misses(&self, operation: &Operation) -> Option<&'static str> {
        self.lacks.filter(|_| operation.permission == self.lacks)
    }
}

/// The seeded connections; the first of them may do everything.
pub(crate) fn connections(first: String) -> Vec<Connection> {
    let connection = |id, expired, lacks| Connection { id, expired, lacks };
    vec![
        connection(first, false, None),
        connection(EXPIRED_CONNECTION.to_owned(), true, None),
        connection(READLESS_CONNECTION.to_owned(), false, Some("messages:read")),
    ]
}

/// A number that looks random and depends on nothing but its arguments (SplitMix64).
fn scatter(user: i64, index: usize) -> u64 {
    let mut z = (user as u64)
        .wrapping_mul(0x9E37_79B9_7F4A_7C15)
        .wrapping_add(index as u64);
    z = z.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}
