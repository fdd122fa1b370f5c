//! What takes a list.

use std::io;

use crate::failure::Failure;

/// Takes a list, item by item, and writes it in one form.
pub(crate) trait Sink<T> {
    /// Takes the next item.
    fn push(&mut self, item: &T) -> Result<(), Failure>;

    /// Hands on what has been taken, where the form allows it: no more items are at hand for now.
    fn flush(&mut self) -> io::Result<()>;

    /// Ends the list; it is not `complete` when something came in between.
    fn finish(&mut self, complete: bool) -> io::Result<()>;
}
