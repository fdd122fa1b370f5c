//! Calls through a crate of progenitor, by its builder interface.

use std::fmt::Write as _;

use super::progenitor_source::Source;
use super::{Interface, Sent};
use crate::scenarios::outcome::{Fault, Kind};
use crate::scenarios::values::Values;

impl Interface for Source {
    fn count(&self) -> usize {
        self.operations()
    }

    fn statements(&self, sent: &Sent<'_>) -> Result<String, Fault> {
        let (matched, call) = (sent.matched, sent.call);
        let operation = self.operation(&call.method, &matched.path);
        let operation = operation
            .ok_or_else(|| Kind::NoMethod.fault(format!("no builder for {} {}", call.method, matched.path)))?;
        // Credentials are for the caller to put into the client of reqwest.
        let credentials: Vec<_> = sent.credentials().map(|pair| format!("{pair:?}")).collect();
        let mut code = format!(
            "    let client = {}::Client::new_with_client(&{}, crate::reqwest_client(&[{}])?);\n",
            sent.krate,
            sent.base_url(),
            credentials.join(", ")
        );
        let mut values = Values::of(matched, call);
        let mut request = format!("client.{}()", operation.method);
        for (method, argument) in &operation.setters {
            if let Some(value) = values.take(argument) {
                let _ = write!(request, ".{method}({value})");
            }
        }
        if let Some(left) = values.left() {
            return Err(Kind::NoArgument.fault(format!("no argument for {left}")));
        }
        let check = if operation.bytes { "check_bytes" } else { "check" };
        let _ = writeln!(
            code,
            "    crate::{check}!({request}.send().await, {}, {}, {});",
            call.status,
            sent.expected(),
            sent.headers()
        );
        Ok(code)
    }
}
