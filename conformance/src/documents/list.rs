//! The documents, each a file of a public repository at a commit, or of a package of npm.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, ensure};
use sha2::{Digest as _, Sha256};
use toml_edit::{DocumentMut, Table};

const LIST: &str = include_str!("documents.toml");
const HOST: &str = "https://github.com";

pub(crate) struct Document {
    pub(super) name: String,
    /// Owner and name, or the name of the package.
    repository: String,
    /// The commit, or the version of the package.
    commit: String,
    /// Whether it is a package of npm.
    is_package: bool,
    path: String,
    /// The folder of its files, if there are several.
    folder: Option<String>,
    sha256: String,
    /// Its dependencies are checked from nothing, too, to compare generators.
    pub(super) cold: bool,
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
        let package = text("package").ok();
        Ok(Self {
            name: text("name")?,
            is_package: package.is_some(),
            commit: text(if package.is_some() { "version" } else { "commit" })?,
            repository: package.map_or_else(|| text("repository"), Ok)?,
            path: text("path")?,
            folder: text("folder").ok(),
            sha256: text("sha256")?,
            cold: table.get("cold").and_then(toml_edit::Item::as_bool).unwrap_or_default(),
        })
    }

    /// A file that is not in the list.
    pub(crate) fn in_cache(name: &str, path: &Path) -> Self {
        Self {
            name: name.to_owned(),
            repository: String::new(),
            commit: String::new(),
            is_package: false,
            path: path.to_string_lossy().into_owned(),
            folder: None,
            sha256: String::new(),
            cold: false,
        }
    }

    pub(super) fn file(&self, cache: &Path) -> PathBuf {
        self.root(cache).join(&self.path)
    }

    fn root(&self, cache: &Path) -> PathBuf {
        cache.join(&self.repository)
    }

    /// Its name, and where it is from, in Markdown.
    pub(super) fn link(&self) -> String {
        let Self {
            name,
            repository,
            commit,
            path,
            ..
        } = self;
        match self.is_package {
            true => format!("{name} (npm: `{repository}` {commit}, {path})"),
            false => format!("[{name}]({HOST}/{repository}/blob/{commit}/{path})"),
        }
    }

    /// Its SHA-256 and that it is the one of the list; fetched by git if it is not in the cache.
    pub(super) fn fetch(&self, cache: &Path) -> anyhow::Result<()> {
        let file = self.file(cache);
        if !file.exists() {
            let root = self.root(cache);
            let fetched = if self.is_package {
                self.unpack_into(&root)
            } else {
                self.clone_into(&root, HOST)
            };
            fetched.with_context(|| format!("cannot fetch {} of {}", self.path, self.repository))?;
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

    /// Takes its file out of the package.
    fn unpack_into(&self, root: &Path) -> anyhow::Result<()> {
        let folder = tempfile::tempdir()?;
        let package = format!("{}@{}", self.repository, self.commit);
        let pack = Command::new("npm")
            .args(["pack", "--silent", &package])
            .current_dir(folder.path())
            .output();
        let pack = pack.context("cannot run npm")?;
        ensure!(pack.status.success(), "npm pack {package} failed");
        let archive = folder.path().join(String::from_utf8_lossy(&pack.stdout).trim());
        std::fs::create_dir_all(root)?;
        let mut tar = Command::new("tar");
        tar.arg("-xzf")
            .arg(archive)
            .arg("-C")
            .arg(root)
            .arg("--strip-components=1");
        let status = tar
            .arg(format!("package/{}", self.path))
            .status()
            .context("cannot run tar")?;
        ensure!(status.success(), "cannot unpack {package}");
        Ok(())
    }

    /// Takes its file or folder out of the repository, without the rest.
    fn clone_into(&self, root: &Path, host: &str) -> anyhow::Result<()> {
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
        git(&["init", "--quiet"])?;
        git(&["remote", "add", "origin", &format!("{host}/{}.git", self.repository)])?;
        // The bytes as they are in the repository, for the digest.
        git(&["config", "core.autocrlf", "false"])?;
        git(&[
            "fetch",
            "--quiet",
            "--depth=1",
            "--filter=blob:none",
            "origin",
            &self.commit,
        ])?;
        std::fs::create_dir_all(root)?;
        let tree = format!("--work-tree={}", root.display());
        git(&[&tree, "checkout", "--quiet", &self.commit, "--", path])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PETS: &str = "openapi: 3.0.3\n";

    fn git(folder: &Path, arguments: &[&str]) -> String {
        let mut command = Command::new("git");
        command
            .current_dir(folder)
            .args(["-c", "user.name=a", "-c", "user.email=a@example.com"]);
        let output = command.args(arguments).output().unwrap();
        assert!(output.status.success(), "git {arguments:?}: {output:?}");
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// A repository `a/pets` in `folder`, with a later commit than the one of the document.
    fn repository(folder: &Path) -> Document {
        let origin = folder.join("a/pets.git");
        std::fs::create_dir_all(origin.join("v1/parts")).unwrap();
        git(&origin, &["init", "--quiet"]);
        for setting in ["uploadpack.allowFilter", "uploadpack.allowAnySHA1InWant"] {
            git(&origin, &["config", setting, "true"]);
        }
        for (name, text) in [
            ("v1/pets.yaml", PETS),
            ("v1/parts/pet.yaml", "type: string\n"),
            ("other", ""),
        ] {
            std::fs::write(origin.join(name), text).unwrap();
        }
        git(&origin, &["add", "."]);
        git(&origin, &["commit", "--quiet", "--message", "one"]);
        let commit = git(&origin, &["rev-parse", "HEAD"]);
        std::fs::write(origin.join("v1/pets.yaml"), "openapi: 3.1.0\n").unwrap();
        git(&origin, &["commit", "--quiet", "--all", "--message", "two"]);
        Document {
            name: "pets".to_owned(),
            repository: "a/pets".to_owned(),
            commit,
            is_package: false,
            path: "v1/pets.yaml".to_owned(),
            folder: Some("v1".to_owned()),
            sha256: String::new(),
            cold: false,
        }
    }

    #[test]
    fn a_document_is_fetched_at_its_commit() {
        let folder = tempfile::tempdir().unwrap();
        let document = repository(folder.path());
        let host = format!("file://{}", folder.path().display());
        let root = folder.path().join("cache/a/pets");
        document.clone_into(&root, &host).unwrap();
        assert_eq!(std::fs::read_to_string(root.join("v1/pets.yaml")).unwrap(), PETS);
        assert!(root.join("v1/parts/pet.yaml").exists());
        assert!(!root.join("other").exists());
        let other = document.fetch(&folder.path().join("cache")).unwrap_err();
        assert!(other.to_string().contains("is another document than listed"), "{other}");
    }

    #[test]
    fn every_document_is_listed_whole_and_once() {
        let documents = read().unwrap();
        assert!(documents.len() > 60);
        let names: std::collections::BTreeSet<&str> = documents.iter().map(|document| document.name.as_str()).collect();
        assert_eq!(names.len(), documents.len());
    }
}
