//! One list of the API, and whose it is.

use ofauth::Connection;
use tokio::sync::Semaphore;

use crate::stream::Stream;

/// One list of the API.
pub(super) struct List<'a> {
    pub(super) stream: &'static Stream,
    pub(super) account: Option<(i64, &'a Connection)>,
    /// The id of the account's own user, if the stream needs it.
    pub(super) own_user: Option<&'a str>,
    /// Permits of requests.
    pub(super) requests: Option<&'a Semaphore>,
    /// What it is in; empty for a list of the account.
    pub(super) partition: String,
}

impl<'a> List<'a> {
    pub(super) fn new(
        stream: &'static Stream,
        account: Option<(i64, &'a Connection)>,
        requests: Option<&'a std::sync::Arc<Semaphore>>,
        partition: String,
    ) -> Self {
        Self {
            stream,
            account,
            own_user: None,
            requests: requests.map(AsRef::as_ref),
            partition,
        }
    }

    pub(super) fn number(&self) -> Option<i64> {
        self.account.map(|(number, _)| number)
    }
}
