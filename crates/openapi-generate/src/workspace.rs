//! The generated files of a workspace: of the client crate, the SDK, webhooks, the mock and tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::bail;
use openapi_lower::{Lowered, lower};

use super::client_files::{self, ClientFiles};
use super::explanation::explanation;
use super::generated::Generated;
use super::requests::Requests;
use super::rust_types::RustTypes;
use super::sources::Sources;
use super::stamp::{self, Stamp};
use super::types::{Surroundings, Types};
use super::{abridged, orphans, requests, resources, schemas, webhooks};
use crate::document::Document;
use crate::output::Output;

/// A document, and the paths of the files that are generated from it.
#[derive(Clone, Debug)]
pub struct Workspace {
    /// The root of relative file names.
    pub root: PathBuf,
    /// The document and its overlays.
    pub sources: Sources,
    /// The command that generated files name as their generator.
    pub command: String,
    /// The crate of types, open enums, operation table, request builders and groups.
    pub client: PathBuf,
    /// The crate that users depend on: re-exports the types, and defines the methods that return the groups.
    pub sdk: PathBuf,
    /// The crate of event data.
    pub events: PathBuf,
    /// The folder of `contract.json`, the schemas of the document, for servers that check requests by them.
    pub schemas: PathBuf,
    /// The folder of `document.json`, the document without examples and errors, for programs that read it at run time.
    pub document: PathBuf,
    /// The folder of tests: `shapes/roots.rs` lists the types that operations take and return, `requests/calls.rs` calls
    /// every operation.
    pub tests: PathBuf,
}

impl Workspace {
    pub(super) fn generate(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<Generated> {
        let contract = self.sources.read()?;
        let types = RustTypes::of(&contract)?;
        let lowered = lowered(&contract, &types, report)?;
        let stamp = Stamp::new(&self.sources, Some(&self.root), &self.command);
        let mut outputs = self.outputs(&contract, &types, &lowered, &stamp, report)?;
        let events = self.events.join("src");
        outputs.extend(webhooks::outputs(&contract, &types, &events, &stamp, report)?);
        let orphans = orphans::find(&outputs)?;
        Ok(Generated {
            outputs,
            orphans,
            summary: String::new(),
        })
    }

    pub(super) fn explain(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<String> {
        let contract = self.sources.read()?;
        Ok(explanation(&lowered(&contract, &RustTypes::of(&contract)?, report)?))
    }

    pub(super) fn examples(&self, report: &mut dyn FnMut(&str)) -> anyhow::Result<BTreeMap<String, String>> {
        let contract = self.sources.read()?;
        let types = RustTypes::of(&contract)?;
        let lowered = lowered(&contract, &types, report)?;
        let types = Types::of(&lowered, &types, Surroundings::Client)?;
        let settings = resources::Settings {
            sdk: library(&self.sdk),
            groups: format!("{}::resources", library(&self.client)),
            complete: false,
        };
        resources::examples(&contract, &Requests::read(&contract, &lowered, &types)?, &settings)
    }

    fn outputs(
        &self,
        contract: &Document,
        types: &RustTypes,
        lowered: &Lowered,
        stamp: &Stamp,
        report: &mut dyn FnMut(&str),
    ) -> anyhow::Result<Vec<Output>> {
        let types = Types::of(lowered, types, Surroundings::Client)?;
        for untyped in types.untyped() {
            report(&untyped.to_string());
        }
        let (client, sdk) = (self.client.join("src"), self.sdk.join("src"));
        let library = library(&self.client);
        let first = stamp.comment("//");
        let file = |folder: &Path, name: &str, code: &str| Output::new(folder, name, format!("{first}\n{code}"));
        let requests = Requests::read(contract, lowered, &types)?;
        let roots = requests::roots(&requests, &library)?;
        let calls = requests::calls(contract, &requests, &library, &self::library(&self.sdk))?;
        let settings = resources::Settings {
            sdk: self::library(&self.sdk),
            groups: format!("{library}::resources"),
            complete: false,
        };
        let ClientFiles { files, entries, .. } = ClientFiles::of(contract, lowered, &types, &requests, &settings)?;
        let mut outputs: Vec<Output> = files.iter().map(|(name, code)| file(&client, name, code)).collect();
        outputs.extend([
            Output::new(&client, stamp::DIGEST, stamp.digest(contract)),
            file(&self.tests, "shapes/roots.rs", &roots),
            file(&self.tests, "requests/calls.rs", &calls),
            // JSON has no comments, so its stamp is a member.
            Output::new(
                &self.schemas,
                "contract.json",
                schemas::generate(contract, &stamp.line())?,
            ),
            Output::new(
                &self.document,
                "document.json",
                abridged::generate(contract, &stamp.line()),
            ),
            file(&sdk, "types.rs", &requests.types(&library)?),
            file(&sdk, "resources/entries.rs", &entries),
        ]);
        Ok(outputs)
    }
}

/// The name of the crate in this folder, in code.
fn library(folder: &Path) -> String {
    folder
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .replace('-', "_")
}

fn lowered(contract: &Document, types: &RustTypes, report: &mut dyn FnMut(&str)) -> anyhow::Result<Lowered> {
    let lowered = lower(types.close(contract.value().clone()), &client_files::lowering()).or_else(|refusals| {
        for refusal in &refusals {
            report(&refusal.to_string());
        }
        bail!("the contract cannot be generated: {} problems", refusals.len());
    })?;
    // The SDK has no open unions yet.
    if let Some(union) = lowered.open_unions.first() {
        bail!(
            "the schema {} is an open union, which the client crate has no type for",
            union.name
        );
    }
    Ok(lowered)
}
