//! What one operation does, others show.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

mod api;
mod chats;
mod connections;
mod lists;
mod mass_messages;
mod proxy;
mod resources;
mod uploads;
