//! `cargo xtask coverage` on a tree of its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;

use tempfile::TempDir;

mod support;

use support::{CONTRACT, GENERATED, copy, edit, workspace, xtask};

const BUILDER: &str = "crates/ofauth/src/resources/messages/list.rs";
const REPORT: &str = "API_COVERAGE.md";

/// A workspace with the contract, the generated files, the SDK and its report.
fn covered() -> TempDir {
    let tree = workspace();
    copy(&tree, "crates/ofauth/src");
    copy(&tree, REPORT);
    tree
}

/// Fails, and says what `expected` has.
fn assert_named(tree: &TempDir, expected: &str) {
    for arguments in [&["coverage", "--check"][..], &["coverage"]] {
        let (code, said, error) = xtask(tree, arguments);
        assert_eq!(code, Some(4), "{said}{error}");
        assert!(said.lines().any(|line| line == expected), "{said}");
    }
}

#[test]
fn the_sdk_offers_all_of_the_contract() {
    let tree = covered();
    let (code, said, error) = xtask(&tree, &["coverage", "--check"]);
    assert_eq!((code, error.as_str()), (Some(0), ""), "{said}");
}

#[test]
fn a_new_parameter_is_named() {
    let tree = covered();
    edit(&tree, CONTRACT, |contract| {
        let parameter = "        - name: sortOrder\n          in: query\n          description: Order.\n          schema:\n            type: string\n";
        contract.replace(
            "        - name: limit\n",
            &format!("{parameter}        - name: limit\n"),
        )
    });
    let stale =
        format!("listChatMessages: `sortOrder`: {GENERATED}/generated.rs does not take it; run: cargo xtask generate");
    assert_named(&tree, &stale);

    assert_eq!(xtask(&tree, &["generate"]).0, Some(0));
    // The generated method has one argument more, so that nothing calls it as it is.
    let uncalled = "listChatMessages: no request builder calls `list_chat_messages` with its 8 arguments; \
         add one in crates/ofauth/src/resources/messages, and the method that makes it";
    assert_named(&tree, uncalled);

    edit(&tree, BUILDER, |code| {
        code.replace(
            "            self.query.as_deref(),\n",
            "            self.query.as_deref(),\n            None,\n",
        )
    });
    assert_named(
        &tree,
        &format!(
            "listChatMessages: `sortOrder`: {BUILDER}: `list_chat_messages` is handed a constant for it; \
             hand it what the caller has set"
        ),
    );
}

#[test]
fn a_new_operation_is_named() {
    let tree = covered();
    edit(&tree, CONTRACT, |contract| {
        let start = contract.find("  /v2/access/chats/").unwrap();
        let end = contract.find("components:\n").unwrap();
        let copy = contract[start..end]
            .replace("chats/", "rooms/")
            .replace("ChatMessage", "RoomMessage");
        format!("{}{copy}{}", &contract[..end], &contract[end..])
    });
    assert_eq!(xtask(&tree, &["generate"]).0, Some(0));
    assert_named(
        &tree,
        "listRoomMessages: no request builder calls `list_room_messages` with its 7 arguments; \
         add one in crates/ofauth/src/resources/messages, and the method that makes it",
    );
    let report = fs::read_to_string(tree.path().join(REPORT)).unwrap();
    assert!(report.contains("3 of 6 operations, 20 of 42 parameters."), "{report}");
    assert!(report.contains("| `messages:read` | missing | 0/7 | yes |"), "{report}");
}

