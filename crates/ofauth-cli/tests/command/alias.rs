//! `ofauth alias`

use std::process::Output;

use crate::support::{code, ofauth, stderr, stdout};

#[test]
fn an_alias_stands_for_a_command() {
    let folder = tempfile::tempdir().expect("a folder");
    let run = |args: &[&str]| -> Output {
        let mut command = ofauth(args);
        command
            .env("OFAUTH_CONFIG", folder.path().join("config.toml"))
            .output()
            .expect("it runs")
    };
    let set = run(&["alias", "set", "ids", "messages list 4101 --jq '.id | tostring'"]);
    assert_eq!((code(&set), stdout(&set)), (0, String::new()), "{}", stderr(&set));
    let ids = run(&["--demo", "ids", "--limit", "2"]);
    assert_eq!((code(&ids), stdout(&ids).lines().count()), (0, 2), "{}", stderr(&ids));
    let whole = run(&[
        "--demo",
        "messages",
        "list",
        "4101",
        "--jq",
        ".id | tostring",
        "--limit",
        "2",
    ]);
    assert_eq!(stdout(&ids), stdout(&whole));
    assert_eq!(
        stdout(&run(&["alias", "list"])),
        "ids = messages list 4101 --jq '.id | tostring'\n"
    );
    for (args, expected) in [
        (&["alias", "set", "chats", "posts"][..], "a command of its own"),
        (&["alias", "set", "a", "nonsense"], "expected a command like"),
        (&["alias", "set", "a", "chats --query 'open"], "not closed"),
        (&["alias", "set", "a b", "chats"], "letters, digits"),
        (&["alias", "remove", "nobody"], "there is no alias"),
        (&["nobody"], "unrecognized subcommand 'nobody'"),
    ] {
        let output = run(args);
        assert_eq!(code(&output), 2, "{args:?}");
        assert!(stderr(&output).contains(expected), "{args:?}: {}", stderr(&output));
    }
    assert_eq!(code(&run(&["alias", "remove", "ids"])), 0);
    assert_eq!(code(&run(&["--demo", "ids"])), 2);
}
