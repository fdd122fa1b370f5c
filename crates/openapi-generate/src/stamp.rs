//! The first line of every generated file, and the file with the digests of a crate's sources.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest, Sha256};
use toml_edit::{DocumentMut, value};

use super::quoting;
use crate::document::Document;
use crate::sources::Sources;

/// Changes with every change of the output for an unchanged document.
const GENERATOR: &str = "openapi-generate 12, progenitor 0.15.1";

/// The beginning of every generated file, and of no other file.
pub(super) const MARK: &str = "@generated from ";

/// The only file of a generated crate with the digest of the document: the others change only with their own content.
pub(super) const DIGEST: &str = "generated.toml";

/// The source of generated files, as they name it.
pub(super) struct Stamp {
    /// The names of the document and of its overlays.
    names: Vec<String>,
    command: String,
}

impl Stamp {
    /// Names the files relative to `root`, or by file name if they are outside of it.
    pub(super) fn new(sources: &Sources, root: Option<&Path>, command: &str) -> Self {
        let name = |path: &std::path::PathBuf| match root.and_then(|root| path.strip_prefix(root).ok()) {
            Some(inner) => inner.to_string_lossy().replace('\\', "/"),
            None => path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        };
        Self {
            names: std::iter::once(&sources.spec)
                .chain(&sources.overlays)
                .map(name)
                .collect(),
            command: command.to_owned(),
        }
    }

    /// The first line.
    pub(super) fn line(&self) -> String {
        format!("{}; do not edit.", self.source())
    }

    /// That of a file of which parts are kept.
    pub(super) fn shared_line(&self) -> String {
        format!("{}; what is added by hand is kept.", self.source())
    }

    /// The command that generates the files.
    pub(super) fn command(&self) -> &str {
        &self.command
    }

    fn source(&self) -> String {
        let document = self.names.first().map(|name| quoting::line(name)).unwrap_or_default();
        let command = quoting::line(&self.command);
        format!("{MARK}{document} by `{command}`")
    }

    /// The same as a comment that begins with `mark`.
    pub(super) fn comment(&self, mark: &str) -> String {
        format!("{mark} {}\n", self.line())
    }

    /// The content of [`DIGEST`]: a digest of the document, and one of each overlay.
    pub(super) fn digest(&self, document: &Document) -> String {
        let mut file = DocumentMut::new();
        file["generator"] = value(GENERATOR);
        file["sha256"] = toml_edit::table();
        for (name, bytes) in self.names.iter().zip(&document.bytes) {
            file["sha256"][&quoting::line(name)] = value(hexadecimal(bytes));
        }
        format!("{}{file}", self.comment("#"))
    }
}

fn hexadecimal(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_digest_is_read_back_of_documents_of_any_name() {
        for name in ["openapi/petstore.yaml", "a \"b\"\n\u{1b}.json", "="] {
            let stamp = Stamp {
                names: vec![name.to_owned(), "overlay.yaml".to_owned()],
                command: "openapi generate".to_owned(),
            };
            let mut document = Document::from(serde_json::json!({}));
            document.bytes = vec![b"abc".to_vec(), Vec::new()];
            let file: DocumentMut = stamp.digest(&document).parse().unwrap();
            let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
            assert_eq!(file["sha256"][&quoting::line(name)].as_str(), Some(expected));
            let expected = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
            assert_eq!(file["sha256"]["overlay.yaml"].as_str(), Some(expected));
            assert_eq!(file["generator"].as_str(), Some(GENERATOR));
        }
    }

    #[test]
    fn names_are_relative_to_the_root() {
        let sources = Sources {
            spec: "/a/openapi/pets.yaml".into(),
            overlays: vec!["/b/names.yaml".into()],
        };
        let stamp = Stamp::new(&sources, Some(Path::new("/a")), "make");
        assert_eq!(stamp.names, ["openapi/pets.yaml", "names.yaml"]);
        assert_eq!(
            stamp.line(),
            "@generated from openapi/pets.yaml by `make`; do not edit."
        );
        assert_eq!(Stamp::new(&sources, None, "make").names, ["pets.yaml", "names.yaml"]);
    }
}