#[test]
fn what_the_sdk_lost_is_named() {
    let cases = [
        (
            "self.include_users,\n            self.last_id",
            "None,\n            self.last_id",
            "`include_users`: FILE: `list_chat_messages` is handed a constant for it; hand it what the caller has set",
        ),
        (
            "self.first_id.as_ref().map(MessageRef::as_str),\n            self.include_users",
            "self.last_id.as_ref().map(MessageRef::as_str),\n            self.include_users",
            "`first_id`: FILE: `list_chat_messages` is handed `last_id` for it; hand it `first_id`",
        ),
        (
            "pub fn offset(",
            "fn offset(",
            "`offset`: FILE: it cannot be set; add `pub fn offset` to `ListMessages`",
        ),
        (
            "pub fn stream(",
            "pub(crate) fn stream(",
            "FILE: it pages; add `pub fn stream` to `ListMessages`",
        ),
    ];
    for (before, after, expected) in cases {
        let tree = covered();
        edit(&tree, BUILDER, |code| code.replace(before, after));
        assert_named(
            &tree,
            &format!("listChatMessages: {}", expected.replace("FILE", BUILDER)),
        );
    }
}

#[test]
fn documentation_that_does_not_name_the_operation_is_named() {
    const CHATS: &str = "crates/ofauth/src/resources/chats.rs";
    let mark = "`GET /v2/access/chats/{userId}/messages` (`listChatMessages`)";
    let tree = covered();
    edit(&tree, CHATS, |code| {
        code.replace(mark, "`GET /v1/messages` (`listChatMessages`)")
    });
    let said = format!("the documentation of `Chats::messages` does not name it; write there: {mark}");
    assert_named(&tree, &format!("listChatMessages: {CHATS}: {said}"));

    edit(&tree, CHATS, |code| code.replace("pub fn messages", "fn messages"));
    let said = format!("no public method makes a `ListMessages`; add one whose documentation has: {mark}");
    assert_named(&tree, &format!("listChatMessages: {BUILDER}: {said}"));
}

#[test]
fn the_fields_of_a_body_are_looked_for() {
    let tree = covered();
    edit(&tree, CONTRACT, |contract| {
        let body = "      requestBody:\n        content:\n          application/json:\n            schema:\n              \
            type: object\n              required: [userId]\n              properties:\n                userId:\n                  \
            type: string\n                sortOrder:\n                  type: string\n";
        contract.replacen("      responses:\n", &format!("{body}      responses:\n"), 1)
    });
    let said = format!(
        "listChatMessages: `sortOrder`: {BUILDER}: it cannot be set; add `pub fn sort_order` to `ListMessages`"
    );
    assert_named(&tree, &said);
    let said = format!("listChatMessages: {BUILDER}: `list_chat_messages` is handed no body of the caller's");
    assert_named(&tree, &said);
    let (_, said, _) = xtask(&tree, &["coverage"]);
    assert!(!said.contains("`userId`"), "the constructor takes it: {said}");
}

#[test]
fn a_type_may_be_named_by_its_path() {
    let tree = covered();
    edit(&tree, BUILDER, |code| {
        code.replacen("impl ListMessages {", "impl crate::resources::ListMessages {", 1)
    });
    let (code, said, _) = xtask(&tree, &["coverage", "--check"]);
    assert_eq!(code, Some(0), "{said}");
}

#[test]
fn a_stale_report_is_shown_and_mended() {
    let tree = covered();
    edit(&tree, REPORT, |report| report.replace("7/7", "6/7"));
    let (code, said, error) = xtask(&tree, &["coverage", "--check"]);
    assert_eq!(code, Some(4));
    assert!(said.contains("+++ API_COVERAGE.md (generated)"), "{said}");
    assert_eq!(error, "API_COVERAGE.md is stale; mend it with: cargo xtask coverage\n");
    assert_eq!(xtask(&tree, &["coverage"]).0, Some(0));
    assert_eq!(xtask(&tree, &["coverage", "--check"]).0, Some(0));
}

#[test]
fn sources_that_cannot_be_read_are_named() {
    let tree = covered();
    edit(&tree, BUILDER, |code| format!("{code}}}"));
    let (code, _, error) = xtask(&tree, &["coverage"]);
    assert_eq!(code, Some(100));
    assert!(error.starts_with(&format!("error: {BUILDER} is not Rust")), "{error}");
}
