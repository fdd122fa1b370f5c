//! Answers by status.

use std::collections::{BTreeMap, BTreeSet};

use super::{bodies, headers, keywords};
use crate::Pointer;
use crate::comparison::{Comparison, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Operation, media_types, members};
use crate::verdict::{Judgement, Role, Verdict, breaking, compatible, harmless, unclear};

pub(super) fn compare(comparison: &mut Comparison<'_>, label: &str, old: &Operation, new: &Operation) {
    let mut before = members(comparison.old, &old.place.join("responses"));
    let mut after = members(comparison.new, &new.place.join("responses"));
    // Extensions stand among the statuses.
    before.retain(|status, _| !status.starts_with("x-"));
    after.retain(|status, _| !status.starts_with("x-"));
    for status in before.keys().chain(after.keys()).collect::<BTreeSet<_>>() {
        let success = is_success(status, &before) || is_success(status, &after);
        let role = if success { Role::Answer } else { Role::ErrorAnswer };
        let met = Use { operation: label, role };
        let subject = Subject::operation(format!("answer {status}"));
        let (from, to) = (before.get(status), after.get(status));
        let (kind, what, judgement) = match (from, to) {
            (Some(from), Some(to)) => {
                let subject = comparison.old.subject(from);
                headers::compare(comparison, met, &subject, from, to);
                keywords::compare_raw(comparison, met, &subject, "links", from, to);
                bodies::compare(comparison, met, &subject, from, to);
                continue;
            }
            (Some(_), None) if success => (
                "answer-removed",
                "removed",
                Judgement::from(breaking("programs wait for it")),
            ),
            (None, Some(to)) if success => ("answer-added", "added", added(comparison, &before, to).into()),
            (Some(_), None) => (
                "error-answer-removed",
                "removed",
                harmless("errors are told by whatever status comes").into(),
            ),
            _ => (
                "error-answer-added",
                "added",
                harmless("errors are told by whatever status comes").into(),
            ),
        };
        comparison.note(
            met,
            Difference::new(kind, (from.cloned(), to.cloned()), subject, what, judgement),
        );
    }
}

/// 2xx, or `default` where there is no 2xx.
fn is_success(status: &str, all: &BTreeMap<String, Pointer>) -> bool {
    let names_success = |status: &str| status.starts_with('2');
    names_success(status)
        || status == "default" && all.contains_key("default") && !all.keys().any(|status| names_success(status))
}

/// A further success is what programs expect when its body is one that they know.
fn added(comparison: &mut Comparison<'_>, before: &BTreeMap<String, Pointer>, answer: &Pointer) -> Verdict {
    let content = media_types(comparison.new, &answer.join("content"));
    for (_, known) in before.iter().filter(|(status, _)| is_success(status, before)) {
        let known = media_types(comparison.old, &known.join("content"));
        let same_types = known.keys().eq(content.keys());
        let mut schemas = known.values().zip(content.values());
        if same_types && schemas.all(|(old, new)| comparison.same(&old.join("schema"), &new.join("schema"))) {
            return compatible("its body is one that was there");
        }
    }
    unclear("its body is none that was there")
}
