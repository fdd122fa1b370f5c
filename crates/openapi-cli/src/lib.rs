#![doc = include_str!("../README.md")]

pub mod diff;
mod document;
pub mod lint;

pub use document::{Document, Sources};
