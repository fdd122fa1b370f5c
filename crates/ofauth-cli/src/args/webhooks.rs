//! `ofauth webhooks`.

use clap::builder::NonEmptyStringValueParser;
use clap::{Subcommand, ValueEnum};

use super::values::json;

#[derive(Debug, Subcommand)]
pub(crate) enum Webhooks {
    /// Print deliveries as they arrive, valid or not, until it is stopped.
    ///
    /// Listens on loopback, at any path. Returns 200 for a valid event, which is printed once; 400 for a body that is
    /// not an event; 401 for an invalid signature.
    #[command(after_help = LISTEN_EXAMPLES)]
    Listen(Listen),

    /// Send an event, signed as OFAuth does.
    #[command(after_help = SEND_EXAMPLES)]
    Send(Send),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Listen {
    /// Port on loopback; default: a free one.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,

    /// Output format.
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) output: DeliveryFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum DeliveryFormat {
    /// For people: status, type, id and data, one line each.
    #[default]
    Lines,
    /// One JSON object per line.
    Ndjson,
}

#[derive(Debug, clap::Args)]
pub(crate) struct Send {
    /// The URL to send to: http://HOST[:PORT][/PATH].
    pub(crate) url: String,

    /// The event type.
    #[arg(long, value_name = "TYPE", default_value = "connection.expired", value_parser = NonEmptyStringValueParser::new(), allow_hyphen_values = true)]
    pub(crate) event: String,

    /// The data of the event, as JSON; default: sample data.
    #[arg(long, value_name = "JSON", value_parser = json, allow_hyphen_values = true)]
    pub(crate) data: Option<serde_json::Value>,

    /// Id of the delivery; default: a new one.
    #[arg(long, value_name = "ID", allow_hyphen_values = true)]
    pub(crate) id: Option<String>,

    /// The signature scheme.
    #[arg(long, value_name = "SCHEME", value_enum, default_value_t)]
    pub(crate) scheme: SignatureScheme,

    /// The envelope of the event.
    #[arg(long, value_name = "FORM", value_enum, default_value_t)]
    pub(crate) envelope: EnvelopeForm,

    /// Maximum number of attempts until one succeeds. The delay is 5 s and doubles with each attempt. OFAuth makes 5
    /// attempts.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=20))]
    pub(crate) attempts: u32,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum SignatureScheme {
    /// svix-id, svix-timestamp, svix-signature.
    #[default]
    Svix,
    /// webhook-id, webhook-timestamp, webhook-signature.
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

The secret is OFAUTH_WEBHOOK_SECRET; with --demo it is a public one.";

const SEND_EXAMPLES: &str = "\
Examples:
  ofauth --demo webhooks send http://127.0.0.1:4011
  ofauth webhooks send http://127.0.0.1:8080/webhooks --event connection.created --scheme ofauth --attempts 5
  ofauth webhooks send http://127.0.0.1:8080/webhooks --event new.event --data '{\"a\": 1}'

The secret is OFAUTH_WEBHOOK_SECRET; with --demo it is a public one.";
