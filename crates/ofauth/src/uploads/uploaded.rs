//! What has become of an upload.

use ofauth_client::types::{Media, UploadResult};

use crate::MediaRef;

/// An upload that is complete, or a file that was in the vault already.
#[derive(Clone, Debug)]
pub struct Uploaded {
    reference: MediaRef,
    /// Id of the upload that it comes from.
    upload: Option<String>,
    media: Option<Media>,
    etags: Vec<String>,
}

impl Uploaded {
    pub(super) fn new(result: UploadResult, etags: Vec<String>) -> Self {
        Self {
            reference: MediaRef::upload(&result.media_upload_id),
            upload: Some(result.media_upload_id),
            media: result.media,
            etags,
        }
    }

    /// It was in the vault before.
    pub(super) fn known(media: Media) -> Self {
        Self {
            reference: MediaRef::Vault(media.id),
            upload: None,
            media: Some(media),
            etags: Vec::new(),
        }
    }

    /// It was found in the vault after an upload whose answer was lost.
    pub(super) fn found(media: Media, upload: String, etags: Vec<String>) -> Self {
        Self {
            upload: Some(upload),
            etags,
            ..Self::known(media)
        }
    }

    /// What to attach to a message or a post. An upload can be attached once, what is known to be in the vault any number
    /// of times.
    #[must_use]
    pub fn media_ref(&self) -> MediaRef {
        self.reference.clone()
    }

    /// Whether it was in the vault already, and nothing was sent.
    #[must_use]
    pub fn was_known(&self) -> bool {
        self.upload.is_none()
    }

    /// Id of the upload; nothing when the file was in the vault already.
    #[must_use]
    pub fn media_upload_id(&self) -> Option<&str> {
        self.upload.as_deref()
    }

    /// The media item, if the server has said what it has made of the file.
    #[must_use]
    pub fn media(&self) -> Option<&Media> {
        self.media.as_ref()
    }

    /// The ETags that the server gave: one for each part in order, or the one of a file that went up in one piece, if
    /// any. How they are computed is not documented.
    #[must_use]
    pub fn etags(&self) -> &[String] {
        &self.etags
    }
}

impl From<Uploaded> for MediaRef {
    fn from(uploaded: Uploaded) -> Self {
        uploaded.reference
    }
}

impl From<&Uploaded> for MediaRef {
    fn from(uploaded: &Uploaded) -> Self {
        uploaded.media_ref()
    }
}
