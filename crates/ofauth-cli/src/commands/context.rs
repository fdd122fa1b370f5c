//! The context of all commands.

use crate::args::Global;
use crate::signals::Signals;

/// The context of all commands.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) global: Global,
    pub(super) signals: Signals,
}
