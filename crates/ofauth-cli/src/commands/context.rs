//! The context of all commands.

use crate::args::Global;
use crate::signals::Signals;
use crate::zone::Zone;

/// The context of all commands.
#[derive(Debug)]
pub(super) struct Context {
    pub(super) global: Global,
    pub(super) signals: Signals,
    /// The time zone of tables and arguments.
    pub(super) zone: Zone,
}
