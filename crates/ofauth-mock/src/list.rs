//! Lists of a test's own.

use std::fmt;
use std::sync::Arc;

use serde_json::Value;

use crate::server::MockServer;
use crate::state::State;

/// What one of the operations that page lists, in place of what the server makes up. Made by [`MockServer::list`].
///
/// The items may change while somebody reads: pages are cut out of the list as it is when it is asked for. A mark
/// (`nextMarker`, `nextCursor`) stays with the item that it stands behind.
///
/// ```
/// # async fn example() -> std::io::Result<()> {
/// use ofauth_mock::MockServer;
/// use serde_json::json;
///
/// let server = MockServer::start().await?;
/// let lists = server.list("listVaultLists");
/// lists.set((1..=50).map(|id| json!({"id": id, "type": "custom", "name": "Some"})));
/// lists.remove(0);
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct MockList {
    state: Arc<State>,
    operation: String,
}

impl MockServer {
    /// What the operation lists, which is made up by the server until a test puts something into it.
    /// `server.list("listTransactions")`, for instance; messages of chats have their own, [`MockServer::arrive`] and
    /// [`MockServer::remove`].
    #[must_use]
    pub fn list(&self, operation_id: &str) -> MockList {
        MockList {
            state: Arc::clone(self.state()),
            operation: operation_id.to_owned(),
        }
    }
}

impl MockList {
    /// Replaces all of it.
    pub fn set(&self, items: impl IntoIterator<Item = Value>) {
        self.state.lists.change(&self.operation, |list| {
            while list.remove(0).is_some() {}
            for (index, item) in items.into_iter().enumerate() {
                list.insert(index, item);
            }
        });
    }

    /// Puts an item in front of the one at `index`, counted from 0; at the end where there is none.
    pub fn insert(&self, index: usize, item: Value) {
        self.state
            .lists
            .change(&self.operation, |list| list.insert(index, item));
    }

    /// Takes out the item at `index`, if there is one.
    pub fn remove(&self, index: usize) -> Option<Value> {
        self.state.lists.change(&self.operation, |list| list.remove(index))
    }

    /// Puts another item in the place of the one at `index`, and says whether there was one.
    pub fn replace(&self, index: usize, item: Value) -> bool {
        self.state
            .lists
            .change(&self.operation, |list| list.replace(index, item))
    }

    /// The items that are in it now.
    #[must_use]
    pub fn items(&self) -> Vec<Value> {
        self.state
            .lists
            .get(&self.operation)
            .map(|list| list.items())
            .unwrap_or_default()
    }
}

impl fmt::Debug for MockList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MockList")
            .field("operation", &self.operation)
            .finish_non_exhaustive()
    }
}
