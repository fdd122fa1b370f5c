//! A service that keeps the messages of one chat.

mod archive;
mod outcome;
mod settings;

pub use archive::{Archive, Kept};
pub use outcome::Outcome;
pub use settings::client;
