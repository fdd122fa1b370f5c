//! Arguments of `ofauth mcp`.

use std::net::SocketAddr;

#[derive(Debug, clap::Args)]
pub(crate) struct Mcp {
    /// Allow writes, by the permission that they need; without it, the server only reads. Repeatable.
    ///
    /// `messages:write` allows all writes that need this permission; `ofauth operations ID` shows it. Writes for the
    /// organisation need none: they are allowed by `operation:ID`, or by their group: `tag:NAME`.
    #[arg(long, value_name = "GRANT")]
    pub(crate) allow: Vec<String>,

    /// Limit the server to this account: the id of its connection, and a name to call it by. Repeatable.
    ///
    /// `NAME=env:VARIABLE` reads the id from an environment variable, so that other users of the machine do not see
    /// it. Without a name, the account is called by a digest of the id. Default: only OFAUTH_CONNECTION_ID. Calls for
    /// the organisation as a whole are refused if accounts are given.
    #[arg(long, value_name = "[NAME=]ID")]
    pub(crate) account: Vec<String>,

    /// Who confirms a write before it is sent.
    #[arg(
        long,
        value_name = "WHO",
        value_enum,
        default_value_t = Confirm::Preview,
        num_args = 0..=1,
        require_equals = true,
        default_missing_value = "preview"
    )]
    pub(crate) confirm: Confirm,

    /// Serve streamable HTTP at this address, path /mcp, instead of stdin and stdout; with port 0, on a free one.
    ///
    /// Requests must name the server by its own address, and come from no web page of another origin. An address other
    /// than loopback needs a token. OFAUTH_MCP_TOKEN sets one, which requests bring as `Authorization: Bearer TOKEN`.
    #[arg(long, value_name = "ADDR")]
    pub(crate) listen: Option<SocketAddr>,

    /// Another name, or name and port, that requests may call the server by. Repeatable.
    #[arg(long, value_name = "HOST", requires = "listen")]
    pub(crate) allow_host: Vec<String>,

    /// An origin whose web pages may use the server, https://agent.example for instance. Repeatable.
    #[arg(long, value_name = "ORIGIN", requires = "listen")]
    pub(crate) allow_origin: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub(crate) enum Confirm {
    /// The agent: its first call only shows the write and returns a token, a second one with the token sends it
    Preview,
    /// The user, whom the agent's program asks; if it cannot ask (elicitation), nothing is sent
    User,
}

pub(super) const EXAMPLES: &str = "\
Examples:
  ofauth --demo mcp
      serve synthetic data over stdin and stdout, to try it in an agent
  ofauth mcp --allow messages:write --account lena=env:LENA_CONNECTION_ID
      messages may be written, each shown before it is sent; one account
  ofauth mcp --listen 127.0.0.1:8765
      serve streamable HTTP at http://127.0.0.1:8765/mcp";

const NOTES: &str = "\
An agent gets three tools: `find` an operation, `describe` it, `call` it. It starts this command itself; the README has
the lines for common agents. Results are cut and continued by a cursor; secrets and media links are removed from them, and
what the API returns is marked as data, because others may have written it.
A write is never sent before it was shown: the first call returns what would be sent and a token, and a second call with
the token sends it, once. With --confirm=user, the user is asked instead.";

pub(super) fn help() -> String {
    format!("{EXAMPLES}\n\n{NOTES}\n\n{}", crate::exit::Exit::table().trim_end())
}
