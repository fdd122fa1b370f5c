//! The builder of an upload.

use std::fmt;

use ofauth_client::types::UploadDestination;
use openapi_runtime::Scope;

use super::{Progress, Source, UploadState};
use crate::CallOptions;

type OnState = Box<dyn FnMut(&UploadState) + Send>;
type OnProgress = Box<dyn FnMut(Progress) + Send>;

/// An upload that is to be done. Made by [`Uploads::file`](crate::resources::Uploads::file),
/// [`bytes`](crate::resources::Uploads::bytes) and [`reader`](crate::resources::Uploads::reader).
///
/// Dropping the future of [`Upload::send`] ends the upload and leaves nothing running; it can be
/// [resumed](Upload::resume).
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
    pub(crate) fn scope(&self) -> &Scope {
        &self.scope
    }

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

    /// Name of the file. Default: that of the path.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Media type of the file: `video/mp4`. Default: what its first bytes say, or else its name.
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = Some(media_type.into());
        self
    }

    /// Where the file is to go.
    pub fn destination(mut self, destination: UploadDestination) -> Self {
        self.destination = Some(destination);
        self
    }

    /// The file's ETag, as an earlier upload of it was given it: if the vault has the file, nothing is sent.
    ///
    /// How the API computes ETags is not documented, so that none is made up: without one the vault is not asked before. It
    /// is asked by the ETag of a part when the answer that completes the upload was lost and the next one is a refusal.
    pub fn etag(mut self, etag: impl Into<String>) -> Self {
        self.etag = Some(etag.into());
        self
    }

    /// Most parts under way at the same time; at least 1. Default: 4.
    pub fn parallel_parts(mut self, parts: usize) -> Self {
        self.parallel = parts.max(1);
        self
    }

    /// Most bytes of a reader that are held in memory. Default: 32 MiB.
    ///
    /// A part has to be held until it has arrived, since a reader cannot be read again: there are fewer parts under way
    /// than [`Upload::parallel_parts`] says when more of them would not fit, and an error when not even one does. Files
    /// and bytes at hand have no need of it.
    pub fn buffer_limit(mut self, bytes: u64) -> Self {
        self.buffer = bytes;
        self
    }

    /// Time limits and retries of the calls before and after the parts. Completing has 5 minutes for an attempt and 15 in
    /// all, if this says nothing else.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options.merged_with_defaults(&self.options);
        self
    }

    /// Time limits and retries of each part on its own.
    ///
    /// Default, whatever client and connection have: 10 retries; 60 s without a byte that the network takes
    /// ([`CallOptions::read_timeout`]); for an attempt 5 minutes and a second more for each 64 KiB
    /// ([`CallOptions::attempt_timeout`]); for all attempts of a part 24 hours ([`CallOptions::timeout`]).
    pub fn part_options(mut self, options: CallOptions) -> Self {
        self.part_options = options.merged_with_defaults(&self.part_options);
        self
    }

    /// Most retries of each part. Default: 10. As [`CallOptions::max_retries`] in [`Upload::part_options`].
    pub fn part_retries(self, retries: u32) -> Self {
        self.part_options(CallOptions::new().max_retries(retries))
    }

    /// Goes on with an upload: only what the server does not have yet is sent.
    ///
    /// The source has to be what it was, and a reader to start at its beginning. Its size is compared first, and then the
    /// bytes that have arrived, which are read once more.
    pub fn resume(mut self, state: UploadState) -> Self {
        self.resumed = Some(state);
        self
    }

    /// Is given the state when the upload has begun, whenever a part has arrived, and before and after a request that
    /// completes it and fails, to write it down. It should be quick.
    pub fn on_state(mut self, listener: impl FnMut(&UploadState) + Send + 'static) -> Self {
        self.on_state = Some(Box::new(listener));
        self
    }

    /// Is told how far the upload is, after every 256 KiB or so. It should be quick.
    pub fn on_progress(mut self, listener: impl FnMut(Progress) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(listener));
        self
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("source", &self.source)
            .field("name", &self.name)
            .field("media_type", &self.media_type)
            .finish_non_exhaustive()
    }
}
