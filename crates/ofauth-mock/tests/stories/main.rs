//! The effects of one operation appear in others.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod api;
mod chats;
mod connections;
mod lists;
mod mass_messages;
mod proxy;
mod resources;
mod uploads;
