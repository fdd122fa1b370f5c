//! References to media, to attach them to a message or a post.

use openapi_runtime::{IdRef, IdValue};

use crate::types::MediaId;

/// A photo, video, gif or audio to attach: one in the vault, an upload, or one that the server fetches from a URL.
///
/// It converts from the id of a vault media item in any form, see [`IdRef`]. A text that begins with `upload:` is an
/// upload, one that begins with `http://` or `https://` a URL.
///
/// ```
/// use ofauth::MediaRef;
///
/// let media = [MediaRef::from(5001), MediaRef::upload("0b5e"), MediaRef::url("https://cdn.example/1.jpg")];
/// assert_eq!(media[2], MediaRef::from("https://cdn.example/1.jpg"));
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaRef {
    /// A media item in the vault.
    Vault(IdRef<MediaId>),
    /// An upload, by its id with or without the prefix `upload:`. It can be used once.
    Upload(String),
    /// An http or https URL that the server can reach.
    Url(String),
}

impl MediaRef {
    /// An upload.
    pub fn upload(id: impl Into<String>) -> Self {
        Self::Upload(id.into())
    }

    /// A file that the server fetches from an http or https URL.
    pub fn url(address: impl Into<String>) -> Self {
        Self::Url(address.into())
    }
}

/// The form on the wire.
impl From<MediaRef> for String {
    #[inline]
    fn from(media: MediaRef) -> Self {
        match media {
            MediaRef::Vault(id) => id.to_string(),
            MediaRef::Upload(id) if id.starts_with("upload:") => id,
            MediaRef::Upload(id) => format!("upload:{id}"),
            MediaRef::Url(address) => address,
        }
    }
}

impl From<MediaId> for MediaRef {
    #[inline]
    fn from(id: MediaId) -> Self {
        Self::Vault(id.into())
    }
}

impl From<&MediaId> for MediaRef {
    #[inline]
    fn from(id: &MediaId) -> Self {
        Self::Vault(id.into())
    }
}

impl<I: IdValue> From<I> for MediaRef {
    fn from(id: I) -> Self {
        let id = IdRef::from(id);
        let text = id.as_str();
        if text.starts_with("upload:") {
            return Self::Upload(id.into());
        }
        if ["http://", "https://"].iter().any(|scheme| text.starts_with(scheme)) {
            return Self::Url(id.into());
        }
        Self::Vault(id)
    }
}

/// A URL is not shown, because it may be signed.
impl std::fmt::Debug for MediaRef {
    #[inline]
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Vault(id) => f.debug_tuple("Vault").field(id).finish(),
            Self::Upload(id) => f.debug_tuple("Upload").field(id).finish(),
            Self::Url(_) => f.write_str("Url"),
        }
    }
}
