//! The command line.

use std::path::PathBuf;
use std::time::Duration;

use clap::builder::PossibleValuesParser;
use clap::{Parser, Subcommand};
use clap_complete::engine::ArgValueCompleter;
use clap_complete::env::Shells;
use ofauth::CallOptions;
use ofauth::types::Message;

use self::values::{message_id, seconds, user_id, whole_number};
use crate::config::profile_name;
use crate::exit::Exit;
use crate::zone::Zone;

pub(crate) mod alias;
mod call;
pub(crate) mod completers;
pub(crate) mod config;
mod consent;
mod doctor;
#[cfg(feature = "export")]
pub(crate) mod export;
mod listing;
mod lists;
mod man;
#[cfg(feature = "mcp")]
mod mcp;
pub(crate) mod parsing;
mod send;
mod suggestions;
#[cfg(feature = "sync")]
pub(crate) mod sync;
mod upload;
mod values;
pub(crate) mod webhooks;

pub(crate) use call::{Call, Operations};
pub(crate) use consent::Consent;
pub(crate) use doctor::{Doctor, ReportFormat};
pub(crate) use listing::{Columned, Extent, Listing, SingleOutput};
pub(crate) use lists::{
    Connections, Earnings, EarningsKind, GetChart, ListChargebacks, ListChats, ListMedia, ListPosts, ListSubscribers,
    ListTransactions, ListVaultLists, Vault, VaultKind, Whoami,
};
pub(crate) use man::Man;
#[cfg(feature = "mcp")]
pub(crate) use mcp::{Confirm, Mcp};
pub(crate) use send::Send;
pub(crate) use upload::Upload;
pub(crate) use webhooks::Webhooks;

/// Read and write OFAuth data in a terminal or a pipe.
///
/// To try it without an account, add --demo: it starts a mock server with three chats (4101, 4102, 4103).
#[derive(Debug, Parser)]
#[command(name = "ofauth", version, verbatim_doc_comment, after_long_help = overview(), after_help = "More with --help.")]
pub(crate) struct Args {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Clone, Debug, clap::Args)]
#[command(next_help_heading = "Everywhere")]
pub(crate) struct Global {
    /// Use a built-in mock server with synthetic data; credentials are not needed and are ignored.
    #[arg(long, global = true)]
    pub(crate) demo: bool,

    /// Read the credentials from this file of `NAME=value` lines; it takes precedence over the environment.
    ///
    /// `export NAME=value`, quoted values and `#` comments are allowed. The names are
    /// OFAUTH_API_KEY, OFAUTH_CONNECTION_ID, OFAUTH_BASE_URL and OFAUTH_WEBHOOK_SECRET; those that the file does not
    /// set are read from the environment.
    #[arg(
        long,
        global = true,
        value_name = "FILE",
        env = "OFAUTH_CREDENTIALS",
        hide_env_values = true
    )]
    pub(crate) credentials: Option<PathBuf>,

    /// Use this profile of the config file; it takes precedence over the environment.
    ///
    /// Without it, the profile of OFAUTH_PROFILE is used, or else the one that the config file chooses. The environment
    /// takes precedence over these. `ofauth config` creates profiles.
    #[arg(long, global = true, value_name = "NAME", value_parser = profile_name, add = ArgValueCompleter::new(completers::profiles))]
    pub(crate) profile: Option<String>,

    /// Timeout of a call in seconds, including all retries; for a list, of each page. Default: 120.
    #[arg(long, global = true, value_name = "SECONDS", value_parser = seconds, allow_hyphen_values = true)]
    pub(crate) timeout: Option<Duration>,

    /// Maximum number of retries after transient errors. Default: 2; for lists, as many as the timeout allows.
    #[arg(long, global = true, value_name = "N", value_parser = whole_number, allow_hyphen_values = true)]
    pub(crate) retries: Option<u32>,

    /// Time zone of tables, and of dates and times without one in arguments: a name like Europe/Berlin, an offset like
    /// +02:00, or local. Default: UTC.
    #[arg(long, global = true, value_name = "ZONE", value_parser = Zone::parse, allow_hyphen_values = true, add = ArgValueCompleter::new(completers::zones))]
    pub(crate) tz: Option<Zone>,

    /// Print only errors on stderr.
    #[arg(short, long, global = true)]
    pub(crate) quiet: bool,

    /// Log each call to stderr.
    #[arg(short, long, global = true)]
    pub(crate) verbose: bool,
}

impl Global {
    /// Timeout and retries of every call.
    pub(crate) fn options(&self) -> CallOptions {
        let mut options = CallOptions::new();
        if let Some(timeout) = self.timeout {
            options = options.timeout(timeout);
        }
        if let Some(retries) = self.retries {
            options = options.max_retries(retries);
        }
        options
    }
}

