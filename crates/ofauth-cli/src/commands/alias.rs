//! `ofauth alias`

use std::fmt::Write;

use clap::CommandFactory;

use super::context::Context;
use crate::args::Args as CommandLine;
use crate::args::alias::Alias;
use crate::config::Config;
use crate::exit::Exit;
use crate::failure::Failure;
use crate::notice;
use crate::output::print;

pub(super) fn run(args: Alias, context: &Context) -> Result<(), Failure> {
    let mut config = Config::read(Config::path_of_system()?, context.global.quiet)?;
    match args {
        Alias::List => {
            let mut text = String::new();
            for (name, command) in config.aliases() {
                // Writing to a String cannot fail.
                let _ = writeln!(text, "{name} = {command}");
            }
            print(text)
        }
        Alias::Set { name, command } => {
            check(&name, &command)?;
            config.set_alias(&name, Some(&command));
            config.write()?;
            if !context.global.quiet {
                notice::say(format_args!("`ofauth {name}` is `ofauth {command}`"));
            }
            Ok(())
        }
        Alias::Remove { name } => {
            if config.aliases().all(|(known, _)| known != name) {
                return Err(Failure::new(Exit::Usage, format!("there is no alias {name:?}")));
            }
            config.set_alias(&name, None);
            config.write()
        }
    }
}

/// Checks that a name is free, and that the command is one of a subcommand.
fn check(name: &str, command: &str) -> Result<(), Failure> {
    let mut known = CommandLine::command();
    known.build();
    if known.find_subcommand(name).is_some() {
        return Err(Failure::new(Exit::Usage, format!("{name} is a command of its own")));
    }
    let words =
        shlex::split(command).ok_or_else(|| Failure::new(Exit::Usage, "a quote of the command is not closed"))?;
    let first = words.iter().find(|word| !word.starts_with('-'));
    match first {
        Some(first) if known.find_subcommand(first).is_some() => Ok(()),
        _ => Err(Failure::new(
            Exit::Usage,
            "expected a command like: chats --filter unread",
        )),
    }
}
