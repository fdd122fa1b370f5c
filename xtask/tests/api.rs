//! `cargo xtask api` on a tree of its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;
use std::process::Command;

use tempfile::TempDir;

mod support;

use support::{edit, xtask};

const SDK: &str = "crates/ofauth/src/lib.rs";
const LIST: &str = "tests/api/ofauth.txt";

/// A workspace of four crates that need no others.
fn workspace() -> TempDir {
    let tree = TempDir::new().unwrap();
    for (path, content) in [
        ("Cargo.toml", "[workspace]\nresolver = '3'\nmembers = ['crates/*']\n"),
        ("crates/ofauth/Cargo.toml", "[package]\nname = 'ofauth'\n"),
        (
            SDK,
            "/// Notes.\n#[derive(Clone)]\npub struct Notes {\n    /// How many.\n    pub count: u64,\n}\n",
        ),
        ("crates/ofauth-client/Cargo.toml", "[package]\nname = 'ofauth-client'\n"),
        ("crates/ofauth-client/src/lib.rs", ""),
        (
            "crates/ofauth-webhooks/Cargo.toml",
            "[package]\nname = 'ofauth-webhooks'\n[features]\naxum = []\ntokio = []\n",
        ),
        ("crates/ofauth-webhooks/src/lib.rs", ""),
        (
            "crates/openapi-runtime/Cargo.toml",
            "[package]\nname = 'openapi-runtime'\n[features]\nclient = []\n",
        ),
        ("crates/openapi-runtime/src/lib.rs", ""),
        ("tests/api/ofauth-client.txt", "pub mod ofauth_client\n"),
        ("tests/api/openapi-runtime.txt", "pub mod openapi_runtime\n"),
        ("tests/api/ofauth-webhooks.txt", "pub mod ofauth_webhooks\n"),
        (LIST, ""),
        ("xtask/Cargo.toml", ""),
    ] {
        let path = tree.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    let lock = Command::new(env!("CARGO"))
        .args(["generate-lockfile", "--quiet", "--offline"])
        .current_dir(tree.path())
        .status();
    assert!(lock.unwrap().success());
    assert_eq!(xtask(&tree, &["api"]).0, Some(0));
    tree
}

#[test]
fn the_list_has_items_fields_and_implementations() {
    let tree = workspace();
    let list = fs::read_to_string(tree.path().join(LIST)).unwrap();
    for line in ["pub struct ofauth::Notes", "pub ofauth::Notes::count: u64"] {
        assert!(list.lines().any(|present| present == line), "{list}");
    }
    let traits = list.lines().find(|line| line.ends_with(" for ofauth::Notes")).unwrap();
    for name in ["core::clone::Clone", "core::marker::Send"] {
        assert!(traits.contains(&format!(" {name} ")), "{traits}");
    }
    let (code, said, error) = xtask(&tree, &["api", "--check"]);
    assert_eq!((code, said.as_str()), (Some(0), "4 lists are up to date\n"), "{error}");
}

#[test]
fn a_change_is_shown_until_it_is_announced() {
    let tree = workspace();
    let before = fs::read(tree.path().join(LIST)).unwrap();
    edit(&tree, SDK, |code| {
        code.replace("pub count: u64", "pub count: std::rc::Rc<u64>")
    });
    let (code, said, error) = xtask(&tree, &["api", "--check"]);
    assert_eq!(code, Some(4));
    for line in [
        "-pub ofauth::Notes::count: u64",
        "+pub ofauth::Notes::count: alloc::rc::Rc<u64>",
    ] {
        assert!(said.lines().any(|present| present == line), "{said}");
    }
    let traits = said.lines().find(|line| line.starts_with("+impl")).unwrap();
    assert!(traits.contains("!core::marker::Send"), "{traits}");
    assert!(
        error.contains("list it with: cargo xtask api, and describe it in CHANGELOG.md"),
        "{error}"
    );
    assert_eq!(
        fs::read(tree.path().join(LIST)).unwrap(),
        before,
        "checking writes nothing"
    );

    assert_eq!(xtask(&tree, &["api"]).0, Some(0));
    assert_eq!(xtask(&tree, &["api", "--check"]).0, Some(0));
}

#[test]
fn a_crate_that_does_not_compile_is_no_change() {
    let tree = workspace();
    edit(&tree, SDK, |code| code.replace("u64", "u46"));
    let (code, _, error) = xtask(&tree, &["api", "--check"]);
    assert_eq!(code, Some(100));
    assert!(error.contains("cannot find type `u46`"), "{error}");
}
