//! The workspace that a command acts on.

use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use toml_edit::DocumentMut;

/// The folder that holds the workspace's `Cargo.toml`: of the workspace in which the command is called, wherever it was
/// built.
///
/// `cargo run` sets the variable to the folder of the package. What that runs in turn inherits the variable, hence it only decides where it
/// names another checkout than the one that this was built from; then the caller's folder decides.
pub(crate) fn root() -> PathBuf {
    // Asked for once for each file of a crate.
    static ROOT: LazyLock<PathBuf> = LazyLock::new(find_root);
    ROOT.clone()
}

fn find_root() -> PathBuf {
    let package = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let run = package.as_deref().and_then(Path::parent);
    let elsewhere = package.as_deref() != Some(Path::new(env!("CARGO_MANIFEST_DIR")));
    if let Some(run) = run.filter(|_| elsewhere) {
        return run.to_path_buf();
    }
    let here = std::env::current_dir().unwrap_or_else(|_| PathBuf::from("."));
    let around = here.ancestors().find(|folder| is_root(folder));
    around.or(run).unwrap_or(&here).to_path_buf()
}

/// Whether a folder holds this workspace, and not one within it.
fn is_root(folder: &Path) -> bool {
    let manifest = std::fs::read_to_string(folder.join("Cargo.toml")).unwrap_or_default();
    folder.join("xtask/Cargo.toml").is_file()
        && manifest
            .parse::<DocumentMut>()
            .is_ok_and(|manifest| manifest.contains_key("workspace"))
}

/// A path relative to the workspace.
pub(crate) fn shown(path: &Path) -> String {
    path.strip_prefix(root()).unwrap_or(path).display().to_string()
}
