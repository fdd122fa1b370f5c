//! Formats of reports, one a file.

mod changelog;
mod github;
mod html;
mod json;
mod junit;
mod markdown;
mod markup;
mod summary;
mod text;

pub use changelog::changelog;
pub use github::github;
pub use html::html;
pub use json::json;
pub use junit::junit;
pub use markdown::markdown;
pub use text::text;

#[cfg(test)]
mod tests {
    use semver::Version;
    use serde_json::{Value, json};

    use super::*;

    #[test]
    fn texts_do_not_end_what_they_are_in() {
        let named = |name: &str| {
            let text = serde_json::to_string(
                &json!({"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {
                    "/a": {"get": {"operationId": "a", "parameters": [{"name": name, "in": "query", "schema": {}}]}}
                }}),
            );
            openapi_model::Document::read("a,b:c.json", &text.unwrap()).unwrap()
        };
        let (old, new) = (named("b"), named("<i>&\"\u{1}%:,\n::error::"));
        let mut report = crate::diff_documents(&old, &new, &crate::Settings::default()).unwrap();
        report.changes.retain(|change| change.kind == "parameter-added");
        assert_eq!(
            github(&report),
            "::notice file=a%2Cb%3Ac.json,line=1,col=109,title=compatible%3A parameter-added::\
             a: query parameter `<i>&\"\u{1}%25:,%0A::error::`: added as optional; it does not need to be sent\n"
        );
        let name = "`&lt;i&gt;&amp;&quot;\u{fffd}%:,\n::error::`";
        assert!(html(&report, None).contains(name), "{}", html(&report, None));
        assert!(
            junit(&report).contains(&name.replace('\n', "&#10;")),
            "{}",
            junit(&report)
        );
    }

    fn document(description: &str, schema: &Value) -> Value {
        json!({"openapi": "3.1.0", "paths": {"/a": {"get": {
            "description": description,
            "parameters": [{"name": "a", "in": "query", "schema": schema}]
        }}}})
    }

    #[test]
    fn the_release_follows_the_worst_change() {
        let lines = |old: &Value, new: &Value, version: &str| {
            let report = crate::diff(old, new).unwrap();
            let text = text(&report, Some(&Version::parse(version).unwrap()));
            text.lines().rev().take(2).map(str::to_owned).collect::<Vec<_>>()
        };
        let plain = document("d", &json!({"type": "string"}));
        let short = document("d", &json!({"type": "string", "maxLength": 9}));
        let preset = document("d", &json!({"type": "string", "default": "a"}));
        for (old, new, version, release, counts) in [
            (
                &plain,
                &plain,
                "0.1.0",
                "Release: none needed",
                "No change for a caller; no text differs.",
            ),
            (
                &plain,
                &document("e", &json!({"type": "string"})),
                "1.0.0",
                "Release: patch step, 1.0.0 -> 1.0.1 (texts only)",
                "No change for a caller; 1 text differs.",
            ),
            (
                &short,
                &plain,
                "0.1.0",
                "Release: patch step, 0.1.0 -> 0.1.1 (compatible; from 1.0.0 on a minor step)",
                "1 change: 0 breaking, 0 unclear, 1 compatible; no text differs.",
            ),
            (
                &plain,
                &preset,
                "2.0.1",
                "Release: major step, 2.0.1 -> 3.0.0 (unclear counts as breaking)",
                "1 change: 0 breaking, 1 unclear, 0 compatible; no text differs.",
            ),
            (
                &plain,
                &short,
                "0.1.0",
                "Release: minor step, 0.1.0 -> 0.2.0 (breaking; from 1.0.0 on a major step)",
                "1 change: 1 breaking, 0 unclear, 0 compatible; no text differs.",
            ),
        ] {
            assert_eq!(lines(old, new, version), [release, counts]);
        }
    }
}
