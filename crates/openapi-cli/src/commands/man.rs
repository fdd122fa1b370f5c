//! `openapi man`.

use std::path::{Path, PathBuf};
use std::{fs, io};

use anyhow::Context;
use clap::{Args, Command};

use crate::stdout;

/// Write manual pages, one per command, into a folder.
///
/// Exits with 0 when they are written, 100 on failure.
#[derive(Args)]
#[command(after_help = "Examples:\n  openapi man ~/.local/share/man/man1\n  man openapi-generate")]
pub(crate) struct Arguments {
    /// The folder, which is created if needed.
    #[arg(value_name = "DIR")]
    folder: PathBuf,
}

pub(crate) fn run(arguments: Arguments, command: Command) -> anyhow::Result<u8> {
    let folder = arguments.folder;
    let count =
        pages(command, &folder).with_context(|| format!("cannot write the manual pages to {}", folder.display()))?;
    stdout::finish(&format!("wrote {count} manual pages to {}\n", folder.display()), 0)
}

fn pages(command: Command, folder: &Path) -> io::Result<usize> {
    fs::create_dir_all(folder)?;
    let mut command = command.disable_help_subcommand(true);
    command.build();
    write_page(&command, folder)
}

fn write_page(command: &Command, folder: &Path) -> io::Result<usize> {
    clap_mangen::Man::new(command.clone()).generate_to(folder)?;
    let inner = command.get_subcommands().filter(|inner| !inner.is_hide_set());
    inner
        .map(|inner| write_page(inner, folder))
        .try_fold(1, |count, inner| Ok(count + inner?))
}
