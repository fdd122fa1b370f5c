//! Errors of uploads, and where the upload stands.

use std::fmt;
use std::io;

use ofauth_client::Operation;

use super::{Earlier, Error, ErrorKind};
use crate::MediaRef;
use crate::uploads::UploadState;

/// An upload that has failed.
pub(super) struct Upload {
    part: Option<u64>,
    standing: Standing,
}

/// Where an upload stands that has failed.
pub(crate) enum Standing {
    NotBegun,
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

impl fmt::Display for Upload {
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

impl Error {
    /// From bytes that cannot be read.
    pub(crate) fn unreadable(operation: Option<&'static Operation>, source: io::Error) -> Self {
        let message = format!("what is to be uploaded cannot be read: {source}");
        let mut error = Self::new(ErrorKind::Source, operation, message);
        // The answer to the part may be on its way.
        error.0.may_have_been_sent = operation.is_some();
        error.0.source = Some(Box::new(source));
        error
    }

    /// From bytes that are not what they were.
    pub(crate) fn changed_source(message: String) -> Self {
        Self::new(ErrorKind::Source, None, message)
    }

    /// From headers of an answer that contradict one another or the request.
    pub(crate) fn contradiction(operation: &'static Operation, message: String) -> Self {
        let mut error = Self::new(ErrorKind::Decode, Some(operation), message);
        error.0.may_have_been_sent = true;
        error
    }

    /// Says where the upload stands.
    pub(crate) fn in_upload(mut self, part: Option<u64>, standing: Standing) -> Self {
        if matches!(standing, Standing::MayBeComplete(_)) {
            // Perhaps in another process.
            self = self.after(Earlier {
                sent: true,
                succeeded: true,
            });
        }
        self.0.upload = Some(Upload { part, standing });
        self
    }

    /// What would mend an upload.
    pub(super) fn upload_remedy(&self) -> Option<&'static str> {
        match self.0.upload.as_ref()?.standing {
            Standing::MayBeComplete(_) => Some("attach it by its reference, and upload it again if that is refused"),
            Standing::Lost(_) => Some("upload it again"),
            Standing::NotBegun | Standing::Resumable(_) => None,
        }
    }

    /// The part of an upload that failed, counted from 1.
    #[must_use]
    pub fn part(&self) -> Option<u64> {
        self.0.upload.as_ref().and_then(|upload| upload.part)
    }

    /// Where the upload stands that failed, to [resume](crate::uploads::Upload::resume) it; nothing when it had not
    /// begun, when the server refuses to go on with it, and when it [may be complete](Error::media_ref).
    #[must_use]
    pub fn upload_state(&self) -> Option<&UploadState> {
        match &self.0.upload.as_ref()?.standing {
            Standing::Resumable(state) => Some(state),
            _ => None,
        }
    }

    /// What to attach of an upload that may be complete: a request that completes it may have been carried out, its answer
    /// was lost, and the server refused the next one.
    ///
    /// The kind is then [`ErrorKind::OutcomeUnknown`]. Where the reference is refused when it is attached, the file has to be
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
        match &self.0.upload.as_ref()?.standing {
            Standing::MayBeComplete(state) => Some(MediaRef::upload(state.media_upload_id())),
            _ => None,
        }
    }
}
