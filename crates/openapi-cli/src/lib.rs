#![doc = include_str!("../README.md")]

pub mod diff;
pub mod docs;
mod document;
pub mod generate;
pub mod lint;
mod stack;

pub use document::{Document, Sources};
pub use stack::on_large_stack;
