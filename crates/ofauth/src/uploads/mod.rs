//! Uploads of any size, in parallel parts, resumable.
//!
//! [`Uploads::file`](crate::resources::Uploads::file), `bytes` and `reader` make an [`Upload`], which performs all
//! steps of an upload. Memory is constant: of a file, only the bytes in flight are buffered, of a reader a few parts.
//!
//! ```no_run
//! # async fn example(creator: ofauth::Connection) -> Result<(), Box<dyn std::error::Error>> {
//! use ofauth::uploads::UploadState;
//!
//! let mut upload = creator.uploads().file("holiday.mp4").on_state(|state| {
//!     // Saved after every part, it survives a crash.
//!     if let Ok(text) = serde_json::to_string(state) {
//!         let _ = std::fs::write("holiday.upload", text);
//!     }
//! });
//! if let Ok(text) = std::fs::read_to_string("holiday.upload") {
//!     upload = upload.resume(serde_json::from_str::<UploadState>(&text)?);
//! }
//! let uploaded = upload.send().await?;
//! std::fs::remove_file("holiday.upload")?;
//! creator.chat(4101).send_message("As promised.").media_items([uploaded.media_ref()]).send().await?;
//! # Ok(())
//! # }
//! ```

mod media_type;
mod parts;
mod progress;
mod sender;
mod source;
mod upload;
mod uploaded;

pub use ofauth_client::uploads::UploadState;
pub use progress::Progress;
pub use upload::Upload;
pub use uploaded::Uploaded;

pub(crate) use source::Source;
