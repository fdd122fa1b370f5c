//! `cargo xtask named-tests`: the tests that documents name exist.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, ensure};
use serde_json::Value;

use crate::cargo::command;
use crate::stdout::say;
use crate::workspace;

const FINDINGS: u8 = 4;

/// Documents with tables of tests, each as `file`::`function`.
const DOCUMENTS: [&str; 2] = ["SECURITY.md", "tests/official_sdks.md"];

/// Where cargo builds the tests: the workspace, and a project of its own.
const PROJECTS: [&str; 2] = ["", "tests/standalone"];

/// A test binary: its root file, and the names that it lists.
struct Binary {
    root: PathBuf,
    tests: Vec<String>,
}

pub(crate) fn run() -> anyhow::Result<ExitCode> {
    let root = workspace::root();
    let mut binaries = Vec::new();
    for project in PROJECTS {
        binaries.extend(build(&root.join(project))?);
    }
    let (mut count, mut missing) = (0, 0);
    for document in DOCUMENTS {
        let text = fs::read_to_string(root.join(document)).with_context(|| format!("cannot read {document}"))?;
        let named = named(&text);
        ensure!(!named.is_empty(), "{document} names no test");
        count += named.len();
        for (file, test) in named {
            if !binaries.iter().any(|binary| has(binary, &root.join(file), test)) {
                say!("{document}: no test `{test}` in {file}");
                missing += 1;
            }
        }
    }
    if missing > 0 {
        eprintln!("{missing} of {count} tests do not exist");
        return Ok(ExitCode::from(FINDINGS));
    }
    say!("{count} tests, each exists");
    Ok(ExitCode::SUCCESS)
}

/// The test binaries of a project, as cargo reports them.
fn build(project: &Path) -> anyhow::Result<Vec<Binary>> {
    let mut cargo = command();
    cargo.args(["test", "--workspace", "--no-run", "--locked", "--quiet"]);
    cargo.args(["--message-format", "json"]).current_dir(project);
    let output = cargo.stderr(Stdio::inherit()).output().context("cannot run cargo")?;
    ensure!(
        output.status.success(),
        "cannot build the tests of {}",
        project.display()
    );
    let messages = String::from_utf8(output.stdout).context("the output of cargo is not UTF-8")?;
    let mut binaries = Vec::new();
    for message in messages.lines() {
        let message: Value = serde_json::from_str(message).context("the output of cargo is not JSON")?;
        let (Some(program), Some(root)) = (message["executable"].as_str(), message["target"]["src_path"].as_str())
        else {
            continue;
        };
        if message["profile"]["test"] == true {
            binaries.push(Binary {
                root: root.into(),
                tests: list(program)?,
            });
        }
    }
    Ok(binaries)
}

fn list(program: &str) -> anyhow::Result<Vec<String>> {
    let output = Command::new(program).args(["--list", "--format", "terse"]).output();
    let output = output.with_context(|| format!("cannot run {program}"))?;
    let listed = String::from_utf8(output.stdout).context("the name of a test is not UTF-8")?;
    let names = listed.lines().filter_map(|line| line.strip_suffix(": test"));
    Ok(names.map(str::to_owned).collect())
}

/// The pairs of file and function in a text, `` `file`::`function` ``.
fn named(text: &str) -> Vec<(&str, &str)> {
    let parts: Vec<&str> = text.split('`').collect();
    let pairs = parts.windows(3).filter(|parts| parts[1] == "::");
    pairs.map(|parts| (parts[0], parts[2])).collect()
}

fn has(binary: &Binary, file: &Path, test: &str) -> bool {
    let Some(module) = module(&binary.root, file) else {
        return false;
    };
    let expected = [module.clone(), module + "tests::"].map(|module| format!("{module}{test}"));
    binary.tests.iter().any(|name| expected.contains(name))
}

/// The module that a file is of a crate with this root file, followed by `::`; nothing for the root.
fn module(root: &Path, file: &Path) -> Option<String> {
    if file == root {
        return Some(String::new());
    }
    let path = file.strip_prefix(root.parent()?).ok()?.with_extension("");
    let mut names: Vec<&str> = path.iter().map(OsStr::to_str).collect::<Option<_>>()?;
    names.pop_if(|name| *name == "mod");
    Some(names.iter().map(|name| format!("{name}::")).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_may_name_several() {
        let text = "| No `Debug` form. | `tests/a.rs`::`one`, `tests/b.rs`::`two` |\n| - | `fuzz/` |";
        assert_eq!(named(text), [("tests/a.rs", "one"), ("tests/b.rs", "two")]);
    }

    #[test]
    fn a_test_is_found_by_its_file() {
        let binary = Binary {
            root: "notes/src/lib.rs".into(),
            tests: ["opens", "page::tests::turns", "page::list::ends"]
                .map(str::to_owned)
                .into(),
        };
        for (file, test, expected) in [
            ("notes/src/lib.rs", "opens", true),
            ("notes/src/page.rs", "turns", true),
            ("notes/src/page/mod.rs", "turns", true),
            ("notes/src/page/list.rs", "ends", true),
            ("notes/src/page.rs", "ends", false),
            ("notes/src/page.rs", "urns", false),
            ("notes/tests/page.rs", "turns", false),
        ] {
            assert_eq!(has(&binary, Path::new(file), test), expected, "{file} {test}");
        }
    }
}
