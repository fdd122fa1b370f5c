//! Explains what the lowering changed in a document.

use std::fmt::Write as _;

use openapi_lower::Lowered;

/// What each rule has changed, and why.
pub(super) fn explanation(lowered: &Lowered) -> String {
    let mut text = String::new();
    for rule in openapi_lower::rules::ALL {
        let changes: Vec<_> = lowered
            .changes
            .iter()
            .filter(|change| change.rule == rule.name)
            .collect();
        if changes.is_empty() {
            continue;
        }
        let _ = writeln!(text, "{} ({}): {}", rule.name, changes.len(), rule.why);
        for change in changes {
            let loss = if change.loss { " (loses typing)" } else { "" };
            let _ = writeln!(text, "  {}: {}{loss}", change.pointer, change.what);
        }
    }
    text
}
