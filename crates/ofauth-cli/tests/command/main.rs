//! Runs the command as its users do.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod call;
mod consent;
mod credentials;
mod help;
mod lists;
mod messages;
mod mock;
mod send;
mod support;
mod upload;
mod webhooks;
