//! SQL made from the declarations, for both databases.

use std::fmt::Write;

use crate::table::{Column, Table};
use crate::value::Kind;

/// What differs between the databases.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Dialect {
    /// The name of a type.
    pub type_name: fn(Kind) -> &'static str,
    /// The type of the column that numbers the accounts.
    pub account_number: &'static str,
    /// The placeholder of a parameter, counted from 1.
    pub placeholder: fn(usize) -> String,
    /// The day of a time in UTC, as an expression.
    pub day: fn(&str) -> String,
}

/// SQLite. The types are names that other tools recognize; SQLite itself stores any value in any column.
pub const SQLITE: Dialect = Dialect {
    type_name: |kind| match kind {
        Kind::Bool => "BOOLEAN",
        Kind::Integer | Kind::Money => "INTEGER",
        Kind::Real => "REAL",
        Kind::Text => "TEXT",
        Kind::Time => "TIMESTAMP",
        Kind::Json => "JSON",
    },
    account_number: "INTEGER PRIMARY KEY",
    placeholder: |number| format!("?{number}"),
    day: |time| format!("date({time})"),
};

/// `CREATE TABLE IF NOT EXISTS`, with the columns up to a schema version.
#[must_use]
pub fn create_table(table: &Table, version: u32, dialect: Dialect) -> String {
    let mut lines = Vec::new();
    let integer = (dialect.type_name)(Kind::Integer);
    lines.push(if table.of_accounts {
        format!("account_id {}", dialect.account_number)
    } else {
        format!("account_id {integer} NOT NULL REFERENCES connections (account_id)")
    });
    for column in table.columns.iter().filter(|column| column.since <= version) {
        lines.push(column_definition(table, column, dialect));
    }
    if table.has_raw {
        lines.push(format!("raw {}", (dialect.type_name)(Kind::Json)));
        lines.push(format!("deleted_at {}", (dialect.type_name)(Kind::Time)));
    }
    lines.push(format!("synced_at {} NOT NULL", (dialect.type_name)(Kind::Time)));
    let key = table.key.join(", ");
    lines.push(if table.of_accounts {
        format!("UNIQUE ({key})")
    } else {
        format!("PRIMARY KEY (account_id, {key})")
    });
    for reference in table.references {
        let columns = reference.columns.join(", ");
        lines.push(format!(
            "FOREIGN KEY (account_id, {columns}) REFERENCES {} (account_id, {columns})",
            reference.table
        ));
    }
    format!(
        "CREATE TABLE IF NOT EXISTS {} (\n  {}\n)",
        table.name,
        lines.join(",\n  ")
    )
}

/// The definition of a column, as in `CREATE TABLE` and `ADD COLUMN`.
#[must_use]
pub fn column_definition(table: &Table, column: &Column, dialect: Dialect) -> String {
    let in_key = table.key.contains(&column.name);
    let not_null = if in_key { " NOT NULL" } else { "" };
    format!("{} {}{not_null}", column.name, (dialect.type_name)(column.kind))
}

/// Inserts a row or replaces the one with its key. The parameters are `account_id`, but for the table of accounts, then
/// the columns of the table, `raw` if it has one, and `synced_at`.
#[must_use]
pub fn upsert(table: &Table, dialect: Dialect) -> String {
    let mut names: Vec<&str> = Vec::new();
    if !table.of_accounts {
        names.push("account_id");
    }
    names.extend(table.columns.iter().map(|column| column.name));
    if table.has_raw {
        names.push("raw");
    }
    names.push("synced_at");
    let parameters: Vec<_> = (1..=names.len()).map(dialect.placeholder).collect();
    let is_key = |name: &&str| *name == "account_id" || table.key.contains(name);
    let mut changes: Vec<_> = names
        .iter()
        .filter(|name| !is_key(name))
        .map(|name| format!("{name} = excluded.{name}"))
        .collect();
    if table.has_raw {
        changes.push("deleted_at = NULL".to_owned());
    }
    let conflict = if table.of_accounts {
        table.key.join(", ")
    } else {
        format!("account_id, {}", table.key.join(", "))
    };
    format!(
        "INSERT INTO {} ({}) VALUES ({}) ON CONFLICT ({conflict}) DO UPDATE SET {}",
        table.name,
        names.join(", "),
        parameters.join(", "),
        changes.join(", ")
    )
}

/// The condition of a [`Sweep`](crate::store::Sweep): the parameters are `account_id`, but for the table of accounts, the
/// values of `scope`, the ends of the range that are given, and the time before which rows were last received. The
/// first has the number `first`.
#[must_use]
pub fn sweep_condition(
    table: &Table,
    scope: &[&str],
    range: Option<(&str, bool, bool)>,
    first: usize,
    dialect: Dialect,
) -> String {
    let mut condition = String::new();
    let mut number = first;
    let mut and = |left: &str, compare: &str| {
        let joint = if condition.is_empty() { "" } else { " AND " };
        // Writing to a String cannot fail.
        let _ = write!(condition, "{joint}{left} {compare} {}", (dialect.placeholder)(number));
        number += 1;
    };
    if !table.of_accounts {
        and("account_id", "=");
    }
    for name in scope {
        and(name, "=");
    }
    if let Some((name, from, to)) = range {
        if from {
            and(name, ">=");
        }
        if to {
            and(name, "<");
        }
    }
    and("synced_at", "<");
    if table.has_raw {
        condition.push_str(" AND deleted_at IS NULL");
    }
    condition
}
