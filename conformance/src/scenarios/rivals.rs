//! Other generators on the same documents.

use std::fmt::Write as _;
use std::path::Path;

use super::documents::Document;
use crate::documents::{Counts, Generator, count};

const RIVALS: [Generator; 2] = [Generator::Progenitor, Generator::OpenapiToRust];

/// What each of them makes of the documents in a folder.
pub(super) fn counts(documents: &[Document], folder: &Path, known: bool) -> anyhow::Result<Vec<Counts>> {
    let root = folder.join("openapi");
    let files = documents.iter().map(|document| {
        let path = document.path.strip_prefix(&root)?;
        Ok((document.krate(), Path::new("openapi").join(path)))
    });
    let files = files.collect::<anyhow::Result<Vec<_>>>()?;
    let counted = RIVALS.into_iter().map(|generator| {
        if !known {
            generator.install(folder)?;
        }
        count(generator, &files, folder, known)
    });
    let counted: Vec<Counts> = counted.collect::<anyhow::Result<_>>()?;
    Ok(counted.into_iter().filter(|counts| counts.documents > 0).collect())
}

/// The table of them. `ours` are the numbers of operations in the crates of this workspace, all of which compile.
pub(super) fn table(counts: &[Counts], ours: &[usize]) -> String {
    if counts.is_empty() {
        return "\nOther generators were not run on these documents.\n".to_owned();
    }
    let mut text = format!(
        "\n### Other generators on the same documents\n\n\
         Counted are crates and what the compiler says of them. The scenarios are not called through crates of other generators: \
         the calls are made from the builders of generated crates of this workspace, and theirs have others.\n\n\
         | generator | crates | of them compile | without warnings | operations in these |\n| --- | ---: | ---: | ---: | ---: |\n\
         | `openapi generate` | {0} | {0} | {0} | {1} |\n",
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
        let _ = writeln!(text, "\nWhat does not compile of {}:\n", count.title);
        for (name, fault) in &count.faults {
            let _ = writeln!(text, "- {name}: {}", super::report::cell(fault));
        }
    }
    text
}
