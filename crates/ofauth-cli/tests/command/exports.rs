//! `--append`

use std::fs;
use std::path::{Path, PathBuf};
#[cfg(unix)]
use std::process::Stdio;
use std::process::{Command, Output};
#[cfg(unix)]
use std::time::Duration;

use serde_json::Value;
use tempfile::TempDir;

#[cfg(unix)]
use crate::support::{Running, environment_of, server_that_stalls};
use crate::support::{code, environment, mock, ofauth, stderr, stdout};

struct Files {
    _folder: TempDir,
    rows: PathBuf,
    cursor: PathBuf,
}

fn files(name: &str) -> Files {
    let folder = tempfile::tempdir().expect("a folder");
    Files {
        rows: folder.path().join(name),
        cursor: folder.path().join(format!("{name}.cursor")),
        _folder: folder,
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("a plain name")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("a file")
}

fn checkpoint(files: &Files) -> Value {
    serde_json::from_str(&read(&files.cursor)).expect("JSON")
}

fn command(lines: &[String], args: &[&str]) -> Command {
    let mut command = ofauth(args);
    command.envs(environment(lines));
    command
}

fn run(lines: &[String], args: &[&str]) -> Output {
    command(lines, args).output().expect("it runs")
}

#[test]
fn runs_continue_until_the_file_is_complete() {
    let (_running, lines) = mock(&[]);
    for (list, name) in [
        (&["messages", "list", "4101"][..], "messages.csv"),
        (&["messages", "list", "4101"], "messages.ndjson"),
        (&["subscribers"], "subscribers.csv"),
        (&["earnings"], "payments.csv"),
        (&["earnings", "chargebacks"], "chargebacks.csv"),
        (&["posts"], "posts.csv"),
        (&["vault"], "media.jsonl"),
        (&["connections"], "connections.csv"),
        (&["call", "listChatMessages", "-p", "userId=4101"], "call.csv"),
        (&["call", "listUserLists"], "call.ndjson"),
    ] {
        let format = if name.ends_with("csv") { "csv" } else { "ndjson" };
        let whole = run(&lines, &[list, &["--all", "--output", format]].concat());
        assert_eq!(code(&whole), 0, "{name}: {}", stderr(&whole));
        let files = files(name);
        // Limits that end within pages and at their ends.
        let mut runs = 0;
        while !files.cursor.exists() || checkpoint(&files)["complete"] == false {
            let limit = ["1", "9", "10", "37"][runs % 4];
            let output = run(
                &lines,
                &[list, &["--append", text(&files.rows), "--limit", limit]].concat(),
            );
            assert_eq!(
                (code(&output), stdout(&output)),
                (0, String::new()),
                "{name}: {}",
                stderr(&output)
            );
            runs += 1;
            assert!(runs < 200, "{name}");
        }
        assert_eq!(read(&files.rows), stdout(&whole), "{name}");
        let again = run(&lines, &[list, &["--append", text(&files.rows), "--all"]].concat());
        assert_eq!(code(&again), 0, "{name}");
        assert!(stderr(&again).contains("is complete"), "{name}: {}", stderr(&again));
        assert_eq!(read(&files.rows), stdout(&whole), "{name}");
    }
}

#[test]
fn a_list_of_nothing_has_a_header_once() {
    let (_running, lines) = mock(&[]);
    let files = files("none.csv");
    for _ in 0..2 {
        let output = run(&lines, &["messages", "list", "4102", "--append", text(&files.rows)]);
        assert_eq!(code(&output), 0, "{}", stderr(&output));
        assert_eq!(read(&files.rows).lines().count(), 1);
    }
}

#[test]
fn rows_that_the_cursor_does_not_cover_are_asked_for_again() {
    let (_running, lines) = mock(&[]);
    let list = ["messages", "list", "4101", "--append"];
    let whole = stdout(&run(&lines, &["messages", "list", "4101", "--all", "--output", "csv"]));
    let files = files("messages.csv");
    let append = |rest: &[&str]| run(&lines, &[&list, &[text(&files.rows)][..], rest].concat());
    assert_eq!(code(&append(&["--limit", "20"])), 0);
    let covered = read(&files.rows);
    let checkpoint = checkpoint(&files);

    // Killed between rows and checkpoint, even in the middle of a row.
    let mut killed = checkpoint.clone();
    killed["running"] = Value::from(true);
    fs::write(&files.cursor, killed.to_string()).expect("our own folder");
    fs::write(&files.rows, whole.get(..covered.len() + 150).expect("more rows")).expect("our own folder");
    let output = append(&["--all"]);
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert_eq!(read(&files.rows), whole);
}

#[test]
fn rows_changed_by_others_are_not_cut_off() {
    let (_running, lines) = mock(&[]);
    let files = files("messages.csv");
    let append = |rest: &[&str]| {
        run(
            &lines,
            &[&["messages", "list", "4101", "--append", text(&files.rows)], rest].concat(),
        )
    };
    // It contains something that no run has written.
    fs::write(&files.rows, "mine\n").expect("our own folder");
    let refused = append(&["--all"]);
    assert_eq!(code(&refused), 2);
    assert!(stderr(&refused).contains("is not empty"), "{}", stderr(&refused));
    assert_eq!(read(&files.rows), "mine\n");
    fs::remove_file(&files.rows).expect("our own folder");

    assert_eq!(code(&append(&["--limit", "5"])), 0);
    let rows = read(&files.rows);
    for changed in [format!("{rows}mine\n"), rows[..10].to_owned(), String::new()] {
        fs::write(&files.rows, &changed).expect("our own folder");
        let refused = append(&["--all"]);
        assert_eq!(code(&refused), 2, "{changed}");
        assert!(stderr(&refused).contains("bytes, expected the"), "{}", stderr(&refused));
        assert_eq!(read(&files.rows), changed);
    }
    fs::write(&files.rows, &rows).expect("our own folder");
    fs::write(&files.cursor, "{}").expect("our own folder");
    let refused = append(&["--all"]);
    assert_eq!(code(&refused), 2);
    assert!(stderr(&refused).contains("to start over"), "{}", stderr(&refused));
}

#[test]
fn one_file_is_of_one_list() {
    let (_running, lines) = mock(&[]);
    let files = files("messages.csv");
    let path = text(&files.rows);
    let first = [
        "messages", "list", "4101", "--query", "invoice", "--append", path, "--limit", "1",
    ];
    assert_eq!(code(&run(&lines, &first)), 0);
    let rows = read(&files.rows);
    for (args, expected) in [
        (&["messages", "list", "4103", "--query", "invoice"][..], "userId=4101"),
        (&["messages", "list", "4101"], "query=invoice"),
        (
            &["messages", "list", "4101", "--query", "invoice", "--output", "ndjson"],
            "format csv",
        ),
        (
            &[
                "messages",
                "list",
                "4101",
                "--query",
                "invoice",
                "--csv-for-spreadsheets",
            ],
            "spreadsheets",
        ),
        (&["chats"], "operation listChatMessages"),
        (
            &["call", "listChatMessages", "-p", "userId=4101", "-p", "query=invoice"],
            "columns",
        ),
    ] {
        let refused = run(&lines, &[args, &["--append", path]].concat());
        assert_eq!(code(&refused), 2, "{args:?}: {}", stderr(&refused));
        assert!(stderr(&refused).contains(expected), "{args:?}: {}", stderr(&refused));
    }
    let mut other = command(&lines, &first);
    other.env("OFAUTH_CONNECTION_ID", "conn_of_another");
    let refused = other.output().expect("it runs");
    assert_eq!(code(&refused), 2);
    assert!(stderr(&refused).contains("of another account"), "{}", stderr(&refused));
    assert!(
        !read(&files.cursor).contains("conn_"),
        "the id of a connection is a secret"
    );
    assert_eq!(read(&files.rows), rows);
}

#[test]
fn a_run_without_a_response_creates_no_file() {
    let (_running, lines) = mock(&[]);
    let files = files("messages.csv");
    let append = |user| run(&lines, &["messages", "list", user, "--append", text(&files.rows)]);
    // The chat does not exist.
    assert_eq!(code(&append("4999")), 5);
    let output = append("4101");
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    assert_eq!(
        csv::Reader::from_reader(read(&files.rows).as_bytes()).records().count(),
        10
    );
}

#[test]
fn files_that_cannot_be_appended_to_are_rejected() {
    let files = files("messages.txt");
    let path = text(&files.rows);
    for (args, expected) in [
        (&["--append", path][..], "expected --output csv or ndjson"),
        (
            &["--append", path, "--output", "json"],
            "expected --output csv or ndjson",
        ),
        (
            &["--append", path, "--output", "csv", "--after-cursor", "7"],
            "cannot be used with",
        ),
        (
            &["--append", path, "--output", "csv", "--first-id", "7"],
            "cannot be used with",
        ),
        (&["--append", "/", "--output", "csv"], "cannot open"),
    ] {
        let refused = ofauth(&[&["--demo", "messages", "list", "4101"], args].concat()).output();
        let refused = refused.expect("it runs");
        assert_eq!(code(&refused), 2, "{args:?}");
        assert!(stderr(&refused).contains(expected), "{args:?}: {}", stderr(&refused));
        assert!(!files.rows.exists() && !files.cursor.exists(), "{args:?}");
    }
}

#[test]
#[cfg(unix)]
fn an_interrupted_run_says_how_to_continue() {
    for (signal, exit, word) in [("INT", 130, "interrupted"), ("TERM", 143, "terminated")] {
        let files = files("messages.csv");
        let mut command = ofauth(&["messages", "list", "4101", "--all", "--append", text(&files.rows)]);
        let mut running = Running::start(command.envs(environment_of(&server_that_stalls())));
        while !files.cursor.exists() || checkpoint(&files)["cursor"].is_null() {
            std::thread::sleep(Duration::from_millis(5));
        }
        running.signal(signal);
        assert_eq!(running.ends(), Some(exit));
        let said = running.stderr();
        assert!(said.starts_with(&format!("error: {word} after 1 messages\n")), "{said}");
        assert!(said.contains("run it again to continue"), "{said}");
        assert_eq!(read(&files.rows).lines().count(), 2);
        assert_eq!(checkpoint(&files)["cursor"], "7");
    }
}

#[test]
#[cfg(unix)]
fn kills_at_any_time_neither_lose_nor_repeat_a_row() {
    let (_running, lines) = mock(&[]);
    let whole = stdout(&run(&lines, &["messages", "list", "4101", "--all", "--output", "csv"]));
    let files = files("messages.csv");
    let args = ["messages", "list", "4101", "--all", "--append", text(&files.rows)];
    let mut killed = 0;
    loop {
        let mut command = command(&lines, &args);
        let mut child = command
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        // Each run gets a little further, so that the kills happen anywhere.
        let before = fs::metadata(&files.rows).map_or(0, |found| found.len());
        let goal = before + 700 * (killed % 5 + 1);
        let ended = loop {
            if child.try_wait().expect("it is a child").is_some() {
                break true;
            }
            if fs::metadata(&files.rows).is_ok_and(|found| found.len() >= goal) {
                break false;
            }
        };
        if ended {
            let output = child.wait_with_output().expect("it has ended");
            assert_eq!(code(&output), 0, "{}", stderr(&output));
            break;
        }
        child.kill().expect("it runs");
        child.wait().expect("it is a child");
        killed += 1;
    }
    assert!(killed > 3, "{killed}");
    assert_eq!(read(&files.rows), whole);
}

#[test]
#[cfg(unix)]
fn two_runs_do_not_write_one_file() {
    let files = files("messages.csv");
    let args = ["messages", "list", "4101", "--all", "--append", text(&files.rows)];
    let address = server_that_stalls();
    let _running = Running::start(ofauth(&args).envs(environment_of(&address)));
    while !files.cursor.exists() || checkpoint(&files)["cursor"].is_null() {
        std::thread::sleep(Duration::from_millis(5));
    }
    let refused = ofauth(&args).envs(environment_of(&address)).output().expect("it runs");
    assert_eq!(code(&refused), 1);
    assert!(stderr(&refused).contains("by another run"), "{}", stderr(&refused));
}
