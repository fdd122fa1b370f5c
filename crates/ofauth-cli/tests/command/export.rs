//! `ofauth export`

#![allow(clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::Instant;

use ofauth_sync::{Kind, Table, Time, tables};
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::record::Field;
use rusqlite::Connection;
use rusqlite::types::ValueRef;
use serde_json::Value;
use tempfile::TempDir;

use crate::support::{Running, code, demo, ofauth, stderr, stdout};

const FORMATS: [&str; 3] = ["parquet", "csv", "ndjson"];

/// The bytes of a copy of the demo.
static COPY: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a folder");
    let copy = folder.path().join("demo.db");
    let streams = "messages,transactions,subscribers,user-lists,connections";
    let to = copy.to_str().expect("UTF-8");
    let made = demo(&["sync", "--to", to, "--since", "2026-03-11", "--only", streams]);
    assert_eq!(code(&made), 0, "{}", stderr(&made));
    fs::read(copy).expect("a copy")
});

struct World(TempDir);

impl World {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        fs::write(folder.path().join("demo.db"), &*COPY).expect("it is written");
        Self(folder)
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn database(&self) -> Connection {
        Connection::open(self.path("demo.db")).expect("a database")
    }

    fn execute(&self, statement: &str) {
        let changed = self.database().execute(statement, []).expect(statement);
        assert!(changed > 0, "{statement}");
    }

    fn one<T: rusqlite::types::FromSql>(&self, query: &str) -> T {
        self.database().query_row(query, [], |row| row.get(0)).expect(query)
    }

    fn args<'a>(&'a self, paths: &'a [String; 2], rest: &[&'a str]) -> Vec<&'a str> {
        [&["export", paths[0].as_str(), "--to", paths[1].as_str()], rest].concat()
    }

    fn paths(&self, to: &str) -> [String; 2] {
        ["demo.db", to].map(|name| self.path(name).to_str().expect("UTF-8").to_owned())
    }

    fn try_export(&self, to: &str, rest: &[&str]) -> std::process::Output {
        let paths = self.paths(to);
        ofauth(&self.args(&paths, rest)).output().expect("it runs")
    }

    fn export(&self, to: &str, rest: &[&str]) -> Value {
        let output = self.try_export(to, rest);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        serde_json::from_str(&stdout(&output)).expect("one line of JSON")
    }

    fn refused(&self, to: &str, rest: &[&str], text: &str) {
        let output = self.try_export(to, rest);
        assert_ne!(code(&output), 0);
        assert!(stderr(&output).contains(text), "{}", stderr(&output));
    }

    /// The files of a table, in their order.
    fn files(&self, to: &str, table: &str) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.path(to).join(table)) else {
            return Vec::new();
        };
        let mut files: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
        files.sort();
        files
    }

    fn rows(&self, to: &str, table: &Table) -> Vec<Row> {
        self.files(to, table.name)
            .iter()
            .flat_map(|file| read(file, table))
            .collect()
    }

    /// The rows of the copy, as a reader sees them.
    fn newest(&self, to: &str, table: &Table) -> Vec<Row> {
        let mut newest = BTreeMap::new();
        for row in self.rows(to, table) {
            let number: u64 = row["export_number"].parse().expect("a number");
            let entry = newest.entry(key(table, &row)).or_insert((number, row.clone()));
            if entry.0 <= number {
                *entry = (number, row);
            }
        }
        let rows = newest.into_values().map(|(_, row)| row);
        rows.filter(|row| row["is_removed"] == "false").collect()
    }

    /// The rows of a table of the copy, in the form of [`read`].
    fn stored(&self, table: &Table) -> Vec<Row> {
        let database = self.database();
        let mut statement = database
            .prepare(&format!("SELECT * FROM {}", table.name))
            .expect("a table");
        let names: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut rows = statement.query([]).expect("rows");
        let mut all = BTreeMap::new();
        while let Some(row) = rows.next().expect("a row") {
            let cells = names.iter().enumerate().map(|(at, name)| {
                let is_bool = kind(table, name) == Kind::Bool;
                let text = match row.get_ref(at).expect("a value") {
                    ValueRef::Null => String::new(),
                    ValueRef::Integer(number) if is_bool => (number == 1).to_string(),
                    ValueRef::Integer(number) => number.to_string(),
                    ValueRef::Real(number) => number.to_string(),
                    ValueRef::Text(text) => String::from_utf8(text.to_vec()).expect("UTF-8"),
                    ValueRef::Blob(_) => panic!("a blob"),
                };
                (exported_name(name), text)
            });
            let row: Row = cells.collect();
            all.insert(key(table, &row), row);
        }
        all.into_values().collect()
    }
}

