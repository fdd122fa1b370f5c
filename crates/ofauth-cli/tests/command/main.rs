//! Runs the command as its users do.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

mod credentials;
mod help;
mod messages;
mod mock;
mod support;
mod webhooks;
