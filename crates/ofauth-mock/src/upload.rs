//! What has been uploaded.

use crate::payload::hexadecimal;
use crate::state::Upload;

/// A file that is being uploaded to the server, or has been. Its bytes are not kept; length and MD5 of each part are.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceivedUpload {
    /// What the API calls the upload: `upload:` and a UUID.
    pub id: String,
    /// Name of the file, as it was announced.
    pub filename: String,
    /// Media type of the file, as it was announced.
    pub content_type: String,
    /// Bytes of the file, as they were announced.
    pub size: u64,
    /// The parts that have arrived, by number.
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
    /// Bytes.
    pub length: u64,
    /// MD5 of the bytes in hexadecimal, which is the etag of the part as well.
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
