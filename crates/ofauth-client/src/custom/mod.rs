//! What operations mention and the contract cannot say: written by hand, and left alone by the generator.

pub mod proxy;
mod user_list_id;

pub use user_list_id::UserListId;
