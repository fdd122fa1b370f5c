//! The generated crate is what the contract gives, and gives again.

use std::path::Path;
use std::process::Command;

/// Runs `cargo xtask generate --check` on the workspace as it stands.
fn check() -> (Option<i32>, String) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let output = Command::new(env!("CARGO"))
        .current_dir(root)
        .args(["run", "--quiet", "--package", "xtask", "--", "generate", "--check"])
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.code(), said)
}

#[test]
fn nothing_is_stale() {
    let (code, said) = check();
    assert_eq!(code, Some(0), "{said}");
}
