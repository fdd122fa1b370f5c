//! The browser for a rendering check of the page.

use std::process::Command;

/// Names of Chromium, by system.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// The command of an installed browser, or an error.
pub(crate) fn find() -> Result<&'static str, String> {
    let runs = |name: &&str| {
        let output = Command::new(name).arg("--version").output();
        output.is_ok_and(|output| output.status.success())
    };
    let found = NAMES.into_iter().find(runs);
    found.ok_or_else(|| format!("no browser is installed (looked for {})", NAMES.join(", ")))
}
