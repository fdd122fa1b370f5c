//! The deterministic seed data of the server.

mod chat;
mod clock;
mod connection;
mod gallery;
mod ids;
mod media;
mod message;
mod partner;
mod sender;
mod split_mix;
mod text;

pub(crate) use chat::{Chat, Page, Selection, UnknownMessage, chats};
pub(crate) use connection::{Connection, connections};
pub use ids::{
    API_KEY, BUSY_CHAT, CONNECTION, EMPTY_CHAT, EXPIRED_CONNECTION, GALLERY_CHAT, LONG_CHAT, READLESS_CONNECTION,
};
pub(crate) use message::{Attachment, Draft, Item};
pub(crate) use text::as_html;
