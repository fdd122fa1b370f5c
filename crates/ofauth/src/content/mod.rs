//! Bytes to send that are too many to hold, or worth watching: they are read anew for every attempt.

mod body;
mod meter;
mod reading;

use std::io;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use futures_util::stream;
use tokio::fs::File;
use tokio::io::{AsyncReadExt, AsyncSeekExt, SeekFrom};

pub(crate) use meter::Meter;
pub(crate) use reading::{Attempt, Reading};

use body::{Chunks, ReadBody};

/// Bytes that are read or handed on at a time.
const CHUNK: usize = 256 * 1024;

/// Where bytes come from, again and again.
#[derive(Clone, Debug)]
pub(crate) enum Origin {
    Memory(Bytes),
    /// A file of this size.
    File(Arc<Path>, u64),
}

/// A stretch of bytes. Clones share what is learned of them.
#[derive(Clone, Debug)]
pub(crate) struct Content {
    origin: Origin,
    start: u64,
    length: u64,
    meter: Meter,
    crc32: Arc<Mutex<Option<u32>>>,
}

impl Content {
    /// `length` bytes from `start` on.
    pub(crate) fn new(origin: Origin, start: u64, length: u64, meter: Meter) -> Self {
        let crc32 = Arc::default();
        Self {
            origin,
            start,
            length,
            meter,
            crc32,
        }
    }

    /// Reads it from the beginning: a body, and what tells how far it is.
    pub(crate) fn open(&self) -> (reqwest::Body, Attempt) {
        let reading = Reading::new(self.length, self.meter.clone());
        let body = ReadBody::new(self.chunks(), self.length, reading.clone());
        (reqwest::Body::wrap(body), Attempt(reading))
    }

    /// An attempt has brought all of it to the server.
    pub(crate) fn arrived(&self, crc32: u32) {
        *self.crc32.lock().unwrap_or_else(PoisonError::into_inner) = Some(crc32);
    }

    /// CRC-32 of the bytes that have arrived.
    pub(crate) fn crc32(&self) -> Option<u32> {
        *self.crc32.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn length(&self) -> u64 {
        self.length
    }

    /// Reads it for its CRC-32 alone.
    pub(crate) async fn sum(&self) -> io::Result<u32> {
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
                // A stretch beyond the end is none, which the reader then misses.
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
            Origin::File(path, size) => {
                let state = FileState::Closed(Arc::clone(path), *size);
                Box::pin(stream::try_unfold((state, start, length), next_of_file))
            }
        }
    }
}

enum FileState {
    Closed(Arc<Path>, u64),
    Open(File),
}

/// The next chunk of a file, of which `left` bytes are still to be read.
async fn next_of_file(
    (state, start, left): (FileState, u64, u64),
) -> io::Result<Option<(Bytes, (FileState, u64, u64))>> {
    if left == 0 {
        return Ok(None);
    }
    let mut file = match state {
        FileState::Open(file) => file,
        FileState::Closed(path, size) => open(&path, start, size).await?,
    };
    let most = left.min(CHUNK as u64);
    let mut chunk = Vec::with_capacity(usize::try_from(most).unwrap_or(CHUNK));
    // A chunk is filled: many small ones would cost more.
    let read = (&mut file).take(most).read_to_end(&mut chunk).await?;
    let left = left.saturating_sub(read as u64);
    if read == 0 {
        return Err(io::Error::new(
            io::ErrorKind::UnexpectedEof,
            "the file has become shorter",
        ));
    }
    Ok(Some((chunk.into(), (FileState::Open(file), start, left))))
}

async fn open(path: &Path, start: u64, size: u64) -> io::Result<File> {
    let mut file = File::open(path).await?;
    let now = file.metadata().await?.len();
    if now != size {
        let message = format!("the file had {size} bytes, and now has {now}");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    file.seek(SeekFrom::Start(start)).await?;
    Ok(file)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn reads_the_same_from_both_origins() {
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
            for origin in [Origin::Memory(bytes.clone()), Origin::File(Arc::clone(&path), size)] {
                let content = Content::new(origin, start, length, Meter::default());
                assert_eq!(content.sum().await.expect("it can be read"), expected, "{content:?}");
            }
        }
    }
}
