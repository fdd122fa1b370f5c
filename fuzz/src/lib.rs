//! The fuzz targets, one file each: a property of any bytes. `cargo test` runs them without a fuzzer.
#![cfg(test)]

mod cursors;
mod decode;
mod deliveries;
mod errors;
mod events;
mod generate;
mod headers;
mod pages;
