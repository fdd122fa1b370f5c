//! One run at a time for each copy.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::{Path, PathBuf};

use crate::store::StoreError;

/// Held while a copy is open. The system releases it, even if the process is killed.
#[derive(Debug)]
pub(super) struct Lock {
    _file: File,
}

impl Lock {
    pub(super) fn take(copy: &Path) -> Result<Self, StoreError> {
        let mut name = copy.as_os_str().to_owned();
        name.push(".lock");
        let path = PathBuf::from(name);
        let doing = || format!("lock {}", path.display());
        let file = OpenOptions::new().write(true).create(true).truncate(false).open(&path);
        let file = file.map_err(|error| StoreError::new(doing(), error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self { _file: file }),
            Err(TryLockError::WouldBlock) => Err(StoreError::message(format!(
                "another run is writing to {}; wait until it has ended",
                copy.display()
            ))),
            Err(TryLockError::Error(error)) => Err(StoreError::new(doing(), error)),
        }
    }
}
