//! What can be done with the API, one file a group.

mod chats;

pub use chats::{Chat, Chats};
