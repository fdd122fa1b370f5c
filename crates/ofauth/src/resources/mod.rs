//! What can be done with the API, one file a group.

mod chats;
mod messages;

pub use chats::{Chat, Chats};
pub use messages::{ListMessages, SendMessage, UnsendMessage};