/// The values of a row by column, amounts in millionths, null as an empty text.
type Row = BTreeMap<String, String>;

fn exported_name(name: &str) -> String {
    name.strip_suffix("_micros").unwrap_or(name).to_owned()
}

fn kind(table: &Table, exported: &str) -> Kind {
    let mut columns = table.columns.iter();
    let found = columns.find(|column| column.name == exported || exported_name(column.name) == exported);
    found.map_or(Kind::Text, |column| column.kind)
}

fn key(table: &Table, row: &Row) -> Vec<String> {
    let of_table = if table.of_accounts { &[] } else { table.key };
    let names = std::iter::once("account_id").chain(of_table.iter().copied());
    names.map(|name| row[name].clone()).collect()
}

fn table(name: &str) -> &'static Table {
    tables().find(|table| table.name == name).expect("a table")
}

fn millionths(decimal: &str) -> String {
    let (units, decimals) = decimal.split_once('.').expect("decimals");
    format!("{units}{decimals:0<6}")
        .parse::<i64>()
        .expect("an amount")
        .to_string()
}

/// All rows of a file. Half a file is an error.
fn read(path: &Path, table: &Table) -> Vec<Row> {
    let amounts = |name: &str, text: String| match kind(table, name) {
        Kind::Money if !text.is_empty() => millionths(&text),
        Kind::Real if !text.is_empty() => text.parse::<f64>().expect("a number").to_string(),
        _ => text,
    };
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("parquet") => read_parquet(path),
        Some("csv") => {
            let mut reader = csv::Reader::from_path(path).expect("CSV");
            let rows = reader.deserialize::<Row>().map(|row| row.expect("a record"));
            let amounts = |(name, text): (String, String)| (name.clone(), amounts(&name, text));
            rows.map(|row| row.into_iter().map(amounts).collect()).collect()
        }
        Some("ndjson") => {
            let text = fs::read_to_string(path).expect("UTF-8");
            assert!(text.is_empty() || text.ends_with('\n'), "half a line");
            let cell = |name: &str, value: &serde_json::value::RawValue| match value.get() {
                "null" => String::new(),
                text if text.starts_with('"') => serde_json::from_str(text).expect("a text"),
                text => amounts(name, text.to_owned()),
            };
            let row = |line: &str| {
                let row: BTreeMap<String, Box<serde_json::value::RawValue>> = serde_json::from_str(line).expect("JSON");
                row.iter()
                    .map(|(name, value)| (name.clone(), cell(name, value)))
                    .collect()
            };
            text.lines().map(row).collect()
        }
        other => panic!("{other:?}"),
    }
}

fn read_parquet(path: &Path) -> Vec<Row> {
    let reader = SerializedFileReader::new(File::open(path).expect("a file")).expect("Parquet");
    let rows = reader.get_row_iter(None).expect("rows");
    let text = |field: &Field| match field {
        Field::Null => String::new(),
        Field::Bool(value) => value.to_string(),
        Field::Long(number) => number.to_string(),
        Field::Double(number) => number.to_string(),
        Field::Str(text) => text.clone(),
        Field::TimestampMicros(time) => Time(*time).to_string(),
        Field::Decimal(amount) => {
            assert_eq!((amount.precision(), amount.scale()), (18, 6));
            i64::from_be_bytes(amount.data().try_into().expect("8 bytes")).to_string()
        }
        other => panic!("{other:?}"),
    };
    rows.map(|row| {
        let row = row.expect("a row");
        row.get_column_iter()
            .map(|(name, field)| (name.clone(), text(field)))
            .collect()
    })
    .collect()
}

