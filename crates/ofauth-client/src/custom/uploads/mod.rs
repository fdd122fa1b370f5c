//! How far an upload is, which errors of uploads say.

mod failure;
mod state;

pub use failure::Standing;
pub use state::{ArrivedPart, UploadState};
