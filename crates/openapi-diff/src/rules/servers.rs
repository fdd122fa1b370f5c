//! Where the API is.

use crate::comparison::{Comparison, Use};
use crate::difference::{Difference, Subject};
use crate::model::Operation;
use crate::verdict::{Verdict, breaking, compatible, unclear};

pub(super) fn compare(comparison: &mut Comparison<'_>, met: Use<'_>, old: &Operation, new: &Operation) {
    let (before, from) = old.servers(comparison.old);
    let (after, to) = new.servers(comparison.new);
    let missing = |list: &[String], other: &[String]| -> Vec<String> {
        list.iter()
            .filter(|address| !other.contains(address))
            .cloned()
            .collect()
    };
    let mut removed = missing(&before, &after).into_iter();
    let mut added = missing(&after, &before).into_iter();
    let mut add = |kind, what: String, verdict: Verdict| {
        let place = (Some(from.clone()), Some(to.clone()));
        comparison.note(
            met,
            Difference::new(kind, place, Subject::operation("servers"), what, verdict),
        );
    };
    let gone = "released versions call the old address";
    let (first_before, first_after) = (before.first(), after.first());
    let stays = first_before.is_some_and(|address| after.contains(address));
    loop {
        match (removed.next(), added.next()) {
            (Some(old), Some(new)) => add("server-changed", format!("{old} became {new}"), breaking(gone)),
            (Some(old), None) => add("server-removed", format!("{old} removed"), breaking(gone)),
            (None, Some(new)) if first_after == Some(&new) && stays => {
                let what = format!("{new} added before the others");
                add(
                    "default-server-changed",
                    what,
                    unclear("callers that name no server get another"),
                );
            }
            (None, Some(new)) => add(
                "server-added",
                format!("{new} added"),
                compatible("the others are still there"),
            ),
            (None, None) => break,
        }
    }
    let moved = first_after.is_some_and(|address| before.contains(address));
    if let (true, true, Some(old), Some(new)) = (stays, moved, first_before, first_after)
        && old != new
    {
        let what = format!("first is {new} now; it was {old}");
        add(
            "default-server-changed",
            what,
            unclear("callers that name no server get another"),
        );
    }
}
