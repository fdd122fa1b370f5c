//! Request bodies that are streamed, and read again for every attempt.

mod body;
pub mod file;
mod meter;
mod reading;

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::{StreamExt as _, stream};

pub use meter::Meter;
pub(crate) use reading::{Attempt, Reading};

use body::{CHUNK, Chunks, ReadBody};

/// The source of the bytes.
#[derive(Clone, Debug)]
pub enum Origin {
    /// Bytes in memory.
    Memory(Bytes),
    /// A file of this size.
    File(Arc<Path>, u64),
    /// Several, one after another.
    Joined(Arc<[Origin]>),
}

impl Origin {
    /// The length in bytes.
    pub fn length(&self) -> u64 {
        match self {
            Self::Memory(bytes) => bytes.len() as u64,
            Self::File(_, size) => *size,
            Self::Joined(parts) => parts.iter().map(Self::length).sum(),
        }
    }
}

/// A range of bytes. Clones share its checksum.
#[derive(Clone, Debug)]
pub struct Content {
    origin: Origin,
    start: u64,
    length: u64,
    meter: Meter,
    crc32: Arc<Mutex<Option<u32>>>,
}

impl Content {
    /// The range of `length` bytes from `start`.
    pub fn new(origin: Origin, start: u64, length: u64, meter: Meter) -> Self {
        let crc32 = Arc::default();
        Self {
            origin,
            start,
            length,
            meter,
            crc32,
        }
    }

    /// Opens it from the beginning: a body, and its progress.
    pub(crate) fn open(&self) -> (reqwest::Body, Attempt) {
        let reading = Reading::new(self.length, self.meter.clone());
        let body = ReadBody::new(self.chunks(), self.length, reading.clone());
        (reqwest::Body::wrap(body), Attempt(reading))
    }

    /// An attempt has sent all of it.
    pub(crate) fn arrived(&self, crc32: u32) {
        *self.crc32.lock().unwrap_or_else(PoisonError::into_inner) = Some(crc32);
    }

    /// CRC-32 of the bytes that were sent.
    pub fn crc32(&self) -> Option<u32> {
        *self.crc32.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Length in bytes.
    pub fn length(&self) -> u64 {
        self.length
    }

    /// Reads it to compute its CRC-32.
    pub async fn sum(&self) -> io::Result<u32> {
        let mut chunks = self.chunks();
        let mut sum = crc32fast::Hasher::new();
        while let Some(chunk) = futures_util::TryStreamExt::try_next(&mut chunks).await? {
            sum.update(&chunk);
        }
        Ok(sum.finalize())
    }

    fn chunks(&self) -> Chunks {
        let (start, length) = (self.start, self.length);
        match &self.origin {
            Origin::Memory(bytes) => {
                let end = start.saturating_add(length);
                let bounds = usize::try_from(start).unwrap_or(usize::MAX)..usize::try_from(end).unwrap_or(usize::MAX);
                // A range beyond the end is empty, and the reader then reports missing bytes.
                let mut rest = bytes
                    .get(bounds)
                    .map(|slice| bytes.slice_ref(slice))
                    .unwrap_or_default();
                let next = move || {
                    let chunk = rest.split_to(CHUNK.min(rest.len()));
                    (!chunk.is_empty()).then_some(Ok(chunk))
                };
                Box::pin(stream::iter(std::iter::from_fn(next)))
            }
            Origin::File(path, size) => file::chunks(Arc::clone(path), *size, start, length),
            Origin::Joined(parts) => {
                let (mut at, end) = (0, start.saturating_add(length));
                let mut chunks = Vec::new();
                for part in parts.iter() {
                    let (first, after) = (start.max(at), end.min(at + part.length()));
                    if first < after {
                        let part = Self::new(part.clone(), first - at, after - first, Meter::default());
                        chunks.push(part.chunks());
                    }
                    at += part.length();
                }
                Box::pin(stream::iter(chunks).flatten())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn reads_the_same_from_every_origin() {
        let bytes: Bytes = (0..3 * CHUNK + 7).map(|at| (at % 251) as u8).collect::<Vec<_>>().into();
        let folder = tempfile::tempdir().expect("a folder");
        let path: Arc<Path> = folder.path().join("file").into();
        std::fs::write(&path, &bytes).expect("a file");
        let size = bytes.len() as u64;
        for (start, length) in [
            (0, size),
            (1, 10),
            (CHUNK as u64 - 1, CHUNK as u64 + 2),
            (size - 1, 1),
            (0, 0),
        ] {
            let expected = crc32fast::hash(&bytes[start as usize..(start + length) as usize]);
            let (before, after) = (bytes.slice(..CHUNK + 1), bytes.slice(CHUNK + 1..));
            let joined = [
                Origin::Memory(before),
                Origin::Memory(Bytes::new()),
                Origin::Memory(after),
            ];
            for origin in [
                Origin::Memory(bytes.clone()),
                Origin::File(Arc::clone(&path), size),
                Origin::Joined(Arc::from(joined)),
            ] {
                let content = Content::new(origin, start, length, Meter::default());
                assert_eq!(content.sum().await.expect("it can be read"), expected, "{content:?}");
            }
        }
    }
}
