//! The command line of the process.

use std::ffi::OsString;

use clap::error::ErrorKind;
use clap::{CommandFactory, Parser};

use super::{Args, Command, Send, send, suggestions};

impl Args {
    /// Parses the arguments of the process; an error is printed and ends it.
    pub(crate) fn of_process() -> Self {
        let line: Vec<_> = std::env::args_os().collect();
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
