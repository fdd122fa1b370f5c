//! Requests that are refused when they come again.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use http::StatusCode;
use http::request::Parts;

use super::code::{final_status, usual_code};
use crate::error_body::Refusal;
use crate::payload::{Payload, md5};

/// The statuses of requests that have been carried out, by what tells a request from another.
#[derive(Debug, Default)]
pub(crate) struct Repeats(Mutex<HashMap<[u8; 16], u16>>);

impl Repeats {
    /// Refuses this request when it comes again.
    pub(crate) fn refuse(&self, head: &Parts, payload: &Payload, status: u16) {
        self.statuses().insert(digest(head, payload), status);
    }

    /// Why a request is refused, where it is one that came before.
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
            Err(impossible) => (StatusCode::INTERNAL_SERVER_ERROR, impossible.said()),
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
    // A zero stands in none of them but the last.
    md5(parts.into_iter().flat_map(|part| [part, b"\0"]))
}
