//! The first line of every generated file, and the file that says what a crate was generated from.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};
use toml_edit::{DocumentMut, value};

use super::quoting;

/// Moves with every change to what the generator writes for an unchanged document.
const GENERATOR: &str = "ofauth-rs 2, progenitor 0.15.1";

/// Begins every generated file, and no other.
pub(super) const MARK: &str = "@generated from ";

/// The one file of a generated crate that has the document's digest: the others change with what they hold alone.
pub(super) const DIGEST: &str = "generated.toml";

/// The first line, for a file made from the document called `name`.
pub(super) fn line(name: &str) -> String {
    format!("{MARK}{} by `cargo xtask generate`; do not edit.", quoting::line(name))
}

/// The same as a comment that begins with `mark`.
pub(super) fn comment(mark: &str, name: &str) -> String {
    format!("{mark} {}\n", line(name))
}

/// What [`DIGEST`] holds, for the document called `name`.
pub(super) fn digest(name: &str, document: &[u8]) -> String {
    let digest = Sha256::digest(document).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    let mut file = DocumentMut::new();
    file["generator"] = value(GENERATOR);
    file["sha256"] = toml_edit::table();
    file["sha256"][&quoting::line(name)] = value(digest);
    format!("{}{file}", comment("#", name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_read_back_of_a_document_of_any_name() {
        for name in ["openapi/ofauth.yaml", "a \"b\"\n\u{1b}.json", "="] {
            let file: DocumentMut = digest(name, b"abc").parse().unwrap();
            let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
            assert_eq!(file["sha256"][&quoting::line(name)].as_str(), Some(expected));
            assert_eq!(file["generator"].as_str(), Some(GENERATOR));
        }
    }
}
