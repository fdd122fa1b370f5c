//! The generators: how each is installed and run, and what its crates look like.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, ensure};
use clap::ValueEnum;
use toml_edit::{DocumentMut, Item, Table, value};

use super::list::Document;
use crate::workspace;

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Generator {
    /// `openapi generate` of this workspace.
    Openapi,
    /// `cargo progenitor`.
    Progenitor,
    /// `openapi-to-rust generate`.
    OpenapiToRust,
}

const PROGENITOR: &str = "0.15.1";
const OPENAPI_TO_RUST: &str = "0.23.0";

impl Generator {
    pub(crate) const ALL: [Self; 3] = [Self::Openapi, Self::Progenitor, Self::OpenapiToRust];

    /// The name of its results and of its folder.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::Openapi => "openapi",
            Self::Progenitor => "progenitor",
            Self::OpenapiToRust => "openapi-to-rust",
        }
    }

    /// What it is called in the report.
    pub(crate) fn title(self) -> String {
        match self {
            Self::Openapi => "`openapi generate`".to_owned(),
            Self::Progenitor => format!("progenitor {PROGENITOR}"),
            Self::OpenapiToRust => format!("`openapi-to-rust` {OPENAPI_TO_RUST}"),
        }
    }

    /// The most processor time of one run, and of one check, to compare generators.
    pub(super) fn limit(self) -> Duration {
        match self {
            Self::Openapi => Duration::from_secs(900),
            Self::Progenitor | Self::OpenapiToRust => Duration::from_secs(120),
        }
    }

    /// Builds it, or installs it unless it is.
    pub(crate) fn install(self, cache: &Path) -> anyhow::Result<()> {
        let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
        let (package, version) = match self {
            Self::Openapi => {
                cargo.args(["build", "--quiet", "--release", "--package", "openapi-cli"]);
                return run(cargo.current_dir(workspace::root()), self.key());
            }
            Self::Progenitor => ("cargo-progenitor", PROGENITOR),
            Self::OpenapiToRust => ("openapi-to-rust", OPENAPI_TO_RUST),
        };
        let root = generators(cache);
        // Cargo installs a package again of which it has left out a program.
        let installed = std::fs::read_to_string(root.join(".crates.toml")).unwrap_or_default();
        if installed.contains(&format!("\"{package} {version} ")) {
            return Ok(());
        }
        cargo.args(["install", "--quiet", "--locked", "--version", version]);
        run(cargo.arg("--root").arg(root).arg(package), self.key())
    }

    /// Makes the crate of a document in the folder `out`.
    pub(crate) fn command(self, document: &Document, out: &Path, cache: &Path) -> Command {
        let file = document.file(cache);
        let installed = |name: &str| Command::new(generators(cache).join("bin").join(name));
        match self {
            Self::Openapi => {
                let mut command = Command::new(workspace::target().join("release/openapi"));
                command.arg("generate").arg(file).arg("--out").arg(out);
                // The others make none.
                command
                    .arg("--no-tests")
                    .arg("--runtime")
                    .arg(workspace::root().join("crates/openapi-runtime"));
                command
            }
            Self::Progenitor => {
                let mut command = installed("cargo-progenitor");
                command.arg("progenitor").arg("--input").arg(file);
                command.arg("--output").arg(out);
                command.args(["--version", "0.1.0", "--interface", "builder", "--name", &document.name]);
                command
            }
            Self::OpenapiToRust => {
                let mut command = installed("openapi-to-rust");
                command.arg("generate").arg(file);
                command.arg("--output-dir").arg(out.join("src/generated"));
                command.args(["--module-name", "generated"]);
                command
            }
        }
    }

    /// Adds what the generator leaves to its user: the manifest and the file that declares the module.
    pub(crate) fn complete(self, document: &Document, out: &Path) -> anyhow::Result<()> {
        let source = out.join("src");
        match self {
            Self::Openapi => return Ok(()),
            Self::Progenitor => {}
            Self::OpenapiToRust => {
                let required = std::fs::read_to_string(source.join("generated/REQUIRED_DEPS.toml"))?;
                let mut manifest: DocumentMut = required.parse().context("REQUIRED_DEPS.toml")?;
                let mut package = Table::new();
                package.insert("name", value(&document.name));
                package.insert("version", value("0.1.0"));
                package.insert("edition", value("2024"));
                manifest.insert("package", Item::Table(package));
                std::fs::write(out.join("Cargo.toml"), manifest.to_string())?;
                std::fs::write(source.join("lib.rs"), "pub mod generated;\n")?;
            }
        }
        // A package of its own, in whichever folder it is.
        let manifest = out.join("Cargo.toml");
        let text = std::fs::read_to_string(&manifest)?;
        std::fs::write(manifest, format!("{text}\n[workspace]\n")).context("Cargo.toml")
    }
}

fn run(cargo: &mut Command, name: &str) -> anyhow::Result<()> {
    let status = cargo.status().context("cannot run cargo")?;
    ensure!(status.success(), "cannot build {name}");
    Ok(())
}

/// The folder of those that are installed.
fn generators(cache: &Path) -> PathBuf {
    cache.join("generators")
}
