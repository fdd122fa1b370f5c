//! Rows of the table of figures: `cargo xtask bench --only copy` names a folder for them.

use std::fs::OpenOptions;
use std::io::Write;

/// A number that the environment sets for the whole, else that of an ordinary test.
pub(crate) fn setting(name: &str, small: usize) -> usize {
    match std::env::var(name) {
        Ok(text) => text.parse().expect("a number"),
        Err(_) => small,
    }
}

/// Adds a row to a section of the table.
pub(crate) fn row(section: &str, cells: &[String]) {
    let Some(folder) = std::env::var_os("OFAUTH_FIGURES") else {
        return;
    };
    let path = std::path::Path::new(&folder).join(section);
    let mut file = OpenOptions::new().create(true).append(true).open(path).expect("a file");
    writeln!(file, "| {} |", cells.join(" | ")).expect("it is written");
}
