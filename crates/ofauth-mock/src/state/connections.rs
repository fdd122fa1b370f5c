//! The connected accounts.

use std::sync::{PoisonError, RwLock};

use crate::seed::Connection;

/// Every connection that is not disconnected.
#[derive(Debug)]
pub(crate) struct Connections(RwLock<Vec<Connection>>);

impl Connections {
    pub(crate) fn new(seeded: Vec<Connection>) -> Self {
        Self(RwLock::new(seeded))
    }

    pub(crate) fn all(&self) -> Vec<Connection> {
        self.0.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub(crate) fn find(&self, id: &str) -> Option<Connection> {
        let connections = self.0.read().unwrap_or_else(PoisonError::into_inner);
        connections.iter().find(|connection| connection.id() == id).cloned()
    }

    pub(crate) fn add(&self, connection: Connection) {
        self.0.write().unwrap_or_else(PoisonError::into_inner).push(connection);
    }

    /// Number of imported connections.
    pub(crate) fn imported(&self) -> usize {
        self.all().iter().filter(|connection| connection.is_imported()).count()
    }

    /// Changes a connection and returns it, if it exists.
    pub(crate) fn change(&self, id: &str, change: impl FnOnce(&mut Connection)) -> Option<Connection> {
        let mut connections = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let connection = connections.iter_mut().find(|connection| connection.id() == id)?;
        change(connection);
        Some(connection.clone())
    }

    /// Removes a connection; returns whether it existed.
    pub(crate) fn remove(&self, id: &str) -> bool {
        let mut connections = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let count = connections.len();
        connections.retain(|connection| connection.id() != id);
        connections.len() < count
    }
}
