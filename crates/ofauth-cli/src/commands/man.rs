//! `ofauth man`

use std::fs;
use std::io;
use std::path::Path;

use clap::CommandFactory;

use crate::args::Args;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::output::print;

/// Writes a manual page for the command and each of its subcommands.
pub(super) fn write(folder: &Path) -> Result<(), Failure> {
    let count = pages(folder).map_err(|error| {
        let message = format!("cannot write the manual pages to {}: {error}", folder.display());
        Failure::new(Exit::Failure, message)
    })?;
    print(format!("wrote {count} manual pages to {}\n", folder.display()))
}

fn pages(folder: &Path) -> io::Result<usize> {
    fs::create_dir_all(folder)?;
    let mut command = Args::command().disable_help_subcommand(true);
    command.build();
    write_page(&command, folder)
}

fn write_page(command: &clap::Command, folder: &Path) -> io::Result<usize> {
    clap_mangen::Man::new(command.clone()).generate_to(folder)?;
    let inner = command.get_subcommands().filter(|inner| !inner.is_hide_set());
    inner
        .map(|inner| write_page(inner, folder))
        .try_fold(1, |count, inner| Ok(count + inner?))
}
