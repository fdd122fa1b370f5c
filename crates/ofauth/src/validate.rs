//! Checks parameters against the operation table, before anything is sent.

use std::fmt::Display;

use ofauth_client::Operation;

use crate::Error;

/// Checks each value that is there.
pub(crate) fn parameters(operation: &'static Operation, values: &[(&str, Option<&dyn Display>)]) -> Result<(), Error> {
    for (name, value) in values {
        if let Some(value) = value
            && let Some(parameter) = operation.parameter(name)
        {
            parameter
                .check(&value.to_string())
                .map_err(|violation| Error::invalid_request(operation, violation.to_string()))?;
        }
    }
    Ok(())
}

/// The most items that one page of `operation` can hold, as far as the contract says.
pub(crate) fn largest_page(operation: &'static Operation) -> Option<i64> {
    match operation.parameter("limit")?.value {
        ofauth_client::Value::Integer { maximum, .. } => maximum,
        _ => None,
    }
}
