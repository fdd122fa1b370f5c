//! Errors of uploads, with the state of the upload.

use std::fmt;

use openapi_runtime::Details;

use super::UploadState;
use crate::custom::error::Error;
use crate::custom::media_ref::MediaRef;

/// A failed upload.
struct Failure {
    part: Option<u64>,
    standing: Standing,
}

/// The state of a failed upload.
#[derive(Clone, Debug)]
pub enum Standing {
    /// No request was sent.
    NotBegun,
    /// It can be resumed.
    Resumable(UploadState),
    /// The server refuses to continue it.
    Lost(UploadState),
    /// The server refuses to complete it, but an earlier attempt may have completed it.
    MayBeComplete(UploadState),
}

impl Standing {
    #[inline]
    fn state(&self) -> Option<&UploadState> {
        match self {
            Self::NotBegun => None,
            Self::Resumable(state) | Self::Lost(state) | Self::MayBeComplete(state) => Some(state),
        }
    }
}

impl fmt::Display for Failure {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.part, self.standing.state()) {
            (Some(part), Some(state)) => write!(f, "part {part} of {}; ", state.total_parts())?,
            (Some(part), None) => write!(f, "part {part}; ")?,
            _ => {}
        }
        f.write_str(match &self.standing {
            Standing::NotBegun => "the upload has not begun",
            Standing::Resumable(_) => "the upload can be resumed",
            Standing::Lost(_) => "the upload cannot be resumed",
            Standing::MayBeComplete(_) => "the upload may be complete, and cannot be resumed",
        })
    }
}

impl Details for Failure {
    #[inline]
    fn suggested_fix(&self) -> Option<&'static str> {
        match self.standing {
            Standing::MayBeComplete(_) => Some("attach it by its reference, and upload it again if that is refused"),
            Standing::Lost(_) => Some("upload it again"),
            Standing::NotBegun | Standing::Resumable(_) => None,
        }
    }

    #[inline]
    fn debug(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        if let Some(part) = self.part {
            shown.field("part", &part);
        }
    }
}

/// The details of uploads.
impl Error {
    /// Adds the state of the upload.
    #[doc(hidden)]
    #[must_use]
    #[inline]
    pub fn in_upload(self, part: Option<u64>, standing: Standing) -> Self {
        let mut error = self.into_inner();
        if matches!(standing, Standing::MayBeComplete(_)) {
            // Perhaps in another process.
            error = error.after_unknown();
        }
        error.with_details(Failure { part, standing }).into()
    }

    #[inline]
    fn failure(&self) -> Option<&Failure> {
        self.inner().details()
    }

    /// The part of an upload that failed, counted from 1.
    #[must_use]
    #[inline]
    pub fn part(&self) -> Option<u64> {
        self.failure().and_then(|failure| failure.part)
    }

    /// The state of the failed upload, to resume it; `None` if it had not begun, if the server refuses to continue it,
    /// and if it [may be complete](Error::media_ref).
    #[must_use]
    #[inline]
    pub fn upload_state(&self) -> Option<&UploadState> {
        match &self.failure()?.standing {
            Standing::Resumable(state) => Some(state),
            _ => None,
        }
    }

    /// The reference of an upload that may be complete: a request that completes it may have been carried out, its
    /// response was lost, and the server refused the retry.
    ///
    /// The kind is then [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown). If the server refuses the
    /// reference, upload the file again.
    ///
    /// ```no_run
    /// # async fn example(creator: ofauth::Connection) -> ofauth::Result<()> {
    /// let media = match creator.uploads().file("holiday.mp4").send().await {
    ///     Ok(uploaded) => uploaded.media_ref(),
    ///     Err(error) => error.media_ref().ok_or(error)?,
    /// };
    /// creator.chat(4101).send_message("As promised.").media_items([media]).send().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    #[inline]
    pub fn media_ref(&self) -> Option<MediaRef> {
        match &self.failure()?.standing {
            Standing::MayBeComplete(state) => Some(MediaRef::upload(state.media_upload_id())),
            _ => None,
        }
    }
}
