//! Leave to write.

/// Whether what writes asks first.
#[derive(Clone, Copy, Debug, clap::Args)]
pub(crate) struct Consent {
    /// Do it without asking.
    #[arg(short, long)]
    pub(crate) yes: bool,
}
