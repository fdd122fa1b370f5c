//! What a shell completes: the command with its aliases, and with the values of arguments that depend on other words or on the API.

mod aliases;
mod ids;
mod line;
mod words;

use clap::{Command, CommandFactory};
use clap_complete::engine::ArgValueCompleter;

use crate::args::Args;

/// The command, as a shell completes it.
pub(crate) fn command() -> Command {
    aliases::with_aliases(completed(Args::command()))
}

/// With completions of the arguments of a command and its subcommands.
fn completed(command: Command) -> Command {
    let name = command.get_name().to_owned();
    let command = command.mut_args(|argument| match completer(&name, argument.get_id().as_str()) {
        Some(completer) => argument.add(completer),
        None => argument,
    });
    command.mut_subcommands(completed)
}

/// The completion of an argument, by the names of its command and its own.
fn completer(command: &str, argument: &str) -> Option<ArgValueCompleter> {
    Some(match (command, argument) {
        (_, "account") => ArgValueCompleter::new(ids::accounts),
        (_, "first_id" | "reply_to") => ArgValueCompleter::new(ids::messages),
        ("vault" | "media", "list") => ArgValueCompleter::new(ids::vault_lists),
        ("send", "media") => ArgValueCompleter::new(ids::media),
        (_, "user_id") => ArgValueCompleter::new(ids::users),
        (_, "user_list") => ArgValueCompleter::new(ids::user_lists),
        ("call", "columns") => ArgValueCompleter::new(words::fields),
        ("call", "parameters") => ArgValueCompleter::new(words::parameters),
        ("set", "value") => ArgValueCompleter::new(words::config_values),
        _ => return None,
    })
}
