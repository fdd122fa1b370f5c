//! Arguments of the list commands.

use clap::builder::PossibleValuesParser;
use clap::{Args, Subcommand};
use ofauth::types::{
    Chargeback, ChartPoint, Chat, Connection, CurrentUser, Media, Post, Subscriber, Transaction, VaultList,
};
use ofauth::{Operation, operations, types};

use super::listing::Either;
use super::values::{user_list_id, vault_list_id};
use super::{Listing, SingleOutput};
use crate::when::When;

#[derive(Debug, Args)]
pub(crate) struct ListChats {
    /// Only chats that contain this text.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) query: Option<String>,

    /// Only chats of this kind.
    #[arg(long, value_parser = values(&operations::LIST_CHATS, "filter"))]
    pub(crate) filter: Option<String>,

    /// Sort order.
    #[arg(long, value_parser = values(&operations::LIST_CHATS, "order"))]
    pub(crate) order: Option<String>,

    /// Only chats with the members of this user list.
    #[arg(long, value_name = "ID", value_parser = user_list_id, allow_hyphen_values = true)]
    pub(crate) user_list: Option<String>,

    #[command(flatten)]
    pub(crate) listing: Listing<Chat>,
}

#[derive(Debug, Args)]
pub(crate) struct ListPosts {
    /// Sort key.
    #[arg(long, value_parser = values(&operations::LIST_POSTS, "sortBy"))]
    pub(crate) sort_by: Option<String>,

    /// Sort direction.
    #[arg(long, value_parser = values(&operations::LIST_POSTS, "sortDirection"))]
    pub(crate) sort_direction: Option<String>,

    /// Include pinned posts.
    #[arg(long)]
    pub(crate) pinned: bool,

    #[command(flatten)]
    pub(crate) listing: Listing<Post>,
}

#[derive(Debug, Args)]
pub(crate) struct ListSubscribers {
    /// Only subscribers that contain this text.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) query: Option<String>,

    /// Only subscribers of this kind.
    #[arg(long = "type", value_parser = values(&operations::LIST_SUBSCRIBERS, "type"))]
    pub(crate) kind: Option<String>,

    /// With `--type latest`: the kind of event.
    #[arg(long, value_parser = values(&operations::LIST_SUBSCRIBERS, "latestType"))]
    pub(crate) latest_type: Option<String>,

    #[command(flatten)]
    pub(crate) range: Range,

    #[command(flatten)]
    pub(crate) listing: Listing<Subscriber>,
}

/// A time range.
#[derive(Debug, Args)]
pub(crate) struct Range {
    /// From this time on: 2026-04-01, 2026-04-01T12:00:00Z, yesterday, or 7d, 12h, 3mo before now.
    #[arg(long, value_name = "TIME", value_parser = When::parse, allow_hyphen_values = true)]
    pub(crate) since: Option<When>,

    /// Up to this time; a date includes the whole day.
    #[arg(long, value_name = "TIME", value_parser = When::parse, allow_hyphen_values = true)]
    pub(crate) until: Option<When>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Earnings {
    #[command(subcommand)]
    pub(crate) kind: Option<EarningsKind>,

    #[command(flatten)]
    pub(crate) transactions: ListTransactions,
}

#[derive(Debug, Subcommand)]
pub(crate) enum EarningsKind {
    /// List payments, newest first; the default of `ofauth earnings`.
    #[command(after_help = "Examples:\n  ofauth earnings transactions --type tips --since 7d")]
    Transactions(ListTransactions),
    /// List chargebacks: payments that were reversed.
    #[command(after_help = "Examples:\n  ofauth earnings chargebacks --since 2026-04-01 --until yesterday")]
    Chargebacks(ListChargebacks),
    /// Show a chart of earnings over time.
    #[command(after_help = "Examples:\n  ofauth earnings chart --since 1mo --output csv")]
    Chart(GetChart),
}

#[derive(Debug, Args)]
pub(crate) struct ListTransactions {
    /// From this time on: 2026-04-01, 2026-04-01T12:00:00Z, yesterday, or 7d, 12h, 3mo before now.
    #[arg(long, value_name = "TIME", value_parser = When::parse, allow_hyphen_values = true)]
    pub(crate) since: Option<When>,

    /// Only payments of this kind.
    #[arg(long = "type", value_parser = values(&operations::LIST_TRANSACTIONS, "type"))]
    pub(crate) kind: Option<String>,

    /// With `--type tips`: only tips from this source.
    #[arg(long, value_parser = values(&operations::LIST_TRANSACTIONS, "tipsSource"))]
    pub(crate) tips_source: Option<String>,

    #[command(flatten)]
    pub(crate) listing: Listing<Transaction>,
}

#[derive(Debug, Args)]
pub(crate) struct ListChargebacks {
    #[command(flatten)]
    pub(crate) range: Range,

