//! Uploads: only the length and the MD5 of every part are kept.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::payload::{Measure, hexadecimal, md5};

/// Number of uploads that are kept.
const CAPACITY: usize = 1024;

/// Maximum number of parts of an upload.
pub(crate) const MOST_PARTS: u64 = 10_000;

/// Every upload, by its id.
#[derive(Debug, Default)]
pub(crate) struct Uploads(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    by_number: BTreeMap<u64, Upload>,
    count: u64,
}

/// An upload, in progress or complete.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) id: String,
    pub(crate) filename: String,
    pub(crate) content_type: String,
    /// Announced size of the file in bytes.
    pub(crate) size: u64,
    /// Size of each part but the last, in bytes.
    pub(crate) part_size: u64,
    pub(crate) parts: BTreeMap<u64, Measure>,
    /// Its medium in the vault, once complete.
    pub(crate) media: Option<i64>,
    /// Whether it has been attached, which is possible once.
    pub(crate) used: bool,
}

impl Uploads {
    /// Adds a new upload. Its id is derived from its number.
    pub(crate) fn begin(&self, mut upload: Upload, id: impl FnOnce(u64) -> String) -> Upload {
        let mut known = self.known();
        known.count += 1;
        let number = known.count;
        upload.id = id(number);
        known.by_number.insert(number, upload.clone());
        if known.by_number.len() > CAPACITY {
            known.by_number.pop_first();
        }
        upload
    }

    /// Accesses the upload with this id, if it exists.
    pub(crate) fn with<T>(&self, id: &str, act: impl FnOnce(&mut Upload) -> T) -> Option<T> {
        let mut known = self.known();
        known.by_number.values_mut().find(|upload| upload.id == id).map(act)
    }

    pub(crate) fn all(&self) -> Vec<Upload> {
        self.known().by_number.values().cloned().collect()
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Upload {
    pub(crate) fn part_count(&self) -> u64 {
        self.size.div_ceil(self.part_size.max(1)).max(1)
    }

    /// Size in bytes of the part with this number, counted from one, if there is one.
    pub(crate) fn part_length(&self, number: u64) -> Option<u64> {
        let before = number.checked_sub(1)?.checked_mul(self.part_size)?;
        let rest = self.size.checked_sub(before).filter(|rest| *rest > 0)?;
        Some(rest.min(self.part_size))
    }

    /// The first missing part.
    pub(crate) fn missing(&self) -> Option<u64> {
        (1..=self.part_count()).find(|number| !self.parts.contains_key(number))
    }

    /// Whether this is the etag of the file or of one of its parts.
    pub(crate) fn has_etag(&self, etag: &str) -> bool {
        self.etag() == etag || self.parts.values().any(|part| hexadecimal(&part.md5) == etag)
    }

    /// The etag of the file: MD5 of the only part, or of the MD5s of all parts, with their number.
    pub(crate) fn etag(&self) -> String {
        match self.parts.get(&1) {
            Some(only) if self.part_count() == 1 => hexadecimal(&only.md5),
            _ => {
                let all = md5(self.parts.values().map(|part| part.md5.as_slice()));
                format!("{}-{}", hexadecimal(&all), self.part_count())
            }
        }
    }
}
