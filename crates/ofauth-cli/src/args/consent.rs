//! Confirmation of writes.

/// Whether a write asks for confirmation.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Consent {
    /// Do not ask for confirmation.
    #[arg(short, long)]
    pub(crate) yes: bool,
}
