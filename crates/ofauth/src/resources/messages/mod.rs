//! Messages of a chat.

mod list;
mod send;
mod unsend;

pub use list::ListMessages;
pub use send::SendMessage;
pub use unsend::UnsendMessage;
