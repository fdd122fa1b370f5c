//! `cargo xtask conformance`: runs generated crates in the scenarios of the TypeSpec HTTP specifications.

mod documents;
mod driver;
mod interface;
mod programs;
mod report;
mod rivals;
mod scenario;
mod server;
mod tools;

use std::collections::BTreeMap;

use report::{Outcome, Outcomes};

use crate::{sections, workspace};

/// The folder of packages, documents, crates and results.
fn folder() -> std::path::PathBuf {
    workspace::root().join("target/conformance")
}

/// Runs other generators on the documents, and writes a section of `CONFORMANCE.md`.
pub(crate) fn rivals() -> anyhow::Result<()> {
    let folder = folder();
    tools::Tools::install(&folder)?.documents()?;
    let documents = documents::read(&folder.join("openapi"))?;
    let crates = programs::generate(&documents, &folder.join("crates"))?;
    let ours: Vec<usize> = crates.values().flatten().map(interface::Interface::count).collect();
    sections::write(&rivals::section(&rivals::counts(&documents, &folder)?, &ours))?;
    println!("wrote {}", sections::NAME);
    Ok(())
}

/// Measures, and writes a section of `CONFORMANCE.md`.
pub(crate) fn run() -> anyhow::Result<()> {
    let folder = folder();
    let tools = tools::Tools::install(&folder)?;
    let unconverted = tools.documents()?;
    let documents = documents::read(&folder.join("openapi"))?;
    let scenarios = tools.scenarios()?;
    let crates = programs::generate(&documents, &folder.join("crates"))?;
    for (name, interface) in &crates {
        if let Err(error) = interface {
            println!("{name}: {error}");
        }
    }
    let (mut codes, mut reasons) = (BTreeMap::new(), BTreeMap::new());
    for scenario in &scenarios {
        let interface = |krate: &str| crates.get(krate)?.as_ref().ok();
        let outcome = match (
            unconverted.get(&scenario.spec),
            driver::code(scenario, &documents, interface),
        ) {
            (Some(reason), _) => Outcome::NotExpressible(format!("the specification is not converted: {reason}")),
            (None, Err(driver::Missing::FromDocument(reason))) => Outcome::NotExpressible(reason),
            (None, Err(driver::Missing::FromCrate(reason))) => Outcome::Fail(reason),
            (None, Ok(code)) => {
                codes.insert(scenario.name.clone(), code);
                continue;
            }
        };
        reasons.insert(scenario.name.clone(), outcome);
    }
    let (driver, uncompiled) = programs::Driver::build(&folder, &crates, &codes)?;
    let server = server::Server::start(&tools, &folder)?;
    let called = driver.run(&server.base_url())?;
    let recorded = server.stop()?;
    let mut outcomes = Outcomes::new();
    for scenario in &scenarios {
        let name = &scenario.name;
        let outcome = reasons.remove(name).unwrap_or_else(|| {
            let met = recorded.get(name).map(String::as_str) == Some("pass");
            match (uncompiled.get(&programs::module(name)), called.get(name)) {
                (Some(error), _) => Outcome::Fail(format!("the call does not compile: {error}")),
                (None, Some(Some(error))) => Outcome::Fail(error.clone()),
                (None, Some(None)) if met => Outcome::Pass,
                (None, _) => Outcome::Fail("the server does not record it as met".to_owned()),
            }
        });
        outcomes
            .entry(scenario.spec.clone())
            .or_default()
            .push((name.clone(), outcome));
    }
    let operations = documents.iter().map(documents::Document::operations).sum();
    let section = report::section(&outcomes, documents.len(), operations);
    let text = format!("{}{section}", include_str!("INTRODUCTION.md"));
    sections::write(&text)?;
    println!("{}", section.lines().next().unwrap_or_default());
    println!("wrote {}", sections::NAME);
    Ok(())
}
