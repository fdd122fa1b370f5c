//! `ofauth webhooks`.

use clap::builder::NonEmptyStringValueParser;
use clap::{Subcommand, ValueEnum};
use clap_complete::engine::ArgValueCompleter;
use ofauth::reqwest::Url;
use ofauth_webhooks::Payload;

use super::completers;
use super::values::{json, target};

#[derive(Debug, Subcommand)]
pub(crate) enum Webhooks {
    /// Print deliveries as they arrive, valid or not, and forward them, until it is stopped.
    ///
    /// Listens on loopback, at any path. Returns 200 for a valid event, which is printed once; 400 for a body that is
    /// not an event; 401 for an invalid signature. With --forward-to, a valid event is sent on, body and headers
    /// unchanged, so that its signature can be verified again. The status of that server is returned, 502 without a
    /// response, and an event is forwarded again until the status is 2xx.
    #[command(after_help = LISTEN_EXAMPLES)]
    Listen(Listen),

    /// Send a test event, signed as OFAuth does, to a URL.
    #[command(after_help = TRIGGER_EXAMPLES, after_long_help = trigger_help())]
    Trigger(Trigger),
}

#[derive(Debug, clap::Args)]
pub(crate) struct Listen {
    /// Port on loopback; default: a free one.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    pub(crate) port: u16,

    /// Forward valid events to this URL, by POST.
    #[arg(long, value_name = "URL", value_parser = target)]
    pub(crate) forward_to: Option<Url>,

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
pub(crate) struct Trigger {
    /// The type of the event, or `all` for one event of each type.
    #[arg(value_parser = NonEmptyStringValueParser::new(), add = ArgValueCompleter::new(completers::events))]
    pub(crate) event: String,

    /// The URL to send to: http://HOST[:PORT][/PATH].
    pub(crate) url: String,

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

pub(super) const EXAMPLES: &str = "\
Examples:
  ofauth --demo webhooks listen --port 4011
  ofauth --demo webhooks trigger connection.expired http://127.0.0.1:4011";

const LISTEN_EXAMPLES: &str = "\
Examples:
  ofauth --demo webhooks listen --port 4011
  ofauth webhooks listen --port 4011 --forward-to http://127.0.0.1:8080/webhooks
  ofauth webhooks listen --output ndjson | jq .body

The secret is OFAUTH_WEBHOOK_SECRET; with --demo it is a public one.";

const TRIGGER_EXAMPLES: &str = "\
Examples:
  ofauth --demo webhooks trigger connection.expired http://127.0.0.1:4011
  ofauth webhooks trigger all http://127.0.0.1:8080/webhooks
  ofauth webhooks trigger connection.created http://127.0.0.1:8080/webhooks --scheme ofauth --attempts 5
  ofauth webhooks trigger new.event http://127.0.0.1:8080/webhooks --data '{\"a\": 1}'

The secret is OFAUTH_WEBHOOK_SECRET; with --demo it is a public one.";

fn trigger_help() -> String {
    format!(
        "{TRIGGER_EXAMPLES}\n\nEvents with sample data:\n  {}",
        Payload::KNOWN.join("\n  ")
    )
}
