//! The first lines of every generated file.

use std::fmt::Write as _;

use sha2::{Digest, Sha256};

/// Moves with every change to what the generator writes for an unchanged contract.
const GENERATOR: &str = "ofauth-rs 1, progenitor 0.15.1";

/// Begins every generated file, and no other.
pub(super) const MARK: &str = "@generated from ";

pub(super) fn of(name: &str, contract: &[u8]) -> String {
    let digest = Sha256::digest(contract).iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    });
    format!(
        "// {MARK}{name} by `cargo xtask generate`; do not edit.\n\
         // Contract: SHA-256 {digest}\n\
         // Generator: {GENERATOR}\n"
    )
}
