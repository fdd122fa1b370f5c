//! Reads documents by name: a file, or a file of a revision in git.

use std::io;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, bail, ensure};
use openapi_model::{Pointer, ProblemKind};

use crate::document::Document;

/// Reads a file or, if there is none of that name, `REV:path` from git.
pub(super) fn read(name: &str, around: &Path) -> anyhow::Result<Document> {
    let file = Path::new(name);
    if file.exists() || !is_revision(name) {
        return valid(Document::open(file)?);
    }
    let bytes = show(name, around).with_context(|| format!("{name} is neither a file nor a file of a git revision"))?;
    let folder = name
        .rfind(['/', ':'])
        .and_then(|end| name.get(..=end))
        .unwrap_or_default();
    let document = Document::parse_files(bytes, name, |path| {
        let bytes = show(&format!("{folder}{path}"), around).map_err(io::Error::other)?;
        String::from_utf8(bytes).map_err(io::Error::other)
    })?;
    valid(document)
}

/// The document, if it is valid. OpenAPI 3.2 is read as 3.1.
fn valid(document: Document) -> anyhow::Result<Document> {
    if !is_3_2(&document) {
        document.check()?;
        return Ok(document);
    }
    let (document, repairs) = document.repaired();
    let version = Pointer::root().join("openapi");
    let problems = repairs.into_iter().map(|repair| repair.problem);
    let problems = problems.filter(|problem| problem.pointer != version && problem.kind != ProblemKind::Incomplete);
    let problems: Vec<String> = problems.map(|problem| problem.to_string()).collect();
    ensure!(problems.is_empty(), "{}", problems.join("\n"));
    Ok(document)
}

fn is_3_2(document: &Document) -> bool {
    let version = document.value()["openapi"].as_str();
    version.is_some_and(|version| version.starts_with("3.2."))
}

/// A file of a revision, from the git repository around a folder.
fn show(name: &str, around: &Path) -> anyhow::Result<Vec<u8>> {
    let output = Command::new("git")
        // A name that begins with `-` is not an option. `blob` excludes folders.
        .args(["cat-file", "--end-of-options", "blob", name])
        .current_dir(around)
        .output()
        .context("cannot run git")?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        bail!("{}", said.trim());
    }
    Ok(output.stdout)
}

/// Whether it is `REV:path`, both not empty.
fn is_revision(name: &str) -> bool {
    name.split_once(':')
        .is_some_and(|(revision, path)| !revision.is_empty() && !path.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_revisions_from_files() {
        for (name, revision) in [
            ("HEAD~1:openapi/a.yaml", true),
            ("openapi/a.yaml", false),
            (":a", false),
            ("a:", false),
        ] {
            assert_eq!(is_revision(name), revision, "{name}");
        }
    }
}
