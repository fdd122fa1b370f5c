//! The line that a shell completes.

use std::ffi::OsString;

use clap::{ArgMatches, CommandFactory, FromArgMatches};
use ofauth::Operation;

use crate::args::config::Name;
use crate::args::parsing::with_alias;
use crate::args::{Args, Global};

/// The words before the one that is completed, parsed as far as they can be.
pub(super) struct Line {
    pub(super) global: Global,
    /// The arguments of the subcommand.
    matches: ArgMatches,
}

impl Line {
    pub(super) fn of_process() -> Option<Self> {
        let words: Vec<OsString> = std::env::args_os().skip_while(|word| word != "--").skip(1).collect();
        // A shell that does not say which word is completed completes the last one.
        let index = std::env::var("_CLAP_COMPLETE_INDEX").ok();
        let index = index.and_then(|index| index.parse().ok());
        let before = words.get(..index.unwrap_or(words.len().checked_sub(1)?))?;
        let command = Args::command().ignore_errors(true);
        let mut matches = command.try_get_matches_from(with_alias(before.to_vec())).ok()?;
        let global = Global::from_arg_matches(&matches).ok()?;
        while let Some((_, inner)) = matches.remove_subcommand() {
            matches = inner;
        }
        Some(Self { global, matches })
    }

    /// The operation that it names: `ofauth call OPERATION`.
    pub(super) fn operation(&self) -> Option<&'static Operation> {
        self.matches
            .try_get_one::<&'static Operation>("operation")
            .ok()?
            .copied()
    }

    /// The value of a parameter, from `--param` or the argument of the same name.
    pub(super) fn parameter(&self, name: &str) -> Option<&str> {
        let given = self
            .matches
            .try_get_many::<(String, String)>("parameters")
            .ok()
            .flatten();
        let given = given.into_iter().flatten().find(|(known, _)| known == name);
        given.map(|(_, value)| value.as_str()).or_else(|| match name {
            "userId" => self.text("user_id"),
            _ => None,
        })
    }

    /// The key that `ofauth config set` sets.
    pub(super) fn config_name(&self) -> Option<Name> {
        self.matches.try_get_one::<Name>("name").ok()?.copied()
    }

    /// An argument that is a text.
    fn text(&self, argument: &str) -> Option<&str> {
        Some(self.matches.try_get_one::<String>(argument).ok()??.as_str())
    }
}
