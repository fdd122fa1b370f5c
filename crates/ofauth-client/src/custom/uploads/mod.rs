//! The state of an upload, which errors of uploads contain.

mod failure;
mod state;

pub use failure::Standing;
pub use state::{ArrivedPart, UploadState};
