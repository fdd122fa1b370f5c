#![doc = include_str!("../README.md")]

mod arguments;
mod bounded;
mod calls;
mod catalog;
mod confirm;
mod consent;
mod description;
mod grants;
pub mod http;
mod links;
mod marks;
mod notation;
mod plain;
mod redaction;
mod said;
mod search;
mod sender;
mod server;
mod state;
mod stdio;
mod tools;
mod words;

pub use confirm::Confirm;
pub use grants::UnknownGrant;
pub use plain::{Plain, PlainError};
pub use redaction::Known;
pub use sender::{Sender, Started};
pub use server::{Server, ServerBuilder};
