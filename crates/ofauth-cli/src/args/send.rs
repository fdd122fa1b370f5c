//! Arguments of `ofauth send`.

use ofauth::types::Message;

use super::consent::Consent;
use super::listing::Form;
use super::values::{dollars, message_id, user_id, whole_number};
use crate::exit::Exit;
use crate::output::Format;

#[derive(Debug, clap::Args)]
pub(crate) struct Send {
    /// Id of the recipient.
    #[arg(value_parser = user_id, allow_negative_numbers = true)]
    pub(crate) user_id: String,

    /// The text, as Markdown; `-` reads it from stdin. Optional with --media.
    #[arg(allow_hyphen_values = true)]
    pub(crate) text: Option<String>,

    /// Attach media: the id of vault media, `upload:` and the id of an upload, or an http or https URL.
    #[arg(long, value_name = "MEDIA", allow_hyphen_values = true)]
    pub(crate) media: Vec<String>,

    /// Price to unlock the media in US dollars, at most 200.
    #[arg(long, value_name = "DOLLARS", value_parser = dollars, allow_hyphen_values = true)]
    pub(crate) price: Option<f64>,

    /// How many of the first media can be viewed without paying.
    #[arg(long, value_name = "N", value_parser = whole_number, allow_hyphen_values = true)]
    pub(crate) previews: Option<u32>,

    /// Lock the text, too, until the price is paid.
    #[arg(long)]
    pub(crate) lock_text: bool,

    /// Send the text unchanged, not as Markdown.
    #[arg(long)]
    pub(crate) plain: bool,

    /// Reply to this message.
    #[arg(long, value_name = "ID", value_parser = message_id, allow_hyphen_values = true)]
    pub(crate) reply_to: Option<String>,

    /// Print the sent message instead of only its id.
    #[arg(short, long, value_name = "FORMAT", value_enum)]
    pub(crate) output: Option<Format>,

    #[command(flatten)]
    pub(crate) form: Form<Message>,

    #[command(flatten)]
    pub(crate) consent: Consent,
}

/// Whether a text looks like an option, perhaps a mistyped `--plain`.
pub(super) fn looks_like_an_option(text: &str) -> bool {
    let name = text.strip_prefix("--").unwrap_or_default();
    name.starts_with(|char: char| char.is_ascii_alphabetic()) && !text.contains(char::is_whitespace)
}

pub(super) fn help() -> String {
    format!("{EXAMPLES}\n\n{NOTES}\n\n{}", Exit::table().trim_end())
}

pub(super) const EXAMPLES: &str = "\
Examples:
  ofauth --demo send 4101 'Thank you for the invoice.' --yes
  ofauth send 4101 'The price list.' --media 5000000000001 --media 5000000000002 --price 12.50 --previews 1
  ofauth send 4101 '- one line of a list' --plain
  ofauth send 4101 - --yes < letter.md
  ofauth send 4101 'Thank you for the invoice.' --dry-run";

const NOTES: &str = "\
The message is sent once. When it is not known whether the server received it, it is not retried, and a note says so.
Prints the id of the message; unsend it with: ofauth call unsendChatMessage";
