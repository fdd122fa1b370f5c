//! Link sessions.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Every session, by its client secret.
#[derive(Debug)]
pub(crate) struct Links(Mutex<Known>);

#[derive(Debug)]
struct Known {
    sessions: BTreeMap<String, Session>,
    count: u64,
    /// The states of sessions that start from now on, one per poll.
    course: Vec<String>,
}

/// A link session.
#[derive(Clone, Debug)]
pub(crate) struct Session {
    /// Counted from one.
    pub(crate) number: u64,
    pub(crate) client_reference_id: Option<String>,
    /// The remaining states; the last one stays.
    course: Vec<String>,
    polls: usize,
    /// The connection that it created.
    pub(crate) connection: Option<String>,
}

impl Default for Links {
    fn default() -> Self {
        let course = ["initialized", "pending", "awaiting_2fa", "completed"].map(str::to_owned);
        Self(Mutex::new(Known {
            sessions: BTreeMap::new(),
            count: 0,
            course: course.into(),
        }))
    }
}

impl Links {
    pub(crate) fn set_course(&self, course: Vec<String>) {
        self.known().course = course;
    }

    /// Starts a session; its secret is derived from its number.
    pub(crate) fn begin(&self, client_reference_id: Option<String>, secret: impl FnOnce(u64) -> String) -> String {
        let mut known = self.known();
        known.count += 1;
        let session = Session {
            number: known.count,
            client_reference_id,
            course: known.course.clone(),
            polls: 0,
            connection: None,
        };
        let secret = secret(known.count);
        known.sessions.insert(secret.clone(), session);
        secret
    }

    /// The state of a session at this poll, if it exists.
    pub(crate) fn poll(&self, secret: &str) -> Option<(String, Session)> {
        let mut known = self.known();
        let session = known.sessions.get_mut(secret)?;
        let state = session.course.get(session.polls).or(session.course.last())?.clone();
        session.polls += 1;
        Some((state, session.clone()))
    }

    pub(crate) fn connected(&self, secret: &str, connection: String) {
        if let Some(session) = self.known().sessions.get_mut(secret) {
            session.connection = Some(connection);
        }
    }

    /// Ends a session; returns whether it existed.
    pub(crate) fn cancel(&self, secret: &str) -> bool {
        self.known().sessions.remove(secret).is_some()
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
