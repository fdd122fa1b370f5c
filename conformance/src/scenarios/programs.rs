//! Builds the generated crates and the driver as one program, with one lock file and one target folder.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, bail, ensure};
use openapi_generate::{Package, Settings, Sources};
use serde_json::Value;

use super::documents::Document;
use super::interface::Interface;
use crate::workspace;

/// A crate of a document, or why there is none.
pub(super) type Crates = BTreeMap<String, Result<Interface, String>>;

/// Generates a crate of each document; an operation that is not valid is left out.
pub(super) fn generate(documents: &[Document], folder: &Path) -> anyhow::Result<Crates> {
    let mut crates = Crates::new();
    for document in documents {
        let name = document.krate();
        let out = folder.join(&name);
        let made = generate_one(document, &out).and_then(|()| Interface::read(&out, &name));
        crates.insert(name, made.map_err(|error| format!("{error:#}")));
    }
    Ok(crates)
}

fn generate_one(document: &Document, out: &Path) -> anyhow::Result<()> {
    let settings = Settings::Package(Package {
        sources: Sources {
            spec: document.path.clone(),
            overlays: Vec::new(),
        },
        command: "cargo xtask conformance".to_owned(),
        out: Some(out.to_path_buf()),
        name: None,
        runtime: None,
        allow_skips: true,
        strict: false,
        tests: false,
    });
    let generated = settings.generate(&mut |_| {})?;
    generated.write()?;
    Ok(())
}

/// The program that makes the calls.
pub(super) struct Driver {
    folder: PathBuf,
}

impl Driver {
    /// Writes and builds it. A scenario whose code does not compile is left out; returns those, with the compiler's error.
    pub(super) fn build(
        folder: &Path,
        crates: &Crates,
        codes: &BTreeMap<String, String>,
    ) -> anyhow::Result<(Self, BTreeMap<String, String>)> {
        let driver = Self {
            folder: folder.join("driver"),
        };
        let source = driver.folder.join("src");
        std::fs::create_dir_all(source.join("scenarios"))?;
        let mut dependencies = String::new();
        for (name, _) in crates.iter().filter(|(_, interface)| interface.is_ok()) {
            let package = name.replace('_', "-");
            writeln!(
                dependencies,
                "{name} = {{ package = {package:?}, path = \"../crates/{name}\" }}"
            )?;
        }
        let runtime = workspace::root().join("crates/openapi-runtime");
        write_new(
            &driver.folder.join("Cargo.toml"),
            &format!(
                "[package]\nname = \"driver\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n[profile.dev]\n\
                 debug = 0\nincremental = true\n\n[dependencies]\nopenapi-runtime = {{ path = {:?}, default-features = false, \
                 features = [\"client\", \"streams\", \"xml\"] }}\nquick-xml = \"0.42\"\nserde = \"1\"\nserde_json = \"1\"\n\
                 tokio = {{ version = \"1\", features = [\"macros\", \"rt\"] }}\n{dependencies}",
                runtime.display()
            ),
        )?;
        write_new(
            &driver.folder.join("Cargo.lock"),
            &std::fs::read_to_string(workspace::root().join("Cargo.lock"))?,
        )?;
        write_new(&source.join("main.rs"), include_str!("driver_main.rs"))?;
        let mut left_out = BTreeMap::new();
        // An error hides others: of types those of borrows.
        for _ in 0..6 {
            driver.write(codes, &left_out)?;
            let errors = driver.compile()?;
            if errors.is_empty() {
                return Ok((driver, left_out));
            }
            left_out.extend(errors);
        }
        bail!("the driver does not compile, even without what the compiler reports");
    }

    fn write(&self, codes: &BTreeMap<String, String>, left_out: &BTreeMap<String, String>) -> anyhow::Result<()> {
        let mut list = String::from(
            "//! The scenarios.\nuse std::pin::Pin;\n\ntype Run = fn() -> Pin<Box<dyn Future<Output = crate::Outcome> + Send>>;\n\n",
        );
        let mut all = String::new();
        for (name, code) in codes.iter().filter(|(name, _)| !left_out.contains_key(&module(name))) {
            let module = module(name);
            writeln!(list, "mod {module};")?;
            writeln!(all, "    ({name:?}, || Box::pin({module}::run())),")?;
            let text = format!("pub async fn run() -> crate::Outcome {{\n{code}    Ok(())\n}}\n");
            write_new(&self.folder.join(format!("src/scenarios/{module}.rs")), &text)?;
        }
        writeln!(list, "\npub const ALL: &[(&str, Run)] = &[\n{all}];")?;
        write_new(&self.folder.join("src/scenarios/mod.rs"), &list)
    }

    /// The errors in the code of scenarios, by their names.
    fn compile(&self) -> anyhow::Result<BTreeMap<String, String>> {
        println!("$ cargo build, of the driver and the generated crates");
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        cargo
            .args(["build", "--message-format=json", "--keep-going"])
            .current_dir(&self.folder);
        cargo
            .env("CARGO_TARGET_DIR", self.target())
            .env("FILES", self.folder.join("../files"));
        // What cargo sets for this command is not meant for another workspace.
        cargo.env_remove("CARGO_MANIFEST_DIR").stderr(Stdio::piped());
        let output = cargo.output().context("cannot run cargo")?;
        let (mut errors, mut others) = (BTreeMap::new(), Vec::new());
        for line in output.stdout.split(|byte| *byte == b'\n') {
            let Ok(line) = serde_json::from_slice::<Value>(line) else {
                continue;
            };
            let message = &line["message"];
            if message["level"] != "error" {
                continue;
            }
            let spans = message["spans"].as_array().into_iter().flatten();
            let file = spans
                .filter_map(|span| outermost(span).strip_prefix("src/scenarios/")?.strip_suffix(".rs"))
                .next();
            let text = message["message"].as_str().unwrap_or_default().to_owned();
            match file {
                Some(file) => {
                    errors.entry(file.to_owned()).or_insert(text);
                }
                None => others.push(message["rendered"].as_str().unwrap_or(&text).to_owned()),
            }
        }
        ensure!(
            output.status.success() || !errors.is_empty(),
            "the generated crates do not compile\n{}{}",
            others.join("\n"),
            String::from_utf8_lossy(&output.stderr)
        );
        Ok(errors)
    }

    fn target(&self) -> PathBuf {
        self.folder.join("../build")
    }

    /// Makes all calls; returns the error of each scenario, if there is one.
    pub(super) fn run(&self, base_url: &str) -> anyhow::Result<BTreeMap<String, Option<String>>> {
        let output = Command::new(self.target().join("debug/driver"))
            .arg(base_url)
            .stderr(Stdio::inherit())
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
                Ok((name, line["error"].as_str().map(str::to_owned)))
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
