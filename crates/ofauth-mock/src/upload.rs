//! Received uploads.

use crate::payload::hexadecimal;
use crate::state::Upload;

/// An upload, in progress or complete. Only the length and the MD5 of each part are kept, not the bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedUpload {
    /// Id of the upload in the API: `upload:` and a UUID.
    pub id: String,
    /// Announced name of the file.
    pub filename: String,
    /// Announced media type of the file.
    pub content_type: String,
    /// Announced size of the file in bytes.
    pub size: u64,
    /// The received parts, by number.
    pub parts: Vec<ReceivedPart>,
    /// Id in the vault, once the upload is complete.
    pub media_id: Option<i64>,
    /// Whether it has been attached to a message or a post.
    pub used: bool,
}

/// A part of an upload.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedPart {
    /// Counted from one.
    pub number: u64,
    /// Size in bytes.
    pub length: u64,
    /// MD5 of the bytes in hexadecimal, also the etag of the part.
    pub md5: String,
}

impl ReceivedUpload {
    pub(crate) fn new(upload: &Upload) -> Self {
        let parts = upload.parts.iter().map(|(&number, measure)| ReceivedPart {
            number,
            length: measure.length,
            md5: hexadecimal(&measure.md5),
        });
        Self {
            id: upload.id.clone(),
            filename: upload.filename.clone(),
            content_type: upload.content_type.clone(),
            size: upload.size,
            parts: parts.collect(),
            media_id: upload.media,
            used: upload.used,
        }
    }
}
