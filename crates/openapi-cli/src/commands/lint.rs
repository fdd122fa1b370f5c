//! `openapi lint`.

use std::fmt::Write as _;
use std::path::PathBuf;

use anyhow::Context;
use clap::Args;
use openapi_cli::Sources;
use openapi_cli::lint::{self, Rule};

use crate::stdout;

/// Check a document by rules for documents that code is generated from.
///
/// Exits with 0 if there are no findings, 4 if there are, 100 on failure.
#[derive(Args)]
#[command(after_help = "\
Examples:
  openapi lint petstore.yaml
  openapi lint petstore.yaml --skip descriptions,units
  openapi lint provider.json --overlay ours.yaml
  openapi lint --rules")]
pub(crate) struct Arguments {
    /// The document, YAML or JSON.
    #[arg(required_unless_present = "rules")]
    file: Option<PathBuf>,
    /// An OpenAPI Overlay 1.0 document to apply to it; several are applied in order.
    #[arg(long, value_name = "FILE")]
    overlay: Vec<PathBuf>,
    /// Check these rules alone.
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', value_parser = rule, conflicts_with = "skip")]
    only: Vec<&'static str>,
    /// Check all rules but these.
    #[arg(long, value_name = "RULE,…", value_delimiter = ',', value_parser = rule)]
    skip: Vec<&'static str>,
    /// List all rules with their reasons.
    #[arg(long, conflicts_with_all = ["file", "only", "skip", "overlay"])]
    rules: bool,
}

impl Arguments {
    fn chosen(&self) -> Vec<&'static Rule> {
        let is_chosen = |rule: &&Rule| match self.only.is_empty() {
            true => !self.skip.contains(&rule.name),
            false => self.only.contains(&rule.name),
        };
        lint::GENERAL.iter().filter(is_chosen).collect()
    }
}

/// The name of a rule, in full: a mistyped name must not skip nothing in silence.
fn rule(name: &str) -> Result<&'static str, String> {
    let rule = lint::GENERAL.iter().find(|rule| rule.name == name);
    rule.map(|rule| rule.name)
        .ok_or_else(|| format!("no rule is called `{name}`; `openapi lint --rules` lists them"))
}

#[allow(clippy::print_stderr, reason = "the summary of findings is not a finding")]
pub(crate) fn run(arguments: Arguments) -> anyhow::Result<u8> {
    if arguments.rules {
        let mut text = String::new();
        for rule in lint::GENERAL {
            writeln!(text, "{}\n    {}", rule.name, rule.why)?;
        }
        return stdout::finish(&text, 0);
    }
    let rules = arguments.chosen();
    let sources = Sources {
        spec: arguments.file.context("a document is needed")?,
        overlays: arguments.overlay,
    };
    let document = sources.open()?;
    let report = lint::report(document.model(), &sources.spec.display().to_string(), &rules);
    if report.is_clean {
        return stdout::finish(&report.summary, 0);
    }
    let code = stdout::finish(&report.findings, lint::FINDINGS)?;
    eprint!("{}", report.summary);
    Ok(code)
}
