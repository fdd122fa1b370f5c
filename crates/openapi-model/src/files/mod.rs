//! Documents in several files: references between them, and where the files are read from.

mod bundle;
mod folder;
mod names;
mod reference;

pub use bundle::{MAX_BROUGHT_IN, MAX_FILE_LENGTH};
pub use folder::Folder;
