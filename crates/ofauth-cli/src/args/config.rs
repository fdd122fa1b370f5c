//! `ofauth config`

use clap::Subcommand;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use crate::config::Setting;

/// What `ofauth config` does.
#[derive(Debug, Subcommand)]
pub(crate) enum Config {
    /// Set a value of a profile; a secret is asked for, or read from stdin.
    #[command(after_help = SET_EXAMPLES)]
    Set {
        /// The setting, or `profile` for the profile of runs without --profile.
        #[arg(value_parser = name())]
        name: Name,
        /// The value. A secret cannot be an argument, because other users of the machine could see it.
        #[arg(allow_hyphen_values = true)]
        value: Option<String>,
    },

    /// Remove a value of a profile.
    #[command(after_help = UNSET_EXAMPLES)]
    Unset {
        /// The setting.
        #[arg(value_parser = setting())]
        name: Setting,
    },

    /// Print a value of a profile; of a secret, only whether it is set.
    #[command(after_help = GET_EXAMPLES)]
    Get {
        /// The setting, or `profile`.
        #[arg(value_parser = name())]
        name: Name,
    },

    /// List the values of all profiles, without secrets.
    #[command(after_help = LIST_EXAMPLES)]
    List,

    /// Print the path of the config file.
    #[command(after_help = PATH_EXAMPLES)]
    Path,
}

/// A key of the config file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Name {
    /// The chosen profile.
    Profile,
    /// A setting of a profile.
    Setting(Setting),
}

fn name() -> impl TypedValueParser<Value = Name> {
    let names = Setting::ALL.map(Setting::name).into_iter().chain(["profile"]);
    PossibleValuesParser::new(names).map(|name| Setting::by_name(&name).map_or(Name::Profile, Name::Setting))
}

fn setting() -> impl TypedValueParser<Value = Setting> {
    PossibleValuesParser::new(Setting::ALL.map(Setting::name))
        .try_map(|name| Setting::by_name(&name).ok_or("there is no such setting"))
}

const SET_EXAMPLES: &str = "\
Examples:
  ofauth config set api_key                       asks for it, without showing it
  ofauth config set api_key < key.txt
  ofauth config set connection_id --profile agency-b
  ofauth config set tz Europe/Berlin
  ofauth config set profile agency-b              from now on, also without --profile";

const UNSET_EXAMPLES: &str = "\
Examples:
  ofauth config unset tz
  ofauth config unset connection_id --profile agency-b";

const GET_EXAMPLES: &str = "\
Examples:
  ofauth config get tz
  ofauth config get api_key       prints [set], or fails

Exits with 1 if it is not set.";

const LIST_EXAMPLES: &str = "\
Examples:
  ofauth config list";

const PATH_EXAMPLES: &str = "\
Examples:
  ls -l \"$(ofauth config path)\"

OFAUTH_CONFIG names another file.";
