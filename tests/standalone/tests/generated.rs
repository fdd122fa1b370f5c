//! The tests that are generated into each crate.

#[rustfmt::skip]
#[path = "../bodies/tests/operations/main.rs"]
mod bodies;
#[rustfmt::skip]
#[path = "../depot/tests/operations/main.rs"]
mod depot;
#[rustfmt::skip]
#[path = "../names/tests/operations/main.rs"]
mod names;
#[rustfmt::skip]
#[path = "../parts/tests/operations/main.rs"]
mod parts;
