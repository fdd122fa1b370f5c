//! Connected accounts.

use ofauth_client::{Operation, operations};

use super::ids::{EXPIRED_CONNECTION, READLESS_CONNECTION};

/// A connected account.
#[derive(Clone, Debug)]
pub(crate) struct Connection {
    id: String,
    expired: bool,
    imported: bool,
    client_reference_id: Option<String>,
    /// Its permissions; all, if none is listed.
    permissions: Option<Vec<String>>,
    /// The permission that it lacks, if any.
    lacks: Option<&'static str>,
}

/// The seeded connections; the first one has all permissions.
pub(crate) fn connections(first: &str) -> Vec<Connection> {
    let expired = Connection::new(EXPIRED_CONNECTION);
    let readless = Connection::new(READLESS_CONNECTION);
    vec![
        Connection::new(first),
        Connection {
            expired: true,
            ..expired
        },
        Connection {
            lacks: Some("messages:read"),
            ..readless
        },
    ]
}

impl Connection {
    fn new(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            expired: false,
            imported: false,
            client_reference_id: None,
            permissions: None,
            lacks: None,
        }
    }

    /// A connection that a link session has created.
    pub(crate) fn linked(id: &str, client_reference_id: Option<String>) -> Self {
        Self {
            client_reference_id,
            ..Self::new(id)
        }
    }

    /// A connection whose session was imported.
    pub(crate) fn imported(id: &str, client_reference_id: Option<String>, permissions: Option<Vec<String>>) -> Self {
        Self {
            imported: true,
            client_reference_id,
            permissions,
            ..Self::new(id)
        }
    }

    pub(crate) fn id(&self) -> &str {
        &self.id
    }

    pub(crate) fn client_reference_id(&self) -> Option<&str> {
        self.client_reference_id.as_deref()
    }

    pub(crate) fn is_imported(&self) -> bool {
        self.imported
    }

    pub(crate) fn is_expired(&self) -> bool {
        self.expired
    }

    pub(crate) fn expire(&mut self) {
        self.expired = true;
    }

    pub(crate) fn renew(&mut self) {
        self.expired = false;
    }

    /// Its state, in the API's spelling.
    pub(crate) fn status(&self) -> &'static str {
        if self.expired { "expired" } else { "active" }
    }

    /// Its permissions, in alphabetical order.
    pub(crate) fn permissions(&self) -> Vec<String> {
        let permitted = |operation: &&Operation| self.misses(operation).is_none();
        let operations = operations::ALL.iter().copied().filter(permitted);
        let all = operations.filter_map(|operation| operation.permission);
        let all: std::collections::BTreeSet<&str> = all.collect();
        all.into_iter().map(str::to_owned).collect()
    }

    /// The permission that an operation needs and the connection lacks.
    pub(crate) fn misses(&self, operation: &Operation) -> Option<&'static str> {
        let listed = |needed: &&str| {
            let permissions = self.permissions.as_ref();
            permissions.is_none_or(|permissions| permissions.iter().any(|permission| permission == needed))
        };
        operation
            .permission
            .filter(|needed| self.lacks == Some(*needed) || !listed(needed))
    }
}
