//! What a person has to look at, in Markdown.

use std::fmt::Write as _;

#[derive(Default)]
pub(crate) struct Person {
    /// By title.
    pub(super) lists: Vec<(&'static str, Vec<String>)>,
}

impl Person {
    pub(crate) fn markdown(&self) -> String {
        let mut text = String::new();
        for (title, items) in self.lists.iter().filter(|(_, items)| !items.is_empty()) {
            let _ = writeln!(text, "{title}:\n");
            for item in items {
                let _ = writeln!(text, "- {}", item.replace('\n', " "));
            }
            text.push('\n');
        }
        text.push_str(
            "Then: `cargo test -p ofauth-tests`, whose snapshots show what users notice, and `cargo xtask api`.\n",
        );
        text
    }
}
