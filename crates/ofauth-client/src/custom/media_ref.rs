//! What can be attached to a message or a post.

use crate::types::MediaId;

/// A photo, video, gif or audio to attach: one of the vault, one that has been uploaded, or one that the server fetches.
///
/// ```
/// use ofauth::MediaRef;
///
/// let media = [MediaRef::from(5_000_000_000_001), MediaRef::upload("0b5e"), MediaRef::url("https://cdn.example/1.jpg")];
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MediaRef {
    /// In the vault.
    Vault(MediaId),
    /// Uploaded, by the id that the upload was given, with or without the `upload:` before it. It can be used once.
    Upload(String),
    /// At an http or https address that the server can reach.
    Url(String),
}

impl MediaRef {
    /// One that has been uploaded.
    pub fn upload(id: impl Into<String>) -> Self {
        Self::Upload(id.into())
    }

    /// One that the server fetches from an http or https address.
    pub fn url(address: impl Into<String>) -> Self {
        Self::Url(address.into())
    }
}

/// As it goes on the wire.
impl From<MediaRef> for String {
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
    fn from(id: MediaId) -> Self {
        Self::Vault(id)
    }
}

// For lists of ids that are lent: `&ids`.
impl From<&MediaId> for MediaRef {
    fn from(id: &MediaId) -> Self {
        Self::Vault(*id)
    }
}

// The only integer type, so that a literal of any size is taken for it.
impl From<i64> for MediaRef {
    fn from(id: i64) -> Self {
        Self::Vault(MediaId(id))
    }
}

impl From<&i64> for MediaRef {
    fn from(id: &i64) -> Self {
        Self::Vault(MediaId(*id))
    }
}

/// An address may be signed, and is not shown.
impl std::fmt::Debug for MediaRef {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Vault(id) => f.debug_tuple("Vault").field(&id.0).finish(),
            Self::Upload(id) => f.debug_tuple("Upload").field(id).finish(),
            Self::Url(_) => f.write_str("Url"),
        }
    }
}
