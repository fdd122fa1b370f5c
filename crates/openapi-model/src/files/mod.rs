//! Documents in several files: references between them, and how the files are read.

mod bundle;
mod folder;
mod names;
mod reference;

pub use bundle::{MAX_BROUGHT_IN, MAX_FILE_LENGTH};
pub use folder::Folder;
