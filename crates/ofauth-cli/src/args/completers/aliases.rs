//! Aliases, as commands of their own.

use std::ffi::OsStr;

use clap::{Command, CommandFactory};
use clap_complete::engine::CompletionCandidate;

use crate::args::Args;
use crate::config::Config;

/// The command with the aliases of the config file, each with the options of the command that it is for.
pub(crate) fn command() -> Command {
    let known = Args::command();
    let Some(config) = config() else {
        return known;
    };
    let aliases: Vec<Command> = config
        .aliases()
        .filter(|(name, _)| known.find_subcommand(name).is_none())
        .filter_map(|(name, line)| {
            let meant = subcommand(&known, &shlex::split(line)?)?.clone();
            let help = format!("The same as `ofauth {line}`");
            // clap's names are static; the process ends with the completion.
            let name: &'static str = name.to_owned().leak();
            Some(meant.name(name).alias(None).about(help))
        })
        .collect();
    known.subcommands(aliases)
}

/// The names of the aliases.
pub(in crate::args) fn aliases(current: &OsStr) -> Vec<CompletionCandidate> {
    let (Some(config), Some(current)) = (config(), current.to_str()) else {
        return Vec::new();
    };
    let names = config.aliases().filter(|(name, _)| name.starts_with(current));
    names
        .map(|(name, line)| CompletionCandidate::new(name).help(Some(line.to_owned().into())))
        .collect()
}

fn config() -> Option<Config> {
    Config::path_of_system().and_then(|path| Config::read(path, true)).ok()
}

/// The subcommand that the words name, options left out.
fn subcommand<'a>(command: &'a Command, words: &[String]) -> Option<&'a Command> {
    let mut words = words.iter().filter(|word| !word.starts_with('-'));
    let mut found = command.find_subcommand(words.next()?)?;
    for word in words {
        match found.find_subcommand(word) {
            Some(inner) => found = inner,
            None => break,
        }
    }
    Some(found)
}
