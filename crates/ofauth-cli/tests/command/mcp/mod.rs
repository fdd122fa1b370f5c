//! `ofauth mcp`

#![allow(clippy::panic, reason = "a test that cannot go on has failed")]

mod agent;
mod basics;
mod http;
mod scripted;
mod users;
mod writes;
