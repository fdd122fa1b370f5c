//! Declarations of tables. Both databases make theirs from them.

use crate::value::Kind;

/// A table of the copy.
///
/// Every table of an account begins with the column `account_id` and ends with `synced_at`, when the row was last
/// received. A table with [`Table::has_raw`] also has `raw`, the item as JSON, and `deleted_at`, when it was found missing.
#[derive(Debug)]
#[non_exhaustive]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// What a row is.
    pub about: &'static str,
    /// The columns of its key, without `account_id`.
    pub key: &'static [&'static str],
    /// Its columns.
    pub columns: &'static [Column],
    /// What it refers to.
    pub references: &'static [Reference],
    /// Whether it has `raw` and `deleted_at`; other rows are parts of an item of another table.
    pub has_raw: bool,
    /// Whether rows come newest first, by the columns of the key after the first, which names the list. SQLite then keeps the key in
    /// that order: to insert before the first entry of an index moves most of its page each time.
    pub newest_first: bool,
    /// Whether its rows are accounts, and `account_id` numbers them.
    pub of_accounts: bool,
    /// The schema version that added it.
    pub since: u32,
}

impl Table {
    pub(crate) const EMPTY: Self = Self {
        name: "",
        about: "",
        key: &[],
        columns: &[],
        references: &[],
        has_raw: true,
        newest_first: false,
        of_accounts: false,
        since: 1,
    };

    /// Whether each row refers to one of another table of the account, because the columns that do so are part of its key.
    pub(crate) fn refers_by_key(&self) -> bool {
        let mut references = self.references.iter();
        references.any(|reference| reference.columns.iter().all(|name| self.key.contains(name)))
    }

    /// The position of a column among [`Table::columns`].
    #[must_use]
    pub fn position(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }
}

/// A column.
#[derive(Debug)]
#[non_exhaustive]
pub struct Column {
    /// Its name.
    pub name: &'static str,
    /// Its type.
    pub kind: Kind,
    /// Where its value comes from.
    pub source: Source,
    /// Whether an item without it is a dead letter.
    pub required: bool,
    /// The schema version that added it.
    pub since: u32,
}

impl Column {
    /// A column with the value of a field, by its dotted path in the item.
    pub(crate) const fn field(name: &'static str, kind: Kind, path: &'static str) -> Self {
        Self {
            name,
            kind,
            source: Source::Field(path),
            required: false,
            since: 1,
        }
    }

    /// A column of the key.
    pub(crate) const fn id(name: &'static str, path: &'static str) -> Self {
        Self::field(name, Kind::Integer, path).required()
    }

    /// A column of the key of the item that a row is part of, or of the list that the item is in.
    pub(crate) const fn inherited(name: &'static str, kind: Kind, source: Source) -> Self {
        Self {
            name,
            kind,
            source,
            required: true,
            since: 1,
        }
    }

    pub(crate) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(crate) const fn since(mut self, version: u32) -> Self {
        self.since = version;
        self
    }
}

/// The source of a column's value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// A field of the item, by its dotted path.
    Field(&'static str),
    /// The list that the item was in: of the messages of a chat, the chat.
    Partition,
    /// A column of the item that the row is part of.
    Parent(&'static str),
    /// The index of the part in its item, from 0.
    Position,
}

/// A foreign key. `account_id` is part of each.
#[derive(Debug)]
#[non_exhaustive]
pub struct Reference {
    /// The columns of this table, without `account_id`.
    pub columns: &'static [&'static str],
    /// The table whose key they are.
    pub table: &'static str,
}
