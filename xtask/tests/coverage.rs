//! `cargo xtask coverage` on a tree of its own.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::fs;

use tempfile::TempDir;

mod support;

use support::{CONTRACT, copy, edit, workspace, xtask};

const BUILDERS: &str = "crates/ofauth/src/requests/messages.rs";
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
        let operation = contract.find("operationId: listChatMessages").unwrap();
        let list = "      parameters:\n";
        let place = operation + contract[operation..].find(list).unwrap() + list.len();
        let parameter = "        - name: sortOrder\n          in: query\n          description: Order.\n          schema:\n            type: string\n";
        format!("{}{parameter}{}", &contract[..place], &contract[place..])
    });
    assert_named(
        &tree,
        "listChatMessages: `sortOrder`: `ListChatMessages` has no `sort_order`; run: cargo xtask generate",
    );
    let (code, _, said) = xtask(&tree, &["generate"]);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(xtask(&tree, &["coverage"]).0, Some(0));
}

#[test]
fn a_new_operation_is_named() {
    let tree = covered();
    edit(&tree, CONTRACT, |contract| {
        let path = "  /v2/access/chats/{userId}/messages:\n";
        let end = contract.find("\nwebhooks:\n").unwrap() + 1;
        let start = contract.find(path).unwrap();
        let next = contract[start + path.len()..]
            .find("\n  /")
            .map_or(end, |next| start + path.len() + next + 1);
        let copy = contract[start..next]
            .replace("chats/", "rooms/")
            .replace("ChatMessage", "RoomMessage");
        format!("{}{copy}{}", &contract[..end], &contract[end..])
    });
    let stale = "listRoomMessages: there is no `ListRoomMessages`; run: cargo xtask generate";
    assert_named(&tree, stale);
    let (code, _, said) = xtask(&tree, &["generate"]);
    assert_eq!(code, Some(0), "{said}");
    assert_named(
        &tree,
        "listRoomMessages: no public method makes a `ListRoomMessages`; add one in crates/ofauth/src/resources \
         whose documentation has: `GET /v2/access/rooms/{userId}/messages` (`listRoomMessages`)",
    );
    let report = fs::read_to_string(tree.path().join(REPORT)).unwrap();
    assert!(report.contains("| `messages:read` | missing | 0/7 | yes |"), "{report}");
}

#[test]
fn what_the_builders_lost_is_named() {
    for (name, expected) in [
        (
            "offset",
            "listChatMessages: `offset`: `ListChatMessages` has no `offset`; run: cargo xtask generate",
        ),
        (
            "stream",
            "listChatMessages: it pages, and `ListChatMessages` has no `stream`; run: cargo xtask generate",
        ),
        (
            "price",
            "sendChatMessage: `price`: `SendChatMessage` has no `price`; run: cargo xtask generate",
        ),
    ] {
        let tree = covered();
        edit(&tree, BUILDERS, |code| {
            code.replace(&format!("pub fn {name}("), &format!("pub(crate) fn {name}("))
        });
        assert_named(&tree, expected);
    }
}

#[test]
fn documentation_that_does_not_name_the_operation_is_named() {
    const CHATS: &str = "crates/ofauth/src/resources/chats.rs";
    let mark = "`DELETE /v2/access/chats/{userId}/messages/{messageId}` (`unsendChatMessage`)";
    let tree = covered();
    edit(&tree, CHATS, |code| {
        code.replace(mark, "`DELETE /v1/messages` (`unsendChatMessage`)")
    });
    let said = format!("the documentation of `Chat::unsend_message` does not name it; write there: {mark}");
    assert_named(&tree, &format!("unsendChatMessage: {CHATS}: {said}"));

    edit(&tree, CHATS, |code| {
        code.replace("pub fn unsend_message", "fn unsend_message")
    });
    let said = format!(
        "no public method makes a `UnsendChatMessage`; add one in crates/ofauth/src/resources whose documentation \
         has: {mark}"
    );
    assert_named(&tree, &format!("unsendChatMessage: {said}"));
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
    edit(&tree, BUILDERS, |code| format!("{code}}}"));
    let (code, _, error) = xtask(&tree, &["coverage"]);
    assert_eq!(code, Some(100));
    assert!(error.starts_with(&format!("error: {BUILDERS} is not Rust")), "{error}");
}
