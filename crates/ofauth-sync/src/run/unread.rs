//! Lists whose new items all came by events need no request, if the item that they are in shows that none is missing.

use super::Shared;
use super::list::List;
use super::unit::PageUnit;
use crate::checkpoint::Checkpoint;
use crate::error::Error;
use crate::store::Pending;
use crate::stream::{Order, Stream};

impl Shared {
    /// Whether the copy has all items of the list in an item, as far as that shows: requests have read those up to a known one, and
    /// of those after the last that was seen by its reader there are as many as the item counts, and the last of all.
    ///
    /// It cannot show an item of the account's own between them, nor a lost one instead of one that was deleted, so it does not
    /// replace a request for ever: see [`Shared::is_due`]. The known item stays the same, so that the request confirms all after it.
    pub(super) async fn has_all(
        &self,
        list: &List<'_>,
        child: &'static Stream,
        unit: &PageUnit<'_>,
        index: usize,
        known: &Checkpoint,
    ) -> Result<bool, Error> {
        let (Some(account), Order::RecentFirst { by: last }) = (list.number(), list.stream.order) else {
            return Ok(false);
        };
        let (Some(parent), Order::NewestFirst { by, .. }) = (&child.parent, child.order) else {
            return Ok(false);
        };
        let (Some(unread), Some(newest)) = (parent.unread, &known.newest) else {
            return Ok(false);
        };
        let Some(count) = unit.rank(index, unread.count).filter(|count| *count > 0) else {
            return Ok(false);
        };
        let read = unit.rank(index, unread.read).unwrap_or(i64::MIN);
        let (Some(partner), false) = (unit.rank(index, parent.column), known.is_open() || read > newest.rank) else {
            return Ok(false);
        };
        let scope = [(parent.column, partner), (unread.sender, partner)];
        let found = self.store.newer(account, child.table, &scope, by, read).await?;
        Ok(found.is_some_and(|(found, greatest)| found == count && Some(greatest) == unit.rank(index, last)))
    }

    /// Whether a pending list is to be requested: not if all that is new in it came by events, unless the last request for its top
    /// was long ago.
    pub(super) fn is_due(&self, pending: &Pending) -> bool {
        let checked = pending.checkpoint.top_at.filter(|_| pending.is_compared());
        checked.is_none_or(|checked| self.now().0.saturating_sub(checked) >= self.confirm_after)
    }
}
