//! `cargo xtask api`: the public API of the SDK, as text for review.

use std::process::ExitCode;

use openapi_generate::Output;

use crate::stdout::{self, say};
use crate::workspace::{self, shown};

mod lines;
mod rustdoc;

const CHANGED: u8 = 4;
const FOLDER: &str = "tests/api";

/// The crates whose API is listed, with their additional features: the SDK, the crate with its types, webhooks, and what they run on.
/// The features for TLS do not change the public API.
const CRATES: &[(&str, &[&str])] = &[
    ("ofauth", &[]),
    ("ofauth-client", &[]),
    ("ofauth-webhooks", &["axum", "tokio"]),
    ("openapi-runtime", &["client"]),
];

pub(crate) fn run(check: bool) -> anyhow::Result<ExitCode> {
    let folder = workspace::root().join(FOLDER);
    let mut changed = 0;
    for (package, features) in CRATES {
        let items = rustdoc::items(package, features)?;
        let list = Output::new(&folder, &format!("{package}.txt"), lines::of(&items));
        let Some(difference) = list.difference(&shown(list.path()))? else {
            continue;
        };
        changed += 1;
        stdout::write(&difference);
        if !check {
            list.write()?;
            say!("wrote {}", shown(list.path()));
        }
    }
    match (changed, check) {
        (0, _) => say!("{} lists are up to date", CRATES.len()),
        (_, true) => {
            eprintln!(
                "the public API has changed; if that is intended, list it with: cargo xtask api, \
                 and describe it in CHANGELOG.md"
            );
            return Ok(ExitCode::from(CHANGED));
        }
        (_, false) => say!("describe the changes in CHANGELOG.md"),
    }
    Ok(ExitCode::SUCCESS)
}
