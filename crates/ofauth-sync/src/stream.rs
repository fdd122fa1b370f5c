//! Declarations of streams: what is read from the API, and into which table.

use ofauth::Operation;

use crate::table::Table;

/// A list of the API that is copied into a table.
#[derive(Debug)]
#[non_exhaustive]
pub struct Stream {
    /// Its name, for `--only`.
    pub name: &'static str,
    /// The operation that lists it.
    pub operation: &'static Operation,
    /// Other parameters of the operation.
    pub parameters: &'static [(&'static str, &'static str)],
    /// The parameter that takes the id of the account's own user.
    pub own_user: Option<&'static str>,
    /// The field with the items, if the operation is not paginated.
    pub envelope: &'static str,
    /// How to continue, if the operation has no parameter for that.
    pub cursor: Option<Cursor>,
    /// The fields of an item that the contract has, if the operation does not name them; none if any may come.
    pub known: Option<&'static [&'static str]>,
    /// Whether it is a ledger: its items are never deleted.
    pub ledger: bool,
    /// Items per page; by default the most that the operation allows.
    pub page_size: Option<u32>,
    /// The table of its items.
    pub table: &'static Table,
    /// Parts of its items with a table of their own.
    pub parts: &'static [Part],
    /// The order of the list.
    pub order: Order,
    /// The stream whose items each have a list of this stream.
    pub parent: Option<Parent>,
    /// What changes of its items a client can see.
    pub changes: Changes,
}

impl Stream {
    pub(crate) const EMPTY: Self = Self {
        name: "",
        operation: &ofauth::operations::LIST_CHATS,
        parameters: &[],
        own_user: None,
        envelope: "list",
        cursor: None,
        known: None,
        ledger: false,
        page_size: None,
        table: &Table::EMPTY,
        parts: &[],
        order: Order::Any,
        parent: None,
        changes: Changes {
            edits: "",
            deletions: "",
            unseen: "",
        },
    };
}

/// A parameter that continues a list after its last item.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Cursor {
    /// The parameter.
    pub parameter: &'static str,
    /// The field of the last item that it takes.
    pub field: &'static str,
}

/// A list in each item, whose elements have a table of their own.
#[derive(Debug)]
#[non_exhaustive]
pub struct Part {
    /// The field of the list, by its dotted path.
    pub path: &'static str,
    /// The table of its elements.
    pub table: &'static Table,
    /// The fields of an element that the contract has, sorted; others are reported.
    pub known: &'static [&'static str],
}

/// The order of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Order {
    /// Newest first, by a column that never changes. A run reads down to what it knows, and keeps a gap if it is cut off.
    NewestFirst {
        /// The column that the list is ordered by: an id or a time.
        by: &'static str,
        /// The column with the time of an item, for `--since`.
        time: &'static str,
        /// Whether `by` is an id, which no two items share; a time may be shared.
        unique: bool,
    },
    /// Last changed first. After a whole pass, a run reads down to the first page without a change.
    RecentFirst {
        /// The column that changes when the item does: the id of a chat's last message.
        by: &'static str,
    },
    /// Unknown, or any: each run reads all of it.
    Any,
}

/// The stream whose items each have a list.
#[derive(Debug)]
#[non_exhaustive]
pub struct Parent {
    /// Its name.
    pub stream: &'static str,
    /// The column of its table that names the list.
    pub column: &'static str,
    /// The parameter of the operation that takes it.
    pub parameter: &'static str,
    /// The column that changes when the list does, an integer or a time; without one, the list is read again when
    /// anything in the item's JSON has changed.
    pub version: Option<&'static str>,
    /// The columns that say how many new items the list has, if there are any.
    pub unread: Option<Unread>,
}

/// Columns of an item that count what is new in its list. A list whose new items all came by events need not be requested.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Unread {
    /// The number of items after the last that was read, of one sender.
    pub count: &'static str,
    /// The last item that was read.
    pub read: &'static str,
    /// The column of the list's table that is the sender.
    pub sender: &'static str,
    /// The field of the item that is the newest item of its list.
    pub newest: &'static str,
}

/// What changes of existing items the API shows, for the documentation.
#[derive(Debug)]
#[non_exhaustive]
pub struct Changes {
    /// When an edit is seen.
    pub edits: &'static str,
    /// When a deletion is seen.
    pub deletions: &'static str,
    /// What no client can see.
    pub unseen: &'static str,
}

impl Changes {
    /// Of a list that each run reads in whole.
    pub(crate) const READ_WHOLE: Self = Self {
        edits: "every run reads all",
        deletions: "missing from two runs in a row",
        unseen: "states between two runs",
    };
}
