//! A document as an HTML reference, readable offline.

use std::path::Path;

mod page;
mod renderer;

pub use page::render;

/// Replaces the file atomically, and creates its folder if needed.
///
/// # Errors
///
/// If the folder cannot be created, or the file cannot be written.
pub fn write(path: &Path, page: &str) -> anyhow::Result<()> {
    openapi_generate::Output::new(Path::new(""), &path.to_string_lossy(), page.to_owned()).write()
}
