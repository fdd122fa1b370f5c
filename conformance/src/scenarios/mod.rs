//! `cargo xtask conformance`: runs generated crates in the scenarios of the TypeSpec HTTP specifications.

mod calls;
mod documents;
mod generators;
mod interface;
mod outcome;
mod programs;
mod report;
mod scenario;
mod server;
mod tools;
mod values;

use std::collections::{BTreeMap, BTreeSet};

use outcome::{Kind, Outcome};
use report::{Column, Measured};

use crate::documents::Generator;
use crate::{sections, workspace};

/// The folder of packages, documents, crates and results.
fn folder() -> std::path::PathBuf {
    workspace::root().join("target/conformance")
}

/// What is measured.
struct Suite {
    folder: std::path::PathBuf,
    tools: tools::Tools,
    scenarios: Vec<scenario::Scenario>,
}

/// Measures, and writes a section of `CONFORMANCE.md`, unless only some generators are measured.
pub(crate) fn run(only: &[Generator]) -> anyhow::Result<()> {
    let folder = folder();
    let tools = tools::Tools::install(&folder)?;
    let unconverted = tools.documents(version(Generator::Openapi))?;
    let scenarios = tools.scenarios()?;
    let suite = Suite {
        folder,
        tools,
        scenarios,
    };
    let all = suite.documents(Generator::Openapi)?;
    let ours = generators::generate(Generator::Openapi, &all, &suite.folder)?;
    let not_expressible = suite.not_expressible(&ours, &all, &unconverted);
    let is_chosen = |generator: &Generator| only.is_empty() || only.contains(generator);
    let mut columns = Vec::new();
    for generator in Generator::ALL.into_iter().filter(is_chosen) {
        let column = match generator {
            Generator::Openapi => suite.column(&ours, &all, &not_expressible)?,
            _ => {
                // What is of others may fail to install or to run.
                let measured = suite.documents(generator).and_then(|documents| {
                    let generated = generators::generate(generator, &documents, &suite.folder)?;
                    suite.column(&generated, &documents, &not_expressible)
                });
                measured.unwrap_or_else(|error| Column::unmeasured(generator.title(), &error))
            }
        };
        println!("{}", column.summary());
        if !only.is_empty() {
            println!("{}", report::reasons(&column));
        }
        columns.push(column);
    }
    if only.is_empty() {
        let operations = all.iter().map(documents::Document::operations).sum();
        let section = report::section(&suite.scenarios, &columns, all.len(), operations);
        sections::write(&format!("{}{section}", include_str!("INTRODUCTION.md")))?;
        println!("wrote {}", sections::NAME);
    }
    Ok(())
}

/// The version of OpenAPI that a generator gets. Progenitor reads no later one, and `openapi-to-rust` passes more scenarios with it.
fn version(generator: Generator) -> &'static str {
    match generator {
        Generator::Progenitor | Generator::OpenapiToRust => "3.0",
        Generator::Openapi => "3.1",
    }
}

impl Suite {
    /// The documents for a generator.
    fn documents(&self, generator: Generator) -> anyhow::Result<Vec<documents::Document>> {
        let version = version(generator);
        self.tools.documents(version)?;
        documents::read(&self.folder.join(format!("openapi-{version}")))
    }

    /// The scenarios that the documents do not express, with the reason. A page that a response names is asked for by a client
    /// that reads pages, so one is needed to tell.
    fn not_expressible(
        &self,
        generated: &generators::Generated,
        documents: &[documents::Document],
        unconverted: &BTreeMap<String, String>,
    ) -> BTreeMap<String, String> {
        let reason = |scenario: &scenario::Scenario| {
            if let Some(reason) = unconverted.get(&scenario.spec) {
                return Some(format!("the specification is not converted: {reason}"));
            }
            match calls::code(scenario, documents, |krate| generated.interface(krate)) {
                Err(calls::Missing::FromDocument(reason)) => Some(reason),
                _ => None,
            }
        };
        let all = self.scenarios.iter();
        all.filter_map(|scenario| Some((scenario.name.clone(), reason(scenario)?)))
            .collect()
    }

    /// Makes the calls through the crates of a generator.
    fn column(
        &self,
        generated: &generators::Generated,
        documents: &[documents::Document],
        not_expressible: &BTreeMap<String, String>,
    ) -> anyhow::Result<Column> {
        let (mut codes, mut faults) = (BTreeMap::new(), BTreeMap::new());
        let expressed = |scenario: &&scenario::Scenario| !not_expressible.contains_key(&scenario.name);
        for scenario in self.scenarios.iter().filter(expressed) {
            let name = scenario.name.clone();
            match calls::code(scenario, documents, |krate| generated.interface(krate)) {
                Ok(code) => drop(codes.insert(name, code)),
                Err(calls::Missing::FromCrate(fault)) => drop(faults.insert(name, fault)),
                Err(calls::Missing::FromDocument(reason)) => {
                    let is_converted = documents.iter().any(|document| document.spec == scenario.spec);
                    let kind = if is_converted { Kind::NoMethod } else { Kind::NoCrate };
                    faults.insert(name, kind.fault(reason));
                }
            }
        }
        let (program, left_out) = programs::Program::build(&self.folder, generated, &codes)?;
        let server = server::Server::start(&self.tools, &self.folder, generated.key)?;
        let called = program.run(&server.base_url())?;
        let recorded = server.stop()?;
        let outcome = |name: &str| {
            if let Some(reason) = not_expressible.get(name) {
                return Outcome::NotExpressible(reason.clone());
            }
            let fault = faults.get(name).cloned();
            let fault = fault.or_else(|| left_out.fault(name, codes.get(name)?));
            let fault = fault.or_else(|| called.get(name)?.clone());
            match (fault, recorded.get(name).map(String::as_str)) {
                (Some(fault), _) => Outcome::Fail(fault),
                (None, Some("pass")) if called.contains_key(name) => Outcome::Pass,
                (None, _) => Outcome::Fail(Kind::Request.fault("the server does not record it as met")),
            }
        };
        let broken: BTreeSet<&str> = left_out.crates().collect();
        let made = generated
            .crates
            .iter()
            .filter_map(|(name, made)| Some((name, made.as_ref().ok()?)));
        let compiled: Vec<_> = made.filter(|(name, _)| !broken.contains(name.as_str())).collect();
        Ok(Column {
            title: generated.title.clone(),
            measured: Ok(Measured {
                documents: documents.len(),
                crates: generated.crates.values().filter(|made| made.is_ok()).count(),
                compiled: compiled.len(),
                operations: compiled.iter().map(|(_, interface)| interface.count()).sum(),
                outcomes: self
                    .scenarios
                    .iter()
                    .map(|each| (each.name.clone(), outcome(&each.name)))
                    .collect(),
            }),
        })
    }
}
