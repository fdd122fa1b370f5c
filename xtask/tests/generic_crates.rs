//! Crates for any document know no API.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// Words of one API.
const WORDS: [&str; 16] = [
    "ofauth",
    "onlyfans",
    "creator",
    "vault",
    "subscriber",
    "conn_",
    "x-connection-id",
    "organisation",
    "vendor",
    "mediaitems",
    "withuser",
    "userid",
    "mass message",
    "session_expired",
    "rules_outdated",
    "signrequest",
];

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
}

#[test]
fn the_runtime_has_no_word_of_an_api() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join("crates");
    let mut found = vec![
        crates.join("openapi-runtime/Cargo.toml"),
        crates.join("openapi-runtime/README.md"),
    ];
    files(&crates.join("openapi-runtime/src"), &mut found);
    assert!(found.len() > 60, "{} files", found.len());
    for path in found {
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in text.lines().enumerate() {
            let line = line.to_ascii_lowercase();
            let word = WORDS.iter().find(|word| line.contains(**word));
            assert!(word.is_none(), "{}:{}: {}", path.display(), number + 1, line.trim());
        }
    }
}
