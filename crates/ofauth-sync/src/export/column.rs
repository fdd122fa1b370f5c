//! The columns of files.

use std::borrow::Cow;

use super::secrets;
use crate::store::StoredRow;
use crate::table::Table;
use crate::value::{Kind, Value};

/// A column of a file.
#[derive(Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) kind: Kind,
    pub(super) in_key: bool,
    from: From,
}

#[derive(Debug, PartialEq, Eq)]
enum From {
    Account,
    /// The position among the columns of the table.
    Value(usize),
    Raw,
    DeletedAt,
    SyncedAt,
    ExportNumber,
    IsRemoved,
}

impl Column {
    /// Whether a row has changed if the value has. A row is received again and again without a change.
    pub(super) fn is_content(&self) -> bool {
        !matches!(self.from, From::SyncedAt | From::ExportNumber | From::IsRemoved)
    }
}

/// The columns of the files of a table.
pub(super) fn columns(table: &Table, with_secrets: bool) -> Vec<Column> {
    let column = |name, kind, in_key, from| Column {
        name,
        kind,
        in_key,
        from,
    };
    let mut columns = vec![column("account_id", Kind::Integer, true, From::Account)];
    for (position, declared) in table.columns.iter().enumerate() {
        if secrets::is_secret(table, declared.name) && !with_secrets {
            continue;
        }
        // The amount is no longer in millionths.
        let name = declared.name.strip_suffix("_micros").unwrap_or(declared.name);
        let in_key = !table.of_accounts && table.key.contains(&declared.name);
        columns.push(column(name, declared.kind, in_key, From::Value(position)));
    }
    if table.has_raw {
        columns.push(column("raw", Kind::Json, false, From::Raw));
        columns.push(column("deleted_at", Kind::Time, false, From::DeletedAt));
    }
    columns.push(column("synced_at", Kind::Time, false, From::SyncedAt));
    columns.push(column("export_number", Kind::Integer, true, From::ExportNumber));
    columns.push(column("is_removed", Kind::Bool, true, From::IsRemoved));
    columns
}

/// The values of the columns.
pub(super) fn cells<'a>(
    columns: &[Column],
    row: &'a StoredRow<'_>,
    raw: Option<&'a str>,
    number: u64,
) -> Vec<Value<'a>> {
    let time = |time: Option<_>| time.map_or(Value::Null, Value::Time);
    let cell = |column: &Column| match column.from {
        From::Account => Value::Integer(row.account),
        From::Value(position) => row.values.get(position).map_or(Value::Null, Value::by_ref),
        From::Raw => raw.map_or(Value::Null, |raw| Value::Json(Cow::Borrowed(raw))),
        From::DeletedAt => time(row.deleted_at),
        From::SyncedAt => Value::Time(row.synced_at),
        From::ExportNumber => export_number(number),
        From::IsRemoved => Value::Bool(false),
    };
    columns.iter().map(cell).collect()
}

/// The values for a row that is no longer in the copy: those of its key.
pub(super) fn removed<'a>(columns: &[Column], mut key: impl Iterator<Item = Value<'a>>, number: u64) -> Vec<Value<'a>> {
    let cell = |column: &Column| match column.from {
        From::ExportNumber => export_number(number),
        From::IsRemoved => Value::Bool(true),
        _ if column.in_key => key.next().unwrap_or(Value::Null),
        _ => Value::Null,
    };
    columns.iter().map(cell).collect()
}

fn export_number(number: u64) -> Value<'static> {
    Value::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}

/// The columns by which a reader tells rows apart.
pub(super) fn key(columns: &[Column]) -> impl Iterator<Item = (usize, &Column)> {
    let is_key = |(_, column): &(usize, &Column)| column.in_key && column.is_content();
    columns.iter().enumerate().filter(is_key)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::columns;
    use crate::streams::tables;

    #[test]
    fn names_are_unique_without_the_unit() {
        for table in tables() {
            let names = columns(table, true);
            let unique: BTreeSet<_> = names.iter().map(|column| column.name).collect();
            assert_eq!(unique.len(), names.len(), "{}", table.name);
        }
    }
}
