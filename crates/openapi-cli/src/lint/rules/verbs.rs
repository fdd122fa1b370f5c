//! Finds operation ids that do not begin with a verb.

use heck::{ToSnakeCase, ToUpperCamelCase};
use openapi_model::{Document, Operation};

use super::{Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "verbs",
    why: "the method of an operation is named for what it does",
    check,
};

/// Verbs of HTTP APIs.
#[rustfmt::skip]
const VERBS: &[&str] = &[
    "accept", "add", "append", "apply", "approve", "archive", "assign", "attach", "batch", "block", "cancel", "check",
    "clear", "close", "complete", "confirm", "connect", "copy", "count", "create", "decline", "delete", "detach",
    "disable", "disconnect", "download", "enable", "end", "export", "find", "finish", "follow", "get", "hide", "import",
    "init", "invalidate", "invite", "join", "leave", "like", "link", "list", "lock", "mark", "merge", "move", "mute",
    "open", "pause", "pin", "poll", "publish", "purge", "put", "query", "read", "refresh", "reject", "release",
    "remove", "rename", "renew", "replace", "reply", "report", "reset", "resolve", "restart", "restore", "restrict",
    "resume", "retry", "revoke", "rotate", "run", "save", "schedule", "search", "send", "set", "share", "show", "sign",
    "start", "stop", "store", "submit", "subscribe", "sync", "test", "transfer", "trigger", "unblock", "undo", "unfollow",
    "unhide", "unlike", "unlink", "unlock", "unmark", "unmute", "unpin", "unpublish", "unrestrict", "unsend", "unshare",
    "unsubscribe", "update", "upload", "validate", "verify", "watch",
];

fn check(document: &Document, findings: &mut Findings) {
    for operation in document.operations() {
        let Some(id) = operation.id() else {
            continue; // a finding of another rule
        };
        let words = id.to_snake_case();
        let verb = words.split('_').next().unwrap_or_default();
        if !VERBS.contains(&verb) {
            let remedy = suggestion(&operation);
            findings.add(
                &operation.node.pointer.join("operationId"),
                format!("`{id}` does not begin with a verb"),
                format!("rename it, to `{remedy}` for instance"),
            );
        }
    }
}

/// A name from method and path.
fn suggestion(operation: &Operation<'_>) -> String {
    let segments: Vec<&str> = operation
        .path
        .split('/')
        .filter(|segment| !segment.is_empty())
        .collect();
    let collection = segments.last().is_some_and(|segment| !segment.starts_with('{'));
    let verb = match operation.method {
        "get" if collection => "list",
        "post" => "create",
        "put" => "replace",
        "patch" => "update",
        "delete" => "delete",
        _ => "get",
    };
    let noun = segments
        .iter()
        .rev()
        .find(|segment| !segment.starts_with('{'))
        .unwrap_or(&"thing");
    format!("{verb}{}", noun.to_upper_camel_case())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::testing::{CLEAN, found, remedies};
    use super::*;

    #[test]
    fn takes_verbs() {
        let document = json!({"paths": {"/a": {"get": {"operationId": "listThings"}, "put": {"operationId": "set"}}}});
        assert_eq!(found(&RULE, document), CLEAN);
    }

    #[test]
    fn finds_nouns_and_suggests_a_verb() {
        let noun = json!({"operationId": "chatMessages"});
        let one = json!({"get": noun, "post": noun});
        let document = json!({"paths": {"/chat-messages": one, "/chat-messages/{id}": one}});
        let problem = "`chatMessages` does not begin with a verb";
        assert_eq!(
            found(&RULE, document.clone()),
            [
                "~1chat-messages/get",
                "~1chat-messages/post",
                "~1chat-messages~1{id}/get",
                "~1chat-messages~1{id}/post"
            ]
            .map(|operation| format!("#/paths/{operation}/operationId: {problem}"))
        );
        assert_eq!(
            remedies(&RULE, document),
            [
                "listChatMessages",
                "createChatMessages",
                "getChatMessages",
                "createChatMessages"
            ]
            .map(|name| format!("rename it, to `{name}` for instance"))
        );
    }
}
