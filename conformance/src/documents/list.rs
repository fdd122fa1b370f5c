//! The documents, each a file of a public repository at a commit.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use sha2::{Digest as _, Sha256};
use toml_edit::{DocumentMut, Table};

const LIST: &str = include_str!("documents.toml");
const HOST: &str = "https://github.com";

pub(super) struct Document {
    pub(super) name: String,
    /// Owner and name.
    pub(super) repository: String,
    pub(super) commit: String,
    pub(super) path: String,
    /// The folder of its files, if there are several.
    folder: Option<String>,
    sha256: String,
}

/// All documents, in the order of the list.
pub(super) fn read() -> anyhow::Result<Vec<Document>> {
    let list: DocumentMut = LIST.parse()?;
    let tables = list.get("document").and_then(|item| item.as_array_of_tables());
    tables.into_iter().flatten().map(Document::of).collect()
}

impl Document {
    fn of(table: &Table) -> anyhow::Result<Self> {
        let text = |name: &str| {
            let value = table.get(name).and_then(|item| item.as_str()).map(str::to_owned);
            value.with_context(|| format!("a document has no `{name}`"))
        };
        Ok(Self {
            name: text("name")?,
            repository: text("repository")?,
            commit: text("commit")?,
            path: text("path")?,
            folder: text("folder").ok(),
            sha256: text("sha256")?,
        })
    }

    pub(super) fn file(&self, cache: &Path) -> PathBuf {
        self.root(cache).join(&self.path)
    }

    fn root(&self, cache: &Path) -> PathBuf {
        cache.join(&self.repository)
    }

    /// Its SHA-256 and that it is the one of the list; fetched by git if it is not in the cache.
    pub(super) fn fetch(&self, cache: &Path) -> anyhow::Result<()> {
        let file = self.file(cache);
        if !file.exists() {
            self.clone_into(&self.root(cache))
                .with_context(|| format!("cannot fetch {} of {}", self.path, self.repository))?;
        }
        let bytes = std::fs::read(&file).with_context(|| file.display().to_string())?;
        let digest: String = Sha256::digest(&bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        ensure!(
            digest == self.sha256,
            "{} is another document than listed: {digest}",
            file.display()
        );
        Ok(())
    }

    /// Takes its file or folder out of the repository, without the rest.
    fn clone_into(&self, root: &Path) -> anyhow::Result<()> {
        let clone = tempfile::tempdir()?;
        let git = |arguments: &[&str]| {
            let status = Command::new("git").current_dir(clone.path()).args(arguments).status();
            ensure!(
                status.context("cannot run git")?.success(),
                "git {} failed",
                arguments.join(" ")
            );
            anyhow::Ok(())
        };
        let path = self.folder.as_ref().unwrap_or(&self.path);
        let url = format!("{HOST}/{}.git", self.repository);
        git(&["init", "--quiet"])?;
        git(&[
            "fetch",
            "--quiet",
            "--depth=1",
            "--filter=blob:none",
            &url,
            &self.commit,
        ])?;
        std::fs::create_dir_all(root)?;
        let tree = format!("--work-tree={}", root.display());
        git(&["remote", "add", "origin", &url])?;
        git(&[&tree, "checkout", "--quiet", &self.commit, "--", path])
    }
}