#[allow(clippy::large_enum_variant, reason = "there is only one instance")]
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Messages in the chats of an account.
    #[command(subcommand, after_help = MESSAGES_EXAMPLES)]
    Messages(Messages),

    /// List the chats of an account.
    #[command(after_help = lists::CHATS_EXAMPLES)]
    Chats(ListChats),

    /// Send a message to a user.
    #[command(after_help = send::EXAMPLES, after_long_help = send::help())]
    Send(Send),

    /// List the posts of an account, newest first.
    #[command(after_help = lists::POSTS_EXAMPLES)]
    Posts(ListPosts),

    /// List the current and former subscribers of an account.
    #[command(alias = "subs", after_help = lists::SUBSCRIBERS_EXAMPLES)]
    Subscribers(ListSubscribers),

    /// List the earnings of an account: payments, chargebacks, or a chart.
    #[command(after_help = lists::EARNINGS_EXAMPLES)]
    Earnings(Earnings),

    /// List the vault of an account: media, or vault lists.
    #[command(after_help = lists::VAULT_EXAMPLES)]
    Vault(Vault),

    /// Upload a file, to attach to a message or a post.
    #[command(after_help = upload::EXAMPLES, after_long_help = upload::help())]
    Upload(Upload),

    /// List the connections of the organisation.
    #[command(after_help = lists::CONNECTIONS_EXAMPLES)]
    Connections(Connections),

    /// Show the organisation of the API key, or the account of the connection.
    #[command(after_help = lists::WHOAMI_EXAMPLES)]
    Whoami(Whoami),

    /// Call any operation of the API.
    #[command(after_help = call::EXAMPLES, after_long_help = call::help())]
    Call(Call),

    /// List the operations that can be called, or describe one.
    #[command(alias = "ops", after_help = call::OPERATIONS_EXAMPLES)]
    Operations(Operations),

    /// Keep a copy of accounts in a database.
    #[cfg(feature = "sync")]
    #[command(after_help = sync::EXAMPLES, after_long_help = sync::help())]
    Sync(sync::Sync),

    /// Write a copy into files: Parquet, CSV or NDJSON; later only what has changed.
    #[cfg(feature = "export")]
    #[command(after_help = export::EXAMPLES, after_long_help = export::help())]
    Export(export::Export),

    /// Serve the API to an agent: a Model Context Protocol server, read-only by default.
    #[cfg(feature = "mcp")]
    #[command(after_help = mcp::EXAMPLES, after_long_help = mcp::help())]
    Mcp(Mcp),

    /// Set the values of a profile: keys, connection, server, time zone.
    ///
    /// A profile has the settings of an account or an organisation under a name. The config file is readable only by its
    /// owner, and secrets are never printed.
    #[command(subcommand, after_help = CONFIG_EXAMPLES)]
    Config(config::Config),

    /// Show what is set and from where, what works, and what to do.
    ///
    /// Checks the config file, every setting, DNS, TLS, the server, the clock, the key, its permissions and the
    /// connection.
    #[command(after_help = doctor::EXAMPLES)]
    Doctor(Doctor),

    /// Give commands shorter names.
    #[command(subcommand, after_help = ALIAS_EXAMPLES)]
    Alias(alias::Alias),

    /// Receive or send webhook events.
    #[command(subcommand, after_help = webhooks::EXAMPLES)]
    Webhooks(Webhooks),

    /// Start a mock server of the API on loopback, with synthetic data.
    ///
    /// Prints three lines that set the environment for this command and the SDK, then logs requests to stderr until it
    /// is stopped.
    #[command(after_help = MOCK_EXAMPLES)]
    Mock(Mock),

    /// Print a completion script for a shell.
    ///
    /// It completes commands, options and their values, operations, the parameters of an operation, columns, profiles,
    /// aliases, events and time zones. The shell asks this command for them, so it stays current.
    ///
    /// Ids are completed, too: of users, messages, posts, media, lists and connections. For that, TAB sends one read
    /// request with the credentials of the line, and waits up to 2 seconds.
    #[command(after_help = COMPLETIONS_EXAMPLES)]
    Completions {
        /// The shell.
        #[arg(value_parser = shell_names())]
        shell: String,
    },

    /// Write manual pages, one per command, into a folder.
    #[command(after_help = man::EXAMPLES)]
    Man(Man),
}

#[derive(Debug, Subcommand)]
pub(crate) enum Messages {
    /// List the messages of a chat, newest first.
    #[command(after_help = LIST_EXAMPLES, after_long_help = list_help())]
    List(ListChatMessages),
}

#[derive(Debug, clap::Args)]
pub(crate) struct ListChatMessages {
    /// Id of the other user of the chat.
    #[arg(value_parser = user_id, allow_negative_numbers = true)]
    pub(crate) user_id: String,

