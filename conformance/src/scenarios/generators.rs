//! The generators that are compared: what each makes of the documents.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use openapi_generate::{Package, Settings, Sources};

use super::documents::Document;
use super::interface::{BINDINGS, Interface, Openapi, OpenapiToRust, Progenitor};
use super::outcome::{Fault, Kind};
use crate::documents::{self, Generator};
use crate::workspace;

/// The crates of one generator, and what the driver needs for them.
pub(super) struct Generated {
    /// The name of its folders.
    pub(super) key: &'static str,
    /// The generator's name and version.
    pub(super) title: String,
    /// The folder of the crates.
    pub(super) folder: PathBuf,
    /// A crate of each document, or why there is none.
    pub(super) crates: BTreeMap<String, Result<Box<dyn Interface>, Fault>>,
    /// What the driver has for these crates.
    pub(super) library: &'static str,
    /// What that depends on.
    pub(super) dependencies: String,
    /// Whether the workspace's lock file is the crates'.
    pub(super) has_lock: bool,
}

impl Generated {
    /// The name of a crate's package.
    pub(super) fn package(&self, krate: &str) -> String {
        // `openapi generate` names it after the folder, as cargo does.
        if self.has_lock {
            krate.replace('_', "-")
        } else {
            krate.to_owned()
        }
    }

    /// The interface of a crate.
    pub(super) fn interface(&self, krate: &str) -> Result<&dyn Interface, Fault> {
        match self.crates.get(krate) {
            Some(Ok(interface)) => Ok(&**interface),
            Some(Err(fault)) => Err(fault.clone()),
            None => Err(Kind::NoCrate.fault("there is no document of it in the version that the generator reads")),
        }
    }
}

/// Makes crates by one generator, installed if it is of others.
pub(super) fn generate(generator: Generator, documents: &[Document], folder: &Path) -> anyhow::Result<Generated> {
    let crates = folder.join("crates").join(generator.key());
    std::fs::create_dir_all(&crates)?;
    if generator != Generator::Openapi {
        generator.install(folder)?;
    }
    let make = |document: &Document| {
        let name = document.krate();
        let out = crates.join(&name);
        let made = match generator {
            Generator::Openapi => ours(document, &out).map_err(|error| format!("{error:#}")),
            _ => others(generator, document, &out, folder),
        };
        let read = made.map_err(|reason| Kind::NoCrate.fault(reason)).and_then(|()| {
            let read: anyhow::Result<Box<dyn Interface>> = match generator {
                Generator::Openapi => Openapi::read(&out, &name).map(|source| Box::new(source) as _),
                Generator::Progenitor => Progenitor::read(&out, &name).map(|source| Box::new(source) as _),
                Generator::OpenapiToRust => OpenapiToRust::read(&out).map(|source| Box::new(source) as _),
            };
            read.map_err(|error| Kind::CrateDoesNotCompile.fault(format!("{error:#}")))
        });
        (name, read)
    };
    let (library, dependencies) = match generator {
        Generator::Openapi => {
            let runtime = workspace::root().join("crates/openapi-runtime");
            let features = "default-features = false, features = [\"client\", \"streams\", \"xml\"]";
            let dependencies = format!("openapi-runtime = {{ path = {runtime:?}, {features} }}\n");
            (include_str!("driver/openapi.rs"), dependencies)
        }
        Generator::Progenitor => {
            let dependencies = "chrono = \"0.4\"\nfutures-util = \"0.3\"\nprogenitor-client = \"0.15\"\nreqwest = { version = \"0.13\", \
                                default-features = false }\nuuid = \"1\"\n";
            (include_str!("driver/progenitor.rs"), dependencies.to_owned())
        }
        Generator::OpenapiToRust => (
            include_str!("driver/openapi_to_rust.rs"),
            "futures-util = \"0.3\"\n".to_owned(),
        ),
    };
    Ok(Generated {
        key: generator.key(),
        title: generator.title(),
        crates: documents.iter().map(make).collect(),
        folder: crates,
        library,
        dependencies,
        has_lock: generator == Generator::Openapi,
    })
}

/// An operation that is not valid is left out.
fn ours(document: &Document, out: &Path) -> anyhow::Result<()> {
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

/// Runs the command of another generator.
fn others(generator: Generator, document: &Document, out: &Path, folder: &Path) -> Result<(), String> {
    let run = || {
        if out.exists() {
            std::fs::remove_dir_all(out)?;
        }
        std::fs::create_dir_all(out)?;
        let name = document.krate();
        let file = documents::Document::in_cache(&name, &document.path);
        let mut command = generator.command(&file, out, folder);
        if generator == Generator::OpenapiToRust {
            // What its documentation offers beyond the defaults: events as values, and a description of the interface.
            let settings = out.join("openapi-to-rust.toml");
            let text = format!(
                "[generator]\nspec_path = {:?}\noutput_dir = \"src/generated\"\nmodule_name = \"generated\"\nbindings_metadata = \
                 {BINDINGS:?}\n\n[features]\nenable_async_client = true\nenable_sse_client = true\n",
                document.path.display().to_string()
            );
            std::fs::write(&settings, text)?;
            let program = command.get_program().to_owned();
            command = std::process::Command::new(program);
            command.arg("generate").arg("--config").arg(&settings);
        }
        let output = command.output().context("cannot run the generator")?;
        let text = String::from_utf8_lossy(&output.stderr).into_owned() + &String::from_utf8_lossy(&output.stdout);
        ensure!(output.status.success(), "{}", documents::failure(&text));
        generator.complete(&file, out)
    };
    run().map_err(|error| format!("{error:#}"))
}
