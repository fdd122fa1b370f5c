//! One document and one generator: a crate is generated, and checked with the dependencies of all crates in one folder.

use std::fmt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::Context;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use toml_edit::{DocumentMut, Item};

use super::generator::Generator;
use super::list::Document;
use super::process::Ran;
use super::source::Source;
use super::untyped::Stated;
use crate::workspace;

/// The most processor time that the dependencies of a crate take, whichever generator made it.
const DEPENDENCIES: Duration = Duration::from_secs(900);

/// What came of a document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(super) struct Measured {
    pub(super) bytes: u64,
    pub(super) operations: usize,
    pub(super) generated: usize,
    /// Of those generated.
    pub(super) typed: usize,
    pub(super) seconds: f64,
    /// The most memory that the process had, where the system says.
    pub(super) megabytes: Option<u64>,
    /// Why nothing was generated.
    pub(super) error: Option<String>,
    /// The SHA-256 of the crate's files, and what the compiler said of them.
    pub(super) digest: String,
    pub(super) check: Option<Checked>,
}

/// What the compiler said of a crate.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Checked {
    pub(super) seconds: f64,
    /// For its dependencies, if they were checked from nothing.
    pub(super) dependencies: Option<f64>,
    /// The first error or warning.
    pub(super) error: Option<String>,
    /// Whether it compiles, and that is a warning.
    #[serde(default)]
    pub(super) warns: bool,
    /// Whether the crate was another one then: by an earlier version of the generator.
    #[serde(default)]
    pub(super) is_earlier: bool,
}

impl Measured {
    pub(super) fn compiles(&self) -> bool {
        let mut check = self.check.iter();
        check.any(|check| check.error.is_none() || check.warns)
    }

    pub(super) fn is_clean(&self) -> bool {
        self.check.as_ref().is_some_and(|check| check.error.is_none())
    }

    /// Why it is not clean.
    pub(super) fn fault(&self) -> Option<&str> {
        let of_check = self.check.as_ref().and_then(|check| check.error.as_deref());
        self.error.as_deref().or(of_check)
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(error) = &self.error {
            return write!(f, "{error}; {:.2} s", self.seconds);
        }
        write!(
            f,
            "{} operations, {} generated, {} typed in full; {:.2} s, {} MB",
            self.operations,
            self.generated,
            self.typed,
            self.seconds,
            self.megabytes.unwrap_or_default(),
        )?;
        match &self.check {
            Some(check) => write!(
                f,
                "; checked in {:.1} s: {}",
                check.seconds,
                check.error.as_deref().unwrap_or("clean")
            ),
            None => Ok(()),
        }
    }
}

/// The folders of a run.
pub(super) struct Folders<'a> {
    pub(super) cache: &'a Path,
    pub(super) generator: Generator,
    /// Generates, and does not check; what was checked before is kept.
    pub(super) unchecked: bool,
}

impl Folders<'_> {
    fn crates(&self) -> PathBuf {
        self.cache.join("crates").join(self.generator.key())
    }

    /// What cargo builds.
    fn target(&self) -> PathBuf {
        self.cache.join("checked").join(self.generator.key())
    }
}

/// Generates the crate of a document and checks it, unless it is the one of the last measurement.
pub(super) fn measure(document: &Document, folders: &Folders<'_>, last: Option<&Measured>) -> anyhow::Result<Measured> {
    let crates = folders.crates();
    std::fs::create_dir_all(&crates)?;
    let mut measured = Measured {
        bytes: std::fs::metadata(document.file(folders.cache))?.len(),
        ..Measured::default()
    };
    let out = crates.join(&document.name);
    generate(document, folders, &out, &mut measured)?;
    if measured.error.is_none() {
        measured.digest = digest(&out)?;
        let known = last.and_then(|last| {
            let mut check = last.check.clone()?;
            check.is_earlier |= last.digest != measured.digest;
            Some(check)
        });
        measured.check = match known {
            Some(check) if !check.is_earlier || folders.unchecked => Some(check),
            None if folders.unchecked => None,
            _ => Some(check(document, folders, &out)?),
        };
    }
    Ok(measured)
}

