//! `ofauth completions`

use std::io::Write;

use clap::CommandFactory;
use clap_complete::Shell;
use ofauth::operations;

use crate::args::Args;
use crate::failure::Failure;

pub(super) fn print(shell: Shell) -> Result<(), Failure> {
    // Into memory first: the generator panics when writing fails.
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Args::command(), "ofauth", &mut script);
    if shell == Shell::Fish {
        script.extend(fish_operations().into_bytes());
    }
    let mut stdout = std::io::stdout().lock();
    stdout
        .write_all(&script)
        .and_then(|()| stdout.flush())
        .map_err(|error| Failure::output(&error))
}

/// For this shell, the generator omits positional arguments.
fn fish_operations() -> String {
    let lines = operations::ALL.iter().flat_map(|operation| {
        ["call", "operations"].map(|command| {
            let summary = operation.summary.replace('\'', "\\'");
            format!(
                "complete -c ofauth -n \"__fish_ofauth_using_subcommand {command}\" -f -a {} -d '{summary}'\n",
                operation.id
            )
        })
    });
    lines.collect()
}
