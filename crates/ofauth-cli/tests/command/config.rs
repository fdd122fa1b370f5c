//! `ofauth config`, and profiles.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

use crate::support::{code, environment, mock, ofauth, stderr, stdout};

const SECRET: &str = "sk_live_planted_secret";

/// A config file of its own.
struct Home {
    folder: TempDir,
}

impl Home {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        Self { folder }
    }

    fn path(&self) -> PathBuf {
        self.folder.path().join("ofauth/config.toml")
    }

    fn command(&self, args: &[&str]) -> Command {
        let mut command = ofauth(args);
        command.env("OFAUTH_CONFIG", self.path());
        command
    }

    fn run(&self, args: &[&str]) -> Output {
        self.command(args).output().expect("it runs")
    }

    /// Runs with this text on stdin.
    fn given(&self, args: &[&str], text: &str) -> Output {
        let mut command = self.command(args);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("it starts");
        let mut stdin = child.stdin.take().expect("stdin is piped");
        // It may end without reading.
        let _ = stdin.write_all(text.as_bytes());
        drop(stdin);
        child.wait_with_output().expect("it ends")
    }
}

#[test]
fn a_profile_has_the_settings_of_an_account() {
    let (_running, lines) = mock(&[]);
    let home = Home::new();
    for (name, value) in environment(&lines) {
        let name = name.trim_start_matches("OFAUTH_").to_ascii_lowercase();
        let profile = ["--profile", "mock"];
        let output = match name.as_str() {
            "base_url" => home.run(&[&["config", "set", &name, &value], &profile[..]].concat()),
            _ => home.given(
                &[&["config", "set", &name], &profile[..]].concat(),
                &format!("{value}\n"),
            ),
        };
        assert_eq!(
            (code(&output), stdout(&output)),
            (0, String::new()),
            "{}",
            stderr(&output)
        );
        assert!(!stderr(&output).contains(&value), "{}", stderr(&output));
    }
    let list = ["messages", "list", "4101", "--limit", "2", "--output", "ndjson"];
    let lists = |output: Output| (code(&output), stdout(&output).lines().count());
    // The profile is chosen by an argument, a variable or the file.
    assert_eq!(lists(home.run(&list)), (3, 0));
    assert_eq!(lists(home.run(&[&list[..], &["--profile", "mock"]].concat())), (0, 2));
    let with_variable = home.command(&list).env("OFAUTH_PROFILE", "mock").output();
    assert_eq!(lists(with_variable.expect("it runs")), (0, 2));
    assert_eq!(code(&home.run(&["config", "set", "profile", "mock"])), 0);
    assert_eq!(lists(home.run(&list)), (0, 2));
    // The environment takes precedence over the file's choice, the argument over the environment.
    let other_key = |args: &[&str]| {
        home.command(args)
            .env("OFAUTH_API_KEY", "sk_other")
            .output()
            .expect("it runs")
    };
    assert_eq!(lists(other_key(&list)), (3, 0));
    assert_eq!(lists(other_key(&[&list[..], &["--profile", "mock"]].concat())), (0, 2));
    assert_eq!(code(&home.run(&["config", "unset", "api_key"])), 0);
    assert_eq!(lists(home.run(&list)), (3, 0));
}

#[test]
fn values_are_listed_and_secrets_are_not() {
    let home = Home::new();
    assert_eq!(
        stdout(&home.run(&["config", "path"])),
        format!("{}\n", home.path().display())
    );
    assert_eq!(code(&home.given(&["config", "set", "api_key"], SECRET)), 0);
    assert_eq!(
        code(&home.run(&["config", "set", "tz", "Europe/Berlin", "--profile", "agency-b"])),
        0
    );
    assert_eq!(
        stdout(&home.run(&["config", "list"])),
        "profile = default\ndefault.api_key = [set]\nagency-b.tz = Europe/Berlin\n"
    );
    for (args, expected) in [
        (&["config", "get", "api_key"][..], "[set]\n"),
        (&["config", "get", "profile"], "default\n"),
        (&["config", "get", "tz", "--profile", "agency-b"], "Europe/Berlin\n"),
    ] {
        assert_eq!(stdout(&home.run(args)), expected, "{args:?}");
    }
    let unset = home.run(&["config", "get", "tz"]);
    assert_eq!((code(&unset), stdout(&unset)), (1, String::new()));
    // The time zone of a profile is used.
    let table = home.run(&[
        "--demo",
        "messages",
        "list",
        "4101",
        "--limit",
        "1",
        "--profile",
        "agency-b",
    ]);
    assert!(
        stdout(&table).contains("Sent (Europe/Berlin)"),
        "{}{}",
        stdout(&table),
        stderr(&table)
    );
}

