//! Runs the command as its users do.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod call;
mod consent;
mod credentials;
mod csv_texts;
mod exports;
mod help;
mod lists;
mod messages;
mod mock;
mod repeats;
mod send;
mod support;
mod terminal;
mod upload;
mod usage;
mod webhooks;
