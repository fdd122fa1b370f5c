//! Reports as people and programs read them. Each file is one format.

use semver::Version;

use crate::{Class, Report, Step};

mod json;
mod markdown;
mod text;

pub use json::json;
pub use markdown::markdown;
pub use text::text;

/// `5 changes: 1 breaking, 0 unclear, 4 compatible; 2 texts differ`.
fn counts(report: &Report) -> String {
    let texts = match report.texts_changed {
        0 => "no text differs".to_owned(),
        1 => "1 text differs".to_owned(),
        several => format!("{several} texts differ"),
    };
    if report.is_empty() {
        return format!("No change for a caller; {texts}.");
    }
    let plural = if report.changes.len() == 1 { "change" } else { "changes" };
    let classes = Class::ALL.map(|class| format!("{} {class}", report.count(class)));
    format!("{} {plural}: {}; {texts}.", report.changes.len(), classes.join(", "))
}

/// `Release: minor step, 0.1.0 -> 0.2.0 (breaking; from 1.0.0 on a major step)`.
fn release(report: &Report, version: &Version) -> String {
    let step = report.step();
    let reason = match (step, report.worst()) {
        (Step::None, _) => return "Release: none needed".to_owned(),
        (Step::Major, Some(Class::Unclear)) => "unclear counts as breaking",
        (Step::Major, _) => "breaking",
        (_, Some(_)) => "compatible",
        (_, None) => "texts only",
    };
    let taken = step.before_1_0(version);
    let later = if taken == step {
        String::new()
    } else {
        format!("; from 1.0.0 on a {step} step")
    };
    format!(
        "Release: {taken} step, {version} -> {} ({reason}{later})",
        step.applied(version)
    )
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

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
