//! Aliases, as commands of their own.

use clap::Command;

use crate::config::Config;

/// A command with the aliases of the config file, each with the options of the command that it is for.
pub(super) fn with_aliases(known: Command) -> Command {
    let Some(config) = Config::of_system() else {
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
