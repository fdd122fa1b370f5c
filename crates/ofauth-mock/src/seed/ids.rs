//! Names and ids of what is seeded.

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
