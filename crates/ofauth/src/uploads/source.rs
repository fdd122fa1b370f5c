//! The source of an upload's bytes.

use std::fmt;
use std::io;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

use bytes::{Bytes, BytesMut};
use tokio::io::{AsyncRead, AsyncReadExt};

use super::media_type::HEAD;
use openapi_runtime::generated::{Origin, file};

pub(super) type Reader = Pin<Box<dyn AsyncRead + Send>>;

/// A source of bytes.
pub(crate) enum Source {
    File(PathBuf),
    Bytes(Bytes),
    /// A reader, which can be read once, and its number of bytes.
    Reader(Reader, u64),
}

impl Source {
    /// Number of bytes.
    #[inline]
    pub(super) async fn size(&mut self) -> io::Result<u64> {
        match self {
            Self::File(path) => file::size(path.clone()).await,
            Self::Bytes(bytes) => Ok(bytes.len() as u64),
            Self::Reader(_, size) => Ok(*size),
        }
    }

    /// The first bytes. A reader returns them again.
    #[inline]
    pub(super) async fn head(&mut self) -> io::Result<Bytes> {
        match self {
            Self::File(path) => file::head(path.clone(), HEAD).await,
            Self::Bytes(bytes) => Ok(bytes.slice(..HEAD.min(bytes.len()))),
            Self::Reader(reader, size) => {
                let most = usize::try_from(*size).unwrap_or(HEAD).min(HEAD);
                let head = read(reader, most).await?;
                let rest = std::mem::replace(reader, Box::pin(tokio::io::empty()));
                *reader = Box::pin(io::Cursor::new(head.clone()).chain(rest));
                Ok(head)
            }
        }
    }

    /// A source that can be read repeatedly, or else the reader.
    #[inline]
    pub(super) fn into_origin(self, size: u64) -> Result<Origin, Reader> {
        match self {
            Self::File(path) => Ok(Origin::File(Arc::from(path), size)),
            Self::Bytes(bytes) => Ok(Origin::Memory(bytes)),
            Self::Reader(reader, _) => Err(reader),
        }
    }
}

/// Reads this many bytes, or fewer at the end.
pub(super) async fn read(reader: &mut (impl AsyncRead + Unpin), length: usize) -> io::Result<Bytes> {
    let mut bytes = BytesMut::with_capacity(length);
    while bytes.len() < length {
        let left = (length - bytes.len()) as u64;
        if reader.take(left).read_buf(&mut bytes).await? == 0 {
            break;
        }
    }
    Ok(bytes.freeze())
}

impl fmt::Debug for Source {
    #[inline]
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => f.debug_tuple("File").field(path).finish(),
            Self::Bytes(bytes) => write!(f, "Bytes({} bytes)", bytes.len()),
            Self::Reader(_, size) => write!(f, "Reader({size} bytes)"),
        }
    }
}