    #[command(flatten)]
    pub(crate) listing: Listing<Chargeback>,
}

#[derive(Debug, Args)]
pub(crate) struct GetChart {
    /// Only these earnings.
    #[arg(long, value_parser = values(&operations::GET_EARNINGS_CHART, "by"))]
    pub(crate) by: Option<String>,

    #[command(flatten)]
    pub(crate) range: Range,

    /// JSON also has the totals.
    #[command(flatten)]
    pub(crate) output: SingleOutput<ChartPoint>,
}

#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Vault {
    #[command(subcommand)]
    pub(crate) kind: Option<VaultKind>,

    #[command(flatten)]
    pub(crate) media: ListMedia,
}

#[derive(Debug, Subcommand)]
pub(crate) enum VaultKind {
    /// List media; the default of `ofauth vault`.
    #[command(after_help = "Examples:\n  ofauth vault media --type video --limit 20")]
    Media(ListMedia),
    /// List the vault lists.
    #[command(after_help = "Examples:\n  ofauth vault lists --all")]
    Lists(ListVaultLists),
}

#[derive(Debug, Args)]
pub(crate) struct ListMedia {
    /// Only the media in this vault list.
    #[arg(long, value_name = "ID", value_parser = vault_list_id, allow_hyphen_values = true)]
    pub(crate) list: Option<String>,

    /// Only media of this kind.
    #[arg(long = "type", value_parser = values(&operations::LIST_VAULT_MEDIA, "mediaType"))]
    pub(crate) kind: Option<String>,

    /// Only media that contain this text.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) query: Option<String>,

    /// Sort key.
    #[arg(long, value_parser = values(&operations::LIST_VAULT_MEDIA, "sortBy"))]
    pub(crate) sort_by: Option<String>,

    /// Sort direction.
    #[arg(long, value_parser = values(&operations::LIST_VAULT_MEDIA, "sortDirection"))]
    pub(crate) sort_direction: Option<String>,

    #[command(flatten)]
    pub(crate) listing: Listing<Media>,
}

#[derive(Debug, Args)]
pub(crate) struct ListVaultLists {
    /// Only lists that contain this text.
    #[arg(long, value_name = "TEXT", allow_hyphen_values = true)]
    pub(crate) query: Option<String>,

    #[command(flatten)]
    pub(crate) listing: Listing<VaultList>,
}

#[derive(Debug, Args)]
pub(crate) struct Connections {
    /// Only connections in this state.
    #[arg(long, value_parser = values(&operations::LIST_CONNECTIONS, "status"))]
    pub(crate) status: Option<String>,

    /// Only imported connections (true), or only those created by Link (false).
    #[arg(long, value_parser = values(&operations::LIST_CONNECTIONS, "imported"))]
    pub(crate) imported: Option<String>,

    #[command(flatten)]
    pub(crate) listing: Listing<Connection>,
}

#[derive(Debug, Args)]
pub(crate) struct Whoami {
    /// Show the account of the connection.
    #[arg(long)]
    pub(crate) account: bool,

    #[command(flatten)]
    pub(crate) output: SingleOutput<Either<types::Whoami, CurrentUser>>,
}

/// The values that the operation table lists for a parameter.
fn values(operation: &Operation, parameter: &str) -> PossibleValuesParser {
    let known = operation.parameter(parameter);
    PossibleValuesParser::new(known.map(|known| known.value.one_of()).unwrap_or_default())
}

pub(super) const WHOAMI_EXAMPLES: &str = "\
Examples:
  ofauth --demo whoami
  ofauth whoami --account
  ofauth whoami --jq '.permissions[]'";

pub(super) const CHATS_EXAMPLES: &str = "\
Examples:
  ofauth --demo chats
  ofauth chats --filter unread --all
  ofauth chats --all --output ndjson | jq .withUser.id";

pub(super) const POSTS_EXAMPLES: &str = "\
Examples:
  ofauth --demo posts
  ofauth posts --sort-by tips --limit 20
  ofauth posts --all --output csv > posts.csv";

pub(super) const SUBSCRIBERS_EXAMPLES: &str = "\
Examples:
  ofauth --demo subscribers
  ofauth subscribers --type active --all --output csv > subscribers.csv
  ofauth subscribers --type latest --since 2026-04-01 --until 2026-05-01";

pub(super) const EARNINGS_EXAMPLES: &str = "\
Examples:
  ofauth --demo earnings
  ofauth earnings --since 2026-04-01 --type tips --all --output csv > tips.csv
  ofauth earnings chart --since 2026-04-01 --until 2026-05-01 --by messages
  ofauth earnings chargebacks --all";

pub(super) const VAULT_EXAMPLES: &str = "\
Examples:
  ofauth --demo vault --type video
  ofauth vault lists
  ofauth vault --list 301 --all --output ndjson | jq .id";

pub(super) const CONNECTIONS_EXAMPLES: &str = "\
Examples:
  ofauth --demo connections
  ofauth connections --status expired --all --output csv";
