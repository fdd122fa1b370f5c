//! Reads whole tables.

use std::borrow::Cow;

use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row, Rows, Transaction};

use crate::sql::{SQLITE, select_list, select_lists, select_rows};
use crate::store::{Reader, StoreError, StoredRow};
use crate::table::Table;
use crate::value::{Kind, Money, Time, Value};

/// In one transaction, so that all is of one time.
pub(super) fn scan(
    connection: &mut Connection,
    tables: &[&'static Table],
    accounts: &[i64],
    reader: &mut dyn Reader,
) -> Result<(), StoreError> {
    let transaction = connection
        .transaction()
        .map_err(|error| StoreError::new("read the copy", error))?;
    for &table in tables {
        if reader.table(table).is_break() || scan_table(&transaction, table, accounts, reader)? == Ended::Early {
            break;
        }
    }
    Ok(())
}

#[derive(PartialEq, Eq)]
enum Ended {
    Early,
    AtTheEnd,
}

fn scan_table(
    transaction: &Transaction<'_>,
    table: &'static Table,
    accounts: &[i64],
    reader: &mut dyn Reader,
) -> Result<Ended, StoreError> {
    let failed = |error| StoreError::new(format!("read the table {}", table.name), error);
    if !table.newest_first {
        let statement = transaction.prepare(&select_rows(table, accounts, SQLITE));
        let mut statement = statement.map_err(failed)?;
        return read(table, statement.query([]).map_err(failed)?, reader);
    }
    // List by list, so that the index serves for both orders, and nothing is sorted.
    let lists = transaction.prepare(&select_lists(table, accounts));
    let rows = transaction.prepare(&select_list(table, SQLITE));
    let (mut lists, mut rows) = (lists.map_err(failed)?, rows.map_err(failed)?);
    let mut lists = lists.query([]).map_err(failed)?;
    while let Some(list) = lists.next().map_err(failed)? {
        let account: i64 = list.get(0).map_err(failed)?;
        let name: rusqlite::types::Value = list.get(1).map_err(failed)?;
        let found = rows.query((account, name)).map_err(failed)?;
        if read(table, found, reader)? == Ended::Early {
            return Ok(Ended::Early);
        }
    }
    Ok(Ended::AtTheEnd)
}

fn read(table: &'static Table, mut rows: Rows<'_>, reader: &mut dyn Reader) -> Result<Ended, StoreError> {
    let failed = |error| StoreError::new(format!("read the table {}", table.name), error);
    while let Some(row) = rows.next().map_err(failed)? {
        if reader.row(stored(table, row)?).is_break() {
            return Ok(Ended::Early);
        }
    }
    Ok(Ended::AtTheEnd)
}

fn stored<'a>(table: &Table, row: &'a Row<'_>) -> Result<StoredRow<'a>, StoreError> {
    let mut next = 0;
    let mut read = |name: &str, kind: Kind| {
        let found = row
            .get_ref(next)
            .map_err(|error| StoreError::new("read a row", error))?;
        next += 1;
        value(found, kind).ok_or_else(|| wrong(table, row, name, found, kind))
    };
    let account = match read("account_id", Kind::Integer)? {
        Value::Integer(number) => number,
        _ => 0,
    };
    let mut values = Vec::with_capacity(table.columns.len());
    for column in table.columns {
        values.push(read(column.name, column.kind)?);
    }
    let (mut raw, mut deleted_at) = (None, None);
    if table.has_raw {
        if let Value::Json(Cow::Borrowed(text)) = read("raw", Kind::Json)? {
            raw = Some(text);
        }
        if let Value::Time(time) = read("deleted_at", Kind::Time)? {
            deleted_at = Some(time);
        }
    }
    let synced_at = match read("synced_at", Kind::Time)? {
        Value::Time(time) => time,
        _ => Time::default(),
    };
    Ok(StoredRow::new(account, values, synced_at).item(raw, deleted_at))
}

/// SQLite stores any value in any column, and another program may have written to it.
fn value(found: ValueRef<'_>, kind: Kind) -> Option<Value<'_>> {
    let text = || found.as_str().ok();
    Some(match (kind, found) {
        (_, ValueRef::Null) => Value::Null,
        (Kind::Bool, ValueRef::Integer(number @ 0..=1)) => Value::Bool(number == 1),
        (Kind::Integer, ValueRef::Integer(number)) => Value::Integer(number),
        (Kind::Money, ValueRef::Integer(number)) => Value::Money(Money(number)),
        (Kind::Real, ValueRef::Real(number)) => Value::Real(number),
        #[allow(clippy::cast_precision_loss, reason = "a real number need not be exact")]
        (Kind::Real, ValueRef::Integer(number)) => Value::Real(number as f64),
        (Kind::Text, ValueRef::Text(_)) => Value::Text(Cow::Borrowed(text()?)),
        (Kind::Json, ValueRef::Text(_)) => Value::Json(Cow::Borrowed(text()?)),
        (Kind::Time, ValueRef::Text(_)) => Value::Time(Time::parse(text()?)?),
        _ => return None,
    })
}

/// Names table, row, column, and the value if it is a number; a text may be private.
fn wrong(table: &Table, row: &Row<'_>, name: &str, found: ValueRef<'_>, kind: Kind) -> StoreError {
    let expected = match kind {
        Kind::Bool => "0 or 1",
        Kind::Integer => "an integer",
        Kind::Money => "an integer, in millionths",
        Kind::Real => "a number",
        Kind::Text => "text in UTF-8",
        Kind::Time => "a time like 2026-04-02T10:15:00.000000Z",
        Kind::Json => "JSON",
    };
    let found = match found {
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(text) => format!("a text of {} bytes", text.len()),
        ValueRef::Blob(bytes) => format!("a blob of {} bytes", bytes.len()),
        ValueRef::Null => "null".to_owned(),
    };
    let declared = if table.of_accounts { &[] } else { table.key };
    let positions = declared
        .iter()
        .filter_map(|name| Some((*name, table.position(name)? + 1)));
    let key = std::iter::once(("account_id", 0))
        .chain(positions)
        .filter_map(|(name, at)| match row.get_ref(at).ok()? {
            ValueRef::Integer(number) => Some(format!("{name} {number}")),
            ValueRef::Text(text) => Some(format!("{name} {}", String::from_utf8_lossy(text).escape_debug())),
            _ => None,
        });
    StoreError::message(format!(
        "the column `{name}` of the table `{}` has {found}, expected {expected}, in the row with {}",
        table.name,
        key.collect::<Vec<_>>().join(", ")
    ))
}
