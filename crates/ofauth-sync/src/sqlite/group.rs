//! Units that share a transaction: a commit costs about as much as reading a page.

use std::time::{Duration, Instant};

use rusqlite::Connection;

use super::write::{Statements, write};
use crate::store::{StoreError, Unit};

/// Units of a transaction, at most.
const MOST: u32 = 32;

/// How long a transaction takes units.
const LONGEST: Duration = Duration::from_millis(20);

/// The database, and the transaction that is open.
pub(super) struct Database {
    pub(super) connection: Connection,
    group: Option<Group>,
    /// Whether units are lost that were written and counted as read.
    lost: bool,
}

/// Units that are written and not yet committed.
struct Group {
    began: Instant,
    units: u32,
}

impl Database {
    pub(super) fn new(connection: Connection) -> Self {
        Self {
            connection,
            group: None,
            lost: false,
        }
    }

    /// Writes a unit, in the transaction of those before it or in a new one. If it fails, nothing of that transaction is stored: with a
    /// savepoint for each unit only that one would be lost, but they cost 6 % of the time to store a page.
    pub(super) fn write(&mut self, statements: &Statements, unit: &Unit<'_>) -> Result<(), StoreError> {
        self.check()?;
        let failed = |error| StoreError::new("store a page", error);
        let mut group = match self.group.take() {
            Some(group) => group,
            None => {
                self.execute("BEGIN IMMEDIATE").map_err(failed)?;
                Group {
                    began: Instant::now(),
                    units: 0,
                }
            }
        };
        if let Err(error) = write(&self.connection, statements, unit) {
            self.give_up();
            // What was lost is the unit that fails, and those before it.
            self.lost = group.units > 0;
            return Err(failed(error));
        }
        group.units += 1;
        let is_full = group.units >= MOST || group.began.elapsed() >= LONGEST;
        self.group = Some(group);
        if is_full { self.commit() } else { Ok(()) }
    }

    /// Commits what was written.
    pub(super) fn commit(&mut self) -> Result<(), StoreError> {
        self.check()?;
        if self.group.take().is_none() {
            return Ok(());
        }
        self.execute("COMMIT").map_err(|error| {
            self.give_up();
            self.lost = true;
            StoreError::new("commit pages", error)
        })
    }

    /// After a panic: half a unit may be written.
    pub(super) fn abandon(&mut self) {
        self.give_up();
        self.lost = true;
    }

    /// Lists go on from what they have written. If that is lost, nothing after it may be stored: it would be missing for good.
    fn check(&self) -> Result<(), StoreError> {
        let message = "the database has failed; open the copy again, and what was not stored will be requested again";
        if self.lost {
            Err(StoreError::message(message))
        } else {
            Ok(())
        }
    }

    fn give_up(&mut self) {
        self.group = None;
        if !self.connection.is_autocommit() {
            // If it fails, the transaction ends with the connection, at the latest.
            let _ = self.execute("ROLLBACK");
        }
    }

    fn execute(&self, statement: &str) -> rusqlite::Result<()> {
        self.connection.prepare_cached(statement)?.execute([]).map(drop)
    }
}
