//! A document as an HTML reference, readable offline.

mod page;
mod renderer;

pub use page::render;
pub use renderer::files;
