//! Writes that the user is asked for.

use serde_json::{Value, json};

use super::agent::Agent;

const ARGUMENTS: [&str; 3] = ["--confirm=user", "--allow", "messages:write"];

fn message() -> Value {
    json!({"name": "call", "arguments": {
        "operation": "sendChatMessage", "parameters": {"userId": 4101}, "body": {"text": "Thank you."}
    }})
}

fn newest(agent: &mut Agent) -> String {
    agent
        .tool(
            "call",
            &json!({"operation": "listChatMessages", "parameters": {"userId": 4101, "limit": 2}}),
        )
        .text
}

#[test]
fn nothing_is_sent_unless_the_user_agrees() {
    for (reply, is_sent) in [
        (json!({"action": "accept", "content": {}}), true),
        (json!({"action": "decline"}), false),
        (json!({"action": "cancel"}), false),
    ] {
        let mut agent = Agent::demo_of(&ARGUMENTS, &json!({"elicitation": {}}));
        let number = agent.ask("tools/call", &message());
        let question = agent.hear();
        assert_eq!(question["method"], "elicitation/create", "{question}");
        let shown = question["params"]["message"].as_str().expect("a message");
        assert!(
            shown.contains("POST /v2/access/chats/4101/messages") && shown.contains("Thank you."),
            "{shown}"
        );
        agent.send(&json!({"jsonrpc": "2.0", "id": question["id"], "result": reply}));
        let response = agent.hear();
        assert_eq!(response["id"], number, "{response}");
        let text = response["result"]["content"][0]["text"]
            .as_str()
            .expect("a text")
            .to_owned();
        assert_eq!(text.contains("The write was sent."), is_sent, "{text}");
        assert_eq!(newest(&mut agent).contains("Thank you."), is_sent);
    }
}

#[test]
fn a_program_that_cannot_ask_cannot_write() {
    let mut agent = Agent::demo(&ARGUMENTS);
    let said = agent.tool("call", &message()["arguments"]);
    assert!(said.is_error && said.text.contains("cannot ask"), "{}", said.text);
    let mut with_token = message()["arguments"].clone();
    with_token["confirm"] = "0123456789abcdef".into();
    assert!(agent.tool("call", &with_token).is_error);
    assert!(!newest(&mut agent).contains("Thank you."));
}

#[test]
fn the_newest_protocol_asks_by_its_result() {
    let meta = json!({
        "io.modelcontextprotocol/protocolVersion": "2026-07-28",
        "io.modelcontextprotocol/clientCapabilities": {"elicitation": {}},
        "io.modelcontextprotocol/clientInfo": {"name": "test", "version": "1"}
    });
    let mut agent = Agent::demo_of(&ARGUMENTS, &json!({"elicitation": {}}));
    let mut request = message();
    request["_meta"] = meta;
    let (asked, _) = agent.request("tools/call", &request);
    assert_eq!(asked["result"]["resultType"], "input_required", "{asked}");
    assert!(!newest(&mut agent).contains("Thank you."));
    request["requestState"] = asked["result"]["requestState"].clone();
    request["inputResponses"] = json!({"write": {"action": "decline"}});
    let (declined, _) = agent.request("tools/call", &request);
    assert_eq!(declined["result"]["isError"], true, "{declined}");
    request["inputResponses"] = json!({"write": {"action": "accept", "content": {}}});
    let (used, _) = agent.request("tools/call", &request);
    assert_eq!(used["result"]["isError"], true, "{used}");
    request["inputResponses"].take();
    let (asked, _) = agent.request("tools/call", &request);
    request["requestState"] = asked["result"]["requestState"].clone();
    request["inputResponses"] = json!({"write": {"action": "accept", "content": {}}});
    let (sent, _) = agent.request("tools/call", &request);
    let text = sent["result"]["content"][0]["text"]
        .as_str()
        .unwrap_or_else(|| panic!("{sent}"));
    assert!(text.contains("The write was sent."), "{text}");
}
