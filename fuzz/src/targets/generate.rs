//! Names and texts of a document, separated by U+001F. The crate that `cargo xtask generate` makes of it is always
//! valid Rust and TOML.

use openapi_generate::fuzzing;

use super::Target;

pub(super) const TARGET: Target = Target {
    name: "generate",
    check,
    seeds: &["seeds/generate"],
    words: &[
        "\u{1f}e", "\u{1f}o", "\u{1f}s", "\u{1f}i", "\u{1f}u", "\u{1f}v", "\u{1f}d", "\u{1f}f", "\u{1f}p", "Self",
        "self", "crate", "super", "type", "gen", "Result", "Option", "String", "Error", "Client", "Value", "unknown",
        "extra", "err", "std", "*/", "/*", "//", "\"", "\"#", "\"\"\"", "'''", "```", "\\", "\r", "\r\n", "\n", "\0",
        "\u{1b}", "\u{85}", "\u{2028}", "\u{202e}", "\u{2066}", "\u{feff}", "\u{200b}", "\u{fe0f}", "\u{301}",
        "\u{e9}", "\u{130}", "#{", "#![", "{}", "%", "~",
    ],
};

fn check(input: &[u8]) {
    let input = String::from_utf8_lossy(input);
    let document = fuzzing::document(input.split('\u{1f}'));
    if let Err(fault) = fuzzing::generate(&document) {
        panic!("{fault}");
    }
}
