//! Uploads: of every part, length and MD5 are kept, and nothing else.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use crate::payload::{Measure, hexadecimal, md5};

/// Uploads that are remembered.
const CAPACITY: usize = 1024;

/// More parts than this no upload has.
pub(crate) const MOST_PARTS: u64 = 10_000;

/// Every upload, by its id.
#[derive(Debug, Default)]
pub(crate) struct Uploads(Mutex<Known>);

#[derive(Debug, Default)]
struct Known {
    by_number: BTreeMap<u64, Upload>,
    count: u64,
}

/// A file that is being uploaded, or has been.
#[derive(Clone, Debug)]
pub(crate) struct Upload {
    pub(crate) id: String,
    pub(crate) filename: String,
    pub(crate) content_type: String,
    /// Bytes of the whole file, as they were announced.
    pub(crate) size: u64,
    /// Bytes of each part but the last.
    pub(crate) part_size: u64,
    pub(crate) parts: BTreeMap<u64, Measure>,
    /// What it has become in the vault, once it is complete.
    pub(crate) media: Option<i64>,
    /// Whether it has been attached to something, which can be done once.
    pub(crate) used: bool,
}

impl Uploads {
    /// Takes a new upload in. The id that it is given follows from how many there have been.
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

    /// Does something with the upload of this id, if it is known.
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

    /// Bytes that the part of this number has, if there is one; they count from one.
    pub(crate) fn part_length(&self, number: u64) -> Option<u64> {
        let before = number.checked_sub(1)?.checked_mul(self.part_size)?;
        let rest = self.size.checked_sub(before).filter(|rest| *rest > 0)?;
        Some(rest.min(self.part_size))
    }

    /// The first part that has not arrived.
    pub(crate) fn missing(&self) -> Option<u64> {
        (1..=self.part_count()).find(|number| !self.parts.contains_key(number))
    }

    /// Whether this is the etag of the whole or of one of its parts.
    pub(crate) fn has_etag(&self, etag: &str) -> bool {
        self.etag() == etag || self.parts.values().any(|part| hexadecimal(&part.md5) == etag)
    }

    /// The etag of the whole: MD5 of the only part, or of the MD5s of all parts and how many they are.
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