fn generate(document: &Document, folders: &Folders<'_>, out: &Path, measured: &mut Measured) -> anyhow::Result<()> {
    if out.exists() {
        std::fs::remove_dir_all(out)?;
    }
    let mut command = folders.generator.command(document, out, folders.cache);
    let ran = Ran::of(&mut command, &out.with_extension("log"), folders.generator.limit())?;
    measured.seconds = ran.seconds;
    measured.megabytes = ran.megabytes;
    if !ran.success {
        measured.error = Some(ran.ended.unwrap_or_else(|| failure(&ran.text)));
        return Ok(());
    }
    folders.generator.complete(document, out)?;
    if folders.generator == Generator::Openapi {
        let numbers = ran.text.lines().find_map(summary);
        let (operations, generated, loose) = numbers.context("the command says no numbers")?;
        measured.operations = operations;
        measured.generated = generated;
        measured.typed = generated.saturating_sub(loose);
        return Ok(());
    }
    let stated = Stated::read(&document.file(folders.cache))?;
    measured.operations = stated.operations;
    match Source::read(&out.join("src")) {
        Ok(source) => {
            // Webhooks have methods, too.
            measured.generated = source.operations().count().min(stated.operations);
            let loose = source
                .untyped(&stated.without_errors)
                .filter(|operation| !stated.untyped.contains(*operation));
            measured.typed = measured.generated.saturating_sub(loose.count());
        }
        Err(error) => measured.error = Some(format!("not Rust: {error:#}")),
    }
    Ok(())
}

/// The numbers in `3 operations: 2 generated, 1 of them with a loss of typing; 1 refused`.
fn summary(line: &str) -> Option<(usize, usize, usize)> {
    let (operations, rest) = line.split_once(" operations: ")?;
    let (generated, rest) = rest.split_once(" generated, ")?;
    let (loose, _) = rest.split_once(" of them")?;
    Some((operations.parse().ok()?, generated.parse().ok()?, loose.parse().ok()?))
}

/// Why a generator failed: the message of its panic, or its last line that begins as an error does.
pub(crate) fn failure(text: &str) -> String {
    const LENGTH: usize = 160;
    let mut lines = text.lines();
    let panic = lines.find(|line| line.contains(" panicked at "));
    let (kind, reason) = if panic.is_some() {
        ("panics", lines.next())
    } else {
        let error = text
            .lines()
            .rfind(|line| line.to_lowercase().starts_with("error") || line.starts_with("gen fail"));
        ("refuses", error.or_else(|| text.lines().last()))
    };
    let reason = reason.unwrap_or("without a message").trim();
    let short: String = reason.chars().take(LENGTH).collect();
    format!("{kind}: {short}")
}

/// The SHA-256 of the names and bytes of a folder's files.
fn digest(folder: &Path) -> anyhow::Result<String> {
    let mut digest = Sha256::new();
    let mut rest = vec![folder.to_owned()];
    while let Some(path) = rest.pop() {
        if path.is_dir() {
            let entries = std::fs::read_dir(&path)?.map(|entry| entry.map(|entry| entry.path()));
            let mut entries = entries.collect::<Result<Vec<_>, _>>()?;
            entries.sort();
            rest.extend(entries);
        } else {
            let bytes = std::fs::read(&path)?;
            digest.update(path.strip_prefix(folder)?.as_os_str().as_encoded_bytes());
            digest.update(bytes.len().to_le_bytes());
            digest.update(bytes);
        }
    }
    Ok(digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect())
}

/// Checks a crate after its dependencies: at first an empty library takes its root's path.
fn check(document: &Document, folders: &Folders<'_>, out: &Path) -> anyhow::Result<Checked> {
    let name = &package(out)?;
    let logs = out.with_extension("check");
    // The dependencies of generated crates are those of the workspace, in its versions.
    if folders.generator == Generator::Openapi {
        std::fs::copy(workspace::root().join("Cargo.lock"), out.join("Cargo.lock"))?;
    }
    let fresh = document.cold.then(tempfile::tempdir).transpose()?;
    let target = fresh
        .as_ref()
        .map_or_else(|| folders.target(), |folder| folder.path().to_owned());
    let cargo = |arguments: &[&str], limit: Duration| {
        let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        command.current_dir(out).args(arguments);
        command.env("CARGO_TARGET_DIR", &target).env("CARGO_INCREMENTAL", "0");
        command.env_remove("CARGO_MANIFEST_DIR").env_remove("RUSTFLAGS");
        Ran::of(&mut command, &logs, limit)
    };
    let root = out.join("src/lib.rs");
    let code = std::fs::read(&root)?;
    std::fs::write(&root, "")?;
    let fetched = cargo(&["fetch"], DEPENDENCIES);
    let dependencies = fetched.and_then(|_| cargo(&["check", "--lib", "--jobs=1"], DEPENDENCIES));
    std::fs::write(&root, code)?;
    let dependencies = dependencies?;
    if !dependencies.success {
        let mut errors = dependencies.text.lines().filter(|line| line.starts_with("error"));
        let error = dependencies.ended.as_deref().or(errors.next()).unwrap_or("error");
        return Ok(Checked {
            seconds: dependencies.seconds,
            dependencies: None,
            is_earlier: false,
            error: Some(format!("its dependencies do not compile: {error}")),
            warns: false,
        });
    }
    let ran = cargo(&["check", "--lib", "--jobs=1"], folders.generator.limit())?;
    // What the crate left takes much of the disk, and no other crate uses it.
    let log = std::fs::read(&logs)?;
    cargo(&["clean", "--package", name], DEPENDENCIES)?;
    std::fs::write(&logs, log)?;
    Ok(Checked {
        seconds: ran.seconds,
        dependencies: fresh.is_some().then_some(dependencies.seconds),
        is_earlier: false,
        error: complaint(name, &ran),
        warns: ran.success,
    })
}