#[test]
fn each_format_has_the_rows_of_the_copy() {
    let world = World::new();
    for format in FORMATS {
        let report = world.export(format, &["--format", format, "--with-secrets"]);
        for table in tables() {
            let mut stored = world.stored(table);
            for row in &mut stored {
                row.insert("export_number".to_owned(), "1".to_owned());
                row.insert("is_removed".to_owned(), "false".to_owned());
            }
            let exported = world.newest(format, table);
            assert_eq!(exported.len(), stored.len(), "{format} {}", table.name);
            for (exported, stored) in exported.iter().zip(&stored) {
                assert_eq!(exported, stored, "{format} {}", table.name);
            }
            assert_eq!(report["tables"][table.name]["rows"], stored.len(), "{report}");
            assert_eq!(
                world.files(format, table.name).len(),
                1,
                "an empty table has a file, too"
            );
        }
        assert!(report["tables"]["messages"]["rows"].as_u64() > Some(600), "{report}");
        assert!(report["tables"]["transactions"]["rows"].as_u64() > Some(0), "{report}");
    }
}

#[test]
fn later_exports_write_what_has_changed() {
    let world = World::new();
    let messages = table("messages");
    for format in FORMATS {
        fs::write(world.path("demo.db"), &*COPY).expect("it is written");
        let args = ["--format", format];
        world.export(format, &args);
        let same = world.export(format, &args);
        assert_eq!(
            (&same["rows"], &same["removed"], &same["export"]),
            (&0.into(), &0.into(), &1.into())
        );
        assert_eq!(world.files(format, "messages").len(), 1);

        // Received again without a change.
        world.execute("UPDATE messages SET synced_at = '2030-01-01T00:00:00.000000Z'");
        assert_eq!(world.export(format, &args)["rows"], 0);

        let edited: i64 = world.one("SELECT max(message_id) FROM messages");
        world.execute(&format!(
            "UPDATE messages SET text = 'Edited.' WHERE message_id = {edited}"
        ));
        let deleted: i64 = world.one("SELECT min(message_id) FROM messages");
        let time = "2030-01-01T00:00:00.000000Z";
        world.execute(&format!(
            "UPDATE messages SET deleted_at = '{time}' WHERE message_id = {deleted}"
        ));
        world.execute("DELETE FROM transactions WHERE rowid = (SELECT min(rowid) FROM transactions)");
        let report = world.export(format, &args);
        assert_eq!(report["tables"]["messages"]["rows"], 2, "{report}");
        assert_eq!(
            report["tables"]["messages"]["file"],
            format!("messages/000002.{format}")
        );
        assert_eq!(report["tables"]["transactions"]["removed"], 1, "{report}");
        assert!(report["tables"]["subscribers"]["file"].is_null(), "{report}");
        let new = read(&world.files(format, "messages")[1], messages);
        let texts: Vec<_> = new.iter().map(|row| row["text"].as_str()).collect();
        assert!(texts.contains(&"Edited."), "{texts:?}");
        assert!(new.iter().any(|row| row["deleted_at"] == time));
        let removed = read(&world.files(format, "transactions")[1], table("transactions"));
        assert_eq!(removed.len(), 1);
        assert_eq!(
            (removed[0]["is_removed"].as_str(), removed[0]["gross"].as_str()),
            ("true", "")
        );
        for name in ["messages", "transactions", "message_media"] {
            let table = table(name);
            let keys = |rows: &[Row]| rows.iter().map(|row| key(table, row)).collect::<Vec<_>>();
            assert_eq!(keys(&world.newest(format, table)), keys(&world.stored(table)), "{name}");
        }

        // Anew: one file, and other tables stay.
        let full = world.export(format, &[&args[..], &["--full", "--only", "messages"]].concat());
        assert_eq!(full["tables"]["messages"]["rows"], world.stored(messages).len());
        assert_eq!(world.files(format, "messages").len(), 1);
        assert_eq!(world.files(format, "transactions").len(), 2);
        assert_eq!(world.export(format, &args)["rows"], 0);
    }
}

