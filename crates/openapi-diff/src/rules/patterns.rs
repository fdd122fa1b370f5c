//! Patterns of strings.

use openapi_model::Pointer;

use crate::comparison::Comparison;
use crate::difference::Difference;
use crate::model::Schema;
use crate::pair::Content;
use crate::verdict::{Judgement, Verdict, breaking, compatible, harmless, unclear};

pub(super) fn compare(comparison: &Comparison<'_>, old: &Schema, new: &Schema, content: &mut Content) {
    let removed: Vec<_> = old
        .patterns
        .iter()
        .filter(|(pattern, _)| !new.patterns.contains_key(*pattern))
        .collect();
    let added: Vec<_> = new
        .patterns
        .iter()
        .filter(|(pattern, _)| !old.patterns.contains_key(*pattern))
        .collect();
    let mut add = |kind, what: String, request: Verdict, (from, to): (Option<&Pointer>, Option<&Pointer>)| {
        let subject = comparison.subject_at((&old.pointer, &new.pointer), from, to);
        let judgement = Judgement::directed(request, harmless("patterns of responses are not checked"));
        let pointers = (from.cloned(), to.cloned());
        content
            .differences
            .push(Difference::new(kind, pointers, subject, what, judgement));
    };
    if let ([(before, from)], [(after, to)]) = (removed.as_slice(), added.as_slice()) {
        add(
            "pattern-changed",
            format!("pattern changed from `{before}` to `{after}`"),
            unclear("it may no longer match all values that it did"),
            (Some(*from), Some(*to)),
        );
        return;
    }
    for (pattern, at) in added {
        add(
            "pattern-added",
            format!("pattern `{pattern}` added"),
            breaking("values that do not match are refused now"),
            (None, Some(at)),
        );
    }
    for (pattern, at) in removed {
        add(
            "pattern-removed",
            format!("pattern `{pattern}` removed"),
            compatible("more values are accepted"),
            (Some(at), None),
        );
    }
}
