//! `x-ofauth` says what OpenAPI cannot, and nothing else.

use openapi_model::Document;

use super::{Findings, Rule, Said};

pub(super) const RULE: Rule = Rule {
    name: "x-ofauth",
    why: "the operation table is generated from it; a misspelt member would be lost in silence",
    check,
};

const MEMBERS: &[&str] = &["stability", "permission", "readOnly", "retry", "rateLimit", "paging"];

fn check(document: &Document, findings: &mut Findings) {
    for operation in document.operations() {
        let extension = Said::of(&operation.node);
        if !extension.value.is_object() {
            findings.add(
                &operation.node.pointer,
                "no `x-ofauth` object",
                "add one with `retry`, `rateLimit` and, where they apply, `permission` and `paging`",
            );
            continue;
        }
        known_members(&extension, MEMBERS, findings);
        one_of(&extension, "retry", &["safe", "unsafe"], findings);
        one_of(
            &extension,
            "rateLimit",
            &["connection", "organisation", "none"],
            findings,
        );
        if extension.value.get("stability").is_some() {
            one_of(&extension, "stability", &["preview"], findings);
        }
        let permission = extension.member("permission");
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

/// Finds members that are not in `known`.
pub(super) fn known_members(said: &Said<'_>, known: &[&str], findings: &mut Findings) {
    for (name, member) in said.members() {
        if !known.contains(&name) {
            findings.add(
                &member.pointer,
                format!("`{name}` is not known here"),
                format!("use one of `{}`", known.join("`, `")),
            );
        }
    }
}

/// Finds a member that has none of the values that it can have.
pub(super) fn one_of(said: &Said<'_>, name: &str, values: &[&str], findings: &mut Findings) {
    if !said.text(name).is_some_and(|value| values.contains(&value)) {
        let found = said.value.get(name).map_or("missing".to_owned(), ToString::to_string);
        findings.add(
            &said.pointer,
            format!("`{name}` is {found}"),
            format!("use one of `{}`", values.join("`, `")),
        );
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::super::testing::{CLEAN, found};
    use super::*;

    fn found_in(extension: &Value) -> Vec<String> {
        found(&RULE, json!({"paths": {"/a": {"get": {"x-ofauth": extension}}}}))
    }

    #[test]
    fn takes_what_the_generator_knows() {
        for permission in ["messages:read", "mass_messages:write"] {
            let extension = json!({"permission": permission, "retry": "safe", "rateLimit": "none", "paging": {}});
            assert_eq!(found_in(&extension), CLEAN);
        }
        assert_eq!(found_in(&json!({"retry": "unsafe", "rateLimit": "connection"})), CLEAN);
        let preview = json!({"stability": "preview", "retry": "safe", "rateLimit": "none"});
        assert_eq!(found_in(&preview), CLEAN);
    }

    #[test]
    fn finds_what_it_does_not_know() {
        assert_eq!(found_in(&json!(null)), ["#/paths/~1a/get: no `x-ofauth` object"]);
        assert_eq!(
            found_in(&json!({
                "permission": "messages:delete", "retry": "maybe", "ratelimit": "none", "stability": "stable"
            })),
            [
                "#/paths/~1a/get/x-ofauth: `retry` is \"maybe\"",
                "#/paths/~1a/get/x-ofauth: `rateLimit` is missing",
                "#/paths/~1a/get/x-ofauth: `stability` is \"stable\"",
                "#/paths/~1a/get/x-ofauth/permission: \"messages:delete\" is not a permission",
                "#/paths/~1a/get/x-ofauth/ratelimit: `ratelimit` is not known here",
            ]
        );
    }
}
