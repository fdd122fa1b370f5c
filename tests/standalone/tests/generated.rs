//! The tests that are generated into each crate.

#[path = "../bodies/tests/operations/main.rs"]
mod bodies;
#[path = "../depot/tests/operations/main.rs"]
mod depot;
#[path = "../names/tests/operations/main.rs"]
mod names;
#[path = "../parts/tests/operations/main.rs"]
mod parts;
