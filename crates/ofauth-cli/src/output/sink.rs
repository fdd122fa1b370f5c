//! The receiver of a list.

use std::io;

use crate::failure::Failure;

/// Receives a list item by item, and writes it in one format.
pub(crate) trait Sink<T> {
    /// Writes the next item.
    fn push(&mut self, item: &T) -> Result<(), Failure>;

    /// Flushes the items so far, if the format allows it: no further item is ready.
    fn flush(&mut self) -> io::Result<()>;

    /// Ends the list; it is not `complete` if it was interrupted.
    fn finish(&mut self, complete: bool) -> Result<(), Failure>;
}
