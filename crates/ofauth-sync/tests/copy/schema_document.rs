//! SCHEMA.md is made from the schema of a new copy: `OFAUTH_UPDATE=1 cargo test -p ofauth-sync schema_document`.

use std::fmt::Write;

use ofauth_sync::{Order, STREAMS, SqliteStore, Table, tables};
use rusqlite::Connection;

use crate::support::{all, open};

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/SCHEMA.md");

#[test]
fn is_current() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("copy.db");
    drop(SqliteStore::open(&path).expect("a copy"));
    let written = document(&open(&path));
    if std::env::var_os("OFAUTH_UPDATE").is_some() {
        std::fs::write(FILE, &written).expect("it is written");
    }
    let current = std::fs::read_to_string(FILE).unwrap_or_default();
    assert!(
        current == written,
        "SCHEMA.md is stale: OFAUTH_UPDATE=1 cargo test -p ofauth-sync schema_document"
    );
}

fn document(database: &Connection) -> String {
    let mut text = String::from(
        "# The schema of a copy\n\n<!-- Made from the schema of a new copy by a test; do not edit. -->\n\n\
         ```mermaid\nerDiagram\n",
    );
    for table in tables() {
        diagram(&mut text, database, table);
    }
    text.push_str("```\n\n## Tables\n");
    for table in tables() {
        describe(&mut text, database, table);
    }
    text.push_str("\n## Views\n\n| view | a row is | columns |\n| --- | --- | --- |\n");
    let views: Vec<String> = all(
        database,
        "SELECT name FROM sqlite_master WHERE type = 'view' ORDER BY name",
    );
    for view in ofauth_sync::views(ofauth_sync::sql::SQLITE) {
        assert!(views.iter().any(|name| name == view.name));
        let names: Vec<String> = all(
            database,
            &format!("SELECT name FROM pragma_table_info('{}')", view.name),
        );
        let _ = writeln!(text, "| `{}` | {} | {} |", view.name, view.about, names.join(", "));
    }
    text.push_str(
        "\n## What changes can be seen\n\nThe API has no list of changes. An edit or a deletion is seen when the item is read \
         again; a full run, `--full-after`,\nreads all again.\n\n\
         | stream | table | key | order | cursor | edits are seen | deletions are seen | no client can see |\n\
         | --- | --- | --- | --- | --- | --- | --- | --- |\n",
    );
    for stream in STREAMS {
        let order = match stream.order {
            Order::NewestFirst { .. } => "newest first",
            Order::RecentFirst { .. } => "last changed first",
            _ => "any",
        };
        let cursor = match (stream.operation.paging.as_ref(), stream.cursor) {
            (Some(paging), _) => format!("`{}`", paging.cursor),
            (None, Some(cursor)) => format!("`{}`", cursor.parameter),
            (None, None) => "none: one page".to_owned(),
        };
        let key = stream.table.key.join(", ");
        let changes = &stream.changes;
        let _ = writeln!(
            text,
            "| `{}` | `{}` | {key} | {order} | {cursor} | {} | {} | {} |",
            stream.name, stream.table.name, changes.edits, changes.deletions, changes.unseen
        );
    }
    text.push_str("\n## Tables of the copy itself\n\n| table | columns |\n| --- | --- |\n");
    let own = "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'sync\\_%' ESCAPE '\\' ORDER BY name";
    for table in all::<String>(database, own) {
        let names: Vec<String> = all(database, &format!("SELECT name FROM pragma_table_info('{table}')"));
        let _ = writeln!(text, "| `{table}` | {} |", names.join(", "));
    }
    text
}

/// The key and the references of a table; all columns are below.
fn diagram(text: &mut String, database: &Connection, table: &Table) {
    let name = table.name;
    let _ = writeln!(text, "  {name} {{");
    let columns = "SELECT lower(replace(type, ' ', '_')) || ' ' || name || CASE WHEN pk > 0 THEN ' PK' ELSE '' END \
                   FROM pragma_table_info('{}')";
    for column in all::<String>(database, &columns.replace("{}", name)) {
        let _ = writeln!(text, "    {column}");
    }
    text.push_str("  }\n");
    let parents = format!("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list('{name}') ORDER BY id DESC");
    for parent in all::<String>(database, &parents) {
        let _ = writeln!(text, "  {parent} ||--o{{ {name} : has");
    }
}

fn describe(text: &mut String, database: &Connection, table: &Table) {
    let _ = writeln!(
        text,
        "\n### {}\n\n{}\n\n| column | type | from |\n| --- | --- | --- |",
        table.name, table.about
    );
    let columns: Vec<String> = all(
        database,
        &format!("SELECT name || '|' || type FROM pragma_table_info('{}')", table.name),
    );
    for column in columns {
        let (name, kind) = column.split_once('|').unwrap_or((&column, ""));
        let declared = table.columns.iter().find(|column| column.name == name);
        let from = match declared.map(|column| column.source) {
            Some(ofauth_sync::Source::Field(path)) => format!("`{path}`"),
            Some(ofauth_sync::Source::Partition) => "the list that it is in".to_owned(),
            Some(ofauth_sync::Source::Parent(_)) => "the item that it is part of".to_owned(),
            Some(_) => "the index, from 0".to_owned(),
            None => match name {
                "account_id" => "the number of the account",
                "raw" => "the item as JSON",
                "deleted_at" => "when it was found missing",
                _ => "when the row was last received",
            }
            .to_owned(),
        };
        let _ = writeln!(text, "| `{name}` | {kind} | {from} |");
    }
}
