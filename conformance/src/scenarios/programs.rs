//! Builds the generated crates and the driver as one program, with one lock file and one target folder.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};
use serde_json::Value;

use super::generators::Generated;
use super::outcome::{Fault, Kind};
use crate::workspace;

/// The program that makes the calls.
pub(super) struct Program<'a> {
    folder: PathBuf,
    target: PathBuf,
    generated: &'a Generated,
}

/// What the compiler refuses.
#[derive(Default)]
struct Errors {
    /// By the name of the crate.
    crates: BTreeMap<String, String>,
    /// By the module of the scenario.
    scenarios: BTreeMap<String, String>,
}

/// What is left out of the program, and why.
#[derive(Default)]
pub(super) struct LeftOut(Errors);

impl LeftOut {
    /// The crates that do not compile.
    pub(super) fn crates(&self) -> impl Iterator<Item = &str> {
        self.0.crates.keys().map(String::as_str)
    }

    /// Why a scenario's code is left out.
    pub(super) fn fault(&self, scenario: &str, code: &str) -> Option<Fault> {
        let of_crate = self.0.crates.iter().find(|(name, _)| uses(code, name));
        let of_crate = of_crate.map(|(_, error)| Kind::CrateDoesNotCompile.fault(error.clone()));
        of_crate.or_else(|| {
            let error = self.0.scenarios.get(&module(scenario))?;
            Some(Kind::CallDoesNotCompile.fault(error.clone()))
        })
    }
}

/// Whether code names a crate.
fn uses(code: &str, krate: &str) -> bool {
    code.match_indices(&format!("{krate}::")).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        before.is_none_or(|letter| !letter.is_alphanumeric() && letter != '_')
    })
}

impl<'a> Program<'a> {
    /// Writes and builds it. Crates and scenarios that do not compile are left out.
    pub(super) fn build(
        folder: &Path,
        generated: &'a Generated,
        codes: &BTreeMap<String, String>,
    ) -> anyhow::Result<(Self, LeftOut)> {
        let program = Self {
            folder: folder.join(format!("driver-{}", generated.key)),
            target: folder.join(format!("build-{}", generated.key)),
            generated,
        };
        let source = program.folder.join("src");
        std::fs::create_dir_all(source.join("scenarios"))?;
        write_new(&source.join("main.rs"), include_str!("driver/main.rs"))?;
        write_new(&source.join("library.rs"), generated.library)?;
        if generated.has_lock {
            // The dependencies of these crates are those of the workspace, in its versions.
            let lock = std::fs::read_to_string(workspace::root().join("Cargo.lock"))?;
            write_new(&program.folder.join("Cargo.lock"), &lock)?;
        }
        let mut left_out = LeftOut::default();
        // An error hides others: of crates those of calls, of types those of borrows.
        for _ in 0..8 {
            program.write(codes, &left_out)?;
            let errors = program.compile()?;
            if errors.crates.is_empty() && errors.scenarios.is_empty() {
                return Ok((program, left_out));
            }
            left_out.0.crates.extend(errors.crates);
            left_out.0.scenarios.extend(errors.scenarios);
        }
        bail!("the driver does not compile, even without what the compiler reports");
    }

    fn write(&self, codes: &BTreeMap<String, String>, left_out: &LeftOut) -> anyhow::Result<()> {
        let mut dependencies = String::new();
        let made = self.generated.crates.iter().filter(|(_, made)| made.is_ok());
        for (name, _) in made.filter(|(name, _)| !left_out.0.crates.contains_key(*name)) {
            let package = self.generated.package(name);
            let path = self.generated.folder.join(name);
            writeln!(dependencies, "{name} = {{ package = {package:?}, path = {path:?} }}")?;
        }
        write_new(
            &self.folder.join("Cargo.toml"),
            &format!(
                "[package]\nname = \"driver\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.dev]\n\
                 debug = 0\nincremental = true\n\n[dependencies]\nbytes = \"1\"\nquick-xml = \"0.42\"\nserde = \"1\"\n\
                 serde_json = \"1\"\ntokio = {{ version = \"1\", features = [\"macros\", \"rt\", \"time\"] }}\n{}{dependencies}",
                self.generated.dependencies
            ),
        )?;
        let mut list = String::from(
            "//! The scenarios.\nuse std::pin::Pin;\n\ntype Run = fn() -> Pin<Box<dyn Future<Output = crate::Outcome>>>;\n\n",
        );
        let mut all = String::new();
        for (name, code) in codes.iter().filter(|(name, code)| left_out.fault(name, code).is_none()) {
            let module = module(name);
            writeln!(list, "mod {module};")?;
            writeln!(all, "    ({name:?}, || Box::pin({module}::run())),")?;
            let text = format!("pub async fn run() -> crate::Outcome {{\n{code}    Ok(())\n}}\n");
            write_new(&self.folder.join(format!("src/scenarios/{module}.rs")), &text)?;
        }
        writeln!(list, "\npub const ALL: &[(&str, Run)] = &[\n{all}];")?;
        write_new(&self.folder.join("src/scenarios/mod.rs"), &list)
    }

