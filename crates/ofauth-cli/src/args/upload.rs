//! Arguments of `ofauth upload`.

use std::path::PathBuf;

use super::consent::Consent;
use super::listing::Form;
use crate::exit::Exit;
use crate::output::Format;

#[derive(Debug, clap::Args)]
pub(crate) struct Upload {
    /// The file.
    pub(crate) file: PathBuf,

    /// Name to give it; that of the file if left out.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) name: Option<String>,

    /// Media type, as in video/mp4; found by the content, or else by the name, if left out.
    #[arg(long, value_name = "TYPE", allow_hyphen_values = true)]
    pub(crate) media_type: Option<String>,

    /// Most parts to send at the same time.
    #[arg(long, value_name = "N", default_value = "4", value_parser = clap::value_parser!(u8).range(1..=32))]
    pub(crate) parallel: u8,

    /// File that keeps where the upload stands; the name of the file with .upload behind it if left out.
    ///
    /// It is written as parts arrive and removed at the end. Where there is one, the upload goes on from there.
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,

    /// Show the media item, in place of what to attach alone.
    #[arg(short, long, value_name = "FORMAT", value_enum)]
    pub(crate) output: Option<Format>,

    #[command(flatten)]
    pub(crate) form: Form,

    #[command(flatten)]
    pub(crate) consent: Consent,
}

pub(super) fn help() -> String {
    format!("{EXAMPLES}\n\n{NOTES}\n\n{}", Exit::table().trim_end())
}

pub(super) const EXAMPLES: &str = "\
Examples:
  ofauth upload holiday.mp4
  ofauth send 4101 'As promised.' --media \"$(ofauth upload holiday.mp4 --yes)\" --yes";

const NOTES: &str = "\
Takes little memory for a file of any size. What is cut short goes on where it was when it is run again: only the parts
that have not arrived are sent. Prints what to attach to a message, which can be used once.";
