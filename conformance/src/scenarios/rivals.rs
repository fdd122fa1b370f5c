//! Other generators on the same documents.

use std::fmt::Write as _;
use std::path::Path;

use super::documents::Document;
use crate::documents::{Counts, Generator, count};

const RIVALS: [Generator; 2] = [Generator::Progenitor, Generator::OpenapiToRust];

/// What each of them makes of the documents in a folder.
pub(super) fn counts(documents: &[Document], folder: &Path) -> anyhow::Result<Vec<Counts>> {
    let root = folder.join("openapi");
    let files = documents.iter().map(|document| {
        let path = document.path.strip_prefix(&root)?;
        Ok((document.krate(), Path::new("openapi").join(path)))
    });
    let files = files.collect::<anyhow::Result<Vec<_>>>()?;
    let counted = RIVALS.into_iter().map(|generator| {
        generator.install(folder)?;
        count(generator, &files, folder)
    });
    counted.collect()
}

/// The section of them. `ours` are the numbers of operations in the crates of this workspace, all of which compile.
pub(super) fn section(counts: &[Counts], ours: &[usize]) -> String {
    let mut text = format!(
        "{}\n| generator | crates | of them compile | without warnings | operations in these |\n| --- | ---: | ---: | ---: | ---: |\n\
         | `openapi generate` | {1} of {1} | {1} | {1} | {2} |\n",
        include_str!("RIVALS.md"),
        ours.len(),
        ours.iter().sum::<usize>()
    );
    for count in counts {
        let _ = writeln!(
            text,
            "| {} | {} of {} | {} | {} | {} |",
            count.title, count.crates, count.documents, count.compiled, count.clean, count.operations
        );
    }
    for count in counts.iter().filter(|count| !count.faults.is_empty()) {
        let _ = writeln!(text, "\n### What {} does not do, and why\n", count.title);
        for (name, fault) in &count.faults {
            let _ = writeln!(text, "- {name}: {}", super::report::cell(fault));
        }
    }
    text
}
