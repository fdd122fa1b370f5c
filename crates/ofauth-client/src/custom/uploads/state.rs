//! The state with which an upload can be resumed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::custom::error::Error;
use crate::operations;

/// The current version of the format.
const VERSION: u32 = 1;

/// The state of an upload, to resume it in another process. It contains no secret, and takes some 80 bytes a part.
///
/// Serialize it with serde, in any format. Its fields may grow; older states of the same major version can be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UploadState {
    version: u32,
    media_upload_id: String,
    media_type: String,
    size: u64,
    total_parts: u64,
    /// Bytes of each part but the last.
    part_size: u64,
    arrived: BTreeMap<u64, ArrivedPart>,
    /// Whether a request that completes it may have been carried out; absent in older states.
    #[serde(default)]
    completing: Option<bool>,
}

/// A part that the server has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ArrivedPart {
    /// Its ETag.
    pub etag: String,
    /// CRC-32 of its bytes, to detect a changed source.
    pub crc32: u32,
}

impl UploadState {
    /// Id of the upload.
    #[must_use]
    #[inline]
    pub fn media_upload_id(&self) -> &str {
        &self.media_upload_id
    }

    /// Media type of the file.
    #[must_use]
    #[inline]
    pub fn media_type(&self) -> &str {
        &self.media_type
    }

    /// Bytes of the file.
    #[must_use]
    #[inline]
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Number of parts that the file is sent in.
    #[must_use]
    #[inline]
    pub fn total_parts(&self) -> u64 {
        self.total_parts
    }

    /// Bytes of each part but the last.
    #[must_use]
    #[inline]
    pub fn part_size(&self) -> u64 {
        self.part_size
    }

    /// Number of parts that the server has.
    #[must_use]
    #[inline]
    pub fn arrived_parts(&self) -> u64 {
        self.arrived.len() as u64
    }

    /// Bytes that the server has.
    #[must_use]
    #[inline]
    pub fn arrived_bytes(&self) -> u64 {
        self.arrived.keys().map(|number| self.stretch(*number).1).sum()
    }

    /// Whether it may be complete: a request that completes it was sent, and its outcome is unknown. The request for a
    /// file in one piece also completes it.
    #[must_use]
    #[inline]
    pub fn may_be_complete(&self) -> bool {
        let all_sent = self.total_parts == 1 || self.arrived_parts() == self.total_parts;
        self.completing.unwrap_or(all_sent)
    }
}

/// For the code that performs the upload.
#[doc(hidden)]
impl UploadState {
    /// The state of a new upload. A single part is sent by the operation for whole files.
    #[must_use]
    #[inline]
    pub fn new(media_upload_id: String, media_type: String, size: u64, parts: Option<(u64, u64)>) -> Self {
        let (total_parts, part_size) = parts.unwrap_or((1, size));
        Self {
            version: VERSION,
            media_upload_id,
            media_type,
            size,
            total_parts,
            part_size,
            arrived: BTreeMap::new(),
            completing: Some(false),
        }
    }

    #[inline]
    pub fn set_completing(&mut self, completing: bool) {
        self.completing = Some(completing);
    }

    #[must_use]
    #[inline]
    pub fn arrived(&self) -> &BTreeMap<u64, ArrivedPart> {
        &self.arrived
    }

    #[inline]
    pub fn arrive(&mut self, number: u64, part: ArrivedPart) {
        self.arrived.insert(number, part);
    }

    #[must_use]
    #[inline]
    pub fn etags(&self) -> Vec<String> {
        self.arrived.values().map(|part| part.etag.clone()).collect()
    }

    /// The parts that the server does not have.
    #[must_use]
    #[inline]
    pub fn missing(&self) -> Vec<u64> {
        (1..=self.total_parts)
            .filter(|number| !self.arrived.contains_key(number))
            .collect()
    }

    /// The offset and length of a part.
    #[must_use]
    #[inline]
    pub fn stretch(&self, number: u64) -> (u64, u64) {
        let start = number.saturating_sub(1).saturating_mul(self.part_size).min(self.size);
        (start, self.part_size.min(self.size - start))
    }

    /// Checks whether it can be resumed from a source of this size.
    ///
    /// # Errors
    ///
    /// If it is invalid, or of another source.
    #[inline]
    pub fn check(&self, size: u64) -> Result<(), Error> {
        let refused = |why: String| Error::invalid_request(&operations::UPLOAD_PART, why);
        if self.version != VERSION {
            let message = format!("the state has the version {}, expected {VERSION}", self.version);
            return Err(refused(message));
        }
        let fits = self.part_size > 0 && self.size.div_ceil(self.part_size) == self.total_parts;
        let last = self.arrived.last_key_value().map_or(0, |(number, _)| *number);
        if !fits || last > self.total_parts || self.arrived.contains_key(&0) {
            let message = format!(
                "the state is damaged: {} parts of {} bytes for {} bytes, and the part {last} has arrived",
                self.total_parts, self.part_size, self.size
            );
            return Err(refused(message));
        }
        if self.size != size {
            let message = format!(
                "the source has {size} bytes, expected {} as when the upload began",
                self.size
            );
            return Err(Error::changed_source(message));
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cuts_without_a_gap() {
        for (size, part_size) in [(10, 3), (9, 3), (1, 1), (10, 10), (11, 10)] {
            let total: u64 = u64::div_ceil(size, part_size);
            let state = UploadState::new("upload:1".into(), "image/png".into(), size, Some((total, part_size)));
            state.check(size).expect("it fits");
            let mut end = 0;
            for number in state.missing() {
                let (start, length) = state.stretch(number);
                assert_eq!(start, end);
                assert!(length > 0);
                end += length;
            }
            assert_eq!(end, size);
        }
    }

    #[test]
    fn a_damaged_one_is_refused() {
        let good = UploadState::new("upload:1".into(), "image/png".into(), 10, Some((4, 3)));
        good.check(10).expect("it fits");
        let json = serde_json::to_value(&good).expect("JSON");
        for (field, value) in [
            ("version", serde_json::json!(2)),
            ("total_parts", serde_json::json!(3)),
            ("part_size", serde_json::json!(0)),
            ("size", serde_json::json!(11)),
            ("arrived", serde_json::json!({"5": {"etag": "", "crc32": 1}})),
            ("arrived", serde_json::json!({"0": {"etag": "", "crc32": 1}})),
        ] {
            let mut json = json.clone();
            json[field] = value;
            let state: UploadState = serde_json::from_value(json).expect("a state");
            state.check(10).expect_err(field);
        }
    }
}
