//! Files that the repository's documents name exist.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;
use std::process::Command;

/// The files under version control, from the root of the workspace.
fn tracked() -> Vec<String> {
    git(&["ls-files"]).lines().map(str::to_owned).collect()
}

fn git(arguments: &[&str]) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let output = Command::new("git").args(arguments).current_dir(root).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn read(path: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    std::fs::read_to_string(root.join(path)).unwrap()
}

/// Files that commands write: the vendor's document, the list of an export's files.
const WRITTEN: [&str; 2] = ["openapi/upstream.json", "manifest.json"];

/// Whether a text names a file or a folder of the repository.
fn is_path(text: &str) -> bool {
    const ENDINGS: [&str; 9] = [".rs", ".md", ".yaml", ".toml", ".json", ".js", ".html", ".lock", "/"];
    let plain = |char: char| char.is_ascii_alphanumeric() || "_-./".contains(char);
    let elsewhere = text.starts_with(['/', '.', '-']) || text.starts_with("target/");
    text.chars().all(plain) && !elsewhere && ENDINGS.iter().any(|ending| text.ends_with(ending) && text != *ending)
}

/// Whether there is a file or a folder of this name, which may leave out the folders above it.
fn is_there(tracked: &[String], name: &str) -> bool {
    tracked.iter().any(|path| {
        let path = format!("/{path}");
        if name.ends_with('/') {
            path.contains(&format!("/{name}"))
        } else {
            path.ends_with(&format!("/{name}"))
        }
    })
}

#[test]
fn the_notice_names_files_that_are_there() {
    let tracked = tracked();
    let notice = read("NOTICE");
    let words = notice.split(|char: char| char.is_whitespace() || "(),;".contains(char));
    let words = words.map(|word| word.trim_end_matches('.'));
    let named: Vec<&str> = words
        .filter(|word| (is_path(word) && word.contains('/')) || word.starts_with("LICENSE"))
        .collect();
    assert!(named.len() > 3, "{named:?}");
    for name in named {
        let folder = name.ends_with('/');
        let is_there = |path: &String| path == name || folder && path.starts_with(name);
        assert!(tracked.iter().any(is_there), "NOTICE names {name}");
    }
}

#[test]
fn the_attributes_are_of_files_that_are_there() {
    for line in read(".gitattributes").lines().filter(|line| !line.starts_with("* ")) {
        let pattern = line.split_whitespace().next().unwrap();
        assert!(
            !git(&["ls-files", "--", pattern]).is_empty(),
            ".gitattributes names {pattern}"
        );
    }
    for path in tracked().iter().filter(|path| path.ends_with(".rs")) {
        if read(path).starts_with("// @generated") {
            let attribute = git(&["check-attr", "linguist-generated", "--", path]);
            assert!(attribute.ends_with(": set\n"), "{attribute}");
        }
    }
}

#[test]
fn the_documents_name_files_that_are_there() {
    let tracked = tracked();
    let mut count = 0;
    // Texts of generated crates are those of their documents.
    let ours = |path: &str| path.ends_with(".md") && !path.starts_with("tests/standalone/");
    for document in tracked.iter().filter(|path| ours(path)) {
        let text = read(document);
        // Blocks of code are of other directories.
        let prose: String = text.split("```").step_by(2).collect();
        for name in prose
            .split('`')
            .skip(1)
            .step_by(2)
            .filter(|name| is_path(name) && !WRITTEN.iter().any(|written| name.ends_with(written)))
        {
            count += 1;
            assert!(is_there(&tracked, name), "{document} names {name}");
        }
        let folder = Path::new(document).parent().unwrap();
        for link in prose.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            let path = link.split('#').next().unwrap_or_default();
            // Without either, it is a link of rustdoc to an item.
            if path.contains(['/', '.']) && !link.contains(':') {
                let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
                assert!(root.join(folder).join(path).exists(), "{document} links to {link}");
            }
        }
    }
    assert!(count > 50, "{count}");
}

#[test]
fn no_settings_and_no_output_of_builds_are_tracked() {
    const BUILT: [&str; 9] = [
        ".rlib", ".rmeta", ".so", ".o", ".exe", ".dll", ".crate", ".pdb", ".orig",
    ];
    for path in tracked() {
        let name = path.rsplit('/').next().unwrap();
        let settings = name == ".env" || name.starts_with(".env.");
        assert!(
            !settings && !BUILT.iter().any(|ending| name.ends_with(ending)),
            "{path}"
        );
    }
}
