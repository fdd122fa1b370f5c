//! Files of accepted changes.

use std::path::Path;

use anyhow::{Context, anyhow, bail};
use openapi_diff::Accepted;
use openapi_model::{Document, Pointer};
use serde_json::Value;

/// What selects the changes that are accepted.
const SELECT: [&str; 3] = ["kind", "subject", "what"];
/// What a change of a report in JSON has.
const OF_A_CHANGE: [&str; 10] = [
    "class",
    "direction",
    "kind",
    "locations",
    "operations",
    "pointers",
    "step",
    "subject",
    "what",
    "why",
];

/// Reads YAML or JSON: a list of changes under `accepted`, or the `changes` of a report.
pub(super) fn read(path: &Path) -> anyhow::Result<Vec<Accepted>> {
    let name = path.display().to_string();
    let text = std::fs::read_to_string(path).with_context(|| format!("cannot read {name}"))?;
    let expected = "expected changes with `kind`, and if wanted `subject` and `what`";
    if text.trim().is_empty() {
        bail!("{name}: found no list `accepted`, {expected}");
    }
    let file = Document::parse(&name, &text)?;
    if let Some(problem) = file.repeated().first() {
        bail!("{problem}");
    }
    let list = ["accepted", "changes"].into_iter().find_map(|member| {
        let list = file.value().get(member)?.as_array()?;
        Some((Pointer::root().join(member), list))
    });
    let Some((pointer, list)) = list else {
        bail!("{name}: found no list `accepted`, {expected}");
    };
    let changes = list.iter().enumerate().map(|(index, change)| {
        let pointer = pointer.join(index.to_string());
        let wrong = |what: String| anyhow!("{}: {pointer}: {what}", file.location(&pointer));
        let text = |member: &str| change.get(member).and_then(Value::as_str).map(str::to_owned);
        let Some(kind) = text("kind").filter(|kind| openapi_diff::kind(kind).is_some()) else {
            let what = "found no `kind` that is known, expected one of `openapi diff --kinds`";
            return Err(wrong(what.to_owned()));
        };
        // A mistyped `subject` would accept all changes of the kind.
        for (name, value) in change.as_object().into_iter().flatten() {
            if !OF_A_CHANGE.contains(&name.as_str()) {
                let what = format!("found `{name}`, expected `kind`, and if wanted `subject` and `what`");
                return Err(wrong(what));
            }
            if SELECT.contains(&name.as_str()) && !value.is_string() {
                return Err(wrong(format!("`{name}` is {value}, expected a text")));
            }
        }
        let mut accepted = Accepted::kind(kind);
        (accepted.subject, accepted.what) = (text("subject"), text("what"));
        Ok(accepted)
    });
    changes.collect()
}
