//! Confirmation of writes.

/// Whether a write asks for confirmation, and whether it is sent.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Consent {
    /// Do not ask for confirmation.
    #[arg(short, long)]
    pub(crate) yes: bool,

    /// Print the request that would be sent, with its secrets redacted, and send nothing.
    #[arg(long)]
    pub(crate) dry_run: bool,
}
