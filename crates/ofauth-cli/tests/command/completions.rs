//! What a shell completes, and manual pages.

use crate::support::{code, ofauth, stderr, stdout};

/// The candidates for the last word, as bash asks for them.
fn completed(words: &[&str]) -> Vec<String> {
    let line = [&["--", "ofauth"], words].concat();
    let output = ofauth(&line)
        .env("OFAUTH_COMPLETE", "bash")
        .env("_CLAP_COMPLETE_INDEX", words.len().to_string())
        .env("_CLAP_IFS", "\n")
        .env("_CLAP_COMPLETE_COMP_TYPE", "9")
        .env("_CLAP_COMPLETE_SPACE", "true")
        .output()
        .expect("it runs");
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    stdout(&output).lines().map(str::to_owned).collect()
}

#[test]
fn words_are_completed_by_the_words_before() {
    for (words, expected) in [
        (&["sub"][..], "subscribers"),
        (&["call", "listChatM"], "listChatMessages"),
        (&["call", "listChatMessages", "--param", "userI"], "userId="),
        (&["call", "listChats", "--param", "order="], "order=recent"),
        (
            &["call", "listChats", "--columns", "withUser,last"],
            "withUser,lastMessage",
        ),
        (&["messages", "list", "4101", "--columns", "id,te"], "id,text"),
        (&["chats", "--output", "nd"], "ndjson"),
        (&["webhooks", "trigger", "connection.exp"], "connection.expired"),
        (&["chats", "--tz", "Europe/Berl"], "Europe/Berlin"),
        (&["config", "set", "conn"], "connection_id"),
        #[cfg(feature = "sync")]
        (&["sync", "--only", "chats,mess"], "chats,messages"),
    ] {
        let candidates = completed(words);
        assert!(
            candidates.iter().any(|candidate| candidate == expected),
            "{words:?}: {candidates:?}"
        );
    }
    let profile = completed(&["call", "listChats", "--param", "userId"]);
    assert!(profile.is_empty(), "{profile:?}");
}

const CONFIG: &str = "\
[profiles.agency-b]
tz = 'UTC'
[aliases]
unread = 'chats --filter unread'
post = 'call getPost'
";

#[test]
fn what_the_config_file_has_is_completed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.toml");
    std::fs::write(&path, CONFIG).expect("our own folder");
    for (words, expected) in [
        (&["chats", "--profile", "ag"][..], "agency-b"),
        (&["config", "set", "profile", "ag"], "agency-b"),
        (&["config", "set", "tz", "Europe/Berl"], "Europe/Berlin"),
        (&["alias", "remove", "un"], "unread"),
        (&["unr"], "unread"),
        (&["unread", "--order", "rec"], "recent"),
        (&["post", "--param", "post"], "postId="),
    ] {
        let output = ofauth(&[&["--", "ofauth"], words].concat())
            .env("OFAUTH_COMPLETE", "fish")
            .env("OFAUTH_CONFIG", &path)
            .output()
            .expect("it runs");
        let text = stdout(&output);
        let found: Vec<_> = text.lines().map(|line| line.split('\t').next()).collect();
        assert_eq!(found, [Some(expected)], "{words:?}: {}", stderr(&output));
    }
}

/// What bash offers for a line, by the script that `ofauth completions bash` prints.
#[cfg(unix)]
#[test]
fn bash_completes_words_that_it_splits() {
    use std::process::Command;

    let output = ofauth(&["completions", "bash"]).output().expect("it runs");
    let script = stdout(&output);
    let folder = std::path::Path::new(assert_cmd::cargo::cargo_bin!("ofauth")).parent();
    let path = format!("{}:/usr/bin:/bin", folder.expect("a folder").display());
    for (words, expected) in [
        // Words as bash splits them, and what it puts instead of the last one.
        (&["ofauth", " sub"][..], "[subscribers]"),
        (&["ofauth", " call", " listChats", " --param", " ord"], "[order=]"),
        (
            &["ofauth", " call", " listChats", " --param", " order", "=", "rec"],
            "[recent]",
        ),
        (
            &["ofauth", " call", " listChats", " --param", "=", "order", "=", "rec"],
            "[recent]",
        ),
        (
            &["ofauth", " call", " listChats", " --param", " order", "="],
            "[recent]",
        ),
        (&["ofauth", " chats", " --output", "=", "nd"], "[ndjson]"),
        (
            &["ofauth", " --demo", " call", " getPost", " -p", " postId", "=", "15"],
            "[1500000000001]",
        ),
    ] {
        let trimmed: Vec<_> = words.iter().map(|word| word.trim_start()).collect();
        let last = trimmed.last().copied().unwrap_or_default();
        let current = if last == "=" { "" } else { last };
        let mut bash = Command::new("bash");
        bash.args(["-c", RUN, "bash", &script, &words.concat(), current])
            .args(&trimmed);
        bash.env("PATH", &path)
            .env("OFAUTH_CONFIG", "no-such-folder/config.toml");
        let output = bash.output().expect("bash runs");
        assert!(
            stdout(&output).starts_with(expected),
            "{words:?}: {}{}",
            stdout(&output),
            stderr(&output)
        );
    }
}

/// Calls the function of the script, as bash does on TAB.
#[cfg(unix)]
const RUN: &str = r#"
eval "$1"; COMP_LINE=$2 COMP_TYPE=9; current=$3; shift 3
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_ofauth_completions ofauth "$current" ''
printf '[%s]' "${COMPREPLY[@]}"
"#;

#[test]
fn each_command_has_a_manual_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let pages = folder.path().join("man1");
    let output = ofauth(&["man", pages.to_str().expect("UTF-8")])
        .output()
        .expect("it runs");
    assert_eq!(code(&output), 0, "{}", stderr(&output));
    let names: Vec<String> = std::fs::read_dir(&pages)
        .expect("the folder")
        .map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8"))
        .collect();
    assert_eq!(
        stdout(&output),
        format!("wrote {} manual pages to {}\n", names.len(), pages.display())
    );
    for name in [
        "ofauth.1",
        "ofauth-messages-list.1",
        "ofauth-webhooks-trigger.1",
        "ofauth-config-set.1",
    ] {
        assert!(names.iter().any(|found| found == name), "{name}: {names:?}");
    }
    let page = std::fs::read_to_string(pages.join("ofauth-messages-list.1")).expect("a page");
    for part in [".TH", "\\-\\-columns", "Exit codes", "4101"] {
        assert!(page.contains(part), "{part}: {page}");
    }
}
