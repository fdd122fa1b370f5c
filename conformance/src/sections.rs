//! `CONFORMANCE.md`: several commands write a section each.

use std::path::PathBuf;

use anyhow::Context;

use crate::workspace;

/// The name of the document.
pub(crate) const NAME: &str = "CONFORMANCE.md";

const INTRODUCTION: &str = "# Conformance\n\nHow crates that `openapi generate` makes do, measured. Commands of this \
                            workspace write the sections.\n";

/// The document as it is.
pub(crate) fn read() -> anyhow::Result<String> {
    match std::fs::read_to_string(path()) {
        Ok(known) => Ok(known),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(INTRODUCTION.to_owned()),
        Err(error) => Err(error).context(NAME),
    }
}

/// Writes a section; its first line is a heading, `## …`, by which an older one is found.
pub(crate) fn write(section: &str) -> anyhow::Result<()> {
    std::fs::write(path(), replaced(&read()?, section)).context(NAME)
}

fn path() -> PathBuf {
    workspace::root().join(NAME)
}

/// The document with a section instead of the one of the same heading, or at its end.
fn replaced(document: &str, section: &str) -> String {
    let heading = section.lines().next().unwrap_or_default();
    let mut sections: Vec<&str> = Vec::new();
    let mut start = 0;
    for (at, _) in document.match_indices("\n## ") {
        sections.push(&document[start..=at]);
        start = at + 1;
    }
    sections.push(&document[start..]);
    let section = section.trim_end();
    match sections.iter_mut().find(|known| known.lines().next() == Some(heading)) {
        Some(known) => *known = section,
        None => sections.push(section),
    }
    let mut text = sections
        .iter()
        .map(|known| known.trim_end())
        .collect::<Vec<_>>()
        .join("\n\n");
    text.push('\n');
    text
}

#[cfg(test)]
mod tests {
    use super::replaced;

    #[test]
    fn a_section_replaces_the_one_of_its_heading() {
        let one = replaced("# Title\n\nText.\n", "## One\n\na\n");
        assert_eq!(one, "# Title\n\nText.\n\n## One\n\na\n");
        let both = replaced(&one, "## Two\n\n### Part\n\nb\n");
        assert_eq!(both, "# Title\n\nText.\n\n## One\n\na\n\n## Two\n\n### Part\n\nb\n");
        assert_eq!(
            replaced(&both, "## One\n\nc\n"),
            "# Title\n\nText.\n\n## One\n\nc\n\n## Two\n\n### Part\n\nb\n"
        );
    }
}