/// The name of a crate's package, which is not always the document's.
fn package(out: &Path) -> anyhow::Result<String> {
    let manifest: DocumentMut = std::fs::read_to_string(out.join("Cargo.toml"))?.parse()?;
    let name = manifest.get("package").and_then(|package| package.get("name"));
    let name = name.and_then(Item::as_str).map(str::to_owned);
    name.context("the manifest has no name")
}

/// The first error of a crate, or its first warning, unless its check did not end by itself. Those of its dependencies are not
/// its.
fn complaint(name: &str, ran: &Ran) -> Option<String> {
    if let Some(ended) = &ran.ended {
        return Some(format!("its check was {ended}"));
    }
    let mut lines = ran.text.lines();
    let number = |start: &str, kind: &str| {
        let mut counts = ran.text.lines().filter_map(|line| {
            let (count, _) = line.strip_prefix(start)?.split_once(&format!(" {kind}"))?;
            count.split_whitespace().next()
        });
        match counts.next().unwrap_or("1") {
            "1" => format!("1 {kind}"),
            count => format!("{count} {kind}s, the first"),
        }
    };
    if !ran.success {
        let first = lines.find(|line| line.starts_with("error")).unwrap_or("error");
        let count = number(&format!("error: could not compile `{name}` (lib) due to "), "error");
        return Some(format!("{count}: {first}"));
    }
    let start = format!("warning: `{name}` (lib) generated ");
    lines.any(|line| line.starts_with(&start)).then(|| {
        let first = ran.text.lines().find(|line| line.starts_with("warning"));
        let count = number(&start, "warning");
        format!("{count}: {}", first.unwrap_or_default())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read() {
        let line = "3 operations: 2 generated, 1 of them with a loss of typing; 1 refused";
        assert_eq!(summary(line), Some((3, 2, 1)));
        assert_eq!(summary("wrote src/lib.rs"), None);
    }

    #[test]
    fn a_failure_has_a_reason() {
        let panic = "reading\n\nthread 'main' (7) panicked at src/a.rs:3:4:\nnot implemented\nnote: run with\n";
        assert_eq!(failure(panic), "panics: not implemented");
        assert_eq!(
            failure("Error: no version\n\nCaused by:\n  a\n"),
            "refuses: Error: no version"
        );
        assert_eq!(failure(""), "refuses: without a message");
    }

    #[test]
    fn what_the_compiler_says_of_the_crate_counts() {
        let ran = |success, text: &str| Ran {
            success,
            ended: None,
            seconds: 0.0,
            megabytes: None,
            text: text.to_owned(),
        };
        let failed = "error[E0001]: a\nerror: b\nerror: could not compile `pets` (lib) due to 2 previous errors\n";
        assert_eq!(
            complaint("pets", &ran(false, failed)).unwrap(),
            "2 errors, the first: error[E0001]: a"
        );
        let warned = "warning: unused\nwarning: `pets` (lib) generated 3 warnings (run)\n";
        assert_eq!(
            complaint("pets", &ran(true, warned)).unwrap(),
            "3 warnings, the first: warning: unused"
        );
        let one = "warning: unused\nwarning: `pets` (lib) generated 1 warning\n";
        assert_eq!(
            complaint("pets", &ran(true, one)).unwrap(),
            "1 warning: warning: unused"
        );
        assert_eq!(complaint("cats", &ran(true, warned)), None);
        let ended = Ran {
            ended: Some("ended at the limit of 120 s".to_owned()),
            ..ran(false, warned)
        };
        let of_ended = complaint("pets", &ended).unwrap();
        assert_eq!(of_ended, "its check was ended at the limit of 120 s");
    }

    #[test]
    fn a_crate_is_known_by_its_files() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("src")).unwrap();
        std::fs::write(folder.path().join("src/lib.rs"), "a").unwrap();
        let first = digest(folder.path()).unwrap();
        assert_eq!(digest(folder.path()).unwrap(), first);
        std::fs::write(folder.path().join("src/lib.rs"), "b").unwrap();
        assert_ne!(digest(folder.path()).unwrap(), first);
    }
}
