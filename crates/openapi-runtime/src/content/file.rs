//! Files, read on threads that may block.

use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use bytes::Bytes;
use futures_util::stream;

use super::body::{CHUNK, Chunks};

/// The size of a file.
pub async fn size(path: PathBuf) -> io::Result<u64> {
    blocking(move || {
        let metadata = std::fs::metadata(path)?;
        if !metadata.is_file() {
            return Err(io::Error::new(io::ErrorKind::InvalidInput, "it is no file"));
        }
        Ok(metadata.len())
    })
    .await
}

/// The first bytes of a file, at most this many.
pub async fn head(path: PathBuf, most: usize) -> io::Result<Bytes> {
    blocking(move || read(&mut File::open(path)?, most)).await
}

/// Reads `left` bytes from `start`, chunk by chunk, of a file that had `size` bytes.
pub(super) fn chunks(path: Arc<Path>, size: u64, start: u64, left: u64) -> Chunks {
    let begin = move || open(&path, size, start);
    let state = (State::Closed(begin), left);
    Box::pin(stream::try_unfold(state, |(state, left)| async move {
        if left == 0 {
            return Ok(None);
        }
        let (file, chunk) = blocking(move || {
            let mut file = match state {
                State::Closed(open) => open()?,
                State::Open(file) => file,
            };
            // Chunks are filled: many small ones would cost more.
            let chunk = read(&mut file, usize::try_from(left).unwrap_or(CHUNK).min(CHUNK))?;
            Ok((file, chunk))
        })
        .await?;
        if chunk.is_empty() {
            return Err(io::Error::new(
                io::ErrorKind::UnexpectedEof,
                "the file has become shorter",
            ));
        }
        let left = left.saturating_sub(chunk.len() as u64);
        Ok(Some((chunk, (State::Open(file), left))))
    }))
}

enum State<O> {
    Closed(O),
    Open(File),
}

fn open(path: &Path, size: u64, start: u64) -> io::Result<File> {
    let mut file = File::open(path)?;
    let now = file.metadata()?.len();
    if now != size {
        let message = format!("the file had {size} bytes, and now has {now}");
        return Err(io::Error::new(io::ErrorKind::InvalidData, message));
    }
    file.seek(SeekFrom::Start(start))?;
    Ok(file)
}

/// Reads this many bytes, or fewer at the end.
fn read(file: &mut File, most: usize) -> io::Result<Bytes> {
    let mut bytes = Vec::with_capacity(most);
    file.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes.into())
}

/// Runs disk access on a thread that may block.
async fn blocking<T: Send + 'static>(work: impl FnOnce() -> io::Result<T> + Send + 'static) -> io::Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(outcome) => outcome,
        // The runtime is shutting down.
        Err(error) => Err(io::Error::other(error)),
    }
}
