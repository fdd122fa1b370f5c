//! The result of an upload.

use ofauth_client::types::{Media, UploadResult};

use crate::MediaRef;

/// A complete upload, or a file that was in the vault already.
#[derive(Clone, Debug)]
pub struct Uploaded {
    reference: MediaRef,
    /// Id of the upload.
    upload: Option<String>,
    media: Option<Media>,
    etags: Vec<String>,
}

impl Uploaded {
    #[inline]
    pub(super) fn new(result: UploadResult, etags: Vec<String>) -> Self {
        Self {
            reference: MediaRef::upload(&result.media_upload_id),
            upload: Some(result.media_upload_id),
            media: result.media,
            etags,
        }
    }

    /// The file was in the vault before.
    #[inline]
    pub(super) fn known(media: Media) -> Self {
        Self {
            reference: MediaRef::from(media.id),
            upload: None,
            media: Some(media),
            etags: Vec::new(),
        }
    }

    /// The file was found in the vault after an upload whose response was lost.
    #[inline]
    pub(super) fn found(media: Media, upload: String, etags: Vec<String>) -> Self {
        Self {
            upload: Some(upload),
            etags,
            ..Self::known(media)
        }
    }

    /// The reference to attach to a message or a post. An upload can be attached once, media in the vault any number of
    /// times.
    #[must_use]
    #[inline]
    pub fn media_ref(&self) -> MediaRef {
        self.reference.clone()
    }

    /// Whether the file was in the vault already, so that nothing was sent.
    #[must_use]
    #[inline]
    pub fn was_known(&self) -> bool {
        self.upload.is_none()
    }

    /// Id of the upload; `None` when the file was in the vault already.
    #[must_use]
    #[inline]
    pub fn media_upload_id(&self) -> Option<&str> {
        self.upload.as_deref()
    }

    /// The media item, if the server has returned it.
    #[must_use]
    #[inline]
    pub fn media(&self) -> Option<&Media> {
        self.media.as_ref()
    }

    /// The ETags from the server: one for each part in order, or one for a file that was sent in one piece, if any. How
    /// they are computed is not documented.
    #[must_use]
    #[inline]
    pub fn etags(&self) -> &[String] {
        &self.etags
    }
}

impl From<Uploaded> for MediaRef {
    #[inline]
    fn from(uploaded: Uploaded) -> Self {
        uploaded.reference
    }
}

impl From<&Uploaded> for MediaRef {
    #[inline]
    fn from(uploaded: &Uploaded) -> Self {
        uploaded.media_ref()
    }
}