#[test]
#[cfg(unix)]
fn only_its_owner_can_read_the_file() {
    use std::os::unix::fs::PermissionsExt;
    let home = Home::new();
    let mode = |path: &std::path::Path| fs::metadata(path).expect("it exists").permissions().mode() & 0o777;
    assert_eq!(code(&home.given(&["config", "set", "api_key"], SECRET)), 0);
    assert_eq!(mode(&home.path()), 0o600);
    assert_eq!(mode(home.path().parent().expect("a folder")), 0o700);
    fs::set_permissions(home.path(), fs::Permissions::from_mode(0o644)).expect("our own file");
    let output = home.run(&["config", "list"]);
    assert!(
        stderr(&output).contains("can be read by other users"),
        "{}",
        stderr(&output)
    );
    assert_eq!(code(&home.run(&["config", "set", "tz", "UTC"])), 0);
    assert_eq!(mode(&home.path()), 0o600);
    // No other file is left beside it.
    assert_eq!(
        fs::read_dir(home.path().parent().expect("a folder"))
            .expect("it is read")
            .count(),
        1
    );
}

#[test]
fn what_a_person_has_written_stays() {
    let home = Home::new();
    fs::create_dir_all(home.path().parent().expect("a folder")).expect("our own folder");
    fs::write(home.path(), "# mine\n[profiles.default] # the first\ntz = 'UTC'\n").expect("our own folder");
    assert_eq!(
        code(&home.run(&["--quiet", "config", "set", "base_url", "http://127.0.0.1:1"])),
        0
    );
    let text = fs::read_to_string(home.path()).expect("the file");
    assert!(
        text.starts_with("# mine\n[profiles.default] # the first\ntz = 'UTC'\n"),
        "{text}"
    );
    assert!(text.contains("base_url = \"http://127.0.0.1:1\"\n"), "{text}");
}

#[test]
fn a_secret_is_no_argument_and_values_are_checked() {
    let home = Home::new();
    for (args, text, expected) in [
        (&["config", "set", "api_key", SECRET][..], "", "cannot be an argument"),
        (
            &["config", "set", "api_key"],
            "two words",
            "expected the API key without spaces",
        ),
        (&["config", "set", "api_key"], "", "expected the API key"),
        (&["config", "set", "webhook_secret"], "whsec_!", "whsec_"),
        (&["config", "set", "base_url", "ftp://a"], "", "expected a URL"),
        (&["config", "set", "base_url"], "", "expected a value"),
        (&["config", "set", "tz", "Mars/Olympus"], "", "expected a time zone"),
        (
            &["config", "set", "tz", "UTC", "--profile", "a b"],
            "",
            "letters, digits",
        ),
        (&["config", "set", "profile", "nobody"], "", "there is no profile"),
        (&["config", "set", "colour", "red"], "", "connection_id"),
    ] {
        let output = home.given(args, text);
        assert_eq!((code(&output), stdout(&output)), (2, String::new()), "{args:?}");
        let said = stderr(&output);
        assert!(said.contains(expected), "{args:?}: {said}");
        assert!(!said.contains(SECRET) && !said.contains("two words"), "{said}");
        assert!(!home.path().exists(), "{args:?}");
    }
}

#[test]
fn a_wrong_file_is_named_and_its_content_is_not_shown() {
    for (text, expected) in [
        (
            format!("[profiles.default]\napi_key = {SECRET}\n"),
            "line 2: expected TOML",
        ),
        (
            format!("[profiles.default]\napi_kee = '{SECRET}'\n"),
            "unknown setting `default.api_kee`",
        ),
        (
            "[profiles.default]\napi_key = 5\n".to_owned(),
            "`default.api_key` is not a text",
        ),
        ("api_key = 'a'\n".to_owned(), "unknown key `api_key`"),
        ("profile = 'nobody'\n".to_owned(), "there is no profile \"nobody\""),
    ] {
        let home = Home::new();
        fs::create_dir_all(home.path().parent().expect("a folder")).expect("our own folder");
        fs::write(home.path(), text).expect("our own folder");
        let output = home.run(&["--quiet", "chats"]);
        assert_eq!(code(&output), 3, "{expected}: {}", stderr(&output));
        let said = stderr(&output);
        assert!(said.contains(expected) && said.contains("config.toml"), "{said}");
        assert!(said.contains("hint: "), "{said}");
        assert!(!said.contains(SECRET), "{said}");
    }
    let home = Home::new();
    let output = home.run(&["chats", "--profile", "nobody"]);
    assert_eq!(code(&output), 3);
    assert!(
        stderr(&output).contains("there is no profile \"nobody\""),
        "{}",
        stderr(&output)
    );
}
