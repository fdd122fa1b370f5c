//! How the accounts of a run are divided among processes.

use std::fmt;
use std::sync::Arc;

use ofauth::BoxFuture;

use crate::error::Error;
use crate::store::Account;

/// Reads the lists of an account.
pub type ReadAccount = Arc<dyn Fn(Account) -> BoxFuture<'static, Result<(), Error>> + Send + Sync>;

/// Divides the accounts of a run among processes.
pub trait Work: Send + Sync + fmt::Debug {
    /// Calls `read` for the accounts whose turn is this process's, up to `at_once` at the same time, until none of any process is
    /// left. An account is read by one process at a time. A call that is dropped is repeated, perhaps by another process.
    fn divide(&self, accounts: Vec<Account>, at_once: usize, read: ReadAccount) -> BoxFuture<'_, Result<(), Error>>;
}
