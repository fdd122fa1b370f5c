//! What can be done with the API: each group of operations is a type, and each operation a method.
//!
//! Groups and methods come from the contract. By hand is what binds an id, as [`Chat`] does, and what takes more than one
//! request.

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

// Those of the same name by hand come before.
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
