//! Only `x-` names that the generator reads.

use openapi_generate::OPERATION_NAMES;
use openapi_model::{Document, Node};

use super::{Extension, Findings, Rule};

pub(super) const RULE: Rule = Rule {
    name: "x- names",
    why: "the operation table is generated from them; a misspelt one would be lost in silence",
    check,
};

fn check(document: &Document, findings: &mut Findings) {
    for operation in document.operations() {
        let node = &operation.node;
        unknown(node, findings);
        if Extension::of(node, "x-rate-limit").value.is_null() {
            findings.add(
                &node.pointer,
                "no `x-rate-limit`",
                "add the token bucket that a call takes from, or `none`",
            );
        }
        one_of(node, "x-rate-limit", &["connection", "operation", "none"], findings);
        one_of(node, "x-retry", &["safe", "unsafe"], findings);
        one_of(node, "x-stability", &["preview"], findings);
        let permission = Extension::of(node, "x-permission");
        if !permission.value.is_null() && !permission.value.as_str().is_some_and(is_permission) {
            findings.add(
                &permission.pointer,
                format!("{} is not a permission", permission.value),
                "write it as `word:read` or `word:write`",
            );
        }
    }
}

fn is_permission(text: &str) -> bool {
    let word = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    text.split_once(':')
        .is_some_and(|(area, verb)| !area.is_empty() && area.chars().all(word) && ["read", "write"].contains(&verb))
}

/// Finds `x-` names that are read by nothing.
fn unknown(node: &Node<'_>, findings: &mut Findings) {
    let names = node.value.as_object().into_iter().flat_map(serde_json::Map::keys);
    for name in names.filter(|name| name.starts_with("x-") && !OPERATION_NAMES.contains(&name.as_str())) {
        findings.add(
            &node.pointer.join(name),
            format!("`{name}` is not known here"),
            format!("use one of `{}`", OPERATION_NAMES.join("`, `")),
        );
    }
}

/// Finds a name that has none of the values that it can have.
fn one_of(node: &Node<'_>, name: &str, values: &[&str], findings: &mut Findings) {
    let extension = Extension::of(node, name);
    if !extension.value.is_null() && !extension.value.as_str().is_some_and(|value| values.contains(&value)) {
        findings.add(
            &extension.pointer,
            format!("{} is not known here", extension.value),
            format!("use one of `{}`", values.join("`, `")),
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn found_in(operation: &Value) -> Vec<String> {
        found(&RULE, json!({"paths": {"/a": {"get": operation}}}))
    }

    #[test]
    fn takes_what_the_generator_knows() {
        for permission in ["messages:read", "mass_messages:write"] {
            let operation = json!({
                "x-permission": permission, "x-retry": "safe", "x-rate-limit": "none", "x-paging": {}, "summary": "s"
            });
            assert_eq!(found_in(&operation), CLEAN);
        }
        assert_eq!(
            found_in(&json!({"x-retry": "unsafe", "x-rate-limit": "connection"})),
            CLEAN
        );
        assert_eq!(
            found_in(&json!({"x-stability": "preview", "x-rate-limit": "operation"})),
            CLEAN
        );
    }

    #[test]
    fn finds_what_it_does_not_know() {
        assert_eq!(
            found_in(&json!({
                "x-permission": "messages:delete", "x-retry": "maybe", "x-ratelimit": "none", "x-stability": "stable"
            })),
            [
                "#/paths/~1a/get: no `x-rate-limit`",
                "#/paths/~1a/get/x-permission: \"messages:delete\" is not a permission",
                "#/paths/~1a/get/x-ratelimit: `x-ratelimit` is not known here",
                "#/paths/~1a/get/x-retry: \"maybe\" is not known here",
                "#/paths/~1a/get/x-stability: \"stable\" is not known here",
            ]
        );
    }
}
