//! Bytes of request bodies.

use std::path::Path;
use std::sync::Arc;
use std::{fmt, io};

use bytes::Bytes;

use crate::content::{Content, Meter, Origin};

/// The bytes of a body or of a part of one: in memory, or of a file, which is read while it is sent and never as a whole.
///
/// ```
/// use openapi_runtime::{Binary, Part};
///
/// # fn main() -> std::io::Result<()> {
/// # let folder = tempfile::tempdir()?;
/// # let path = folder.path().join("plan.pdf");
/// # std::fs::write(&path, "bytes")?;
/// let plan = Binary::file(&path)?;
/// assert_eq!(plan.len(), 5);
/// let part = Part::new(plan).media_type("application/pdf");
/// let short: Binary = "a text".into();
/// # let _ = (part, short);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
#[must_use]
pub struct Binary(Origin);

impl Binary {
    /// The content of a file. Its size is read now and its bytes when they are sent, again for each attempt: a file that has
    /// another size by then is an error.
    ///
    /// # Errors
    ///
    /// That of the operating system, or [`io::ErrorKind::InvalidInput`] for what is no file.
    pub fn file(path: impl AsRef<Path>) -> io::Result<Self> {
        let path = path.as_ref();
        let metadata = std::fs::metadata(path)?;
        if !metadata.is_file() {
            let message = format!("{} is no file", path.display());
            return Err(io::Error::new(io::ErrorKind::InvalidInput, message));
        }
        Ok(Self(Origin::File(Arc::from(path), metadata.len())))
    }

    /// The length in bytes.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.0.length()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Several, one after another.
    pub(crate) fn joined(parts: Vec<Self>) -> Self {
        Self(Origin::Joined(parts.into_iter().map(|part| part.0).collect()))
    }

    /// The bytes, if all are in memory.
    pub(crate) fn in_memory(&self) -> Option<&Bytes> {
        match &self.0 {
            Origin::Memory(bytes) => Some(bytes),
            Origin::File(..) | Origin::Joined(_) => None,
        }
    }

    /// What is read again for every attempt.
    pub(crate) fn content(self) -> Content {
        let length = self.len();
        Content::new(self.0, 0, length, Meter::default())
    }
}

impl From<Bytes> for Binary {
    fn from(bytes: Bytes) -> Self {
        Self(Origin::Memory(bytes))
    }
}

impl From<Vec<u8>> for Binary {
    fn from(bytes: Vec<u8>) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<&'static [u8]> for Binary {
    fn from(bytes: &'static [u8]) -> Self {
        Bytes::from(bytes).into()
    }
}

impl From<String> for Binary {
    fn from(text: String) -> Self {
        Bytes::from(text).into()
    }
}

impl From<&'static str> for Binary {
    fn from(text: &'static str) -> Self {
        Bytes::from(text).into()
    }
}

/// Shows neither the bytes nor the path.
impl fmt::Debug for Binary {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Binary")
            .field("length", &self.len())
            .finish_non_exhaustive()
    }
}
