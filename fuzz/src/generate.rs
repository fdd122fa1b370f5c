//! Names and texts of a document, separated by U+001F. The crate that `cargo xtask generate` makes of it is always
//! valid Rust and TOML.

use openapi_generate::fuzzing;

#[test]
fn generate() {
    bolero::check!(name = "generate").for_each(check);
}

fn check(input: &[u8]) {
    let input = String::from_utf8_lossy(input);
    let document = fuzzing::document(input.split('\u{1f}'));
    if let Err(fault) = fuzzing::generate(&document) {
        panic!("{fault}");
    }
}
