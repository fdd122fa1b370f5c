//! Columns of each type, one file per type.

mod account;
mod chat;
mod connection;
mod earnings;
mod media;
mod message;
mod post;
mod subscriber;

use super::{Column, Field, Tabular, cells};
