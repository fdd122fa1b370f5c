//! Runs the command as its users do.

#![allow(clippy::expect_used, reason = "a test that cannot go on has failed")]

#[cfg(feature = "demo")]
mod alias;
#[cfg(feature = "demo")]
mod call;
#[cfg(feature = "demo")]
mod columns;
#[cfg(all(feature = "demo", feature = "export", feature = "mcp", feature = "sync"))]
mod completed_ids;
mod completions;
#[cfg(feature = "demo")]
mod config;
#[cfg(feature = "demo")]
mod consent;
#[cfg(feature = "demo")]
mod credentials;
#[cfg(feature = "demo")]
mod csv_texts;
#[cfg(feature = "demo")]
mod doctor;
#[cfg(feature = "demo")]
mod dry_run;
#[cfg(all(feature = "demo", feature = "export"))]
mod export;
#[cfg(feature = "demo")]
mod exports;
#[cfg(feature = "demo")]
mod help;
#[cfg(feature = "demo")]
mod jq;
#[cfg(feature = "demo")]
mod lists;
#[cfg(all(feature = "demo", feature = "mcp"))]
mod mcp;
#[cfg(feature = "demo")]
mod messages;
#[cfg(feature = "demo")]
mod mock;
#[cfg(feature = "demo")]
mod picture;
mod repeats;
#[cfg(feature = "demo")]
mod send;
mod support;
#[cfg(all(feature = "demo", feature = "sync"))]
mod sync;
#[cfg(all(feature = "demo", feature = "sync"))]
mod sync_follow;
#[cfg(all(unix, feature = "demo", feature = "sync"))]
mod sync_killed;
#[cfg(all(unix, feature = "demo", feature = "postgres"))]
mod sync_postgres;
#[cfg(feature = "demo")]
mod terminal;
#[cfg(feature = "demo")]
mod times;
mod upload;
#[cfg(feature = "demo")]
mod usage;
#[cfg(feature = "demo")]
mod webhooks;
#[cfg(not(feature = "demo"))]
mod without_demo;
