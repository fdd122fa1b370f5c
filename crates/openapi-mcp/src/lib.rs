#![doc = include_str!("../README.md")]

mod arguments;
mod bounded;
mod calls;
mod catalog;
mod consent;
mod description;
mod grants;
pub mod http;
mod links;
mod marks;
mod notation;
mod plain;
mod redaction;
mod search;
mod sender;
mod server;
mod stdio;
mod tools;
mod words;

pub use consent::Confirm;
pub use grants::UnknownGrant;
pub use plain::{Plain, PlainError};
pub use redaction::Known;
pub use sender::{Sender, Started};
pub use server::{Server, ServerBuilder};
