//! `ofauth webhooks`.

use clap::builder::NonEmptyStringValueParser;
use clap::{Subcommand, ValueEnum};

use super::values::json;

#[derive(Debug, Subcommand)]
pub(crate) enum Webhooks {
    /// Show deliveries as they come, genuine or not, until it is stopped.
    ///
    /// Listens on loopback, at any path. A genuine event is answered with 200, and shown the first time that it comes;
    /// what is no event with 400, and what is not signed with the secret with 401.
    #[command(after_help = LISTEN_EXAMPLES)]
    Listen(Listen),

    /// Deliver an event, signed as OFAuth signs.
    #[command(after_help = SEND_EXAMPLES)]
    Send(Send),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Listen {
    /// Port on loopback; a free one if left out.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,

    /// How to write them.
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) output: DeliveryFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DeliveryFormat {
    /// For people: status, type, id and data, one line each.
    #[default]
    Lines,
    /// One JSON object a line.
    Ndjson,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Send {
    /// Where to: http://HOST[:PORT][/PATH].
    pub(crate) url: String,

    /// What has happened.
    #[arg(long, value_name = "TYPE", default_value = "connection.expired", value_parser = NonEmptyStringValueParser::new(), allow_hyphen_values = true)]
    pub(crate) event: String,

    /// The data of the event, as JSON; made up if left out.
    #[arg(long, value_name = "JSON", value_parser = json, allow_hyphen_values = true)]
    pub(crate) data: Option<serde_json::Value>,

    /// Id of the delivery; a new one if left out.
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    pub(crate) id: Option<String>,

    /// How to sign it.
    #[arg(long, value_name = "SCHEME", value_enum, default_value_t)]
    pub(crate) scheme: SignatureScheme,

    /// The form of the body.
    #[arg(long, value_name = "FORM", value_enum, default_value_t)]
    pub(crate) envelope: EnvelopeForm,

    /// Send it at most this many times until it is taken: after 5 s, and twice as long after each that follows. OFAuth
    /// does so 5 times.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=20))]
    pub(crate) attempts: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum SignatureScheme {
    /// svix-id, svix-timestamp, svix-signature.
    #[default]
    Svix,
    /// The same with webhook-.
    Webhook,
    /// OFAuth-Signature in hexadecimal.
    Ofauth,
    /// OFAuth-Signature in Base64.
    OfauthBase64,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum EnvelopeForm {
    /// {type, timestamp, data}.
    #[default]
    Documented,
    /// {eventType, live, data}.
    Sdk,
}

const LISTEN_EXAMPLES: &str = "\
Examples:
  ofauth --demo webhooks listen --port 4011
  ofauth webhooks listen --output ndjson | jq .body

The secret is OFAUTH_WEBHOOK_SECRET; with --demo it is one that everybody knows.";

const SEND_EXAMPLES: &str = "\
Examples:
  ofauth --demo webhooks send http://127.0.0.1:4011
  ofauth webhooks send http://127.0.0.1:8080/webhooks --event connection.created --scheme ofauth --attempts 5
  ofauth webhooks send http://127.0.0.1:8080/webhooks --event new.event --data '{\"a\": 1}'

The secret is OFAUTH_WEBHOOK_SECRET; with --demo it is one that everybody knows.";
