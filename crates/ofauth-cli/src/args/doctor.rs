//! `ofauth doctor`

use clap::ValueEnum;

#[derive(Debug, clap::Args)]
pub(crate) struct Doctor {
    /// Output format.
    #[arg(short, long, value_name = "FORMAT", value_enum, default_value_t)]
    pub(crate) output: ReportFormat,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum ReportFormat {
    /// For people: state, check and what was found, one line each, and what to do.
    #[default]
    Lines,
    /// One JSON array.
    Json,
}

pub(super) const EXAMPLES: &str = "\
Examples:
  ofauth doctor
  ofauth --demo doctor
  ofauth doctor --profile agency-b
  ofauth doctor --output json --quiet

Exits with 0 if nothing has failed, otherwise with the exit code of the first failed check; a warning is no failure.
No secret is printed. It makes two requests at most: it asks for the organisation, and for the account.";
