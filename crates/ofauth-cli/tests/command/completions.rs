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

#[test]
fn profiles_are_completed() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("config.toml");
    std::fs::write(&path, "[profiles.agency-b]\ntz = 'UTC'\n").expect("our own folder");
    let output = ofauth(&["--", "ofauth", "chats", "--profile", "ag"])
        .env("OFAUTH_COMPLETE", "fish")
        .env("OFAUTH_CONFIG", path)
        .output()
        .expect("it runs");
    assert_eq!(stdout(&output).trim(), "agency-b", "{}", stderr(&output));
}

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
