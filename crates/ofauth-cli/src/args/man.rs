//! `ofauth man`

use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub(crate) struct Man {
    /// The folder, which is created if needed.
    #[arg(value_name = "DIR")]
    pub(crate) folder: PathBuf,
}

pub(super) const EXAMPLES: &str = "\
Examples:
  ofauth man ~/.local/share/man/man1
  man ofauth-messages-list";
