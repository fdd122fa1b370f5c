//! What all commands are given.

use crate::args::Global;
use crate::signals::Signals;

/// What all commands are given.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) global: Global,
    pub(super) signals: Signals,
}
