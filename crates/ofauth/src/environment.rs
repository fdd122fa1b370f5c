//! Variables of the environment.

use std::env::{self, VarError};

use crate::Error;

/// A variable of the environment; empty counts as unset.
pub(crate) fn variable(name: &str) -> Result<Option<String>, Error> {
    match env::var(name) {
        Ok(value) if value.is_empty() => Ok(None),
        Ok(value) => Ok(Some(value)),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Error::configuration(format!("{name} is not UTF-8"))),
    }
}
