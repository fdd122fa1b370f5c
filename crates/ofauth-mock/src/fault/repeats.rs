//! Requests whose repeats are rejected.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::StatusCode;
use http::request::Parts;

use super::code::{final_status, usual_code};
use crate::error_body::Refusal;
use crate::payload::{Payload, md5};

/// The status for repeats of a performed request, by the identity of the request.
#[derive(Debug, Default)]
pub(crate) struct Repeats(Mutex<HashMap<[u8; 16], u16>>);

impl Repeats {
    /// Rejects repeats of this request from now on.
    pub(crate) fn refuse(&self, head: &Parts, payload: &Payload, status: u16) {
        self.statuses().insert(digest(head, payload), status);
    }

    /// Rejects a request if it is a repeat.
    pub(crate) fn check(&self, head: &Parts, payload: &Payload) -> Result<(), Refusal> {
        let statuses = self.statuses();
        if statuses.is_empty() {
            return Ok(());
        }
        let Some(&status) = statuses.get(&digest(head, payload)) else {
            return Ok(());
        };
        let (status, message) = match final_status(status) {
            Ok(status) => (status, "It has been done already.".to_owned()),
            Err(impossible) => (StatusCode::INTERNAL_SERVER_ERROR, impossible.message()),
        };
        Err(Refusal::new(status, usual_code(status), message))
    }

    pub(crate) fn clear(&self) {
        self.statuses().clear();
    }

    fn statuses(&self) -> MutexGuard<'_, HashMap<[u8; 16], u16>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn digest(head: &Parts, payload: &Payload) -> [u8; 16] {
    let connection = head.headers.get("x-connection-id");
    let query = head.uri.query().unwrap_or_default();
    let parts = [
        head.method.as_str().as_bytes(),
        head.uri.path().as_bytes(),
        query.as_bytes(),
        connection.map(http::HeaderValue::as_bytes).unwrap_or_default(),
        &payload.md5(),
    ];
    // Only the last part can contain a zero byte.
    md5(parts.into_iter().flat_map(|part| [part, b"\0"]))
}
