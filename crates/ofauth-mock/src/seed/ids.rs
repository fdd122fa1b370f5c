//! Names and ids of the seeded resources.

/// The API key that the server accepts, unless the builder sets another.
pub const API_KEY: &str = "sk_sandbox_mock";

/// The connection with all permissions, unless the builder sets another.
pub const CONNECTION: &str = "conn_demo";

/// A connection that must be relinked: 401, `SESSION_EXPIRED`.
pub const EXPIRED_CONNECTION: &str = "conn_expired";

/// A connection without `messages:read`: 403, `FORBIDDEN`.
pub const READLESS_CONNECTION: &str = "conn_readless";

/// User id of a chat of 250 messages.
pub const BUSY_CHAT: i64 = 4101;

/// User id of a chat without messages.
pub const EMPTY_CHAT: i64 = 4102;

/// User id of a chat of 100,000 messages.
pub const LONG_CHAT: i64 = 4103;

/// User id of a small chat that covers every field of the contract, and every null.
pub const GALLERY_CHAT: i64 = 4104;
