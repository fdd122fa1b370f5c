//! Arguments of `ofauth upload`.

use std::path::PathBuf;

use ofauth::types::Media;

use super::consent::Consent;
use super::listing::Form;
use crate::exit::Exit;
use crate::output::Format;

#[derive(Debug, clap::Args)]
pub(crate) struct Upload {
    /// The file.
    pub(crate) file: PathBuf,

    /// Name of the upload; default: the file name.
    #[arg(long, allow_hyphen_values = true)]
    pub(crate) name: Option<String>,

    /// Media type, as in video/mp4; default: detected by content, or else by name.
    #[arg(long, value_name = "TYPE", allow_hyphen_values = true)]
    pub(crate) media_type: Option<String>,

    /// Maximum number of parallel parts.
    #[arg(long, value_name = "N", default_value = "4", value_parser = clap::value_parser!(u8).range(1..=32))]
    pub(crate) parallel: u8,

    /// File that stores the progress of the upload; default: the file name with .upload appended.
    ///
    /// It is updated as parts are received and removed at the end. If it exists, the upload resumes from it.
    #[arg(long, value_name = "FILE")]
    pub(crate) state: Option<PathBuf>,

    /// Print the media item instead of only the reference to attach.
    #[arg(short, long, value_name = "FORMAT", value_enum)]
    pub(crate) output: Option<Format>,

    #[command(flatten)]
    pub(crate) form: Form<Media>,

    #[command(flatten)]
    pub(crate) consent: Consent,
}

pub(super) fn help() -> String {
    format!("{EXAMPLES}\n\n{NOTES}\n\n{}", Exit::table().trim_end())
}

pub(super) const EXAMPLES: &str = "\
Examples:
  ofauth upload holiday.mp4
  ofauth upload holiday.mp4 --dry-run
  ofauth send 4101 'As promised.' --media \"$(ofauth upload holiday.mp4 --yes)\" --yes";

const NOTES: &str = "\
Needs constant memory for a file of any size. An interrupted upload resumes when it is run again: only missing parts are
sent. Prints a reference to attach to a message; it can be used once.";
