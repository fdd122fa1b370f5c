//! Whether what is written can be done.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::{files, read, root};

/// The README's program, to the letter.
mod quick_start {
    #![allow(clippy::print_stdout, reason = "so does the README")]
    include!("quick_start.rs");

    /// Fault 15: the first program of a README called methods that were not there, or failed when it ran.
    #[test]
    fn runs_as_it_is_printed() {
        use crate::support::{is_run_again, mock, run_again};
        if is_run_again() {
            main().expect("it runs");
            return;
        }
        let parent = async {
            let server = mock().await;
            let variables = [
                ("OFAUTH_API_KEY", server.api_key()),
                ("OFAUTH_BASE_URL", server.base_url()),
                ("OFAUTH_CONNECTION_ID", server.connection_id()),
            ];
            let name = "official_sdks::documentation::quick_start::runs_as_it_is_printed";
            let printed = run_again(name, &variables).await;
            assert!(
                printed.lines().filter(|line| line.contains("nvoice")).count() > 10,
                "{printed}"
            );
        };
        let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
        runtime.expect("a runtime").block_on(parent);
    }
}

/// Fault 15: the same.
#[test]
fn the_program_that_runs_is_the_one_in_the_readme() {
    let block = format!("```rust,no_run\n{}```", include_str!("quick_start.rs"));
    assert!(read("README.md").contains(&block), "quick_start.rs is another program");
}

/// Blocks of code, each with what stands after its first three backticks.
fn blocks(text: &str) -> Vec<(String, String)> {
    let mut blocks = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if let Some(kind) = line.strip_prefix("```") {
            let code: Vec<_> = lines.by_ref().take_while(|line| !line.starts_with("```")).collect();
            blocks.push((kind.to_owned(), code.join("\n")));
        }
    }
    blocks
}

/// The pages that users read.
fn pages() -> Vec<PathBuf> {
    let of_crates = crates().into_iter().map(|folder| folder.join("README.md"));
    of_crates.chain([root().join("README.md")]).collect()
}

fn crates() -> Vec<PathBuf> {
    let folders = fs::read_dir(root().join("crates")).expect("crates");
    folders.map(|folder| folder.expect("a folder").path()).collect()
}

/// Fault 15: nothing compiled the code of the documentation.
#[test]
fn every_block_of_rust_on_a_page_is_compiled_by_the_tests() {
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        for (kind, code) in blocks(&text) {
            let compiled = ["rust", "rust,no_run"].contains(&&*kind);
            let elsewhere =
                ["console", "sh", "text", "toml", "json", "yaml"].contains(&&*kind) && !code.contains("ofauth::");
            assert!(compiled || elsewhere, "{}: a block of `{kind}`", page.display());
        }
        // Rustdoc compiles what a crate has as its documentation, and cargo test asks it to.
        let folder = page.parent().expect("a folder");
        let from = |file: &str| fs::read_to_string(folder.join(file)).unwrap_or_default();
        let included = [from("src/lib.rs"), from("src/main.rs"), from("tests/lib.rs")].concat();
        assert!(
            included.contains(r#"doc = include_str!("../README.md")"#),
            "{}",
            page.display()
        );
    }
}

/// Fault 16: examples imported a package of another name, and called methods that were not there.
#[test]
fn every_method_in_the_table_of_the_readme_is_there() {
    let folders = ["crates/ofauth/src/resources", "crates/ofauth-client/src/resources"];
    let resources: String = folders
        .iter()
        .flat_map(|folder| files(&root().join(folder)))
        .map(|file| fs::read_to_string(file).expect("a file"))
        .collect();
    let readme = read("crates/ofauth/README.md");
    let rows = readme
        .lines()
        .filter(|line| line.starts_with("| ") && line.contains("](resources::"));
    let mut count = 0;
    for row in rows {
        // [`creator.chat(user)`](resources::Chat): `messages()`, `send_message(text)`
        for part in row.split("](resources::").skip(1) {
            let (resource, rest) = part.split_once("):").expect("a resource and its methods");
            // By hand and generated.
            let head = format!("\nimpl {resource} {{");
            let blocks = resources.split(&head).skip(1);
            let methods: String = blocks.filter_map(|block| block.split("\n}\n").next()).collect();
            let called = rest.split("[`").next().expect("methods").split('`').skip(1).step_by(2);
            for call in called {
                let name = call.split('(').next().expect("a name");
                assert!(
                    methods.contains(&format!("pub fn {name}")),
                    "{resource} has no `{call}`"
                );
                count += 1;
            }
        }
    }
    assert!(count >= 40, "{count} methods");
}

/// Fault 16: the same, for names of packages.
#[test]
fn pages_import_packages_that_are_there() {
    let packages: BTreeSet<_> = crates()
        .iter()
        .map(|folder| folder.file_name().expect("a name").to_string_lossy().into_owned())
        .collect();
    for page in pages() {
        let text = fs::read_to_string(&page).expect("a page");
        let first = text.lines().next().expect("a title").trim_start_matches("# ");
        let own = page
            .parent()
            .and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned());
        if own.is_some_and(|own| packages.contains(&own)) {
            assert!(packages.contains(first), "{}: {first}", page.display());
        }
        for word in text.split(|c: char| !c.is_alphanumeric() && c != '_') {
            if word.starts_with("ofauth_") || word.starts_with("openapi_") {
                assert!(packages.contains(&word.replace('_', "-")), "{}: {word}", page.display());
            }
        }
    }
}