    /// Only messages that contain this text.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) query: Option<String>,

    /// Start at this message and include it.
    #[arg(
        long,
        value_name = "ID",
        value_parser = message_id,
        allow_hyphen_values = true,
        conflicts_with_all = ["after_cursor", "append"]
    )]
    pub(crate) first_id: Option<String>,

    /// Embed the senders' user data.
    #[arg(long)]
    pub(crate) include_users: bool,

    #[command(flatten)]
    pub(crate) listing: Listing<Message>,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Mock {
    /// Port on loopback; default: a free one.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,

    /// Add a new message before each page is served.
    #[arg(long)]
    pub(crate) arrivals: bool,

    /// Limit each connection to 60 requests per minute, with bursts of 90.
    #[arg(long)]
    pub(crate) rate_limit: bool,
}

fn shell_names() -> PossibleValuesParser {
    PossibleValuesParser::new(Shells::builtins().names())
}

fn overview() -> String {
    format!("{EXAMPLES}\n\n{ENVIRONMENT}\n\n{}", Exit::table().trim_end())
}

fn list_help() -> String {
    format!("{LIST_EXAMPLES}\n\n{LIST_NOTES}\n\n{}", Exit::table().trim_end())
}

const EXAMPLES: &str = "\
Examples:
  ofauth --demo messages list 4101
      the ten newest messages of a synthetic chat
  ofauth messages list 4101 --query invoice --all
      every message of a chat that mentions an invoice
  ofauth messages list 4101 --all --jq .text
      only the texts, one per line
  ofauth earnings --since 2026-04-01 --all --output csv > payments.csv
      the earnings of an account since a date
  ofauth send 4101 'Thank you for the invoice.'
      a message, after confirmation
  ofauth call getPost --param postId=7001
      any other operation; `ofauth operations` lists them
  ofauth mock
      a mock server to test your own program";

const ENVIRONMENT: &str = "\
Environment:
  OFAUTH_API_KEY        the organisation's API key; required
  OFAUTH_CONNECTION_ID  id of the connected account; required for operations on an account
  OFAUTH_BASE_URL       base URL of another server
  OFAUTH_WEBHOOK_SECRET the signing secret of webhooks, whsec_…; only for webhooks
  OFAUTH_CREDENTIALS    file that sets these, like --credentials
  OFAUTH_PROFILE        profile of the config file, like --profile
  OFAUTH_CONFIG         path of the config file; `ofauth config path` prints it
  OFAUTH_TZ             time zone, like --tz
  COLUMNS               width of a table if stdout is not a terminal; default: 80";

const MESSAGES_EXAMPLES: &str = "\
Examples:
  ofauth --demo messages list 4101";

const LIST_EXAMPLES: &str = "\
Examples:
  ofauth --demo messages list 4101 --limit 25
  ofauth messages list 4101 --query invoice
  ofauth messages list 4101 --all --output csv > messages.csv
  ofauth messages list 4101 --all --append messages.csv
  ofauth messages list 4101 --all --output csv --csv-for-spreadsheets > messages-for-excel.csv
  ofauth messages list 4101 --columns created_at,text
  ofauth messages list 4101 --all --jq 'select(.isNew) | .id'
  ofauth messages list 4101 --all --output json --jq 'map(.price // 0) | add'
  ofauth messages list 4101 --after-cursor 1002003004005";

const LIST_NOTES: &str = "\
An interrupted run prints a cursor on stderr, to continue with --after-cursor. --append stores the cursor itself.
All formats need constant memory and print each page as it arrives.
An interrupted JSON array is not closed, so that it does not parse as complete.";

const CONFIG_EXAMPLES: &str = "\
Examples:
  ofauth config set api_key                       asks for it, without showing it
  ofauth config set connection_id --profile agency-b < connection.txt
  ofauth config set profile agency-b              from now on
  ofauth messages list 4101 --profile agency-b    for one run
  ofauth config list

Settings: api_key, connection_id, base_url, webhook_secret, tz.";

const MOCK_EXAMPLES: &str = "\
Examples:
  ofauth mock --port 4010 > mock.env &
  ofauth --credentials mock.env messages list 4101

Chats: 4101 has 250 messages, 4102 none, 4103 has 100,000.";

const ALIAS_EXAMPLES: &str = "\
Examples:
  ofauth alias set unread 'chats --filter unread'
  ofauth unread --limit 3
  ofauth alias list";

const COMPLETIONS_EXAMPLES: &str = "\
Examples:
  ofauth completions bash > ~/.local/share/bash-completion/completions/ofauth
  ofauth completions zsh > ~/.zfunc/_ofauth
  ofauth completions fish > ~/.config/fish/completions/ofauth.fish";

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn command_line_is_valid() {
        super::Args::command().debug_assert();
    }
}
