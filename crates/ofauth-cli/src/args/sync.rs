//! Arguments of `ofauth sync`.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::time::Duration;

use clap::builder::NonEmptyStringValueParser;
use clap_complete::engine::ArgValueCompleter;

use super::completers;
use super::values::{days, duration};
use crate::when::When;

/// The options of `ofauth sync`.
#[derive(Debug, clap::Args)]
pub(crate) struct Sync {
    /// The copy: a file of SQLite, which is created if there is none, or the URL of a PostgreSQL database,
    /// postgres://user@host/database, whose password is read from PGPASSWORD or ~/.pgpass. Default: copy.db, with --demo
    /// demo.db.
    #[arg(long, value_name = "FILE|URL")]
    pub(crate) to: Option<PathBuf>,

    /// Only these streams, and those that they need: see below.
    #[arg(long, value_name = "STREAM", value_delimiter = ',', value_parser = NonEmptyStringValueParser::new(), add = ArgValueCompleter::new(completers::streams))]
    pub(crate) only: Vec<String>,

    /// Read lists that are newest first only down to this time: 2026-04-01, 2026-04-01T12:00:00Z, yesterday, or 7d, 12h,
    /// 3mo before now. A later run with an earlier time, or none, reads the rest.
    #[arg(long, value_name = "TIME", value_parser = When::parse, allow_hyphen_values = true)]
    pub(crate) since: Option<When>,

    /// Only the account of this connection id, or of this account_id in the copy, which other users of the machine may
    /// see; repeat it for several. Default: all active connections of the organisation.
    #[arg(long, value_name = "ID", value_parser = NonEmptyStringValueParser::new())]
    pub(crate) account: Vec<String>,

    /// Read lists again whose last complete reading is older than this many days, to find edits and deletions of old
    /// items. 0 reads all again.
    #[arg(long, value_name = "DAYS", value_parser = days, allow_hyphen_values = true)]
    pub(crate) full_after: Option<Duration>,

    /// Keep running: sweep again and again, and apply webhook events as they come (--listen).
    #[arg(long)]
    pub(crate) follow: bool,

    /// With --follow: the time between two sweeps, like 15m or 1h: the knob between freshness and requests.
    #[arg(long, value_name = "TIME", value_parser = duration, default_value = "15m", requires = "follow")]
    pub(crate) every: Duration,

    /// With --follow: request all messages again that webhooks brought and no request has shown for this many days. Until then, and
    /// until someone reads or answers a chat, it is enough that the copy has as many unread ones as the list of chats says.
    /// 0 requests them in each sweep.
    #[arg(long, value_name = "DAYS", value_parser = days, default_value = "7", requires = "follow", allow_hyphen_values = true)]
    pub(crate) confirm_after: Duration,

    /// With --follow: take webhook deliveries at this address, at any path. Needs OFAUTH_WEBHOOK_SECRET.
    #[arg(long, value_name = "HOST:PORT", requires = "follow")]
    pub(crate) listen: Option<SocketAddr>,

    /// Serve metrics for Prometheus at http://HOST:PORT/metrics, and http://HOST:PORT/health.
    #[arg(long, value_name = "HOST:PORT")]
    pub(crate) metrics: Option<SocketAddr>,
}

pub(crate) const EXAMPLES: &str = "\
Examples:
  ofauth sync --demo --to demo.db --since 2026-03-11
      a copy of synthetic data, to try it
  ofauth sync --to copy.db
      all accounts of the organisation; run it again to add what is new
  ofauth sync --to postgres://app@db.example/agency
      the same tables in PostgreSQL
  ofauth sync --to copy.db --only messages,transactions
      two streams, and the chats that the messages are in
  ofauth sync --to copy.db --follow --every 1h --listen 127.0.0.1:8080 --metrics 127.0.0.1:9100
      keep it current: by webhooks, and by a sweep every hour
  sqlite3 copy.db 'SELECT * FROM messages_by_day'
      what is in it";

/// The streams, for the help.
pub(crate) fn help() -> String {
    let mut text = format!("{EXAMPLES}\n\nStreams:\n");
    for stream in ofauth_sync::STREAMS {
        text.push_str(&format!("  {:<22} {}\n", stream.name, stream.operation.summary));
    }
    text.push_str(NOTES);
    text
}

const NOTES: &str = "
Rows and the position in each list are committed together, page by page. Stop it at any time, even by kill -9, and run it
again: it continues, and asks again for no more than the page that was on its way (and what a server has sent within 5 ms, for
the last 20 ms).

Items that cannot be read do not stop a stream: they are kept in the table sync_dead_letters, with the reason, and each run tries
them again, since a newer version may read them.

With --follow, a delivery is stored in the inbox of the copy before it is acknowledged. An event is only a hint: what it
names is read from the API, so that neither its order nor a second delivery matters. A sweep finds what no event said.
Each sweep costs a request for each stream of an account, and one for each page of what changed.

On a terminal it shows its progress and a summary; otherwise it prints one line of JSON at the end,
with --follow after each sweep and each batch of events. It exits with 0 if all
that is permitted was read. If some of it failed, the rest is stored, and the exit code is that of the first failure.";
