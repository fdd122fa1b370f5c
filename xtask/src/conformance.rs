//! `cargo xtask conformance` and `cargo xtask documents`: how generated crates do.

use std::path::Path;
use std::process::ExitCode;

use crate::cargo::{command, run};

/// Runs generated crates in the scenarios of the TypeSpec HTTP specifications.
pub(crate) fn scenarios(only: &[String]) -> anyhow::Result<ExitCode> {
    let mut arguments = vec!["scenarios".to_owned()];
    for name in only {
        arguments.extend(["--only".to_owned(), name.clone()]);
    }
    measure(&arguments)
}

/// Generates crates of public documents, and checks them.
pub(crate) fn documents(
    cache: Option<&Path>,
    only: &[String],
    generators: &[String],
    report: bool,
    unchecked: bool,
) -> anyhow::Result<ExitCode> {
    let mut arguments = vec!["documents".to_owned()];
    if let Some(cache) = cache {
        // As the caller named it.
        let cache = std::path::absolute(cache)?;
        arguments.extend(["--cache".to_owned(), cache.display().to_string()]);
    }
    for name in only {
        arguments.extend(["--only".to_owned(), name.clone()]);
    }
    for name in generators {
        arguments.extend(["--generator".to_owned(), name.clone()]);
    }
    for (is_set, flag) in [(report, "--report"), (unchecked, "--unchecked")] {
        if is_set {
            arguments.push(flag.to_owned());
        }
    }
    measure(&arguments)
}

fn measure(arguments: &[String]) -> anyhow::Result<ExitCode> {
    let program = ["run", "--quiet", "--package", "openapi-conformance", "--"];
    run(command().args(program).args(arguments))?;
    Ok(ExitCode::SUCCESS)
}
