//! `x-ofauth` says what OpenAPI cannot, and nothing else.

use super::{Findings, Operation, Place, Rule};
use openapi_cli::Document;

pub(super) const RULE: Rule = Rule {
    name: "x-ofauth",
    why: "the operation table is generated from it; a misspelt member would be lost in silence",
    check,
};

const MEMBERS: &[&str] = &["stability", "permission", "readOnly", "retry", "rateLimit", "paging"];

fn check(document: &Document, findings: &mut Findings) {
    for Operation { place, .. } in Operation::all(document) {
        let extension = place.member("x-ofauth");
        if !extension.value.is_object() {
            findings.add(
                &place,
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
                &permission,
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
pub(super) fn known_members(place: &Place<'_>, known: &[&str], findings: &mut Findings) {
    for (name, member) in place.members() {
        if !known.contains(&name) {
            findings.add(
                &member,
                format!("`{name}` is not known here"),
                format!("use one of `{}`", known.join("`, `")),
            );
        }
    }
}

/// Finds a member that has none of the values that it can have.
pub(super) fn one_of(place: &Place<'_>, name: &str, values: &[&str], findings: &mut Findings) {
    if !place.text(name).is_some_and(|value| values.contains(&value)) {
        let found = place.value.get(name).map_or("missing".to_owned(), ToString::to_string);
        findings.add(
            place,
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
