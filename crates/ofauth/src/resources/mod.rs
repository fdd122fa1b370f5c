//! Resource groups: each group of operations is a type, each operation a method.
//!
//! Groups and methods are generated from the contract. Those that bind an id, like [`Chat`], or send more than one
//! request are written by hand.

mod chat;
mod chats;
#[rustfmt::skip]
mod entries;
mod link;
mod proxy;
mod subscriber;
mod uploads;
mod user;
mod user_list;

// Hand-written groups of the same name take precedence.
#[doc(inline)]
pub use ofauth_client::resources::*;

pub use chat::Chat;
pub use chats::Chats;
pub use link::Link;
pub use proxy::Proxy;
pub use subscriber::Subscriber;
pub use uploads::Uploads;
pub use user::User;
pub use user_list::UserList;
