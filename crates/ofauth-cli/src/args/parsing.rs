//! The command line of the process.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{CommandFactory, Parser};

use super::{Args, Command, Send, send, suggestions};
use crate::config::Config;

impl Args {
    /// Parses the arguments of the process; an error is printed and ends it.
    pub(crate) fn of_process() -> Self {
        let line = with_alias(std::env::args_os().collect());
        let parsed = Self::try_parse_from(&line).and_then(|args| args.checked(&line));
        parsed.unwrap_or_else(|error| suggestions::with(error).exit())
    }

    /// A mistyped option must not be sent as a message.
    fn checked(self, line: &[OsString]) -> Result<Self, clap::Error> {
        if let Command::Send(Send { text: Some(text), .. }) = &self.command
            && send::looks_like_an_option(text)
            && !line.iter().any(|argument| argument == "--")
        {
            let message = format!("unexpected argument '{text}' found; to send it as the text, put -- before it");
            let mut command = Self::command();
            command.build();
            let mut send = command.find_subcommand("send").cloned().unwrap_or(command);
            return Err(send.error(ErrorKind::UnknownArgument, message));
        }
        Ok(self)
    }
}

/// The line with the command of an alias instead of its name.
pub(crate) fn with_alias(mut line: Vec<OsString>) -> Vec<OsString> {
    let Err(error) = Args::try_parse_from(&line) else {
        return line;
    };
    let (ErrorKind::InvalidSubcommand, Some(ContextValue::String(name))) =
        (error.kind(), error.get(ContextKind::InvalidSubcommand))
    else {
        return line;
    };
    let config = Config::path_of_system().and_then(|path| Config::read(path, true));
    let Ok(config) = config else {
        // The error of the line is reported.
        return line;
    };
    let command = config
        .aliases()
        .find(|(known, _)| known == name)
        .map(|(_, command)| command);
    let words = command.and_then(shlex::split);
    let index = line.iter().skip(1).position(|word| word == name.as_str());
    if let (Some(words), Some(index)) = (words, index) {
        line.splice(index + 1..index + 2, words.into_iter().map(OsString::from));
    }
    line
}
