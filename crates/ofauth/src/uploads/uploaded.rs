//! What has become of an upload.

use ofauth_client::types::{Media, UploadResult};

use crate::MediaRef;

/// An upload that is complete, or a file that was in the vault already.
#[derive(Clone, Debug)]
pub struct Uploaded {
    reference: MediaRef,
    media: Option<Media>,
    etags: Vec<String>,
}

impl Uploaded {
    pub(super) fn new(result: UploadResult, etags: Vec<String>) -> Self {
        Self {
            reference: MediaRef::Upload(result.media_upload_id),
            media: result.media,
            etags,
        }
    }

    pub(super) fn known(media: Media) -> Self {
        Self {
            reference: MediaRef::Vault(media.id),
            media: Some(media),
            etags: Vec::new(),
        }
    }

    /// What to attach to a message or a post. An upload can be attached once, what was in the vault any number of times.
    #[must_use]
    pub fn media_ref(&self) -> MediaRef {
        self.reference.clone()
    }

    /// Whether it was in the vault already, and nothing was sent.
    #[must_use]
    pub fn was_known(&self) -> bool {
        matches!(self.reference, MediaRef::Vault(_))
    }

    /// Id of the upload; nothing when the file was in the vault already.
    #[must_use]
    pub fn media_upload_id(&self) -> Option<&str> {
        match &self.reference {
            MediaRef::Upload(id) => Some(id),
            _ => None,
        }
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