    /// The errors in crates and in the code of scenarios.
    fn compile(&self) -> anyhow::Result<Errors> {
        println!(
            "$ cargo build, of the driver and the crates of {}",
            self.generated.title
        );
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args(["build", "--message-format=json", "--keep-going"])
            .current_dir(&self.folder);
        cargo
            .env("CARGO_TARGET_DIR", &self.target)
            .env("FILES", self.folder.join("../files"));
        // What cargo sets for this command is not meant for another workspace.
        cargo.env_remove("CARGO_MANIFEST_DIR").stderr(Stdio::piped());
        let output = cargo.output().context("cannot run cargo")?;
        let (mut errors, mut others) = (Errors::default(), Vec::new());
        for line in output.stdout.split(|byte| *byte == b'\n') {
            let Ok(line) = serde_json::from_slice::<Value>(line) else {
                continue;
            };
            let message = &line["message"];
            if message["level"] != "error" {
                continue;
            }
            let text = message["message"].as_str().unwrap_or_default().to_owned();
            let manifest = Path::new(line["manifest_path"].as_str().unwrap_or_default());
            let folder = manifest
                .parent()
                .filter(|folder| folder.parent() == Some(&self.generated.folder));
            if let Some(name) = folder.and_then(Path::file_name) {
                let name = name.to_string_lossy().into_owned();
                errors.crates.entry(name).or_insert(text);
                continue;
            }
            let spans = message["spans"].as_array().into_iter().flatten();
            let file = spans
                .filter_map(|span| outermost(span).strip_prefix("src/scenarios/")?.strip_suffix(".rs"))
                .next();
            match file {
                Some(file) => {
                    errors.scenarios.entry(file.to_owned()).or_insert(text);
                }
                None => others.push(message["rendered"].as_str().unwrap_or(&text).to_owned()),
            }
        }
        ensure!(
            output.status.success() || !errors.crates.is_empty() || !errors.scenarios.is_empty(),
            "the driver does not compile\n{}{}",
            others.join("\n"),
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(errors)
    }

    /// Makes all calls; returns the fault of each scenario, if there is one.
    pub(super) fn run(&self, base_url: &str) -> anyhow::Result<BTreeMap<String, Option<Fault>>> {
        let output = Command::new(self.target.join("debug/driver"))
            .arg(base_url)
            .stderr(Stdio::null())
            .output()?;
        ensure!(output.status.success(), "the driver ended with {}", output.status);
        let lines = output
            .stdout
            .split(|byte| *byte == b'\n')
            .filter(|line| !line.is_empty());
        lines
            .map(|line| {
                let line: Value = serde_json::from_slice(line)?;
                let name = line["name"].as_str().unwrap_or_default().to_owned();
                let kind = Kind::reported(line["kind"].as_str().unwrap_or_default());
                Ok((name, line["error"].as_str().map(|error| kind.fault(error))))
            })
            .collect()
    }
}

/// The file of a span, or of the macro's call that it is in.
fn outermost(span: &Value) -> &str {
    let inner = &span["expansion"]["span"];
    if inner.is_object() {
        outermost(inner)
    } else {
        span["file_name"].as_str().unwrap_or_default()
    }
}

/// The module of a scenario.
pub(super) fn module(scenario: &str) -> String {
    scenario.to_lowercase()
}

/// Writes a file unless it has that text already, so that nothing is compiled again.
fn write_new(path: &Path, text: &str) -> anyhow::Result<()> {
    if std::fs::read_to_string(path).is_ok_and(|known| known == text) {
        return Ok(());
    }
    std::fs::write(path, text).with_context(|| path.display().to_string())
}

#[cfg(test)]
mod tests {
    use super::uses;

    #[test]
    fn code_uses_a_crate_by_its_whole_name() {
        let code = "type_union::Client::new()";
        assert!(uses(code, "type_union"));
        assert!(!uses(code, "union") && !uses(code, "type"));
    }
}
