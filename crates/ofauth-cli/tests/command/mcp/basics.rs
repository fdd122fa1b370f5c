//! The three tools over stdin and stdout.

use serde_json::{Value, json};

use super::agent::Agent;
use crate::support::{code, ofauth, stderr};

#[test]
fn three_tools_take_at_most_a_thousand_tokens() {
    for args in [&[][..], &["--allow", "messages:write"]] {
        let mut agent = Agent::demo(args);
        let (response, _) = agent.request("tools/list", &json!({}));
        let tools = response["result"]["tools"].as_array().expect("tools").clone();
        let names: Vec<&Value> = tools.iter().map(|tool| &tool["name"]).collect();
        assert_eq!(names, ["find", "describe", "call"]);
        assert_eq!(tools[2]["annotations"]["readOnlyHint"], args.is_empty());
        let tokens = response.to_string().chars().count() / 4;
        assert!(tokens <= 1_000, "{tokens} tokens");
        assert_eq!(agent.close(), Some(0));
    }
}

#[test]
fn an_operation_is_found_described_and_called() {
    let mut agent = Agent::demo(&[]);
    let found = agent.tool("find", &json!({"query": "messages of a chat"}));
    assert!(
        found.text.starts_with("listChatMessages: ") && !found.is_error,
        "{}",
        found.text
    );
    let described = agent.tool("describe", &json!({"operation": "listChatMessages"}));
    assert!(described.text.contains("userId* (path)"), "{}", described.text);
    let called = agent.tool(
        "call",
        &json!({"operation": "listChatMessages", "parameters": {"userId": 4101, "limit": 3}}),
    );
    let items: Vec<Value> = called
        .data()
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    assert_eq!(items.len(), 3);
    assert!(
        called
            .text
            .starts_with("3 items; for more, `call` with only `cursor`: "),
        "{}",
        called.text
    );
}

#[test]
fn a_cursor_continues_a_list() {
    let mut agent = Agent::demo(&[]);
    let mut ids = Vec::new();
    let mut arguments = json!({"operation": "GET /v2/access/chats/4101/messages", "parameters": {"userId": 4101}});
    for _ in 0..3 {
        let said = agent.tool("call", &arguments);
        assert!(!said.is_error, "{}", said.text);
        ids.extend(said.data().lines().map(|line| {
            serde_json::from_str::<Value>(line).expect("JSON")["id"]
                .as_i64()
                .expect("an id")
        }));
        arguments = json!({"cursor": said.word_after("`cursor`: ")});
    }
    assert!(ids.len() > 20, "{ids:?}");
    assert!(ids.is_sorted_by(|newer, older| newer > older), "{ids:?}");
    let unknown = agent.tool("call", &json!({"cursor": "c"}));
    assert!(
        unknown.is_error && unknown.text.contains("`cursor` is unknown or too old"),
        "{}",
        unknown.text
    );
}

#[test]
fn what_is_wrong_is_said() {
    let mut agent = Agent::demo(&[]);
    for (tool, arguments, expected) in [
        (
            "call",
            json!({"operation": "listChatMesages"}),
            "which is none; do you mean listChats, listChatMedia, listChatMessages?",
        ),
        ("call", json!({}), "`operation` is missing"),
        ("call", json!({"operation": "listChatMessages"}), "`userId` is missing"),
        (
            "call",
            json!({"operation": "listChatMessages", "parameters": {"userId": 4101, "limit": 11}}),
            "`limit` is 11, expected an integer from 1 to 10",
        ),
        (
            "call",
            json!({"operation": "listChats", "account": "other"}),
            "`account` is unknown to this server, expected one of ",
        ),
        (
            "call",
            json!({"operation": "listChats", "page": 1}),
            "`page` is no argument",
        ),
        (
            "describe",
            json!({"operation": "listChats", "part": "nothing"}),
            "`part` is \"nothing\"",
        ),
        ("find", json!({"query": "xyzzy"}), "nothing is found by \"xyzzy\""),
        (
            "call",
            json!({"operation": "getPost", "parameters": {"postId": 1}}),
            "The call failed.",
        ),
    ] {
        let said = agent.tool(tool, &arguments);
        assert!(said.is_error && said.text.contains(expected), "{}", said.text);
    }
    let (response, _) = agent.request("tools/call", &json!({"name": "delete", "arguments": {}}));
    assert_eq!(response["error"]["code"], -32602, "{response}");
}

#[test]
fn wrong_options_are_named() {
    for (args, expected) in [
        (&["--allow", "mesages:write"][..], "the grant is \"mesages:write\""),
        (&["--account", "a=env:NOT_SET"], "NOT_SET is not set"),
    ] {
        let output = ofauth(&[&["--demo", "mcp"], args].concat()).output().expect("it runs");
        assert_eq!(code(&output), 2, "{}", stderr(&output));
        assert!(stderr(&output).contains(expected), "{}", stderr(&output));
    }
    let output = ofauth(&["mcp"]).output().expect("it runs");
    assert_eq!(code(&output), 3, "{}", stderr(&output));
}

#[test]
fn a_client_that_says_nothing_is_no_error() {
    let output = ofauth(&["--demo", "mcp"]).output().expect("it runs");
    assert_eq!((code(&output), &stderr(&output)[..], output.stdout.len()), (0, "", 0));
}
