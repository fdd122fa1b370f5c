//! The help.

use crate::support::{code, ofauth, stdout};

fn said(args: &[&str]) -> String {
    let output = ofauth(args).output().expect("it runs");
    assert_eq!(code(&output), 0, "{args:?}");
    stdout(&output)
}

#[test]
fn help_teaches() {
    let overview = said(&["--help"]);
    for part in [
        "--demo",
        "Examples:",
        "--jq",
        "OFAUTH_API_KEY",
        "OFAUTH_CREDENTIALS",
        "Exit codes:",
        "130",
    ] {
        assert!(overview.contains(part), "{part}");
    }
    let list = said(&["messages", "list", "--help"]);
    for part in ["--demo", "--output csv", "--jq", "--after-cursor", "Exit codes:"] {
        assert!(list.contains(part), "{part}");
    }
    assert!(said(&["mock", "--help"]).contains("mock.env"));
    for command in [
        "chats",
        "posts",
        "subscribers",
        "earnings",
        "vault",
        "connections",
        "send",
        "call",
        "operations",
    ] {
        assert!(overview.contains(&format!("\n  {command} ")), "{command}");
        assert!(
            said(&[command, "--help"]).contains(&format!("  ofauth --demo {command}"))
                || command == "call"
                || command == "operations",
            "{command}"
        );
    }
    for (command, part) in [
        ("call", "--body @post.json"),
        ("operations", "listChatMessages"),
        ("send", "--yes"),
    ] {
        assert!(said(&[command, "--help"]).contains(part), "{command}");
    }
}

#[test]
fn version_is_the_crates() {
    assert_eq!(
        said(&["--version"]),
        concat!("ofauth ", env!("CARGO_PKG_VERSION"), "\n")
    );
}

#[test]
fn every_shell_has_completions() {
    for shell in ["bash", "zsh", "fish", "powershell", "elvish"] {
        let script = said(&["completions", shell]);
        assert!(script.contains("OFAUTH_COMPLETE"), "{shell}");
    }
}

#[test]
fn every_command_has_an_example() {
    fn check(words: &[&str]) {
        let help = said(&[words, &["--help"]].concat());
        assert!(help.contains("Examples:\n"), "{words:?}: {help}");
        let commands = help
            .split_once("\nCommands:\n")
            .map(|(_, rest)| rest)
            .unwrap_or_default();
        let commands = commands.split("\n\n").next().unwrap_or_default();
        for line in commands.lines() {
            // Descriptions that are wrapped are indented further.
            let name = line.strip_prefix("  ").and_then(|line| line.split(' ').next());
            if let Some(name) = name.filter(|name| !name.is_empty() && *name != "help") {
                check(&[words, &[name]].concat());
            }
        }
    }
    check(&[]);
}

#[test]
fn wrong_usage_exits_with_2() {
    for args in [&[][..], &["nonsense"], &["messages"], &["completions", "cmd"]] {
        assert_eq!(code(&ofauth(args).output().expect("it runs")), 2, "{args:?}");
    }
}
