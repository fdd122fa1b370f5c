//! Grants, confirmation and accounts.

use ofauth_mock::MockServer;
use serde_json::{Value, json};

use super::agent::Agent;
use crate::support::ofauth;

fn message(text: &str) -> Value {
    json!({"operation": "sendChatMessage", "parameters": {"userId": 4101}, "body": {"text": text}})
}

#[test]
fn a_write_is_shown_and_sent_once_it_is_confirmed() {
    let mut agent = Agent::demo(&["--allow", "messages:write"]);
    assert!(
        agent.instructions.contains("A write is shown first"),
        "{}",
        agent.instructions
    );
    let shown = agent.tool("call", &message("Thank you."));
    assert!(shown.text.starts_with("Nothing was sent yet."), "{}", shown.text);
    for part in [
        "POST /v2/access/chats/4101/messages",
        "body: {\"text\":\"Thank you.\"}",
        "account: ",
    ] {
        assert!(shown.text.contains(part), "{}", shown.text);
    }
    let token = shown.word_after("`confirm`: ").to_owned();
    let sent = agent.tool("call", &json!({"confirm": token}));
    assert!(
        sent.text.starts_with("Status 200. The write was sent."),
        "{}",
        sent.text
    );
    assert!(sent.data().contains("Thank you."), "{}", sent.text);
    let newest = agent.tool(
        "call",
        &json!({"operation": "listChatMessages", "parameters": {"userId": 4101, "limit": 2}}),
    );
    assert_eq!(newest.text.matches("Thank you.").count(), 1, "{}", newest.text);
}

#[test]
fn what_was_confirmed_cannot_be_changed() {
    let mut agent = Agent::demo(&["--allow", "messages:write"]);
    let shown = agent.tool("call", &message("Thank you."));
    let mut other = message("Something else.");
    other["confirm"] = shown.word_after("`confirm`: ").into();
    let refused = agent.tool("call", &other);
    assert!(
        refused.is_error && refused.text.contains("the arguments differ"),
        "{}",
        refused.text
    );
    let newest = agent.tool(
        "call",
        &json!({"operation": "listChatMessages", "parameters": {"userId": 4101}}),
    );
    assert!(
        !newest.text.contains("Thank you.") && !newest.text.contains("Something else."),
        "{}",
        newest.text
    );
    let shown = agent.tool("call", &message("Thank you."));
    let mut same = message("Thank you.");
    same["confirm"] = shown.word_after("`confirm`: ").into();
    assert!(agent.tool("call", &same).text.contains("The write was sent."));
}

#[test]
fn a_grant_is_for_what_it_names() {
    let mut agent = Agent::demo(&["--allow", "messages:write"]);
    let refused = agent.tool(
        "call",
        &json!({"operation": "deletePost", "parameters": {"postId": 7001}}),
    );
    assert!(
        refused.is_error && refused.text.contains("--allow posts:write"),
        "{}",
        refused.text
    );
    let found = agent.tool("find", &json!({"query": "DELETE /v2/access/posts/{postId}"}));
    assert!(found.text.contains("[write, not granted]"), "{}", found.text);
    for grant in ["operation:deletePost", "tag:Posts", "method:DELETE"] {
        let mut agent = Agent::demo(&["--allow", grant]);
        let shown = agent.tool(
            "call",
            &json!({"operation": "deletePost", "parameters": {"postId": 7001}}),
        );
        assert!(
            shown.text.starts_with("Nothing was sent yet."),
            "{grant}: {}",
            shown.text
        );
    }
}

#[test]
fn accounts_are_limited_to_those_that_are_named() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    let runtime = runtime.expect("a runtime");
    let server = runtime
        .block_on(MockServer::builder().connections(2).start())
        .expect("a port");
    let mut command = ofauth(&["mcp", "--account", "lena=env:LENA", "--account", "conn_0002"]);
    command
        .env("OFAUTH_BASE_URL", server.base_url())
        .env("OFAUTH_API_KEY", server.api_key())
        .env("OFAUTH_CONNECTION_ID", server.connection_id())
        .env("LENA", "conn_0001");
    let mut agent = Agent::start(&mut command);
    let (response, _) = agent.request("tools/list", &json!({}));
    let labels = &response["result"]["tools"][2]["inputSchema"]["properties"]["account"]["enum"];
    assert_eq!(
        (&labels[0], labels.as_array().map(Vec::len)),
        (&json!("lena"), Some(2)),
        "{response}"
    );
    let chats = |account: Value| json!({"operation": "listChats", "account": account});
    assert!(!agent.tool("call", &chats("lena".into())).is_error);
    assert_eq!(server.requests()[0].header("x-connection-id"), Some("conn_0001"));
    assert!(!agent.tool("call", &chats(labels[1].clone())).is_error);
    assert_eq!(server.requests()[1].header("x-connection-id"), Some("conn_0002"));
    for (arguments, expected) in [
        (chats(Value::Null), "`account` is missing, expected one of lena, "),
        (chats("conn_0001".into()), "`account` is unknown"),
        (chats(server.connection_id().into()), "`account` is unknown"),
        (json!({"operation": "listConnections"}), "started with --account"),
        (json!({"operation": "getWhoami"}), "started with --account"),
    ] {
        let refused = agent.tool("call", &arguments);
        assert!(refused.is_error && refused.text.contains(expected), "{}", refused.text);
    }
    assert_eq!(server.request_count(), 2);
    assert!(!agent.heard.contains("conn_"), "{}", agent.heard);
}
