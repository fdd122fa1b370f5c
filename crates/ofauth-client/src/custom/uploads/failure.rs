//! Errors of uploads, and where the upload stands.

use std::fmt;

use openapi_runtime::Details;

use super::UploadState;
use crate::custom::error::Error;
use crate::custom::media_ref::MediaRef;

/// An upload that has failed.
struct Failure {
    part: Option<u64>,
    standing: Standing,
}

/// Where an upload stands that has failed.
#[derive(Clone, Debug)]
pub enum Standing {
    /// Nothing has been asked of the server.
    NotBegun,
    /// It can go on from there.
    Resumable(UploadState),
    /// The server refuses to go on with it.
    Lost(UploadState),
    /// The server refuses to complete it, and an earlier attempt may have done that.
    MayBeComplete(UploadState),
}

impl Standing {
    fn state(&self) -> Option<&UploadState> {
        match self {
            Self::NotBegun => None,
            Self::Resumable(state) | Self::Lost(state) | Self::MayBeComplete(state) => Some(state),
        }
    }
}

impl fmt::Display for Failure {
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
    fn suggested_fix(&self) -> Option<&'static str> {
        match self.standing {
            Standing::MayBeComplete(_) => Some("attach it by its reference, and upload it again if that is refused"),
            Standing::Lost(_) => Some("upload it again"),
            Standing::NotBegun | Standing::Resumable(_) => None,
        }
    }

    fn debug(&self, shown: &mut fmt::DebugStruct<'_, '_>) {
        if let Some(part) = self.part {
            shown.field("part", &part);
        }
    }
}

/// What uploads add.
impl Error {
    /// Says where the upload stands.
    #[doc(hidden)]
    #[must_use]
    pub fn in_upload(self, part: Option<u64>, standing: Standing) -> Self {
        let mut error = self.into_inner();
        if matches!(standing, Standing::MayBeComplete(_)) {
            // Perhaps in another process.
            error = error.after_unknown();
        }
        error.with_details(Failure { part, standing }).into()
    }

    fn failure(&self) -> Option<&Failure> {
        self.inner().details()
    }

    /// The part of an upload that failed, counted from 1.
    #[must_use]
    pub fn part(&self) -> Option<u64> {
        self.failure().and_then(|failure| failure.part)
    }

    /// Where the upload stands that failed, to resume it; nothing when it had not
    /// begun, when the server refuses to go on with it, and when it [may be complete](Error::media_ref).
    #[must_use]
    pub fn upload_state(&self) -> Option<&UploadState> {
        match &self.failure()?.standing {
            Standing::Resumable(state) => Some(state),
            _ => None,
        }
    }

    /// What to attach of an upload that may be complete: a request that completes it may have been carried out, its answer
    /// was lost, and the server refused the next one.
    ///
    /// The kind is then [`ErrorKind::OutcomeUnknown`](crate::ErrorKind::OutcomeUnknown). Where the reference is refused when it is attached, the file has to be
    /// uploaded again.
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
    pub fn media_ref(&self) -> Option<MediaRef> {
        match &self.failure()?.standing {
            Standing::MayBeComplete(state) => Some(MediaRef::upload(state.media_upload_id())),
            _ => None,
        }
    }
}
