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
#[rustfmt::skip]
#[path = "../bodies/tests/readme.rs"]
mod bodies_readme;
#[rustfmt::skip]
#[path = "../depot/tests/readme.rs"]
mod depot_readme;
#[rustfmt::skip]
#[path = "../names/tests/readme.rs"]
mod names_readme;
#[rustfmt::skip]
#[path = "../parts/tests/readme.rs"]
mod parts_readme;
