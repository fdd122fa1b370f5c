//! `cargo xtask coverage`: what the contract has, the SDK offers.

use std::process::ExitCode;

use crate::document::Document;
use crate::output::Output;
use crate::stdout::{self, say};
use crate::{contract_path, workspace};

mod contract;
mod gaps;
mod omitted;
mod report;
mod sdk;

use gaps::Gap;
use sdk::Sdk;

const FINDINGS: u8 = 4;
const SDK: &str = "crates/ofauth/src";
const REPORT: &str = "API_COVERAGE.md";

pub(crate) fn run(check: bool) -> anyhow::Result<ExitCode> {
    let root = workspace::root();
    let operations = contract::operations(&Document::read(&contract_path())?)?;
    let sdk = Sdk::read(&root, SDK)?;
    let gaps = operations.iter().flat_map(|operation| gaps::of(operation, &sdk));
    let (gaps, unneeded) = omitted::sort(gaps.collect(), omitted::ALL);

    let report = report::write(&operations, &gaps, &sdk);
    let report = Output::new(&root, REPORT, report);
    let difference = report.difference()?;
    let open: Vec<&Gap> = gaps.iter().filter(|gap| gap.omission.is_none()).collect();
    for gap in &open {
        say!("{gap}");
    }
    for omission in &unneeded {
        say!("{omission}");
    }
    if let Some(difference) = &difference {
        if check {
            stdout::write(difference);
            eprintln!("{REPORT} is stale; mend it with: cargo xtask coverage");
        } else {
            report.write()?;
            say!("wrote {REPORT}");
        }
    }
    let missing = open.len() + unneeded.len();
    if missing > 0 {
        let places = if missing == 1 { "place" } else { "places" };
        eprintln!("the SDK and the contract differ in {missing} {places}");
    }
    if missing > 0 || (check && difference.is_some()) {
        return Ok(ExitCode::from(FINDINGS));
    }
    say!("{} operations, all of them offered", operations.len());
    Ok(ExitCode::SUCCESS)
}
