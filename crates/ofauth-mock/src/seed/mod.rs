//! What the server holds when it starts: the same every time.

mod chat;
mod connection;
mod gallery;
mod media;
mod message;
mod text;

pub(crate) use chat::{Chat, Page, Selection, UnknownMessage, chats};
pub(crate) use connection::{Connection, connections};
pub(crate) use message::{Attachment, Draft, Item};
pub(crate) use text::as_html;

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