#[test]
fn an_export_that_is_killed_leaves_whole_files_and_no_gap() {
    const KILLS: u32 = 10;
    let world = World::new();
    let paths = world.paths("files");
    let args = world.args(&paths, &["--only", "messages,transactions"]);
    let started = Instant::now();
    world.export("another", &["--only", "messages,transactions"]);
    let whole = started.elapsed();
    let names = ["messages", "message_media", "transactions"];
    let mut killed = 0;
    for round in 0..KILLS {
        world.execute(&format!(
            "UPDATE messages SET text = 'Round {round}.' WHERE message_id % 7 = {}",
            round % 7
        ));
        world.execute("DELETE FROM transactions WHERE rowid = (SELECT max(rowid) FROM transactions)");
        let mut running = Running::start(&mut ofauth(&args));
        std::thread::sleep(whole * round / KILLS);
        running.0.kill().expect("it is a child");
        killed += u32::from(!running.0.wait().expect("it ends").success());
        for name in names {
            for file in world.files("files", name) {
                read(&file, table(name));
            }
        }
        if round % 3 == 2 {
            world.export("files", &["--only", "messages,transactions"]);
        }
    }
    assert!(killed > 0, "none was killed");
    world.export("files", &["--only", "messages,transactions"]);
    for name in names {
        let table = table(name);
        let content = |rows: Vec<Row>| -> Vec<_> {
            let row = |row: Row| (key(table, &row), row.get("text").cloned());
            rows.into_iter().map(row).collect()
        };
        assert_eq!(
            content(world.newest("files", table)),
            content(world.stored(table)),
            "{name}"
        );
        let total: u64 = world
            .files("files", name)
            .iter()
            .map(|file| read(file, table).len() as u64)
            .sum();
        let manifest: Value =
            serde_json::from_slice(&fs::read(world.path("files/manifest.json")).expect("a manifest")).expect("JSON");
        let files = manifest["tables"][name]["files"].as_array().expect("files");
        let count = |file: &Value| file["rows"].as_u64().unwrap_or(0) + file["removed"].as_u64().unwrap_or(0);
        assert_eq!(
            files.iter().map(count).sum::<u64>(),
            total,
            "{name}: the manifest has all files"
        );
    }
}

#[test]
fn an_export_does_not_begin_beside_another() {
    let world = World::new();
    world.export("files", &["--only", "transactions"]);
    let lock = File::open(world.path("files/.export/lock")).expect("a lock");
    lock.lock().expect("it is free");
    world.refused("files", &[], "another export is running");
    drop(lock);
    world.export("files", &["--only", "transactions"]);
}

#[test]
fn spreadsheets_run_no_text() {
    let world = World::new();
    let texts = [
        "=1+1",
        "+1",
        "-5",
        "@SUM(A1)",
        "\ttab",
        "\rreturn",
        "plain, \"quoted\"\nline",
    ];
    for (index, text) in texts.iter().enumerate() {
        let database = world.database();
        let row = format!("(SELECT rowid FROM messages ORDER BY rowid LIMIT 1 OFFSET {index})");
        let statement = format!("UPDATE messages SET text = ?1, price_micros = -5000000 WHERE rowid = {row}");
        database.execute(&statement, [text]).expect("a message");
    }
    world.export("plain", &["--format", "csv", "--only", "messages"]);
    world.export(
        "sheets",
        &["--format", "csv", "--only", "messages", "--csv-for-spreadsheets"],
    );
    let found = |to: &str| {
        let rows = world.rows(to, table("messages"));
        assert!(
            rows.iter().any(|row| row["price"] == "-5000000"),
            "numbers stay numbers"
        );
        rows.into_iter().map(|row| row["text"].clone()).collect::<Vec<_>>()
    };
    let (plain, escaped) = (found("plain"), found("sheets"));
    for text in &texts {
        assert!(plain.iter().any(|found| found == text), "{text:?}");
        let expected = if text.starts_with("plain") {
            (*text).to_owned()
        } else {
            format!("'{text}")
        };
        assert!(escaped.contains(&expected), "{expected:?}");
    }
    let bytes = fs::read(&world.files("plain", "messages")[0]).expect("a file");
    assert!(bytes.windows(2).any(|two| two == b"\r\n"), "RFC 4180");
    world.refused(
        "other",
        &["--csv-for-spreadsheets"],
        "--csv-for-spreadsheets is for CSV, expected --format csv",
    );
    world.refused("sheets", &["--format", "csv"], "escaped texts yes, expected no");
}

#[test]
fn secrets_are_written_only_on_request() {
    let world = World::new();
    let connection: String = world.one("SELECT max(connection_id) FROM connections");
    let secrets = [connection.as_str(), "signature="];
    let contents = |to: &str| {
        let mut text = String::new();
        for table in tables() {
            for row in world.rows(to, table) {
                text.extend(row.values().map(String::as_str));
            }
        }
        text
    };
    for format in FORMATS {
        world.export(format, &["--format", format]);
        let text = contents(format);
        assert!(text.contains("https://media.example/files/"), "media are named");
        for secret in secrets {
            assert!(!text.contains(secret), "{format}: {secret}");
        }
        let asked = format!("{format}-with-secrets");
        world.export(&asked, &["--format", format, "--with-secrets"]);
        for secret in secrets {
            assert!(contents(&asked).contains(secret), "{format}: {secret}");
        }
        let header = &world.rows(format, table("connections"))[0];
        assert!(!header.contains_key("connection_id"));
    }
    let manifest = fs::read_to_string(world.path("csv-with-secrets/manifest.json")).expect("a manifest");
    assert!(!manifest.contains(&connection));
}

