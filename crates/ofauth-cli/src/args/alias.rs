//! `ofauth alias`

use clap::Subcommand;
use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCompleter;

use super::completers;
use crate::config::alias_name;

/// What `ofauth alias` does.
#[derive(Debug, Subcommand)]
pub(crate) enum Alias {
    /// Give a command a shorter name.
    #[command(after_help = SET_EXAMPLES)]
    Set {
        /// The name.
        #[arg(value_parser = alias_name)]
        name: String,
        /// The command without `ofauth`, quoted as for a shell. Arguments of the alias follow it.
        #[arg(value_parser = NonEmptyStringValueParser::new(), allow_hyphen_values = true)]
        command: String,
    },

    /// Remove an alias.
    #[command(after_help = REMOVE_EXAMPLES)]
    Remove {
        /// Its name.
        #[arg(add = ArgValueCompleter::new(completers::aliases))]
        name: String,
    },

    /// List all aliases.
    #[command(after_help = LIST_EXAMPLES)]
    List,
}

const SET_EXAMPLES: &str = "\
Examples:
  ofauth alias set unread 'chats --filter unread --columns user_id,user_name'
  ofauth unread --limit 3";

const REMOVE_EXAMPLES: &str = "\
Examples:
  ofauth alias remove unread";

const LIST_EXAMPLES: &str = "\
Examples:
  ofauth alias list";
