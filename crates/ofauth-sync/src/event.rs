//! What happens during a run.

use std::fmt::Debug;

use ofauth::RateLimit;

/// Follows a run, for a progress display or metrics.
pub trait Observer: Send + Sync + Debug {
    /// Something happened. It must return at once: the run waits.
    fn on(&self, event: &Event<'_>);
}

/// Something that happened.
#[derive(Debug)]
#[non_exhaustive]
pub enum Event<'a> {
    /// The accounts are known.
    Accounts(usize),
    /// So many more lists are to be read.
    Lists(usize),
    /// A list was read, or failed.
    ListDone {
        /// The name of the stream.
        stream: &'static str,
    },
    /// A page was stored. From a server that responds within 5 ms, it is committed up to 20 ms later, with those after it.
    Page {
        /// The number of the account; none for the list of accounts.
        account: Option<i64>,
        /// The name of the stream.
        stream: &'static str,
        /// Its items.
        items: usize,
        /// Its items that could not be read.
        dead_letters: usize,
        /// The quota that is left, if the server says so.
        rate_limit: RateLimit,
    },
    /// A field that the contract does not have, for the first time.
    UnknownField {
        /// The name of the stream.
        stream: &'static str,
        /// Its name.
        field: &'a str,
    },
    /// An item could not be read.
    DeadLetter {
        /// The name of the stream.
        stream: &'static str,
        /// Why.
        reason: &'a str,
    },
    /// All lists of an account were read, or failed.
    AccountDone(i64),
}

/// Observes nothing.
#[derive(Debug)]
pub(crate) struct Nobody;

impl Observer for Nobody {
    fn on(&self, _: &Event<'_>) {}
}