#[test]
fn accounts_are_selected() {
    let world = World::new();
    let connection: String = world.one("SELECT connection_id FROM connections WHERE account_id = 3");
    world.export("files", &["--only", "transactions", "--account", &connection]);
    let rows = world.rows("files", table("transactions"));
    assert!(!rows.is_empty());
    assert!(rows.iter().all(|row| row["account_id"] == "3"));
    world.refused("files", &[], "accounts 3, expected all");
    let unknown = world.try_export("files", &["--account", "conn_unknown"]);
    assert_eq!(code(&unknown), 2);
    assert!(stderr(&unknown).contains("account 1 of those named is not in the copy"));
    assert!(!stderr(&unknown).contains("conn_unknown"), "it may be a secret");
}

#[test]
fn errors_name_what_is_wrong() {
    let world = World::new();
    world.refused(
        "files",
        &["--only", "massages"],
        "`massages` is no stream, expected one of",
    );
    let missing = ofauth(&["export", "/nowhere/copy.db", "--to", "/nowhere/files"])
        .output()
        .expect("it runs");
    assert_eq!(code(&missing), 1);
    assert!(
        stderr(&missing).contains("cannot open /nowhere/copy.db: No such file"),
        "{}",
        stderr(&missing)
    );

    fs::create_dir(world.path("own")).expect("a folder");
    fs::write(world.path("own/notes.txt"), "mine").expect("a file");
    world.refused(
        "own",
        &[],
        "has other files, expected an empty folder or one with an export",
    );
    assert_eq!(
        fs::read_dir(world.path("own")).expect("a folder").count(),
        1,
        "nothing is added"
    );

    world.export("files", &[]);
    world.refused(
        "files",
        &["--format", "csv"],
        "other settings: format parquet, expected csv",
    );
    world.export("files", &["--format", "csv", "--full"]);
    assert_eq!(
        world.files("files", "messages")[0]
            .extension()
            .and_then(|found| found.to_str()),
        Some("csv")
    );

    let checkpoint = world.path("files/.export/messages-000002.checkpoint");
    fs::write(&checkpoint, "half").expect("a file");
    world.refused("files", &["--format", "csv"], "has 4 bytes, expected ");

    world.execute("UPDATE transactions SET gross_micros = 1000000000000000000 WHERE rowid = 1");
    let large = "the column `gross` has 1000000000000.00, expected less than 1000000000000 units";
    world.refused("large", &["--only", "transactions"], large);
    world.refused("large", &["--only", "transactions"], "transactions/000001.parquet");
    world.execute("UPDATE transactions SET gross_micros = 'much' WHERE rowid = 1");
    let text = "the column `gross_micros` of the table `transactions` has a text of 4 bytes, expected an integer";
    world.refused("large", &["--only", "transactions"], text);
    assert!(world.files("large", "transactions").is_empty(), "no half file");

    fs::write(world.path("demo.db"), "").expect("a file");
    world.refused("files", &[], "is no copy: it has no table sync_schema");
}

#[test]
fn a_folder_is_private() {
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let world = World::new();
        world.export("files", &["--only", "transactions"]);
        let mode = fs::metadata(world.path("files"))
            .expect("a folder")
            .permissions()
            .mode();
        assert_eq!(mode & 0o077, 0, "{mode:o}");
    }
}

#[test]
fn a_copy_is_exported_while_it_is_written() {
    let world = World::new();
    let database = world.database();
    database
        .execute_batch("BEGIN IMMEDIATE; UPDATE messages SET text = 'Not yet.'")
        .expect("it is free");
    world.export("files", &["--only", "messages"]);
    assert!(
        world
            .rows("files", table("messages"))
            .iter()
            .all(|row| row["text"] != "Not yet.")
    );
    database.execute_batch("COMMIT").expect("it is committed");
    let report = world.export("files", &["--only", "messages"]);
    assert_eq!(
        report["tables"]["messages"]["rows"],
        report["tables"]["messages"]["total"]
    );
}
