//! What no other rule knows: found, and left to a reader.

use std::collections::BTreeSet;

use crate::Pointer;
use crate::comparison::{Comparison, Content, Use};
use crate::difference::{Difference, Subject};
use crate::model::{Schema, without_texts};
use crate::verdict::{Role, unclear};

const UNKNOWN: &str = "what this keyword does for a caller is not known here; read it";

pub(super) fn compare(comparison: &mut Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    for keyword in old.others.keys().chain(new.others.keys()).collect::<BTreeSet<_>>() {
        let (before, after) = (old.others.get(keyword), new.others.get(keyword));
        if before.map(|fact| &fact.value) == after.map(|fact| &fact.value) {
            continue;
        }
        let what = format!("`{keyword}` {}", how(before.is_some(), after.is_some()));
        let place = (before.map(|fact| fact.at.clone()), after.map(|fact| fact.at.clone()));
        let subject = comparison.fact_subject((&old.place, &new.place), before, after);
        content.differences.push(Difference::new(
            "keyword-changed",
            place,
            subject,
            what,
            unclear(UNKNOWN),
        ));
    }
}

/// Compares what stands under `keyword` of two objects as it is.
pub(super) fn compare_raw(
    comparison: &mut Comparison<'_>,
    met: Use<'_>,
    subject: &Subject,
    keyword: &str,
    old: &Pointer,
    new: &Pointer,
) {
    let places = (old.join(keyword), new.join(keyword));
    let (before, after) = (comparison.old.get(&places.0), comparison.new.get(&places.1));
    if without_texts(before) == without_texts(after) {
        return;
    }
    let what = format!("`{keyword}` {}", how(!before.is_null(), !after.is_null()));
    let place = (
        (!before.is_null()).then_some(places.0),
        (!after.is_null()).then_some(places.1),
    );
    comparison.note(
        met,
        Difference::new("keyword-changed", place, subject.clone(), what, unclear(UNKNOWN)),
    );
}

pub(super) fn compare_webhooks(comparison: &mut Comparison<'_>) {
    let met = Use {
        operation: "",
        role: Role::Operation,
    };
    let root = Pointer::root();
    compare_raw(comparison, met, &Subject::operation(""), "webhooks", &root, &root);
}

fn how(before: bool, after: bool) -> &'static str {
    match (before, after) {
        (false, _) => "added",
        (_, false) => "removed",
        _ => "changed",
    }
}
