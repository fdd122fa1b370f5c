//! Crates for any document contain no word of one API.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::path::{Path, PathBuf};

/// Words of one API.
const WORDS: [&str; 20] = [
    "ofauth",
    "onlyfans",
    "creator",
    "vault",
    "subscribers",
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
    "connectionid",
    "chats",
    "tracking link",
    "trial link",
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

/// What users of a crate get: its sources, manifest and introduction.
fn shipped(name: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .join("crates")
        .join(name);
    let mut found = vec![folder.join("Cargo.toml"), folder.join("README.md")];
    files(&folder.join("src"), &mut found);
    found
}

#[test]
fn crates_for_any_document_have_no_word_of_an_api() {
    for (name, least) in [
        ("openapi-runtime", 60),
        ("openapi-generate", 35),
        ("openapi-lower", 30),
        ("openapi-model", 30),
        ("openapi-diff", 15),
        ("openapi-mcp", 20),
        ("openapi-mock", 10),
        ("openapi-redis", 5),
        ("openapi-cli", 25),
    ] {
        let found = shipped(name);
        assert!(found.len() > least, "{} files of {name}", found.len());
        for path in found {
            let text = fs::read_to_string(&path).unwrap();
            for (number, line) in text.lines().enumerate() {
                // The name of the repository.
                let line = line.to_ascii_lowercase().replace("github.com/ofauth/ofauth-rs", "");
                let word = WORDS.iter().find(|word| line.contains(**word));
                assert!(word.is_none(), "{}:{}: {}", path.display(), number + 1, line.trim());
            }
        }
    }
}
