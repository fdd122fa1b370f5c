//! Errors of uploads, and where the upload stands.

use std::fmt;
use std::io;

use ofauth_client::Operation;

use super::{Error, ErrorKind};
use crate::uploads::UploadState;

/// Where an upload stands that has failed.
pub(super) struct Upload {
    part: Option<u64>,
    state: Option<UploadState>,
}

impl fmt::Display for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.part, &self.state) {
            (Some(part), Some(state)) => write!(f, "part {part} of {}; ", state.total_parts())?,
            (Some(part), None) => write!(f, "part {part}; ")?,
            _ => {}
        }
        match &self.state {
            Some(_) => f.write_str("the upload can be resumed"),
            None => f.write_str("the upload has not begun"),
        }
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
    pub(crate) fn in_upload(mut self, part: Option<u64>, state: Option<UploadState>) -> Self {
        self.0.upload = Some(Upload { part, state });
        self
    }

    /// The part of an upload that failed, counted from 1.
    #[must_use]
    pub fn part(&self) -> Option<u64> {
        self.0.upload.as_ref().and_then(|upload| upload.part)
    }

    /// Where the upload stands that failed, to [resume](crate::uploads::Upload::resume) it; nothing when it had not
    /// begun.
    #[must_use]
    pub fn upload_state(&self) -> Option<&UploadState> {
        self.0.upload.as_ref().and_then(|upload| upload.state.as_ref())
    }
}
