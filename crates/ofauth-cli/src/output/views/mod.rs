//! What is shown of each kind of thing, one file a kind.

mod account;
mod chat;
mod connection;
mod earnings;
mod media;
mod message;
mod post;
mod subscriber;

use super::{Column, Field, Tabular, cells};
