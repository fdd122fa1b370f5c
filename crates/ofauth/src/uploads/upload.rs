//! The builder of an upload.

use std::fmt;

use ofauth_client::types::UploadDestination;
use openapi_runtime::Scope;

use super::{Progress, Source, UploadState};
use crate::CallOptions;

type OnState = Box<dyn FnMut(&UploadState) + Send>;
type OnProgress = Box<dyn FnMut(Progress) + Send>;

/// An upload to perform. Made by [`Uploads::file`](crate::resources::Uploads::file),
/// [`bytes`](crate::resources::Uploads::bytes) and [`reader`](crate::resources::Uploads::reader).
///
/// Dropping the future of [`Upload::send`] cancels the upload; it can be [resumed](Upload::resume).
#[must_use = "an upload does nothing until it is sent"]
pub struct Upload {
    pub(super) scope: Scope,
    pub(super) source: Source,
    pub(super) name: String,
    pub(super) media_type: Option<String>,
    pub(super) destination: Option<UploadDestination>,
    pub(super) etag: Option<String>,
    pub(super) parallel: usize,
    pub(super) buffer: u64,
    pub(super) options: CallOptions,
    pub(super) part_options: CallOptions,
    pub(super) resumed: Option<UploadState>,
    pub(super) on_state: Option<OnState>,
    pub(super) on_progress: Option<OnProgress>,
}

impl Upload {
    #[cfg(feature = "blocking")]
    #[inline]
    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }

    #[inline]
    pub(crate) fn new(scope: Scope, name: String, source: Source) -> Self {
        Self {
            scope,
            source,
            name,
            media_type: None,
            destination: None,
            etag: None,
            parallel: 4,
            buffer: 32 * 1024 * 1024,
            options: CallOptions::new(),
            part_options: CallOptions::new(),
            resumed: None,
            on_state: None,
            on_progress: None,
        }
    }

    /// Sets the file name. Default: that of the path.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets the media type: `video/mp4`. Default: detected from the first bytes, or else from the name.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Sets the destination of the file.
    #[inline]
    pub fn destination(mut self, destination: UploadDestination) -> Self {
        self.destination = Some(destination);
        self
    }

    /// Sets the file's ETag from an earlier upload: if the vault has the file, nothing is sent.
    ///
    /// It is not documented how the API computes ETags, so none is computed: without one, the vault is not queried
    /// first. It is queried by the ETag of a part if the response to the completion was lost and the retry is refused.
    pub fn etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = Some(etag.into());
        self
    }

    /// Sets the maximum number of concurrent parts; at least 1. Default: 4.
    #[inline]
    pub fn parallel_parts(mut self, parts: usize) -> Self {
        self.parallel = parts.max(1);
        self
    }

    /// Sets the maximum number of bytes of a reader that are buffered. Default: 32 MiB.
    ///
    /// A part must be buffered until it has arrived, since a reader cannot be read again: there are fewer concurrent
    /// parts than [`Upload::parallel_parts`] if more do not fit, and an error if not even one does. Files and bytes in
    /// memory need no buffer.
    #[inline]
    pub fn buffer_limit(mut self, bytes: u64) -> Self {
        self.buffer = bytes;
        self
    }

    /// Sets timeouts and retries of the calls before and after the parts. The default for completing is 5 minutes for
    /// an attempt and 15 in all.
    #[inline]
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.merged_with_defaults(&self.options);
        self
    }

    /// Sets timeouts and retries of each part.
    ///
    /// The default does not depend on client and connection: 10 retries; 60 s without progress
    /// ([`CallOptions::read_timeout`]); for an attempt 5 minutes and another second for each 64 KiB
    /// ([`CallOptions::attempt_timeout`]); for all attempts of a part 24 hours ([`CallOptions::timeout`]).
    #[inline]
    pub fn part_options(mut self, options: CallOptions) -> Self {
        self.part_options = options.merged_with_defaults(&self.part_options);
        self
    }

    /// Sets the maximum number of retries of each part, like [`CallOptions::max_retries`] in [`Upload::part_options`].
    /// Default: 10.
    #[inline]
    pub fn part_retries(self, retries: u32) -> Self {
        self.part_options(CallOptions::new().max_retries(retries))
    }

    /// Resumes an upload: only what the server does not have yet is sent.
    ///
    /// The source must be unchanged, and a reader must start at the beginning. Its size is compared first, and then the
    /// bytes that have arrived, which are read again.
    #[inline]
    pub fn resume(mut self, state: UploadState) -> Self {
        self.resumed = Some(state);
        self
    }

    /// Sets a callback that gets the state to save, after the upload has begun, after each part, and before and after a
    /// failed request that completes it. It should be quick.
    pub fn on_state(mut self, listener: impl FnMut(&UploadState) + Send + 'static) -> Self {
        self.on_state = Some(Box::new(listener));
        self
    }

    /// Sets a callback that gets the progress, about every 256 KiB. It should be quick.
    pub fn on_progress(mut self, listener: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(listener));
        self
    }
}

impl fmt::Debug for Upload {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("source", &self.source)
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}
