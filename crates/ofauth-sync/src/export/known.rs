//! The rows that earlier exports have written: their keys and digests, in the order of the keys.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, ErrorKind, Read, Write};
use std::path::Path;

use sha2::{Digest as _, Sha256};

use crate::value::{Time, Value};

/// The key of a row. Keys compare as the rows of [`Store::scan`](crate::Store::scan) are ordered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(pub(super) Vec<KeyPart>);

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum KeyPart {
    Integer(i64),
    Time(i64),
    Text(String),
}

impl KeyPart {
    /// A null or real number cannot be part of a key.
    pub(super) fn of(value: &Value<'_>) -> Option<Self> {
        match value {
            Value::Integer(number) => Some(Self::Integer(*number)),
            Value::Time(time) => Some(Self::Time(time.0)),
            Value::Text(text) => Some(Self::Text(text.clone().into_owned())),
            _ => None,
        }
    }

    pub(super) fn value(&self) -> Value<'_> {
        match self {
            Self::Integer(number) => Value::Integer(*number),
            Self::Time(time) => Value::Time(Time(*time)),
            Self::Text(text) => Value::Text(text.as_str().into()),
        }
    }
}

/// A digest of what a row contains.
pub(super) type Digest = [u8; 16];

/// The digest of these values.
pub(super) fn digest<'a>(values: impl Iterator<Item = &'a Value<'a>>) -> Digest {
    let mut sha = Sha256::new();
    let mut part = |tag: u8, bytes: &[u8]| {
        sha.update([tag]);
        sha.update((bytes.len() as u64).to_le_bytes());
        sha.update(bytes);
    };
    for value in values {
        match value {
            Value::Null => part(0, &[]),
            Value::Bool(value) => part(1, &[u8::from(*value)]),
            Value::Integer(number) => part(2, &number.to_le_bytes()),
            Value::Real(number) => part(3, &number.to_le_bytes()),
            Value::Text(text) | Value::Json(text) => part(4, text.as_bytes()),
            Value::Time(time) => part(5, &time.0.to_le_bytes()),
            Value::Money(money) => part(6, &money.0.to_le_bytes()),
        }
    }
    let mut digest = Digest::default();
    digest.copy_from_slice(&sha.finalize()[..size_of::<Digest>()]);
    digest
}

/// Reads what an earlier export has left.
pub(super) struct KnownRows {
    file: Option<BufReader<File>>,
    parts: usize,
    next: Option<(Key, Digest)>,
}

impl KnownRows {
    /// No rows, if there is no file. `parts` is the number of columns of a key.
    pub(super) fn open(path: Option<&Path>, parts: usize) -> io::Result<Self> {
        let file = path.map(File::open).transpose()?.map(BufReader::new);
        let mut rows = Self {
            file,
            parts,
            next: None,
        };
        rows.advance()?;
        Ok(rows)
    }

    pub(super) fn peek(&self) -> Option<&(Key, Digest)> {
        self.next.as_ref()
    }

    /// Returns the current row and reads the next.
    pub(super) fn take(&mut self) -> io::Result<Option<(Key, Digest)>> {
        let taken = self.next.take();
        self.advance()?;
        Ok(taken)
    }

    fn advance(&mut self) -> io::Result<()> {
        let Some(file) = &mut self.file else { return Ok(()) };
        if file.fill_buf()?.is_empty() {
            return Ok(());
        }
        let parts = (0..self.parts).map(|_| read_part(file)).collect::<io::Result<_>>()?;
        let mut digest = Digest::default();
        file.read_exact(&mut digest)?;
        self.next = Some((Key(parts), digest));
        Ok(())
    }
}

fn read_part(file: &mut impl Read) -> io::Result<KeyPart> {
    let (mut tag, mut number) = ([0], [0; 8]);
    file.read_exact(&mut tag)?;
    file.read_exact(&mut number)?;
    let number = i64::from_le_bytes(number);
    let invalid = || io::Error::new(ErrorKind::InvalidData, "it is damaged");
    match tag {
        [0] => Ok(KeyPart::Integer(number)),
        [1] => Ok(KeyPart::Time(number)),
        [2] => {
            let length = u64::try_from(number).map_err(|_| invalid())?;
            let mut text = String::new();
            let read = file.take(length).read_to_string(&mut text)?;
            if read as u64 == length {
                Ok(KeyPart::Text(text))
            } else {
                Err(invalid())
            }
        }
        _ => Err(invalid()),
    }
}

/// Writes what the next export has to know.
pub(super) struct KnownRowsWriter(BufWriter<File>);

impl KnownRowsWriter {
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        Ok(Self(BufWriter::new(File::create(path)?)))
    }

    pub(super) fn write(&mut self, key: &Key, digest: &Digest) -> io::Result<()> {
        for part in &key.0 {
            let (tag, number, text) = match part {
                KeyPart::Integer(number) => (0_u8, *number, ""),
                KeyPart::Time(time) => (1, *time, ""),
                KeyPart::Text(text) => (2, i64::try_from(text.len()).unwrap_or(i64::MAX), text.as_str()),
            };
            self.0.write_all(&[tag])?;
            self.0.write_all(&number.to_le_bytes())?;
            self.0.write_all(text.as_bytes())?;
        }
        self.0.write_all(digest)
    }

    /// Returns the file's length in bytes; on the disk, if it is `kept`.
    pub(super) fn finish(self, kept: bool) -> io::Result<u64> {
        let file = self.0.into_inner().map_err(io::IntoInnerError::into_error)?;
        if kept {
            file.sync_all()?;
        }
        Ok(file.metadata()?.len())
    }
}
