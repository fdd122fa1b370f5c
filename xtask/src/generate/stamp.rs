//! The first lines of every generated file.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

use super::quoting;

/// Moves with every change to what the generator writes for an unchanged contract.
const GENERATOR: &str = "ofauth-rs 1, progenitor 0.15.1";

/// Begins every generated file, and no other.
pub(super) const MARK: &str = "@generated from ";

/// Before the digest of the contract.
const DIGEST: &str = "Contract: SHA-256 ";

/// Whether a line of a generated file has the digest of the contract.
pub(super) fn has_digest(line: &str) -> bool {
    line.contains(DIGEST)
}

/// The stamp as comments of Rust.
pub(super) fn of(name: &str, contract: &[u8]) -> String {
    comments("//", name, contract)
}

/// The stamp as comments that begin with `mark`.
pub(super) fn comments(mark: &str, name: &str, contract: &[u8]) -> String {
    lines(name, contract)
        .iter()
        .map(|line| format!("{mark} {line}\n"))
        .collect()
}

/// The stamp, line by line.
pub(super) fn lines(name: &str, contract: &[u8]) -> [String; 3] {
    let digest = Sha256::digest(contract).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    [
        format!("{MARK}{} by `cargo xtask generate`; do not edit.", quoting::line(name)),
        format!("{DIGEST}{digest}"),
        format!("Generator: {GENERATOR}"),
    ]
}
